// What the host's screen asks for: seat, unseat, clear, wait, and how long to promise.
#pragma once

#include "floor/turns.h"
#include "outlet/floor_model.h"
#include "outlet/sign_in.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace jiko::host_app {

/// The waitlist, longest wait first.
class Waitlist : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
public:
    enum Role { PartyRole = Qt::UserRole + 1, NameRole, CoversRole, PhoneRole, QuotedRole, SinceRole };
    explicit Waitlist(outlet::Live &live, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    outlet::Live &m_live;
    std::vector<const floor::Party *> m_waiting;
};

class HostDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(jiko::host_app::Waitlist *waitlist READ waitlist CONSTANT)
    Q_PROPERTY(int waitingParties READ waitingParties NOTIFY changed)
    /// [{size: "2", minutes: 0}, {size: "4", …}, {size: "6+", …}]
    Q_PROPERTY(QVariantList quotes READ quotes NOTIFY changed)
    /// Parties and guests seated so far today.
    Q_PROPERTY(int seatedToday READ seatedToday NOTIFY changed)

public:
    HostDesk(outlet::Live &live, outlet::SignIn &signIn, QObject *parent = nullptr);

    Q_INVOKABLE void seatWalkIn(const QString &table, int covers);
    Q_INVOKABLE void seatWaiting(const QString &party, const QString &table);
    Q_INVOKABLE void unseat(const QString &table);
    /// The guests have gone without a check, or the table was forgotten.
    Q_INVOKABLE void guestsLeft(const QString &table);
    Q_INVOKABLE void clean(const QString &table);
    Q_INVOKABLE void addToWaitlist(const QString &name, int covers, const QString &phone);
    Q_INVOKABLE void removeFromWaitlist(const QString &party, bool noShow);
    Q_INVOKABLE void restoreToWaitlist(const QString &party);
    Q_INVOKABLE int quoteFor(int covers) const;
    /// The free table that fits best; empty when none does.
    Q_INVOKABLE QString suggestedTable(int covers) const;

    Waitlist *waitlist() { return &m_waitlist; }
    int waitingParties() const { return static_cast<int>(m_live.tables.waiting().size()); }
    QVariantList quotes() const;
    int seatedToday() const;

Q_SIGNALS:
    void changed();
    /// Done, and can be undone: what happened in words, and how to call undo.
    void done(const QString &words, const QString &undo, const QString &argument);
    void refused(const QString &words);

private:
    bool record(const std::vector<Draft> &drafts);
    void refuse(floor::TableRefusal why);
    void refuse(floor::WaitRefusal why);
    QString labelOf(const Id &table) const;
    /// Of today: gone through once, then kept up.
    const floor::Turns &turns() const;

    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Waitlist m_waitlist;
    mutable floor::Turns m_turns;
    QTimer m_quoteSoon; ///< the kitchen has another load
};

} // namespace jiko::host_app
