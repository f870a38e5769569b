// What people must decide because two terminals did not hear each other: as cards, with what can be chosen.
#pragma once

#include "floor/table.h"
#include "kitchen/questions.h"
#include "orders/decisions.h"
#include "outlet/approval.h"
#include "payments/bank_twice.h"

#include <QObject>
#include <QTimer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <variant>

namespace jiko::outlet {

/// What a card is about: money of a check, a dish, a table with two parties, or a bank in two drawers.
using Matter = std::variant<orders::Decision, kitchen::Question, floor::TableState, payments::BankTwice>;

/// What becomes of a table that was seated twice; its facts say it, so the numbers are only between screen and program.
enum class SeatChoice { MoveLater = 1, OneParty = 2, Share = 3 };

class Decisions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// [{id, title, place, amount, acts: [{time, who, what}], choices: [{choice, text, needs, danger, reasons}],
    /// inHand}]. The check in hand stands first, then the oldest. `needs` is what a choice asks for before it is taken:
    /// "hold", "reason", "table" or nothing; the first choice is the sensible one.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// How much waits, for a banner; empty when nothing does.
    Q_PROPERTY(QString bannerText READ bannerText NOTIFY changed)
    /// The same for the check in hand.
    Q_PROPERTY(QString inHandText READ inHandText NOTIFY changed)

public:
    /// Everything; or what acts of this terminal and the check in hand have part in; or that, and every table.
    enum class Whose { Everybody, Concerned, ConcernedAndTables };
    Decisions(Live &live, SignIn &signIn, Approval &approval, Whose whose, QObject *parent = nullptr);

    /// The check that somebody has open here: its decisions show, whoever made them.
    void keepInHand(const Id &check);

    /// Takes a choice. Who may not asks somebody who may.
    Q_INVOKABLE void choose(const QString &row, int choice, const QString &reason, const QString &table);
    /// Where the later party of a table that was seated twice could sit: [{table, label}], the fitting ones first.
    Q_INVOKABLE QVariantList freeTables(const QString &row) const;

    QVariantList rows() const;
    int count() const { return static_cast<int>(m_cards.size()); }
    QString bannerText() const;
    QString inHandText() const;

Q_SIGNALS:
    void changed();
    void refused(const QString &words);
    void done(const QString &words);
    /// It owes again and can be paid.
    void openedAgain(const QString &check);

private:
    struct Card {
        QString id;
        Matter matter;
    };
    /// Who decides, and who allowed it.
    struct Right {
        const identity::Person *asker = nullptr;
        const identity::Person *approver = nullptr;
        bool may(const char *permission) const;
        Id by() const;
    };
    struct Chosen {
        QString row;
        int choice = 0;
        QString reason;
        Id table;
    };
    /// The right that is wanted and that nobody has given yet; nothing when it is done or refused.
    using Wanted = const char *;

    void look();
    bool isShown(const Matter &matter) const;
    bool isInHand(const Matter &matter) const;
    const Card *card(const QString &id) const;
    Right right(const identity::Person *approver) const;
    void takeWith(const Chosen &chosen, const Id &approver);
    Wanted take(const Card &card, const Chosen &chosen, const Right &right);
    Wanted settle(const orders::Decision &decision, const Chosen &chosen, const Right &right);
    Wanted settle(const kitchen::Question &question, const Chosen &chosen, const Right &right);
    Wanted settle(const floor::TableState &table, const Chosen &chosen, const Right &right);
    Wanted settle(const payments::BankTwice &bank, const Chosen &chosen, const Right &right);
    std::vector<Draft> alongside(const orders::Check &check, const orders::CheckFact &fact) const;
    bool record(const std::vector<Draft> &drafts, const QString &words);
    Wanted refuse(const QString &words);
    QString whoAndWhere(const Id &staff, std::int32_t device) const;
    QString placeOf(const Matter &matter) const;
    QVariantList actsOf(const Matter &matter) const;

    Live &m_live;
    SignIn &m_signIn;
    Approval &m_approval;
    Whose m_whose;
    QTimer m_soon;
    Id m_inHand;
    std::vector<Card> m_cards;
};

} // namespace jiko::outlet
