#include "audit/rules.h"
#include "audit/views.h"

namespace jiko::audit {

using orders::LinesMovedIn;
using orders::LinesMovedOut;

namespace {

struct Side {
    Id check;
    const Told<orders::CheckFact> *told = nullptr;
};
using Sides = std::map<Id, std::vector<Side>>;

/// Whether a till can have seen those lines on the check that they left, so many of them and at that price.
bool left(const orders::Check &check, const LinesMovedOut &out, const LinesMovedIn &in)
{
    for (std::size_t i = 0; i < out.lines.size(); ++i) {
        const orders::Units &units = out.lines[i];
        const orders::LineAdded &came = in.lines[i].line;
        const orders::Line *line = check.line(units.line);
        const bool isThere = line && (units.voided ? line->state == orders::LineState::Voided : line->counts());
        if (!isThere || line->ownPrice.minor() != came.priceMinor || line->modifiers != came.modifiers
            || line->item != came.item || came.levies != line->bears.levies
            || (units.part.isNull() ? line->quantity.milli != units.milli : line->quantity.milli <= units.milli))
            return false;
    }
    return true;
}

/// What came is what left, name by name.
QString differing(const Side &out, const Side &in)
{
    const auto &went = std::get<LinesMovedOut>(out.told->fact);
    const auto &came = std::get<LinesMovedIn>(in.told->fact);
    if (went.to != in.check || came.from != out.check || out.told->stamp.device != in.told->stamp.device)
        return QStringLiteral("what came here did not leave there for here");
    if (went.lines.size() != came.lines.size())
        return QStringLiteral("%1 lines came, %2 left").arg(came.lines.size()).arg(went.lines.size());
    for (std::size_t i = 0; i < went.lines.size(); ++i)
        if (went.lines[i].there() != came.lines[i].line.line || went.lines[i].milli != came.lines[i].line.quantity.milli
            || went.lines[i].voided != (came.lines[i].voided.hlc != 0))
            return QStringLiteral("%1 thousandths of a line came, %2 left")
                .arg(came.lines[i].line.quantity.milli)
                .arg(went.lines[i].milli);
    return {};
}

} // namespace

void movesHold(const Ledger &ledger, Copy copy, std::vector<Finding> &findings)
{
    Sides outs;
    Sides ins;
    for (const auto &[stream, story] : ledger.checks)
        for (const auto &told : story)
            if (const auto *out = std::get_if<LinesMovedOut>(&told.fact))
                outs[out->move].push_back({stream, &told});
            else if (const auto *in = std::get_if<LinesMovedIn>(&told.fact))
                ins[in->move].push_back({stream, &told});
    const auto find = [&](const Side &side, const QString &words) {
        findings.push_back(findingOf(Breach::MovedDiffers, side.check, *side.told, words));
    };
    for (const auto &[move, went] : outs) {
        for (std::size_t i = 1; i < went.size(); ++i)
            find(went[i], QStringLiteral("this move took lines away before"));
        // Both sides are written together; a copy may end between them.
        const Stamp &stamp = went.front().told->stamp;
        const bool cutOff = ledger.chains.holeBetween(stamp.device, stamp.seq, stamp.seq + 2)
            || ledger.chains.lastOf(stamp.device) == stamp.seq
            || ledger.obscure.contains(std::get<LinesMovedOut>(went.front().told->fact).to);
        if (!ins.contains(move) && !cutOff)
            find(went.front(), QStringLiteral("lines left this check and came nowhere"));
    }
    for (const auto &[move, came] : ins) {
        for (std::size_t i = 1; i < came.size(); ++i)
            find(came[i], QStringLiteral("this move brought lines before"));
        const Side &in = came.front();
        const auto went = outs.find(move);
        if (went == outs.end()) {
            const Stamp &stamp = in.told->stamp;
            if (!ledger.obscure.contains(std::get<LinesMovedIn>(in.told->fact).from)
                && !ledger.chains.holeBetween(stamp.device, stamp.seq - 2, stamp.seq))
                find(in, QStringLiteral("lines came from a check that they never left"));
            continue;
        }
        const Side &out = went->second.front();
        if (const QString words = differing(out, in); !words.isEmpty()) {
            find(in, words);
            continue;
        }
        if (copy == Copy::AtWork || ledger.obscure.contains(out.check))
            continue;
        const auto &what = std::get<LinesMovedOut>(out.told->fact);
        const auto &lines = std::get<LinesMovedIn>(in.told->fact);
        const auto canBe = [&](const orders::Check &check, const Known &) { return left(check, what, lines); };
        if (eachView(ledger.checks.at(out.check), out.told->stamp, canBe) == Looked::All)
            find(in, QStringLiteral("lines came otherwise than that till can have seen them where they were"));
    }
}

} // namespace jiko::audit
