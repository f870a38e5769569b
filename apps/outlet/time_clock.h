// One person's time at the terminal: in, breaks, out, the week so far, and the tips to read and sign. For whoever is
// signed in, or whoever types a PIN for it and is not signed in by that.
#pragma once

#include "outlet/sign_in.h"

#include <QTimer>
#include <QVariantMap>

namespace jiko::outlet {

class TimeClock : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Somebody's time is shown.
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// "out", "in" or "break".
    Q_PROPERTY(QString state READ state NOTIFY changed)
    /// "Waiter since 09:02, 3 h 10 min"
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QString weekText READ weekText NOTIFY changed)
    Q_PROPERTY(QVariantList jobs READ jobs NOTIFY changed) ///< [{id, name}]
    /// Days whose tips were shared out: [{day, title, sum, sumMinor, lines: [{name, value}], isSigned}], latest first.
    Q_PROPERTY(QVariantList tips READ tips NOTIFY changed)

public:
    TimeClock(Live &live, SignIn &signIn, QObject *parent = nullptr);

    Q_INVOKABLE void showMine();
    Q_INVOKABLE void showFor(const QString &pin);
    Q_INVOKABLE void close();
    Q_INVOKABLE void clockIn(const QString &job);
    Q_INVOKABLE void beginBreak(bool paid);
    Q_INVOKABLE void endBreak();
    Q_INVOKABLE void clockOut();
    Q_INVOKABLE void signTips(const QString &day, qint64 readMinor);

    bool isShown() const { return !m_person.isNull(); }
    QString name() const;
    QString state() const;
    QString stateText() const;
    QString weekText() const;
    QVariantList jobs() const;
    QVariantList tips() const;

Q_SIGNALS:
    void changed();
    void told(const QString &words);
    /// The PIN was nobody's.
    void refused(const QString &problem);

private:
    const labour::Spell *spell() const { return m_live.book.current(m_person); }
    void record(const Draft &draft, const QString &words);
    void refuse(labour::ClockRefusal why);
    static QString wordsFor(labour::TipRefusal why);

    Live &m_live;
    SignIn &m_signIn;
    Id m_person; ///< whose time is shown
    QTimer m_minute;
};

/// "3 h 10 min"
QString hoursText(std::chrono::minutes time);
/// "1,350 of 4,200 minutes times points": what a person's share of the pool came about by.
QString weightText(labour::SharedBy by, std::int64_t weight, Currency currency);
/// What must be done about a spell that cannot be, in words.
QString wordsFor(labour::ClockRefusal why);
/// How a person's sum of a day came about: [{name, value}].
QVariantList tipLines(const labour::TipsShared &shared, const labour::TipPart &part);

} // namespace jiko::outlet
