#include "sim/verdict.h"

#include "audit/audit.h"
#include "orders/decisions.h"
#include "sim/world.h"

namespace jiko::sim {

namespace {
using Log = std::map<std::int32_t, PlayedServer::Device>;

QString differs(const Station &station, const Log &log)
{
    const sync::Heads *heads = station.heads();
    if (!heads)
        return QStringLiteral("device %1 does not start: %2").arg(station.device()).arg(station.words());
    for (const auto &[number, device] : log) {
        const auto held = heads->find(number);
        const sync::Head head = held == heads->end() ? sync::Head() : held->second;
        if (head.seq != device.head.seq || head.hash != device.head.hash)
            return QStringLiteral("device %1 holds %2 facts of device %3, the server %4%5")
                .arg(station.device())
                .arg(head.seq)
                .arg(number)
                .arg(device.head.seq)
                .arg(head.seq == device.head.seq ? QStringLiteral(", and others") : QString());
    }
    return {};
}

/// No gap, nothing twice, and each chain holds.
QString wrongInLog(const Log &log)
{
    for (const auto &[number, device] : log) {
        sync::Head head;
        for (const auto &[fact, parked, place] : device.log) {
            if (fact.seq != head.seq + 1)
                return QStringLiteral("the server's log of device %1 goes from %2 to %3")
                    .arg(number)
                    .arg(head.seq)
                    .arg(fact.seq);
            if (!parked && sync::faultOf(fact, head))
                return QStringLiteral("fact %1 of device %2 does not hold").arg(fact.seq).arg(number);
            head = sync::headAfter(head, fact, parked);
        }
    }
    return {};
}

QString missingTick(World &world, const Log &log)
{
    for (const auto &[name, fact] : world.ticks()) {
        const auto &device = log.at(name.first);
        if (device.revoked) // what only a terminal held that was sent away is gone with it
            continue;
        const auto at = static_cast<std::size_t>(name.second - 1);
        if (at >= device.log.size() || device.log[at].fact != fact)
            return QStringLiteral("fact %1 of device %2 (%3) was shown as written and is not in the log")
                .arg(name.second)
                .arg(name.first)
                .arg(QString::fromLatin1(fact.type));
    }
    return {};
}

std::vector<Fact> soundFacts(const Log &log)
{
    std::vector<Fact> facts;
    for (const auto &[number, device] : log)
        for (const auto &kept : device.log)
            if (!kept.parked)
                facts.push_back(kept.fact);
    std::sort(facts.begin(), facts.end(), base::happenedBefore);
    return facts;
}

QString firstLineThatDiffers(const QString &one, const QString &other)
{
    const QStringList left = one.split(QLatin1Char('\n'));
    const QStringList right = other.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i)
        if (left[i] != right[i])
            return left[i] + QStringLiteral("\n   against ") + right[i];
    return {};
}

/// A check that comes back, by a late line or paid twice, does not bring back its bumped tickets, nor their paper.
bool isOverOn(const test::Terminal &folded, const Id &stream)
{
    if (const printing::PaperJob *job = folded.paper.find(stream))
        return job->isDone() && isOverOn(folded, job->about);
    return folded.tickets.find(stream) ? folded.tickets.isOver(stream) : folded.isOver(stream);
}

/// Each payment in the log counts once, each receipt and Z number is there once and none is left out.
QString wrongMoney(const std::vector<Fact> &facts, const test::Terminal &folded)
{
    std::map<Id, std::int64_t> paid; // by check
    std::map<std::int32_t, std::int64_t> receipts;
    std::map<std::int32_t, std::int64_t> zs;
    std::set<Id> tenders;
    std::map<Id, std::int64_t> byPurse; // tenders of accounts and gift cards, less what those gave
    std::int64_t paidIn = 0; // into gift cards, less what lies in drawers for it
    std::map<Id, std::set<std::int32_t>> closers; // terminals that closed a check
    for (const Fact &fact : facts) {
        if (const auto check = orders::decodeCheckFact(fact)) {
            if (const auto *tender = std::get_if<orders::TenderTaken>(&*check)) {
                if (!tenders.insert(tender->tender).second)
                    return QStringLiteral("a payment is there twice");
                paid[fact.stream] += tender->amountMinor;
                if (tender->kind == orders::TenderKind::Account || tender->kind == orders::TenderKind::GiftCard)
                    byPurse[tender->amountMinor > 0 ? tender->tender : Id()] +=
                        std::max<std::int64_t>(0, tender->amountMinor);
            } else if (const auto *closed = std::get_if<orders::Closed>(&*check)) {
                closers[fact.stream].insert(fact.device);
                if (closed->receipt != ++receipts[fact.device])
                    return QStringLiteral("device %1 wrote receipt %2 after %3")
                        .arg(fact.device)
                        .arg(closed->receipt)
                        .arg(receipts[fact.device] - 1);
            }
        } else if (const auto purse = payments::decodePurseFact(fact)) {
            if (const auto *used = std::get_if<payments::PurseUsed>(&*purse))
                byPurse[used->tender] -= used->amountMinor;
            else if (const auto *loaded = std::get_if<payments::PurseLoaded>(&*purse))
                paidIn += loaded->amountMinor;
        } else if (const auto drawer = payments::decodeDrawerFact(fact)) {
            if (const auto *money = std::get_if<payments::PursePaid>(&*drawer))
                paidIn -= money->amountMinor;
            if (const auto *z = std::get_if<payments::DrawerClosed>(&*drawer); z && z->zNumber != ++zs[fact.device])
                return QStringLiteral("device %1 wrote Z %2 after %3")
                    .arg(fact.device)
                    .arg(z->zNumber)
                    .arg(zs[fact.device] - 1);
        }
    }
    for (const auto &[tender, minor] : byPurse)
        if (minor != 0)
            return QStringLiteral("an account or gift card gave %1 other than was paid with it").arg(minor);
    if (paidIn != 0)
        return QStringLiteral("%1 was paid into gift cards and lies in no drawer").arg(paidIn);
    QString wrong;
    std::set<Id> settled;
    for (const Fact &fact : facts)
        if (fact.type == orders::DecisionSettled::type)
            settled.insert(fact.stream);
    folded.checks.forEach([&](const orders::Check &check) {
        // Where nobody has decided yet, two payments, two closings and what came after a closing must be asked about.
        if (settled.contains(check.id) || !check.opened)
            return;
        const std::int64_t due = orders::totals(check).due.minor();
        std::set<orders::DecisionKind> asked;
        for (const orders::Decision &decision : orders::decisionsOf(check))
            asked.insert(decision.kind);
        const auto expects = [&](bool expected, orders::DecisionKind kind, const char *words) {
            if (expected != asked.contains(kind))
                wrong = QStringLiteral("check %1: %2, and %3 is asked")
                            .arg(check.number, QLatin1String(words),
                                expected ? QStringLiteral("nothing") : QStringLiteral("it"));
        };
        expects(due < 0, orders::DecisionKind::PaidTooMuch, "paid too much");
        expects(check.closed && due > 0, orders::DecisionKind::StillOwing, "closed and still owing");
        expects(closers[check.id].size() > 1, orders::DecisionKind::ClosedTwice, "closed twice");
    });
    folded.checks.forEach([&](const orders::Check &check) {
        const orders::CheckTotals totals = orders::totals(check);
        std::int64_t lines = 0;
        for (const orders::Line &line : check.lines)
            lines += line.counts() ? line.amount().minor() : 0;
        std::int64_t taxed = 0;
        for (const orders::TaxPart &part : totals.taxes)
            taxed += part.gross.minor();
        if (totals.paid.minor() != paid[check.id])
            wrong = QStringLiteral("check %1 shows %2 paid of %3")
                        .arg(check.number)
                        .arg(totals.paid.minor())
                        .arg(paid[check.id]);
        const std::int64_t sold = (totals.total + totals.refunded - totals.rounding).minor();
        if (sold != lines || totals.net.minor() + totals.tax.minor() != taxed || taxed != lines)
            wrong = QStringLiteral("check %1 does not add up").arg(check.number);
    });
    for (const payments::Drawer *drawer : folded.drawers.closed())
        if (drawer->z.cashMinor != drawer->cash.minor() || drawer->z.expectedMinor != drawer->expected().minor())
            wrong = QStringLiteral("Z %1 of device %2 counts %3 of %4 in cash")
                        .arg(drawer->z.zNumber)
                        .arg(drawer->device)
                        .arg(drawer->z.cashMinor)
                        .arg(drawer->cash.minor());
    return wrong;
}
} // namespace

bool settled(World &world)
{
    for (const Station *station : world.members())
        if (station->isWriting() || !differs(*station, world.server.devices()).isEmpty())
            return false;
    return true;
}

QString verdictOn(World &world)
{
    const Log &log = world.server.devices();
    const auto here = world.members();
    for (const Station *station : here)
        if (station->isForked())
            return QStringLiteral("device %1 is told that it is two machines").arg(station->device());
    if (const QString missing = missingTick(world, log); !missing.isEmpty())
        return missing;
    for (const Station *station : here)
        if (const QString different = differs(*station, log); !different.isEmpty())
            return different;
    if (const QString wrong = wrongInLog(log); !wrong.isEmpty())
        return wrong;

    const std::vector<Fact> facts = soundFacts(log);
    test::Terminal folded(server0, world.server.outlet());
    for (const Fact &fact : facts)
        folded.hear(fact);
    for (Station *station : here) {
        const test::Terminal *known = station->knows();
        if (!known)
            return QStringLiteral("device %1 has not got back what its disk lost").arg(station->device());
        // What a terminal has left behind may be missing there only where it is over.
        std::vector<Fact> held;
        for (const Fact &fact : facts) {
            if (station->has(fact.stream))
                held.push_back(fact);
            else if (!isOverOn(folded, fact.stream))
                return QStringLiteral("device %1 has left behind what is not over: %2 of %3")
                    .arg(station->device())
                    .arg(fact.stream.toString(), QString::fromLatin1(fact.type));
        }
        const QString wanted = folded.picture(held);
        if (const QString shown = known->picture(held); shown != wanted)
            return QStringLiteral("device %1 shows %2").arg(station->device()).arg(firstLineThatDiffers(shown, wanted));
        for (const auto &[number, device] : log) {
            const auto disk = station->logOf(number, device.head.seq);
            if (!disk
                || !std::equal(disk->begin(), disk->end(), device.log.begin(), device.log.end(),
                    [](const Fact &fact, const PlayedServer::Kept &kept) { return fact == kept.fact; }))
                return QStringLiteral("the disk of device %1 holds other facts of device %2")
                    .arg(station->device())
                    .arg(number);
        }
    }
    if (const QString wrong = wrongMoney(facts, folded); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = world.presses().verdict(facts, folded); !wrong.isEmpty())
        return wrong;

    audit::Audit audit;
    for (const auto &[number, device] : log)
        for (const auto &kept : device.log)
            audit.see(kept.fact, kept.parked);
    const auto findings = audit.findings();
    return findings.empty() ? QString()
                            : QStringLiteral("the audit says of fact %1 of device %2: %3")
                                  .arg(findings.front().seq)
                                  .arg(findings.front().device)
                                  .arg(findings.front().words);
}

} // namespace jiko::sim
