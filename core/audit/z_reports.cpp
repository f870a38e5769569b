#include "audit/rules.h"
#include "audit/takings.h"

namespace jiko::audit {

using orders::Closed;
using orders::TenderTaken;
using payments::DrawerClosed;
using payments::DrawerOpened;

namespace {

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
            else if (const auto *share = std::get_if<orders::Receipted>(&told.fact))
                checks[share->drawer].insert(stream);
            else if (const auto *refund = std::get_if<orders::Refunded>(&told.fact))
                checks[refund->drawer].insert(stream);
            else if (const auto *tip = std::get_if<orders::TipSet>(&told.fact))
                checks[tip->drawer].insert(stream);
            else if (const auto *settled = std::get_if<orders::DecisionSettled>(&told.fact);
                     settled && !settled->drawer.isNull())
                checks[settled->drawer].insert(stream);
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
    if (z.tipMinor != derived.tipMinor)
        return differing("tips", z.tipMinor, derived.tipMinor);
    if (z.roundingMinor != derived.roundingMinor)
        return differing("cash rounding", z.roundingMinor, derived.roundingMinor);
    if (z.moved != derived.moved)
        return QStringLiteral("this Z lists other cash in and out than its session had");
    if (z.firstReceipt != derived.firstReceipt || z.lastReceipt != derived.lastReceipt)
        return QStringLiteral("this Z goes from receipt %1 to %2, its session from %3 to %4")
            .arg(z.firstReceipt, z.lastReceipt, derived.firstReceipt, derived.lastReceipt);
    return {};
}

/// What the checks bring, some of which the till may have known in part only.
bool canBring(const Ledger &ledger, const std::set<Id> &checks, const payments::Drawer &drawer, const Takings &sum,
    const Stamp &closing)
{
    std::vector<std::set<Takings>> each;
    for (const Id &check : checks) {
        auto possible = possibleTakings(check, ledger.checks.at(check), drawer, closing);
        if (!possible)
            return true;
        if (possible->empty())
            return false;
        each.push_back(std::move(*possible));
    }
    return canAddUp(each, sum);
}

/// A check's story as that till told it where it took a payment that another took, too: its own is the first.
CheckStory ownFirst(const Ledger &ledger, const CheckStory &story, std::int32_t till)
{
    std::set<Id> own;
    for (const auto &told : story)
        if (const auto *tender = std::get_if<TenderTaken>(&told.fact))
            if (told.stamp.device == till && ledger.outsidePayments.contains(tender->tender))
                own.insert(tender->tender);
    CheckStory kept;
    for (const auto &told : story) {
        const auto *tender = std::get_if<TenderTaken>(&told.fact);
        if (!tender || told.stamp.device == till || !own.contains(tender->tender))
            kept.push_back(told);
    }
    return kept;
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
        const auto derivedFrom = [&](const auto &storyOf) {
            std::vector<orders::Check> seen;
            for (const Id &check : checks)
                seen.push_back(checkAt(check, storyOf(m_ledger.checks.at(check)), closing));
            std::vector<const orders::Check *> all;
            for (const orders::Check &check : seen)
                all.push_back(&check);
            return payments::zOf(drawer, all, payments::asWritten(z, drawer.currency));
        };
        const auto derived = derivedFrom([](const CheckStory &story) -> const CheckStory & { return story; });
        if (derived == z)
            return {};
        if (const QString words = wrongInItself(z, derived); !words.isEmpty()) {
            const auto own = [&](const CheckStory &story) { return ownFirst(m_ledger, story, closing.device); };
            if (!wrongInItself(z, derivedFrom(own)).isEmpty())
                return words;
        }
        const Takings stored = takingsOf(z);
        const Takings likely = takingsOf(derived);
        if (copy == Copy::AtWork ? !stored.sumsAgree(likely) : canBring(m_ledger, checks, drawer, stored, closing))
            return {};
        return stored.sumsAgree(likely) ? QStringLiteral("this Z lists other tax rates than its checks have")
                                        : QStringLiteral("this Z says ") + differing(stored, likely);
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
