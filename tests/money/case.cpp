#include "money/case.h"

#include "money/counter.h"
#include "money/words.h"

#include <functional>

namespace jiko::money {

namespace {

using orders::CheckTotals;

class Expectation {
public:
    Expectation(const Counter &counter, Verdict &verdict)
        : m_counter(counter),
          m_sum(orders::totals(counter.check())),
          m_bill(orders::billOf(counter.check())),
          m_verdict(verdict)
    {
    }

    void look(const QJsonObject &expected)
    {
        static const std::map<QString, Money CheckTotals::*> sums{{QStringLiteral("list"), &CheckTotals::list},
            {QStringLiteral("discounts"), &CheckTotals::discounts}, {QStringLiteral("comps"), &CheckTotals::comps},
            {QStringLiteral("service"), &CheckTotals::service}, {QStringLiteral("gross"), &CheckTotals::gross},
            {QStringLiteral("net"), &CheckTotals::net}, {QStringLiteral("tax"), &CheckTotals::tax},
            {QStringLiteral("rounding"), &CheckTotals::rounding}, {QStringLiteral("refunded"), &CheckTotals::refunded},
            {QStringLiteral("total"), &CheckTotals::total}, {QStringLiteral("paid"), &CheckTotals::paid},
            {QStringLiteral("due"), &CheckTotals::due}, {QStringLiteral("tips"), &CheckTotals::tips}};
        for (auto at = expected.begin(); at != expected.end(); ++at) {
            const QString &what = at.key();
            const QJsonObject parts = at.value().toObject();
            if (const auto sum = sums.find(what); sum != sums.end())
                same(what, m_sum.*sum->second, at.value());
            else if (what == QLatin1String("change"))
                same(what, m_counter.change().value_or(none()), at.value());
            else if (what == QLatin1String("taxes"))
                taxes(what, parts, m_sum.taxes);
            else if (what == QLatin1String("refund_taxes"))
                refundTaxes(parts);
            else if (what == QLatin1String("lines"))
                lines(parts);
            else if (what == QLatin1String("shares"))
                shares(parts);
            else if (what == QLatin1String("tenders"))
                tenders(parts);
            else if (what == QLatin1String("drawer"))
                drawer(parts);
            else if (what == QLatin1String("covers") || what == QLatin1String("merged"))
                state(what, at.value());
            else if (what == QLatin1String("checks"))
                continue; // each by itself
            else
                m_verdict.differences.append(QStringLiteral("nothing is called '%1'").arg(what));
        }
        partsAddUp();
    }

private:
    Money none() const { return Money(0, m_counter.currency()); }

    void same(const QString &what, Money is, const QJsonValue &expected)
    {
        ++m_verdict.compared;
        const QString wanted = expected.toString();
        if (const auto amount = amountOf(wanted, is.currency()); !amount || *amount != is)
            m_verdict.differences.append(QStringLiteral("%1 is %2, not %3").arg(what, base::plainText(is), wanted));
    }

    void state(const QString &what, const QJsonValue &expected)
    {
        ++m_verdict.compared;
        const orders::Check &check = m_counter.check();
        const QJsonValue is = what == QLatin1String("covers") ? QJsonValue(check.covers) : QJsonValue(check.isMerged());
        if (is != expected)
            m_verdict.differences.append(QStringLiteral("%1 is otherwise").arg(what));
    }

    void taxes(const QString &what, const QJsonObject &expected, const std::vector<orders::TaxPart> &parts)
    {
        for (auto at = expected.begin(); at != expected.end(); ++at) {
            Money tax = none();
            Money net = none();
            for (const orders::TaxPart &part : parts)
                if (part.code == at.key()) {
                    tax += part.tax;
                    net += part.gross - part.tax;
                }
            const QString name = what + QLatin1Char(' ') + at.key();
            if (!at.value().isObject()) {
                same(name, tax, at.value());
                continue;
            }
            const QJsonObject row = at.value().toObject();
            if (row.contains(QLatin1String("net")))
                same(name + QStringLiteral(" net"), net, row.value(QLatin1String("net")));
            same(name, tax, row.value(QLatin1String("tax")));
        }
        for (const orders::TaxPart &part : parts)
            if (!expected.contains(part.code) && !part.tax.isZero())
                m_verdict.differences.append(QStringLiteral("%1 has %2 of %3, which is not expected")
                                                 .arg(what, base::plainText(part.tax), part.code));
    }

    void refundTaxes(const QJsonObject &expected)
    {
        std::vector<orders::TaxPart> parts;
        for (const orders::Refund &refund : m_counter.check().refunds)
            for (const orders::Credit &credit : refund.credits) {
                std::int64_t all = 0;
                for (const auto &tax : credit.taxes)
                    all += tax.minor;
                for (const auto &tax : credit.taxes)
                    parts.push_back({tax.levy.code, tax.levy.rate, true,
                        Money(credit.grossMinor - all + tax.minor, m_counter.currency()),
                        Money(tax.minor, m_counter.currency())});
            }
        taxes(QStringLiteral("refund"), expected, parts);
    }

    void lines(const QJsonObject &expected)
    {
        for (auto at = expected.begin(); at != expected.end(); ++at) {
            const Id line = at.key() == QLatin1String("service") ? Id() : m_counter.lineNamed(at.key());
            const orders::BillRow *row = m_bill.row(line);
            if (!row) {
                m_verdict.differences.append(QStringLiteral("line '%1' is not charged").arg(at.key()));
                continue;
            }
            const std::map<QString, Money> known{{QStringLiteral("list"), row->list},
                {QStringLiteral("charged"), row->charged}, {QStringLiteral("net"), row->net},
                {QStringLiteral("tax"), row->tax()}, {QStringLiteral("gross"), row->gross()}};
            const QJsonObject wanted = at.value().toObject();
            for (auto part = wanted.begin(); part != wanted.end(); ++part)
                each(QStringLiteral("line ") + at.key(), part.key(), known, part.value());
        }
    }

    void shares(const QJsonObject &expected)
    {
        const auto split = orders::splitOf(m_counter.check());
        for (auto at = expected.begin(); at != expected.end(); ++at) {
            const auto due = std::find_if(split.begin(), split.end(),
                [&](const orders::ShareDue &share) { return share.share.name == at.key(); });
            if (due == split.end()) {
                m_verdict.differences.append(QStringLiteral("there is no share '%1'").arg(at.key()));
                continue;
            }
            Money tax = none();
            for (const orders::TaxPart &part : due->taxes)
                tax += part.tax;
            const std::map<QString, Money> known{{QStringLiteral("total"), due->total()}, {QStringLiteral("tax"), tax},
                {QStringLiteral("paid"), due->paid}, {QStringLiteral("due"), due->due}};
            const QJsonObject wanted = at.value().toObject();
            const QString name = QStringLiteral("share ") + at.key();
            for (auto part = wanted.begin(); part != wanted.end(); ++part)
                if (part.key() == QLatin1String("taxes"))
                    taxes(name, part.value().toObject(), due->taxes);
                else
                    each(name, part.key(), known, part.value());
        }
    }

    void each(const QString &of, const QString &what, const std::map<QString, Money> &known, const QJsonValue &wanted)
    {
        if (const auto at = known.find(what); at != known.end())
            same(of + QLatin1Char(' ') + what, at->second, wanted);
        else
            m_verdict.differences.append(QStringLiteral("%1 has no '%2'").arg(of, what));
    }

    void tenders(const QJsonObject &expected)
    {
        std::map<QString, Money> known;
        for (const orders::TenderKind kind : orders::tenderKinds)
            known.emplace(orders::tenderWord(kind), none());
        for (const orders::Tender &tender : m_counter.check().tenders)
            known[orders::tenderWord(tender.kind)] += tender.amount;
        for (auto at = expected.begin(); at != expected.end(); ++at)
            each(QStringLiteral("paid by"), at.key(), known, at.value());
    }

    void drawer(const QJsonObject &expected)
    {
        std::map<QString, Money> known{{m_counter.currency().code(), m_counter.drawer().expected()}};
        for (const payments::ForeignSum &sum : m_counter.drawer().foreign)
            known.emplace(sum.currency, Money(sum.minor, Currency::fromCode(sum.currency)));
        for (auto at = expected.begin(); at != expected.end(); ++at)
            each(QStringLiteral("the drawer"), at.key(), known, at.value());
    }

    /// Whatever a case expects: parts make up wholes, always.
    void partsAddUp()
    {
        Money gross = none();
        Money shared = none();
        Money sharesDue = none();
        for (const orders::BillRow &row : m_bill.rows) {
            gross += row.gross();
            Money taken = row.charged;
            for (const orders::Reduction &reduction : row.reductions)
                taken += reduction.amount;
            holds(QStringLiteral("what is taken off a line and what is left"), taken, row.list);
        }
        holds(QStringLiteral("lines and service"), gross, m_sum.gross);
        holds(QStringLiteral("net and taxes"), m_sum.net + m_sum.tax, m_sum.gross);
        holds(QStringLiteral("list less what is taken off and service"),
            m_sum.list - m_sum.discounts - m_sum.comps + m_sum.service, charged());
        const auto split = orders::splitOf(m_counter.check());
        for (const orders::ShareDue &share : split) {
            shared += share.gross;
            sharesDue += share.due;
        }
        if (!split.empty()) {
            holds(QStringLiteral("shares"), shared, m_sum.gross);
            Money refunds = m_sum.refunded;
            for (const orders::Refund &refund : m_counter.check().refunds)
                refunds -= refund.rounding;
            holds(QStringLiteral("what shares owe"), sharesDue, m_sum.due + refunds);
        }
    }
    Money charged() const
    {
        Money sum = none();
        for (const orders::BillRow &row : m_bill.rows)
            sum += row.charged;
        return sum;
    }
    void holds(const QString &what, Money parts, Money whole)
    {
        if (parts != whole)
            m_verdict.differences.append(QStringLiteral("%1 make %2, the whole is %3")
                                             .arg(what, base::plainText(parts), base::plainText(whole)));
    }

    const Counter &m_counter;
    CheckTotals m_sum;
    orders::Bill m_bill;
    Verdict &m_verdict;
};

QStringList derive(const Counter &counter)
{
    QStringList lines;
    for (const orders::BillRow &row : orders::billOf(counter.check()).rows) {
        QString line = QStringLiteral("%1  %2").arg(
            row.line.isNull() ? QStringLiteral("service") : counter.nameOf(row.line), base::plainText(row.list));
        for (const orders::Reduction &reduction : row.reductions) {
            static const std::map<orders::Reduction::By, QString> by{
                {orders::Reduction::By::Offer, QStringLiteral("offer")},
                {orders::Reduction::By::Discount, QStringLiteral("discount")},
                {orders::Reduction::By::Comp, QStringLiteral("comp")}};
            line += QStringLiteral("  − %1 %2").arg(base::plainText(reduction.amount), by.at(reduction.by));
        }
        line += QStringLiteral("  = %1; net %2").arg(base::plainText(row.charged), base::plainText(row.net));
        for (std::size_t i = 0; i < row.taxes.size(); ++i)
            line += QStringLiteral(" + %1 %2").arg(row.bears.levies[i].code, base::plainText(row.taxes[i]));
        lines.append(line);
    }
    return lines;
}

void look(const Counter &counter, Verdict &verdict, const QJsonObject &expected)
{
    Expectation(counter, verdict).look(expected);
}

} // namespace

Verdict play(const QJsonObject &described)
{
    Verdict verdict{described.value(QLatin1String("case")).toString(), {}, 0, {}};
    if (verdict.name.isEmpty() || described.value(QLatin1String("source")).toString().isEmpty())
        verdict.differences.append(QStringLiteral("a case has a name and says where its figures are from"));
    try {
        Counter counter(described);
        int number = 0;
        for (const QJsonValue step : described.value(QLatin1String("do")).toArray()) {
            ++number;
            const QString why = counter.take(step.toObject());
            const QString expected = step.toObject().value(QLatin1String("refused")).toString();
            if (!expected.isEmpty())
                ++verdict.compared;
            if (why != expected)
                verdict.differences.append(
                    QStringLiteral("step %1 is %2, not %3")
                        .arg(number)
                        .arg(why.isEmpty() ? QStringLiteral("done") : QStringLiteral("refused: ") + why,
                            expected.isEmpty() ? QStringLiteral("done") : QStringLiteral("refused: ") + expected));
        }
        const QJsonObject expected = described.value(QLatin1String("expect")).toObject();
        counter.turnTo({});
        look(counter, verdict, expected);
        const QJsonObject others = expected.value(QLatin1String("checks")).toObject();
        for (auto at = others.begin(); at != others.end(); ++at) {
            counter.turnTo(at.key());
            Verdict ofIt{verdict.name, {}, 0, {}};
            look(counter, ofIt, at.value().toObject());
            verdict.compared += ofIt.compared;
            for (const QString &difference : ofIt.differences)
                verdict.differences.append(QStringLiteral("check %1: %2").arg(at.key(), difference));
        }
        counter.turnTo({});
        verdict.derivation = derive(counter);
        if (verdict.compared == 0)
            verdict.differences.append(QStringLiteral("it expects nothing"));
    } catch (const Unreadable &problem) {
        verdict.differences.append(problem.words);
    }
    return verdict;
}

} // namespace jiko::money
