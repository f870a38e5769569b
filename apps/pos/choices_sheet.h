// The choices of the dish that was tapped: groups in order, forced ones first, defaults set. One forced single choice
// alone adds the dish by itself.
#pragma once

#include "pos/till.h"

namespace jiko::pos {

class ChoicesSheet : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString dish READ dish NOTIFY changed)
    /// [{name, rule, done, forced, choices: [{modifier, name, price, chosen}]}]
    Q_PROPERTY(QVariantList groups READ groups NOTIFY changed)
    Q_PROPERTY(int count READ count WRITE setCount NOTIFY changed)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed)
    Q_PROPERTY(QString amountText READ amountText NOTIFY changed)
    /// Why it cannot be added yet; empty when it can.
    Q_PROPERTY(QString reason READ reason NOTIFY changed)

public:
    ChoicesSheet(outlet::Live &live, Till &till, QObject *parent = nullptr);

    Q_INVOKABLE void ask(const QString &item);
    Q_INVOKABLE void toggle(int group, int choice);
    Q_INVOKABLE void add();
    Q_INVOKABLE void cancel();

    bool isOpen() const { return !m_item.isNull(); }
    QString dish() const;
    QVariantList groups() const;
    int count() const { return m_count; }
    void setCount(int count);
    QString note() const { return m_note; }
    void setNote(const QString &note);
    QString amountText() const;
    QString reason() const;

Q_SIGNALS:
    void changed();

private:
    const menu::Item *item() const { return m_live.menu().item(m_item); }
    const menu::ModifierGroup *group(int place) const;
    int chosenIn(const menu::ModifierGroup &group) const;
    bool isChosen(const Id &modifier) const;

    outlet::Live &m_live;
    Till &m_till;
    Id m_item;
    std::vector<Id> m_chosen;
    int m_count = 1;
    QString m_note;
};

} // namespace jiko::pos
