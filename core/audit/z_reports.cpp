#include "audit/rules.h"
#include "audit/views.h"

namespace jiko::audit {

using orders::Closed;
using orders::TenderTaken;
using payments::DrawerClosed;
using payments::DrawerOpened;

namespace {

/// What checks bring to a Z: no more than the tables of a Z add up.
struct Takings {
    std::int64_t checks = 0;
    std::int64_t covers = 0;
    std::int64_t gross = 0;
    std::int64_t tax = 0;
    std::int64_t voids = 0;
    std::int64_t voided = 0;
    bool operator==(const Takings &) const = default;
};
constexpr std::int64_t Takings::*parts[] = {
    &Takings::checks, &Takings::covers, &Takings::gross, &Takings::tax, &Takings::voids, &Takings::voided};

Takings takingsOf(const DrawerClosed &z)
{
    return {z.checks, z.covers, z.grossMinor, z.taxMinor, z.voids, z.voidedMinor};
}

/// The least and the most that a check can have brought, of all that the till can have known.
struct Range {
    Takings least;
    Takings most;
};
std::optional<Range> rangeOf(
    const Id &stream, const CheckStory &story, const payments::Drawer &drawer, const Stamp &closing)
{
    // What the till closed itself it had seen paid, so it knew no less of it later.
    const auto closed = std::find_if(story.begin(), story.end(), [&](const auto &told) {
        return told.stamp.device == closing.device && told.stamp.seq < closing.seq
            && std::holds_alternative<Closed>(told.fact);
    });
    std::optional<Range> range;
    const auto looked = eachView(story, closing, [&](const orders::Check &seen, const Known &known) {
        if (closed != story.end() && !couldClose(story, closed->stamp, &known))
            return false;
        orders::Check check = seen;
        check.id = stream;
        const Takings takings = takingsOf(payments::zOf(drawer, {&check}, {}));
        if (!range)
            range = Range{takings, takings};
        for (const auto part : parts) {
            range->least.*part = std::min(range->least.*part, takings.*part);
            range->most.*part = std::max(range->most.*part, takings.*part);
        }
        return false;
    });
    return looked == Looked::All ? range : std::nullopt;
}

/// Which checks have to do with which session.
ById<std::set<Id>> checksBySession(const Ledger &ledger)
{
    ById<std::set<Id>> checks;
    for (const auto &[stream, story] : ledger.checks)
        for (const auto &told : story)
            if (const auto *tender = std::get_if<TenderTaken>(&told.fact))
                checks[tender->drawer].insert(stream);
            else if (const auto *closed = std::get_if<Closed>(&told.fact))
                checks[closed->drawer].insert(stream);
    return checks;
}

QString differing(const char *what, std::int64_t stored, std::int64_t derived)
{
    return QStringLiteral("this Z says %1 %2, its facts give %3").arg(QLatin1String(what)).arg(stored).arg(derived);
}

/// What only the till itself can have put into the session: it knew all of that.
QString wrongInItself(const DrawerClosed &z, const DrawerClosed &derived)
{
    if (z.businessDate != derived.businessDate)
        return QStringLiteral("this Z is of %1, its session of %2").arg(z.businessDate, derived.businessDate);
    if (z.openedAtUs != derived.openedAtUs)
        return differing("opened at", z.openedAtUs, derived.openedAtUs);
    if (z.floatMinor != derived.floatMinor)
        return differing("float", z.floatMinor, derived.floatMinor);
    if (z.cashMinor != derived.cashMinor)
        return differing("cash", z.cashMinor, derived.cashMinor);
    if (z.expectedMinor != derived.expectedMinor)
        return differing("expected cash", z.expectedMinor, derived.expectedMinor);
    if (z.netMinor != z.grossMinor - z.taxMinor)
        return differing("net", z.netMinor, z.grossMinor - z.taxMinor);
    if (z.tenders != derived.tenders)
        return QStringLiteral("this Z lists other payments than were taken in its session");
    return {};
}

/// What the checks bring, some of which the till may have known in part only.
QString wrongInChecks(const Ledger &ledger, const std::set<Id> &checks, const payments::Drawer &drawer,
    const DrawerClosed &z, const Stamp &closing)
{
    Range sum;
    for (const Id &check : checks) {
        const auto range = rangeOf(check, ledger.checks.at(check), drawer, closing);
        if (!range)
            return {};
        for (const auto part : parts) {
            sum.least.*part += range->least.*part;
            sum.most.*part += range->most.*part;
        }
    }
    static constexpr const char *names[] = {"checks", "covers", "gross", "tax", "voids", "voided"};
    const Takings stored = takingsOf(z);
    for (std::size_t i = 0; i < std::size(parts); ++i)
        if (stored.*parts[i] < sum.least.*parts[i] || stored.*parts[i] > sum.most.*parts[i])
            return differing(names[i], stored.*parts[i], sum.least.*parts[i]);
    return {};
}

class Session {
public:
    Session(const Ledger &ledger, const Id &id, const DrawerStory &story) : m_ledger(ledger), m_id(id), m_story(story)
    {
    }

    void opensAndClosesOnce(std::vector<Finding> &findings) const
    {
        const Told<payments::DrawerFact> *opened = nullptr;
        const Told<payments::DrawerFact> *closed = nullptr;
        for (const auto &told : m_story) {
            if (std::holds_alternative<DrawerOpened>(told.fact)) {
                if (opened)
                    findings.push_back(findingOf(Breach::Twice, m_id, told,
                        QStringLiteral("this drawer session was opened before, by fact %1").arg(opened->stamp.seq)));
                opened = &told;
            } else if (std::holds_alternative<DrawerClosed>(told.fact)) {
                if (closed || !opened || opened->stamp.device != told.stamp.device)
                    findings.push_back(findingOf(Breach::Twice, m_id, told,
                        QStringLiteral("closes a drawer session that this till had not open")));
                closed = &told;
            }
        }
    }

    /// Of the first closing; a second one is found elsewhere.
    void isWhatItsFactsGive(const std::set<Id> &checks, Copy copy, std::vector<Finding> &findings) const
    {
        payments::Drawer drawer;
        drawer.id = m_id;
        for (const auto &told : m_story) {
            if (const auto *z = std::get_if<DrawerClosed>(&told.fact)) {
                if (drawer.opened && drawer.device == told.stamp.device)
                    if (const QString words = wrong(drawer, checks, *z, told.stamp, copy); !words.isEmpty())
                        findings.push_back(findingOf(Breach::ZDiffers, m_id, told, words));
                return;
            }
            drawer = payments::fold(std::move(drawer), told.fact, told.stamp);
        }
    }

private:
    QString wrong(const payments::Drawer &drawer, const std::set<Id> &checks, const DrawerClosed &z,
        const Stamp &closing, Copy copy) const
    {
        std::vector<orders::Check> seen;
        for (const Id &check : checks)
            seen.push_back(checkAt(check, m_ledger.checks.at(check), closing));
        std::vector<const orders::Check *> all;
        for (const orders::Check &check : seen)
            all.push_back(&check);
        const auto derived = payments::zOf(drawer, all, {Money(z.countedMinor, drawer.currency), z.zNumber});
        if (derived == z)
            return {};
        if (const QString words = wrongInItself(z, derived); !words.isEmpty())
            return words;
        if (takingsOf(z) == takingsOf(derived))
            return QStringLiteral("this Z lists other tax rates or receipts than its checks have");
        return copy == Copy::AtWork ? QString() : wrongInChecks(m_ledger, checks, drawer, z, closing);
    }

    const Ledger &m_ledger;
    Id m_id;
    const DrawerStory &m_story;
};

bool isObscure(const Ledger &ledger, const Id &drawer, const DrawerStory &story, const std::set<Id> &checks)
{
    const auto first = story.front().stamp;
    return ledger.obscure.contains(drawer)
        || std::any_of(checks.begin(), checks.end(), [&](const Id &check) { return ledger.obscure.contains(check); })
        || ledger.chains.holeBetween(first.device, first.seq, story.back().stamp.seq);
}

} // namespace

void zReportsHold(const Ledger &ledger, Copy copy, std::vector<Finding> &findings)
{
    const auto checks = checksBySession(ledger);
    static const std::set<Id> none;
    for (const auto &[drawer, story] : ledger.drawers) {
        const auto at = checks.find(drawer);
        const std::set<Id> &its = at == checks.end() ? none : at->second;
        if (isObscure(ledger, drawer, story, its))
            continue;
        const Session session(ledger, drawer, story);
        session.opensAndClosesOnce(findings);
        session.isWhatItsFactsGive(its, copy, findings);
    }
}

} // namespace jiko::audit
