// What is asked at the tap of a dish that has no price of its own or is sold by weight: the price, or the grams.
#pragma once

#include "pos/till.h"

namespace jiko::pos {

class MeasurePad : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(QString dish READ dish NOTIFY changed)
    /// Grams are typed; else the price.
    Q_PROPERTY(bool weighs READ weighs NOTIFY changed)
    /// "0.750 kg" or "1,200"; empty before the first digit.
    Q_PROPERTY(QString typedText READ typedText NOTIFY changed)
    /// What a kilogram costs now; empty where a price is typed.
    Q_PROPERTY(QString kiloText READ kiloText NOTIFY changed)
    /// What is typed comes to; empty before the first digit.
    Q_PROPERTY(QString amountText READ amountText NOTIFY changed)
    /// Why it cannot be taken yet; empty when it can.
    Q_PROPERTY(QString reason READ reason NOTIFY changed)

public:
    MeasurePad(outlet::Live &live, Till &till, QObject *parent = nullptr);

    Q_INVOKABLE void ask(const QString &item);
    Q_INVOKABLE void type(const QString &digits);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void clear();
    /// On with the dish: it asks its other questions, or stands on the check.
    Q_INVOKABLE void take();
    Q_INVOKABLE void cancel();

    bool isOpen() const { return !m_item.isNull(); }
    QString dish() const;
    bool weighs() const;
    QString typedText() const;
    QString kiloText() const;
    QString amountText() const;
    QString reason() const;

Q_SIGNALS:
    void openChanged();
    void changed();

private:
    const menu::Item *item() const { return m_live.menu().item(m_item); }
    Till::Measure measure() const;
    void show(const Id &item);

    outlet::Live &m_live;
    Till &m_till;
    Id m_item;
    QString m_typed; ///< digits: grams, or whole units of money
};

} // namespace jiko::pos
