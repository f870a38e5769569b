// Facts that do not hold and were put aside: read by the office, recorded again as its own or noted as seen to. Every
// act goes through the server, so that two offices do it once.
#pragma once

#include "office/device_board.h"
#include "outlet/sign_in.h"
#include "sync/dead_letters.h"

namespace jiko::office_app {

class Letters : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// [{id, what, device, when, who, state, stateKind, stateIcon}]: what waits first.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QString chosen READ chosenId NOTIFY changed) ///< its id; empty when none is
    /// What stands in the chosen one: [{name, value}].
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString faultText READ faultText NOTIFY changed) ///< what is wrong with it
    Q_PROPERTY(QString outcomeText READ outcomeText NOTIFY changed) ///< who saw to it and how; empty while it waits
    /// Why it cannot be recorded again, or noted, now; empty when it can.
    Q_PROPERTY(QString recordReason READ recordReason NOTIFY changed)
    Q_PROPERTY(QString noteReason READ noteReason NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// Why the last act or question did not work; empty when it did.
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    /// Somebody looks: asked every few seconds.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)

public:
    Letters(
        outlet::Live &live, outlet::SignIn &signIn, Archive &archive, DeviceBoard &devices, QObject *parent = nullptr);

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void choose(const QString &id);
    /// The chosen one, under the person who is signed in.
    Q_INVOKABLE void recordAgain();
    Q_INVOKABLE void seenTo(const QString &note);

    QVariantList rows() const { return m_rows; }
    QString chosenId() const;
    QVariantList lines() const;
    QString title() const;
    QString faultText() const;
    QString outcomeText() const;
    QString recordReason() const;
    QString noteReason() const;
    bool isBusy() const { return m_inHand.has_value(); }
    QString problemText() const { return m_problem; }
    bool isShown() const { return m_idle.isActive(); }
    void setShown(bool shown);

Q_SIGNALS:
    void changed();
    void shownChanged();
    /// It was seen to: in words.
    void done(const QString &words);

private:
    void show(std::vector<sync::DeadLetter> letters);
    void look();
    void record(const sync::DeadLetter &letter, const Id &person);
    void finish(const sync::DeadLetter &letter);
    void hearOfServer();
    void fail(const store::PgProblem &problem);
    const sync::DeadLetter *chosen() const;
    QVariantMap row(const sync::DeadLetter &letter) const;
    QString actReason() const;
    QString when(std::int64_t us) const;
    QString nameOf(const Id &person) const;
    bool isElsewhere(const sync::DeadLetter &letter) const;

    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Archive &m_archive;
    DeviceBoard &m_devices;
    QTimer m_idle;
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_away = false; ///< the server did not answer last
    std::vector<sync::DeadLetter> m_letters;
    QVariantList m_rows;
    std::optional<sync::FactName> m_chosen;
    std::optional<sync::FactName> m_inHand; ///< an act on it is on its way
    std::optional<sync::FactName> m_made; ///< the fact that was recorded for it, and is not at the server yet
    QString m_problem;
};

} // namespace jiko::office_app
