// Who worked how long as what, and how the tips of the day are shared out.
#pragma once

#include "office/archive.h"
#include "outlet/live.h"
#include "outlet/sign_in.h"

#include <QTimer>
#include <QVariantMap>

namespace jiko::office_app {

class LabourBoard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// 0: this week, 1: the last one.
    Q_PROPERTY(int week READ week WRITE setWeek NOTIFY changed)
    Q_PROPERTY(QString weekText READ weekText NOTIFY changed)
    /// [{name, job, hours, pay}], by person.
    Q_PROPERTY(QVariantList hours READ hours NOTIFY changed)
    /// [{id, name, job, in, out, hours, note, noteKind}], the latest first.
    Q_PROPERTY(QVariantList spells READ spells NOTIFY changed)
    /// How many spells want somebody to look: forgotten, or clocked in twice.
    Q_PROPERTY(int questions READ questions NOTIFY changed)
    Q_PROPERTY(QStringList jobs READ jobs NOTIFY changed)

    Q_PROPERTY(QStringList rules READ rules NOTIFY changed)
    Q_PROPERTY(int rule READ rule WRITE setRule NOTIFY changed)
    /// Whose tips are looked at, ISO 8601: today, or a day of before, which is read from the server.
    Q_PROPERTY(QString tipDay READ tipDay WRITE setTipDay NOTIFY changed)
    Q_PROPERTY(QString tipProblem READ tipProblem NOTIFY changed)
    /// The day's tips by the rule: [{name, tips, paidIn, weight, out, sum}].
    Q_PROPERTY(QVariantList tips READ tips NOTIFY changed)
    Q_PROPERTY(QVariantMap tipTotals READ tipTotals NOTIFY changed)
    /// Days that were shared out: [{name, by, sum, state, stateKind}], latest first.
    Q_PROPERTY(QVariantList shared READ shared NOTIFY changed)
    /// Why the day's tips cannot be shared out now; empty when they can.
    Q_PROPERTY(QString shareReason READ shareReason NOTIFY changed)

public:
    LabourBoard(outlet::Live &live, outlet::SignIn &signIn, Archive &archive, QObject *parent = nullptr);

    /// Times as the house's clock shows them, "2026-11-21 09:00"; `outTyped` empty: still at work.
    Q_INVOKABLE void correct(const QString &spell, const QString &inTyped, const QString &outTyped, int job,
        int unpaidMinutes, const QString &reason);
    /// It was no work of its own: clocked in twice.
    Q_INVOKABLE void dropSpell(const QString &spell, const QString &reason);
    /// What a form begins with: {in, out, job, unpaid}.
    Q_INVOKABLE QVariantMap form(const QString &spell) const;
    Q_INVOKABLE void shareOut();

    int week() const { return m_week; }
    void setWeek(int week);
    QString weekText() const;
    QVariantList hours() const;
    QVariantList spells() const;
    int questions() const;
    QStringList jobs() const;
    QStringList rules() const;
    int rule() const { return m_rule; }
    void setRule(int rule);
    QString tipDay() const { return dayNow().iso(); }
    void setTipDay(const QString &iso);
    QString tipProblem() const { return m_tipProblem; }
    QVariantList tips() const;
    QVariantMap tipTotals() const;
    QVariantList shared() const;
    QString shareReason() const;

Q_SIGNALS:
    void changed();
    /// The correction is recorded.
    void corrected();
    void told(const QString &words);

private:
    void record(const labour::Spell &spell, labour::Correct ask);
    UtcMicros from() const;
    UtcMicros to() const;
    std::vector<labour::TipPart> parts() const;
    labour::ShareOut asking() const;
    BusinessDate dayNow() const { return m_tipDay.isValid() ? m_tipDay : m_live.today(); }
    bool isToday() const { return dayNow() == m_live.today(); }
    void readDay();
    const labour::TipRule *ruleNow() const;
    QString nameOf(const Id &person) const;

    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Archive &m_archive;
    BusinessDate m_tipDay; ///< not valid: today, also when it turns
    std::vector<labour::DayOf> m_pastDay; ///< of m_tipDay
    QString m_tipProblem;
    QTimer m_soon;
    int m_week = 0;
    int m_rule = 0;
};

} // namespace jiko::office_app
