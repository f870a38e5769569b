// This till's drawer: float, count, Z; and the Z reports and receipts that can be printed again.
#pragma once

#include "pos/till.h"

namespace jiko::pos {

class DrawerDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString sinceText READ sinceText NOTIFY changed)
    Q_PROPERTY(QString floatText READ floatText NOTIFY changed)
    /// "KSh"
    Q_PROPERTY(QString symbol READ symbol NOTIFY changed)
    Q_PROPERTY(int openChecks READ openChecks NOTIFY changed)
    /// Closed sessions of this till: [{drawer, text, detail}], newest first.
    Q_PROPERTY(QVariantList history READ history NOTIFY changed)
    /// Closed checks of this till: [{check, text, detail}], newest first.
    Q_PROPERTY(QVariantList receipts READ receipts NOTIFY changed)

public:
    DrawerDesk(outlet::Live &live, outlet::SignIn &signIn, Till &till, QObject *parent = nullptr);

    Q_INVOKABLE void open(const QString &floatTyped);
    /// What the count means, in words, before it is closed: "Counted 24,300, expected 24,800: short by 500."
    Q_INVOKABLE QString judge(const QString &countTyped) const;
    Q_INVOKABLE void close(const QString &countTyped);

    bool isOpen() const { return m_live.drawers.current() != nullptr; }
    QString sinceText() const;
    QString floatText() const;
    QString symbol() const { return m_live.house().currency.symbol(); }
    int openChecks() const;
    QVariantList history() const;
    QVariantList receipts() const;

Q_SIGNALS:
    void changed();
    void opened();
    void closedWith(const QString &words);

private:
    /// Whole units, as typed; negative when it is no amount.
    Money amount(const QString &typed) const;
    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Till &m_till;
};

} // namespace jiko::pos
