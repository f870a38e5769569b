// The counter at which a case is served: the check at hand, those beside it, and the drawer; and each step of a case
// done to them.
#pragma once

#include "orders/bill.h"
#include "orders/moves.h"
#include "orders/split.h"
#include "payments/drawer.h"
#include "tax/pack.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <optional>

namespace jiko::money {

/// What is written wrongly in the file.
struct Unreadable {
    QString words;
};

/// A thing that a case calls by a name has always the same id.
Id idAtName(const char *kind, const QString &name);

class Counter {
public:
    /// Throws Unreadable.
    explicit Counter(const QJsonObject &described);

    /// Takes another check in hand: the first is called "". Throws Unreadable.
    void turnTo(QString check);

    /// Does a step; answers why it was refused, empty when it was done. Throws Unreadable.
    QString take(const QJsonObject &step);

    const orders::Check &check() const { return m_check; }
    const payments::Drawer &drawer() const { return m_drawer; }
    Currency currency() const { return m_check.currency; }
    std::optional<Money> change() const { return m_change; } ///< of the last cash payment
    QString nameOf(const Id &line) const;
    Id lineNamed(const QString &name) const;

private:
    struct Dish {
        Id id;
        Id category;
        std::int64_t priceMinor = 0;
        tax::TaxSet bears;
        std::map<QString, std::int64_t> choices;
    };
    struct TimedOffer {
        menu::Offer offer;
        std::optional<int> from;
        std::optional<int> until;
        bool isInForce(int minute) const;
    };

    void readMenu(const QJsonObject &menu);
    void readTerms(const QJsonObject &described);
    void readOffers(const QJsonObject &offers);
    menu::OfferPart partOf(const QJsonObject &part) const;
    tax::TaxSet taxOf(const QString &code) const;
    Money amount(const QJsonValue &text) const;
    std::vector<Id> linesIn(const QJsonValue &names) const;
    const Dish &dish(const QString &name) const;

    void happens(const orders::CheckFact &fact);
    QString add(const QJsonObject &step);
    QString edit(const QJsonObject &step);
    QString lower(const QJsonObject &step);
    QString split(const QJsonObject &step);
    QString turn(const QJsonObject &step);
    QString move(const QJsonObject &step);
    QString join(const QJsonObject &step);
    QString moveBack();
    QString bothTold(QString other, const Result<orders::MovedLines, orders::MoveLinesRefusal> &moved);
    Id nextMove();
    void open(const QString &name, int covers);
    QString pay(const QJsonObject &step);
    QString giveBack(const QJsonObject &step);
    QString refund(const QJsonObject &step);
    orders::Split sharesIn(const QJsonArray &shares);
    Id shareNamed(const QString &name) const;
    void receive(const orders::TenderTaken &tender);

    QString m_orderType;
    BusinessDate m_date;
    bool m_included = true;
    const tax::Era *m_era = nullptr;
    std::map<QString, Dish> m_menu;
    std::map<QString, Id> m_categories;
    std::vector<TimedOffer> m_offers;
    std::map<QString, Id> m_lines;
    std::map<QString, Id> m_tenders;
    std::map<QString, Id> m_discounts;
    std::map<QString, Id> m_sets;
    orders::Check m_check;
    QString m_at; ///< what the check in hand is called
    std::map<QString, orders::Check> m_aside; ///< the others
    orders::TermsSet m_terms; ///< of every one
    int m_moves = 0;
    payments::Drawer m_drawer;
    std::optional<Money> m_change;
    std::int64_t m_seq = 0;
    std::int64_t m_receipt = 0;
};

} // namespace jiko::money
