// R34: whatever a check is made of, its parts make up its wholes, in every country that has a pack.
#include "orders/bill.h"
#include "orders/discount.h"
#include "orders/moves.h"
#include "orders/refund.h"
#include "orders/split.h"
#include "support/any_order.h"
#include "support/arbitrary.h"
#include "support/figure.h"
#include "support/given_checks.h"
#include "support/suite.h"

#include <QTest>

#include <boost/multiprecision/cpp_int.hpp>

using namespace jiko;
using namespace jiko::orders;

namespace {

using Rational = boost::multiprecision::cpp_rational;

/// Half away from zero, by another way than the product's.
std::int64_t rounded(const Rational &exact)
{
    const Rational twice = (exact < 0 ? Rational(-exact) : exact) * 2 + 1;
    const boost::multiprecision::cpp_int whole = numerator(twice) / (denominator(twice) * 2);
    const auto minor = static_cast<std::int64_t>(whole);
    return exact < 0 ? -minor : minor;
}

/// Each levy of an amount, unrounded.
std::vector<Rational> exactTaxes(const Rational &amount, const tax::TaxSet &set)
{
    std::vector<Rational> factors;
    Rational before = 0;
    Rational all = 1;
    for (const tax::Levy &levy : set.levies) {
        const Rational rate(levy.rate.ppm, 1'000'000);
        factors.push_back(levy.onLevies ? Rational(rate * (1 + before)) : rate);
        before += levy.onLevies ? Rational(0) : rate;
        all += factors.back();
    }
    const Rational net = set.included ? Rational(amount / all) : amount;
    for (Rational &factor : factors)
        factor *= net;
    return factors;
}

/// A guest's evening of anything at all.
class Evening {
public:
    Evening(quint64 seed, const tax::Pack &pack) : any(seed), m_pack(pack)
    {
        const tax::Era &era = pack.eras[static_cast<std::size_t>(any.between(0, std::ssize(pack.eras) - 1))];
        check.id = any.id();
        happens(given::opening(static_cast<int>(any.between(1, 12)), qPrintable(pack.currency)));
        TermsSet terms{QStringLiteral("dine_in"), any.chance(50) ? tax::RoundingPer::Line : tax::RoundingPer::Document,
            any.chance(60) ? era.cashStepMinor : 0, std::nullopt};
        if (any.chance(50))
            terms.service = ServiceTerms{{}, RateBp{static_cast<std::int32_t>(any.between(1, 2'000))},
                static_cast<int>(any.between(1, 8)), setOf(era).levies, any.chance(50)};
        happens(terms);
        for (std::int64_t i = any.between(0, 3); i > 0; --i)
            offer();
        for (std::int64_t i = any.between(1, 12); i > 0; --i)
            add(era);
        for (std::int64_t i = any.between(0, 3); i > 0; --i)
            lower();
    }

    void happens(const CheckFact &fact) { check = fold(std::move(check), fact, m_clock.next()); }

    /// Pays by shares and as a whole until nothing is due, and closes it.
    void pay()
    {
        happens(Sent{lines()});
        if (any.chance(50))
            split();
        for (int tries = 0; totals(check).due.minor() > 0 && tries < 200; ++tries) {
            TakeTender ask{any.id(), any.chance(50) ? TenderKind::Cash : TenderKind::Card};
            const auto shares = splitOf(check);
            if (!shares.empty() && any.chance(80))
                ask.share = shares[static_cast<std::size_t>(any.between(0, std::ssize(shares) - 1))].share.id;
            const Money due = dueOf(check, ask.share);
            if (due.minor() <= 0)
                continue;
            ask.amount = ask.kind == TenderKind::Cash ? cashDueOf(check, ask.share) : due;
            if (any.chance(40) && due.minor() > 1)
                ask.amount = Money(any.between(1, due.minor() - 1), check.currency);
            ask.tip = Money(any.chance(20) ? any.between(1, 500) : 0, check.currency);
            ask.given = ask.amount + ask.tip;
            ask.drawer = drawer;
            ask.reference = QStringLiteral("slip");
            // A due that rounds to no coin is paid by card.
            if (ask.amount.isZero()) {
                ask.kind = TenderKind::Card;
                ask.amount = due;
                ask.given = due + ask.tip;
            }
            const auto taken = decide(check, ask);
            if (taken)
                happens(*taken);
        }
        if (const auto closed = decide(check, CloseCheck{given::today(), drawer, QStringLiteral("1"), 1}))
            happens(*closed);
    }
    Split anySplit()
    {
        if (any.chance(20))
            return evenly(static_cast<int>(any.between(2, 7)), [&] { return any.id(); });
        Split split;
        for (std::int64_t i = any.between(1, 4); i > 0; --i) {
            Share share{any.id(), QString::number(i),
                any.oneOf<ShareKind>({ShareKind::Lines, ShareKind::Lines, ShareKind::Rest}), 0, any.between(1, 5)};
            split.shares.push_back(share);
        }
        for (const Line &line : check.lines)
            for (const Share &share : split.shares)
                if (line.counts() && share.kind == ShareKind::Lines && any.chance(50))
                    split.portions.push_back({line.id, share.id, any.between(1, 4)});
        return split;
    }
    void split()
    {
        if (const auto set = decide(check, anySplit()))
            happens(*set);
    }
    std::optional<RefundRefusal> refund(GiveRefund ask)
    {
        ask.refund = any.id();
        ask.drawer = drawer;
        ask.reason = QStringLiteral("cold");
        ask.mayRefund = true;
        for (std::size_t i = 0; i < check.tenders.size(); ++i)
            ask.tenders.push_back(any.id());
        const auto given = decide(check, ask);
        if (!given)
            return given.why();
        happens(given->credit);
        for (const TenderTaken &tender : given->tenders)
            happens(tender);
        return std::nullopt;
    }
    std::vector<Id> lines() const
    {
        std::vector<Id> ids;
        for (const Line &line : check.lines)
            ids.push_back(line.id);
        return ids;
    }

    const tax::Pack &pack() const { return m_pack; }

    test::Arbitrary any;
    Check check;
    Id drawer = newId();

private:
    tax::TaxSet setOf(const tax::Era &era)
    {
        return {
            era.classes[static_cast<std::size_t>(any.between(0, std::ssize(era.classes) - 1))].levies, m_pack.included};
    }
    void offer()
    {
        menu::Offer offer;
        offer.id = any.id();
        offer.kind = any.oneOf<menu::OfferKind>({menu::OfferKind::Percent, menu::OfferKind::AmountOff,
            menu::OfferKind::Price, menu::OfferKind::BuyGet, menu::OfferKind::Set});
        offer.rate = RateBp{static_cast<std::int32_t>(any.between(1, 10'000))};
        offer.amountMinor = any.between(0, 60'000);
        for (std::int64_t i = any.between(1, 3); i > 0; --i)
            offer.parts.push_back({any.chance(50) ? std::vector<Id>{m_dishes[0], m_dishes[1]} : std::vector<Id>{}, {},
                static_cast<int>(any.between(1, 3)), {}});
        offer.most = static_cast<int>(any.between(0, 3));
        offer.stacks = any.chance(30);
        offer.priority = static_cast<int>(any.between(0, 2));
        happens(OfferMade{offer});
    }
    void add(const tax::Era &era)
    {
        LineAdded line = given::lineOf(any.between(0, 300'000));
        line.item = m_dishes[static_cast<std::size_t>(any.between(0, 3))];
        line.quantity = Quantity{any.chance(80) ? any.between(1, 6) * 1000 : any.between(1, 4'000)};
        line.modifiers = {{any.id(), {}, any.between(0, 5'000)}};
        const tax::TaxSet set = setOf(era);
        line.levies = set.levies;
        line.taxIncluded = any.chance(90) ? set.included : !set.included;
        line.seat = static_cast<int>(any.between(0, 3));
        for (const menu::Offer &offer : check.offers)
            if (any.chance(70))
                line.offers.push_back(offer.id);
        happens(line);
        if (any.chance(10))
            happens(Sent{{line.line}}), happens(LineVoided{line.line, QStringLiteral("x"), {}});
    }
    void lower()
    {
        DiscountGiven discount{any.id(), QStringLiteral("d")};
        discount.comp = any.chance(20);
        if (any.chance(50))
            discount.rate = RateBp{static_cast<std::int32_t>(any.between(1, 10'000))};
        else
            discount.amountMinor = any.between(1, 100'000);
        if (any.chance(60)) {
            const Line &line = check.lines[static_cast<std::size_t>(any.between(0, std::ssize(check.lines) - 1))];
            discount.lines = {line.id};
            discount.milli = any.chance(50) ? any.between(1, line.quantity.milli) : 0;
        }
        happens(discount);
    }

    const tax::Pack &m_pack;
    given::Clock m_clock;
    std::vector<Id> m_dishes{newId(), newId(), newId(), newId()};
};

QString wrong(const Check &check)
{
    const Bill bill = billOf(check);
    const CheckTotals sum = totals(check);
    Money charged(0, check.currency);
    Money list = charged;
    std::map<QString, std::int64_t> byCode;
    for (const BillRow &row : bill.rows) {
        Money left = row.list;
        for (const Reduction &reduction : row.reductions) {
            if (reduction.amount.isNegative())
                return QStringLiteral("something is put on a line");
            left -= reduction.amount;
        }
        if (left != row.charged || row.charged.isNegative())
            return QStringLiteral("a line is charged other than what is left of it");
        if (row.bears.included ? row.gross() != row.charged : row.net != row.charged)
            return QStringLiteral("a line does not re-add");
        charged += row.charged;
        list += row.line.isNull() ? Money(0, check.currency) : row.list;
        for (std::size_t i = 0; i < row.taxes.size(); ++i)
            byCode[row.bears.levies[i].code] += row.taxes[i].minor();
        const auto exact = exactTaxes(row.charged.minor(), row.bears);
        for (std::size_t i = 0; i < exact.size(); ++i) {
            const std::int64_t off = std::abs(row.taxes[i].minor() - rounded(exact[i]));
            if (off > (check.terms.rounding == tax::RoundingPer::Line ? 0 : 1))
                return QStringLiteral("a tax is %1 off").arg(off);
        }
    }
    if (byCode.contains(QStringLiteral("CGST")) && byCode[QStringLiteral("CGST")] != byCode[QStringLiteral("SGST")])
        return QStringLiteral("CGST is not SGST");
    if (sum.list != list || sum.list - sum.discounts - sum.comps + sum.service != charged)
        return QStringLiteral("list, less what is taken off, and service are not what is charged");
    if (bill.gross(check.currency) != sum.gross || sum.net + sum.tax != sum.gross)
        return QStringLiteral("lines, or net and taxes, are not gross");
    if (sum.gross + sum.rounding - sum.refunded != sum.total || sum.total - sum.paid != sum.due)
        return QStringLiteral("gross, rounding and refunds are not the total");
    return {};
}

QString wrongSplit(const Check &check)
{
    const auto shares = splitOf(check);
    if (shares.empty())
        return {};
    const CheckTotals sum = totals(check);
    Money gross(0, check.currency);
    Money paid = gross;
    Money due = gross;
    std::map<std::tuple<QString, int, bool>, std::int64_t> taxes;
    for (const ShareDue &share : shares) {
        gross += share.gross;
        paid += share.paid;
        due += share.due;
        for (const TaxPart &part : share.taxes)
            taxes[{part.code, part.rate.ppm, part.included}] += part.tax.minor();
    }
    for (const TaxPart &part : sum.taxes)
        taxes[{part.code, part.rate.ppm, part.included}] -= part.tax.minor();
    if (gross != sum.gross || paid != sum.paid)
        return QStringLiteral("shares make %1 of %2").arg(gross.minor()).arg(sum.gross.minor());
    if (due != sum.due + sum.refunded)
        return QStringLiteral("shares owe something else than the check");
    for (const auto &[levy, minor] : taxes)
        if (minor != 0)
            return QStringLiteral("%1 of shares is %2 off").arg(std::get<0>(levy)).arg(minor);
    return {};
}

class ReckoningTest : public QObject {
    Q_OBJECT

    template <class See> void eachEvening(int inCi, See see)
    {
        const int rounds = qEnvironmentVariableIsSet("JIKO_NIGHTLY") ? 1'000'000 / 6 + 1 : inCi;
        for (int seed = 1; seed <= rounds; ++seed)
            for (const tax::Pack &pack : tax::packs())
                if (Evening evening(static_cast<quint64>(seed), pack); !see(evening))
                    QFAIL(qPrintable(QStringLiteral("seed %1 of %2: %3").arg(seed).arg(pack.country, m_wrong)));
    }
    QString m_wrong;

private Q_SLOTS:
    void partsMakeUpWholesInEveryCountry()
    {
        qint64 checks = 0;
        eachEvening(1'500, [&](Evening &evening) {
            ++checks;
            if (m_wrong = wrong(evening.check); !m_wrong.isEmpty())
                return false;
            evening.pay();
            m_wrong = wrong(evening.check);
            if (m_wrong.isEmpty())
                m_wrong = wrongSplit(evening.check);
            const CheckTotals sum = totals(evening.check);
            if (m_wrong.isEmpty() && (!evening.check.closed || sum.due.minor() > 0 || sum.paid < sum.total))
                m_wrong = QStringLiteral("paid %1 of %2").arg(sum.paid.minor()).arg(sum.total.minor());
            return m_wrong.isEmpty();
        });
        test::figure("R34",
            QStringLiteral("%1 random checks under %2 tax packs: lines, taxes, charges, discounts, shares and "
                           "payments add up")
                .arg(checks)
                .arg(tax::packs().size()));
    }

    void splitThenMergeIsTheIdentity()
    {
        eachEvening(300, [&](Evening &evening) {
            evening.happens(Sent{evening.lines()});
            const Check before = evening.check;
            for (int i = 0; i < 3; ++i) {
                evening.split();
                m_wrong = wrongSplit(evening.check);
                if (!m_wrong.isEmpty())
                    return false;
            }
            evening.happens(SplitSet{});
            m_wrong = QStringLiteral("a check that was split and merged is another one");
            return test::Words::of(evening.check) == test::Words::of(before);
        });
    }

    void whatIsMovedAndMovedBackIsTheIdentity()
    {
        qint64 moves = 0;
        eachEvening(400, [&](Evening &evening) {
            if (evening.any.chance(80))
                evening.happens(Sent{evening.lines()});
            if (evening.any.chance(50))
                evening.split();
            Evening other(evening.any.source()(), evening.pack());
            other.check.id = newId();
            MoveLines ask;
            ask.move = newId();
            for (const Line &line : evening.check.lines)
                if (line.counts() && evening.any.chance(50))
                    ask.lines.push_back({line.id,
                        Quantity{evening.any.chance(50) ? evening.any.between(1, 3) * 1000 : 0}, evening.any.id()});
            const Check before = evening.check;
            const Money both = totals(before).list + totals(other.check).list;
            const auto moved = decide(evening.check, other.check, ask);
            if (!moved)
                return moved.why() == MoveLinesRefusal::NothingToMove || moved.why() == MoveLinesRefusal::NotPart
                    || moved.why() == MoveLinesRefusal::PartGivenAway;
            ++moves;
            evening.happens(moved->out);
            other.happens(moved->in);
            m_wrong = wrong(evening.check) + wrong(other.check) + wrongSplit(evening.check);
            if (m_wrong.isEmpty() && totals(evening.check).list + totals(other.check).list != both)
                m_wrong = QStringLiteral("the two checks come to something else");
            if (!m_wrong.isEmpty())
                return false;

            const auto back = decide(other.check, evening.check, MoveBack{ask.move, newId(), {}});
            m_wrong = QStringLiteral("it does not go back: %1").arg(back ? 0 : int(back.why()));
            if (!back)
                return false;
            other.happens(back->out);
            evening.happens(back->in);
            const auto bare = [](Check check) {
                check.moves.clear();
                return test::Words::of(check);
            };
            m_wrong = test::firstDifference(bare(before), bare(evening.check));
            return bare(before) == bare(evening.check);
        });
        test::figure("R34", QStringLiteral("%1 random moves between checks, taken back: as before").arg(moves));
    }

    void aRefundOfAllLeavesNothing()
    {
        eachEvening(300, [&](Evening &evening) {
            evening.pay();
            const Money gross = totals(evening.check).gross;
            if (!evening.check.closed || totals(evening.check).due.isNegative() || gross.isZero())
                return true;
            // In pieces first, then what is left.
            for (std::int64_t i = evening.any.between(0, 4); i > 0; --i) {
                GiveRefund ask;
                const Line &line =
                    evening.check
                        .lines[static_cast<std::size_t>(evening.any.between(0, std::ssize(evening.check.lines) - 1))];
                ask.what = evening.any.chance(60) ? GiveRefund::What::Lines : GiveRefund::What::Amount;
                ask.lines = {{line.id, Quantity{evening.any.between(1, line.quantity.milli)}}};
                ask.amount = Money(evening.any.between(1, gross.minor()), evening.check.currency);
                evening.refund(ask);
                m_wrong = wrong(evening.check);
                if (m_wrong.isEmpty() && !totals(evening.check).due.isZero())
                    m_wrong = QStringLiteral("after a refund %1 are due").arg(totals(evening.check).due.minor());
                if (!m_wrong.isEmpty())
                    return false;
            }
            const auto why = evening.refund({});
            const CheckTotals sum = totals(evening.check);
            m_wrong = QStringLiteral("after a refund of all %1 are left, %2 paid, tax %3 of %4")
                          .arg(sum.total.minor())
                          .arg(sum.paid.minor())
                          .arg(sum.refundedTax.minor())
                          .arg(sum.tax.minor());
            return (!why || *why == RefundRefusal::NothingToRefund) && sum.refunded == sum.gross
                && sum.refundedTax == sum.tax && sum.due.isZero();
        });
    }

    void theOrderOfActsThatDoNotTouchEachOtherDoesNotMatter()
    {
        eachEvening(300, [&](Evening &evening) {
            const auto lines = evening.lines();
            std::vector<CheckFact> acts{CoversChanged{static_cast<int>(evening.any.between(1, 12))},
                CheckMoved{newId(), {}}, BillPrinted{1}, ServiceSet{evening.any.chance(50), {}, {}}};
            for (const Id &line : lines)
                if (evening.any.chance(30))
                    acts.push_back(LineRemoved{line});
                else if (evening.any.chance(30))
                    acts.push_back(LineRepriced{line, evening.any.between(0, 90'000), {}, std::nullopt, {}, {}});
            const auto after = [&](const std::vector<CheckFact> &order) {
                Check check = evening.check;
                given::Clock clock(3);
                for (const CheckFact &fact : order)
                    check = fold(check, fact, clock.next());
                return test::Words::of(totals(check));
            };
            const QString first = after(acts);
            std::shuffle(acts.begin(), acts.end(), evening.any.source());
            m_wrong = QStringLiteral("in another order the check comes to something else");
            return after(acts) == first;
        });
    }
};

} // namespace

JIKO_SUITE(ReckoningTest)
#include "reckoning_test.moc"
