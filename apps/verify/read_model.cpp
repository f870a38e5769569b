#include "verify/read_model.h"

#include "audit/views.h"
#include "labour/domain.h"
#include "labour/projector.h"
#include "orders/domain.h"
#include "payments/domain.h"
#include "payments/purse_rows.h"
#include "verify/rows.h"

#include <limits>

namespace jiko::verify {

using audit::Finding;
using audit::Ledger;
using audit::Told;
using store::Statement;

namespace {

constexpr int mostRows = 2000;

using Marks = std::map<QByteArray, VersionVector>;

template <class Story> bool isWritten(const Story &story, const VersionVector &marks)
{
    return std::all_of(story.begin(), story.end(), [&](const auto &told) {
        const auto mark = marks.find(told.stamp.device);
        return mark != marks.end() && told.stamp.seq <= mark->second;
    });
}

class Holding {
public:
    Holding(Database &database, const Id &outlet, const Ledger &ledger)
        : m_database(database),
          m_outlet(outlet),
          m_ledger(ledger)
    {
    }

    Result<Held, QString> hold()
    {
        return readMarks()
            .then([this](Nothing) { return holdChecks(); })
            .then([this](Nothing) { return holdTenders(); })
            .then([this](Nothing) { return holdDrawers(); })
            .then([this](Nothing) { return holdZs(); })
            .then([this](Nothing) { return holdPurses(); })
            .then([this](Nothing) { return holdSpells(); })
            .then([this](Nothing) { return holdTips(); })
            .then([this](Nothing) { return holdCounts(); })
            .then([this](Nothing) {
                std::sort(m_held.findings.begin(), m_held.findings.end(), audit::standsBefore);
                return Result<Held, QString>(std::move(m_held));
            });
    }

private:
    using Done = Result<Nothing, QString>;

    Done readMarks()
    {
        static const auto statement = Statement::fromFile(":/sql/verify/marks.sql");
        const auto rows = m_database.ask(statement, {{"outlet", m_outlet}});
        if (!rows)
            return Refused{rows.why()};
        for (int i = 0; i < rows->count(); ++i)
            m_marks[(*rows)[i].utf8(0)][static_cast<std::int32_t>((*rows)[i].int64(1))] = (*rows)[i].int64(2);
        m_held.written = !rows->isEmpty();
        m_checkMarks = m_marks[orders::domain().projector];
        m_drawerMarks = m_marks[payments::domain().projector];
        m_labourMarks = m_marks[labour::domain().projector];
        return Nothing{};
    }

    template <class Row> Result<std::vector<Row>, QString> read(const Statement &statement, const store::Params &params)
    {
        const auto rows = m_database.ask(statement, params);
        if (!rows)
            return Refused{rows.why()};
        auto values = rows->as<Row>();
        if (!values)
            return Refused{QStringLiteral("the read model is not of this version: a column is missing or empty")};
        m_held.rows += static_cast<std::int64_t>(values->size());
        return std::move(*values);
    }

    template <class Any> void find(const Id &stream, const Told<Any> &told, const QString &words)
    {
        m_held.findings.push_back(audit::findingOf(audit::Breach::ReadModelDiffers, stream, told, words));
    }
    /// A row that no fact stands behind.
    void findStray(const char *table, const Id &id)
    {
        Finding finding;
        finding.what = audit::Breach::ReadModelDiffers;
        finding.place = std::numeric_limits<Hlc>::max();
        finding.words = QStringLiteral("read.%1 holds a row that the log does not give, %2")
                            .arg(QLatin1String(table), id.toString(QUuid::WithoutBraces));
        m_held.findings.push_back(finding);
    }
    template <class Stories>
    void findUnwritten(const char *table, const Stories &stories, const VersionVector &marks, const std::set<Id> &seen)
    {
        for (const auto &[stream, story] : stories) {
            if (!isWritten(story, marks))
                ++m_held.behind;
            else if (!seen.contains(stream))
                find(stream, story.front(), QStringLiteral("read.%1 has no row of it").arg(QLatin1String(table)));
        }
    }

    Done holdChecks()
    {
        static const auto statement = Statement::fromFile(":/sql/verify/check_rows.sql");
        std::set<Id> seen;
        Id after;
        for (;;) {
            const auto rows = read<CheckRow>(statement, {{"outlet", m_outlet}, {"after", after}, {"most", mostRows}});
            if (!rows)
                return Refused{rows.why()};
            for (const CheckRow &row : *rows) {
                seen.insert(row.id);
                holdCheck(row);
            }
            if (rows->size() < mostRows)
                break;
            after = rows->back().id;
        }
        findUnwritten("check_head", m_ledger.checks, m_checkMarks, seen);
        return Nothing{};
    }
    void holdCheck(const CheckRow &row)
    {
        const auto at = m_ledger.checks.find(row.id);
        if (at == m_ledger.checks.end())
            return findStray("check_head", row.id);
        if (!isWritten(at->second, m_checkMarks))
            return;
        const auto words = differences("check_head", row, rowOf(audit::checkNow(row.id, at->second)));
        if (!words.isEmpty())
            find(row.id, at->second.front(), words);
    }

    Done holdTenders()
    {
        static const auto statement = Statement::fromFile(":/sql/verify/tender_rows.sql");
        std::set<std::pair<Id, Id>> seen;
        Id check;
        Id tender;
        for (;;) {
            const auto rows = read<TenderRow>(
                statement, {{"outlet", m_outlet}, {"check", check}, {"tender", tender}, {"most", mostRows}});
            if (!rows)
                return Refused{rows.why()};
            for (const TenderRow &row : *rows) {
                seen.insert({row.check, row.id});
                holdTender(row);
            }
            if (rows->size() < mostRows)
                break;
            check = rows->back().check;
            tender = rows->back().id;
        }
        for (const auto &[stream, story] : m_ledger.checks)
            if (isWritten(story, m_checkMarks))
                for (const auto &told : story)
                    if (const auto *taken = std::get_if<orders::TenderTaken>(&told.fact);
                        taken && !seen.contains({stream, taken->tender}))
                        find(stream, told, QStringLiteral("read.check_tender has no row of it"));
        return Nothing{};
    }
    void holdTender(const TenderRow &row)
    {
        const auto at = m_ledger.checks.find(row.check);
        if (at == m_ledger.checks.end())
            return findStray("check_tender", row.id);
        if (!isWritten(at->second, m_checkMarks))
            return;
        const auto told = std::find_if(at->second.begin(), at->second.end(), [&](const auto &any) {
            const auto *taken = std::get_if<orders::TenderTaken>(&any.fact);
            return taken && taken->tender == row.id;
        });
        if (told == at->second.end())
            return findStray("check_tender", row.id);
        const orders::Check check = audit::checkNow(row.check, at->second);
        for (const orders::Tender &tender : check.tenders)
            if (tender.id == row.id)
                if (const auto words = differences("check_tender", row, rowOf(row.check, tender)); !words.isEmpty())
                    find(row.check, *told, words);
    }

    payments::Drawer drawerOf(const Id &id, const audit::DrawerStory &story) const
    {
        payments::Drawer drawer;
        drawer.id = id;
        for (const auto &told : story)
            drawer = payments::fold(std::move(drawer), told.fact, told.stamp);
        return drawer;
    }
    Done holdDrawers()
    {
        static const auto statement = Statement::fromFile(":/sql/verify/drawer_rows.sql");
        const auto rows = read<DrawerRow>(statement, {{"outlet", m_outlet}});
        if (!rows)
            return Refused{rows.why()};
        std::set<Id> seen;
        for (const DrawerRow &row : *rows) {
            seen.insert(row.id);
            const auto at = m_ledger.drawers.find(row.id);
            if (at == m_ledger.drawers.end())
                findStray("drawer", row.id);
            else if (isWritten(at->second, m_drawerMarks))
                if (const auto words = differences("drawer", row, rowOf(drawerOf(row.id, at->second)));
                    !words.isEmpty())
                    find(row.id, at->second.front(), words);
        }
        findUnwritten("drawer", m_ledger.drawers, m_drawerMarks, seen);
        return Nothing{};
    }
    Done holdZs()
    {
        static const auto statement = Statement::fromFile(":/sql/verify/z_rows.sql");
        const auto rows = read<ZRow>(statement, {{"outlet", m_outlet}});
        if (!rows)
            return Refused{rows.why()};
        std::set<Id> seen;
        for (const ZRow &row : *rows) {
            seen.insert(row.id);
            const auto at = m_ledger.drawers.find(row.id);
            if (at == m_ledger.drawers.end() || !drawerOf(row.id, at->second).closed)
                findStray("z_report", row.id);
            else if (isWritten(at->second, m_drawerMarks))
                holdZ(row, at->second);
        }
        for (const auto &[stream, story] : m_ledger.drawers)
            if (isWritten(story, m_drawerMarks) && !seen.contains(stream))
                if (const auto *closing = closingOf(stream, story))
                    find(stream, *closing, QStringLiteral("read.z_report has no row of it"));
        return Nothing{};
    }
    const Told<payments::DrawerFact> *closingOf(const Id &id, const audit::DrawerStory &story) const
    {
        const payments::Drawer drawer = drawerOf(id, story);
        for (const auto &told : story)
            if (drawer.closed && told.stamp == drawer.closing)
                return &told;
        return nullptr;
    }
    void holdZ(const ZRow &row, const audit::DrawerStory &story)
    {
        const payments::Drawer drawer = drawerOf(row.id, story);
        if (const auto words = differences("z_report", row, zRowOf(drawer)); !words.isEmpty())
            find(row.id, *closingOf(row.id, story), words);
    }

    template <class Value, class Story> static Value folded(const Id &id, const Story &story)
    {
        Value value;
        value.id = id;
        for (const auto &told : story)
            value = fold(std::move(value), told.fact, told.stamp);
        return value;
    }
    /// Rows of which each stream gives one, or none where `known` says so.
    template <class Value, class Row, class Stories, class Known>
    Done holdEach(
        const char *table, const Statement &statement, const Stories &stories, const VersionVector &marks, Known known)
    {
        const auto rows = read<Row>(statement, {{"outlet", m_outlet}});
        if (!rows)
            return Refused{rows.why()};
        std::set<Id> seen;
        for (const Row &row : *rows) {
            seen.insert(row.id);
            const auto at = stories.find(row.id);
            if (at == stories.end())
                findStray(table, row.id);
            else if (isWritten(at->second, marks))
                if (const auto words = differences(table, row, rowOf(folded<Value>(row.id, at->second)));
                    !words.isEmpty())
                    find(row.id, at->second.front(), words);
        }
        for (const auto &[stream, story] : stories)
            if (!isWritten(story, marks))
                ++m_held.behind;
            else if (!seen.contains(stream) && known(folded<Value>(stream, story)))
                find(stream, story.front(), QStringLiteral("read.%1 has no row of it").arg(QLatin1String(table)));
        return Nothing{};
    }
    Done holdPurses()
    {
        static const auto statement = Statement::fromFile(":/sql/verify/purse_rows.sql");
        static const auto sums = Statement::fromFile(":/sql/verify/purse_sums.sql");
        const auto held = holdEach<payments::Purse, payments::PurseRow>("purse", statement, m_ledger.purses,
            m_drawerMarks, [](const payments::Purse &purse) { return purse.known; });
        if (!held)
            return held;
        const auto rows = m_database.ask(sums, {{"outlet", m_outlet}});
        if (!rows)
            return Refused{rows.why()};
        std::map<Id, std::pair<std::int64_t, std::int64_t>> there;
        for (int i = 0; i < rows->count(); ++i)
            there[(*rows)[i].id(0)] = {(*rows)[i].int64(1), (*rows)[i].int64(2)};
        for (const auto &[stream, story] : m_ledger.purses) {
            const auto purse = folded<payments::Purse>(stream, story);
            if (!purse.known || !isWritten(story, m_drawerMarks))
                continue;
            if (there[stream] != std::pair(std::int64_t(purse.moves.size()), purse.balance.minor()))
                find(stream, story.front(), QStringLiteral("read.purse_move does not add up to its balance"));
        }
        return Nothing{};
    }
    Done holdSpells()
    {
        static const auto statement = Statement::fromFile(":/sql/verify/spell_rows.sql");
        return holdEach<labour::Spell, labour::SpellRow>(
            "work_spell", statement, m_ledger.spells, m_labourMarks, [](const labour::Spell &) { return true; });
    }
    Done holdTips()
    {
        static const auto statement = Statement::fromFile(":/sql/verify/tip_rows.sql");
        const auto rows = read<labour::TipShareRow>(statement, {{"outlet", m_outlet}});
        if (!rows)
            return Refused{rows.why()};
        std::map<Id, std::map<Id, labour::TipShareRow>> there;
        for (const labour::TipShareRow &row : *rows) {
            there[row.day][row.person] = row;
            if (!m_ledger.tipDays.contains(row.day))
                findStray("tip_share", row.day);
        }
        for (const auto &[stream, story] : m_ledger.tipDays) {
            if (!isWritten(story, m_labourMarks)) {
                ++m_held.behind;
                continue;
            }
            auto &stored = there[stream];
            for (const labour::TipShareRow &row : labour::rowsOf(folded<labour::TipDay>(stream, story))) {
                const auto same = stored.find(row.person);
                const QString words = same == stored.end() ? QStringLiteral("read.tip_share has no row of it")
                                                           : differences("tip_share", same->second, row);
                if (!words.isEmpty())
                    find(stream, story.front(), words);
                stored.erase(row.person);
            }
            for (const auto &[person, row] : stored)
                findStray("tip_share", person);
        }
        return Nothing{};
    }

    /// Lines and tax parts whose check is not there at all.
    Done holdCounts()
    {
        static const auto statement = Statement::fromFile(":/sql/verify/row_counts.sql");
        const auto rows = m_database.ask(statement, {{"outlet", m_outlet}});
        if (!rows)
            return Refused{rows.why()};
        if (m_held.behind > 0)
            return Nothing{};
        std::int64_t lines = 0;
        std::int64_t taxes = 0;
        for (const auto &[stream, story] : m_ledger.checks) {
            const CheckRow row = rowOf(audit::checkNow(stream, story));
            lines += row.lines;
            taxes += row.taxesGross;
        }
        if ((*rows)[0].int64(0) != lines)
            findStray("check_line", {});
        if ((*rows)[0].int64(1) != taxes)
            findStray("check_tax", {});
        return Nothing{};
    }

    Database &m_database;
    Id m_outlet;
    const Ledger &m_ledger;
    Marks m_marks;
    VersionVector m_checkMarks;
    VersionVector m_drawerMarks;
    VersionVector m_labourMarks;
    Held m_held;
};

} // namespace

Result<Held, QString> holdAgainst(Database &database, const Id &outlet, const Ledger &ledger)
{
    auto held = Holding(database, outlet, ledger).hold();
    if (held && !held->written && held->rows == 0)
        return Held{};
    return held;
}

} // namespace jiko::verify
