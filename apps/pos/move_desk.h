// What goes somewhere else: guests to another table, dishes to another check or seat, a check to another server. Both
// checks, the floor and the kitchen are told in one record, and for a while it can be taken back.
#pragma once

#include "orders/moves.h"
#include "pos/till.h"

namespace jiko::pos {

class MoveDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Why nothing of the check in hand can be moved; empty when it can.
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    /// "Table 12", or the tab's name; and what of it goes: "all of it", "3 dishes".
    Q_PROPERTY(QString fromText READ fromText NOTIFY changed)
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY changed)
    /// Dishes were chosen; else the whole check goes.
    Q_PROPERTY(bool some READ isSome NOTIFY changed)
    /// [{line, name, detail, amount, count, chosen, seat, sent}]
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
    /// Other checks that it can go to, without a table or at the same one: [{check, label, due}]
    Q_PROPERTY(QVariantList checks READ checks NOTIFY changed)
    /// Who else takes orders: [{id, name}]
    Q_PROPERTY(QVariantList servers READ servers NOTIFY changed)
    /// What came from another check and can go back: [{move, text}]
    Q_PROPERTY(QVariantList brought READ brought NOTIFY changed)
    /// Where the check in hand stands; empty for a tab.
    Q_PROPERTY(QString table READ table NOTIFY changed)
    /// While it is asked how: the bills at the table where it goes, when there are several: [{check, text, due}].
    Q_PROPERTY(QVariantList bills READ bills NOTIFY changed)
    /// While it is asked how: dishes go, not guests.
    Q_PROPERTY(bool dishesGo READ dishesGo NOTIFY changed)
    /// How many checks the person at the till serves.
    Q_PROPERTY(int mineCount READ mineCount NOTIFY changed)

public:
    MoveDesk(
        outlet::Live &live, outlet::SignIn &signIn, Till &till, outlet::Approval &approval, QObject *parent = nullptr);

    /// Starts anew with that line chosen; empty: with the whole check.
    Q_INVOKABLE void begin(const QString &line = {});
    /// So many of a line go; 0: it stays.
    Q_INVOKABLE void choose(const QString &line, int count);

    /// The check in hand, or the dishes chosen. Where others sit it is asked first (choiceWanted).
    Q_INVOKABLE void toTable(const QString &table);
    Q_INVOKABLE void toCheck(const QString &check);
    /// A second check at the same table.
    Q_INVOKABLE void toNewCheck();
    Q_INVOKABLE void toTab(const QString &name);
    Q_INVOKABLE void toSeat(int seat);
    Q_INVOKABLE void toServer(const QString &server);
    /// Everything that the person at the till serves.
    Q_INVOKABLE void handOverAll(const QString &server);
    /// What a move brought goes back where it was.
    Q_INVOKABLE void takeBack(const QString &move);

    /// From the floor: all who sit at a table go to another one.
    Q_INVOKABLE void tableTo(const QString &from, const QString &to);
    /// Whether there is anybody to move from there.
    Q_INVOKABLE bool canLeave(const QString &table) const;
    /// The answer to choiceWanted: one bill, or two at one table.
    Q_INVOKABLE void join();
    /// The same, with that one of `bills`.
    Q_INVOKABLE void joinWith(const QString &check);
    Q_INVOKABLE void sitTogether();
    /// Takes back what moved() offered.
    Q_INVOKABLE void undo(int key);

    QString reason() const;
    QString fromText() const;
    QString chosenText() const;
    bool isSome() const { return !m_chosen.empty(); }
    QVariantList lines() const;
    QVariantList checks() const;
    QVariantList servers() const;
    QVariantList brought() const;
    QString table() const;
    QVariantList bills() const;
    bool dishesGo() const { return m_wanted && !m_wanted->parts.empty(); }
    int mineCount() const;

Q_SIGNALS:
    void changed();
    /// Others sit at the table that it should go to.
    void choiceWanted(const QString &from, const QString &to);
    /// Something was moved; undo(key) takes it back, where there is one. `stays`: the check in hand has more.
    void moved(const QString &words, int key, bool stays);

private:
    struct Wanted {
        std::vector<Id> checks; ///< all of them
        std::vector<orders::MoveLines::Part> parts; ///< or these of the one
        Id from; ///< table
        Id to;
    };
    struct Undoing {
        std::vector<Id> moves; ///< that brought dishes; `at` has them
        Id at;
        std::function<void()> other;
    };

    const orders::Check *inHand() const;
    void askHow(Wanted wanted, const QString &from, const floor::Table &to);
    void joinInto(const Wanted &wanted, const orders::Check &into);
    std::vector<orders::MoveLines::Part> parts() const;
    std::vector<orders::Awaited> awaitedOf(const orders::Check &check) const;
    void tellKitchen(std::vector<Draft> &drafts, const orders::Check &from, const orders::MovedLines &moved,
        const orders::Check &into) const;
    void seatElsewhere(std::vector<Draft> &drafts, const Wanted &wanted, const std::vector<Id> &parties) const;
    bool addCheck(std::vector<Draft> &drafts, const orders::Check &check, const Id &table, const QString &label,
        const QString &orderType) const;
    void transfer(const Wanted &wanted, const std::vector<Id> &parties = {}, bool canBeUndone = true);
    std::optional<orders::MovedLines> joinOne(
        std::vector<Draft> &drafts, const orders::Check &from, const orders::Check &into, const Id &move);
    void moveInto(const orders::Check &into, std::vector<Draft> drafts,
        const std::vector<orders::MoveLines::Part> &parts, const QString &words);
    void moveBack(const Id &holder, const Id &move);
    void assign(std::vector<Id> checks, const Id &server, bool canBeUndone = true);
    void assignAs(const std::vector<Id> &checks, const Id &server, const Id &approver, bool canBeUndone);
    void done(const QString &words, Undoing undoing, bool stays = false);

    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Till &m_till;
    outlet::Approval &m_approval;
    std::map<Id, int> m_chosen;
    std::optional<Wanted> m_wanted; ///< while it is asked how
    std::map<int, Undoing> m_undoings;
    int m_lastKey = 0;
};

} // namespace jiko::pos
