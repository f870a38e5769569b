#include "office/menu_files.h"

#include "office/aside.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace jiko::office_app {

using What = menu::Difference::What;

namespace {
/// A menu of many thousand dishes is a few megabytes; what is larger is something else.
constexpr qint64 mostBytes = 32 << 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MenuFiles)
};

QString wordsFor(menu::SheetRefusal why)
{
    switch (why) {
    case menu::SheetRefusal::NotReadable:
        return Words::tr(
            "This file cannot be read as a menu. Save it as CSV in UTF-8, or as JSON, and choose it again.");
    case menu::SheetRefusal::NoHeader:
        return Words::tr(
            "The first row must name the columns, with plu or name_en among them. Export a file to see how.");
    case menu::SheetRefusal::UnknownColumn:
        return Words::tr("A column has a name that is not known. Export a file to see the names.");
    case menu::SheetRefusal::ColumnTwice:
        return Words::tr("A column is there twice. Take one out and choose the file again.");
    case menu::SheetRefusal::RowTooLong:
        return Words::tr(
            "A row has more cells than there are columns. Is a text with a comma without quotation marks?");
    }
    return {};
}

QString wordsFor(menu::RowRefusal why, const QString &column, const QString &cell)
{
    switch (why) {
    case menu::RowRefusal::NoKey:
        return Words::tr("Neither a number nor an English name.");
    case menu::RowRefusal::TwiceInFile:
        return Words::tr("This dish is in the file twice: %1").arg(cell);
    case menu::RowRefusal::AmbiguousName:
        return Words::tr("Several dishes are called %1. Give them numbers first.").arg(cell);
    case menu::RowRefusal::Missing:
        return Words::tr("A new dish needs this column: %1").arg(column);
    case menu::RowRefusal::BadAmount:
        return Words::tr("%1 is not an amount. Type it like 650 or 650.50.").arg(cell);
    case menu::RowRefusal::UnknownName:
        return Words::tr("Nothing is called %1 (column %2).").arg(cell, column);
    case menu::RowRefusal::UnknownAllergen:
        return Words::tr("%1 is not one of the fourteen allergens.").arg(cell);
    case menu::RowRefusal::BadYesNo:
        return Words::tr("Write yes or no instead of %1.").arg(cell);
    case menu::RowRefusal::BarcodeTaken:
        return Words::tr("Another dish has the barcode %1.").arg(cell);
    }
    return {};
}

QString whatWords(What what)
{
    switch (what) {
    case What::New:
        return Words::tr("New");
    case What::Changed:
        return Words::tr("Changed");
    case What::Same:
        return Words::tr("As it is");
    case What::Refused:
        return Words::tr("Left out");
    }
    return {};
}

QString whatPill(What what)
{
    switch (what) {
    case What::New:
        return QStringLiteral("success");
    case What::Changed:
        return QStringLiteral("info");
    case What::Same:
        return QStringLiteral("neutral");
    case What::Refused:
        return QStringLiteral("danger");
    }
    return {};
}

QString fieldsText(const menu::Difference &found)
{
    if (found.refusal)
        return wordsFor(*found.refusal, found.column, found.cell);
    QStringList texts;
    for (const auto &field : found.fields)
        texts.append(found.what == What::New
                ? QStringLiteral("%1: %2").arg(field.column, field.after)
                : Words::tr("%1: %2, was %3")
                      .arg(field.column, field.after.isEmpty() ? Words::tr("nothing") : field.after,
                          field.before.isEmpty() ? Words::tr("nothing") : field.before));
    return texts.join(QStringLiteral(" · "));
}
} // namespace

MenuFiles::MenuFiles(outlet::Live &live, outlet::SignIn &signIn, Archive &archive, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_archive(archive)
{
    connect(&live, &outlet::Live::menuChanged, this, &MenuFiles::compare);
    connect(&signIn, &outlet::SignIn::personChanged, this, &MenuFiles::changed);
}

void MenuFiles::look()
{
    forget();
    aside(
        this,
        [] {
            return documentsLike({QStringLiteral("*.csv"), QStringLiteral("*.json")});
        },
        [this](const QVariantList &found) {
            m_files = found;
            Q_EMIT filesChanged();
        });
}

void MenuFiles::read(const QString &path)
{
    if (m_busy)
        return;
    forget();
    m_busy = true;
    Q_EMIT changed();
    aside(
        this,
        [path]() -> Read {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
                return std::nullopt;
            const QByteArray bytes = file.readAll();
            return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? menu::sheetFromJson(bytes)
                                                                              : menu::sheetFromCsv(bytes);
        },
        [this, path](const Read &sheet) { take(path, sheet); });
}

void MenuFiles::take(const QString &path, const Read &sheet)
{
    m_busy = false;
    if (!sheet) {
        m_problem = tr("The file %1 cannot be opened.").arg(path);
    } else if (*sheet) {
        m_sheet = sheet->value();
        m_fileName = QFileInfo(path).fileName();
    } else {
        m_problem = wordsFor(sheet->why());
    }
    compare();
}

void MenuFiles::forget()
{
    m_sheet.reset();
    ++m_comparison;
    m_isComparing = false;
    m_differences.clear();
    m_fileName.clear();
    m_problem.clear();
    Q_EMIT changed();
}

void MenuFiles::compare()
{
    const int comparison = ++m_comparison;
    m_isComparing = m_sheet.has_value();
    Q_EMIT changed();
    if (!m_sheet)
        return;
    aside(
        this,
        [menu = m_live.menu(), sheet = *m_sheet, currency = m_live.house().currency] {
            return menu::differences(menu, sheet, currency);
        },
        [this, comparison](const std::vector<menu::Difference> &found) {
            if (comparison != m_comparison)
                return;
            m_isComparing = false;
            m_differences = found;
            Q_EMIT changed();
        });
}

QVariantList MenuFiles::rows() const
{
    QVariantList rows;
    for (const menu::Difference &found : m_differences)
        if (found.what != What::Same)
            rows.append(QVariantMap{{QStringLiteral("line"), found.line},
                {QStringLiteral("dish"),
                    found.item.names.in(QLocale().name().left(2)).isEmpty()
                        ? found.item.plu
                        : found.item.names.in(QLocale().name().left(2))},
                {QStringLiteral("what"), whatWords(found.what)}, {QStringLiteral("whatKind"), whatPill(found.what)},
                {QStringLiteral("fields"), fieldsText(found)}});
    return rows;
}

MenuFiles::Count MenuFiles::count() const
{
    Count count;
    for (const menu::Difference &found : m_differences)
        switch (found.what) {
        case What::New:
            ++count.added;
            break;
        case What::Changed:
            ++count.changed;
            break;
        case What::Same:
            ++count.same;
            break;
        case What::Refused:
            ++count.refused;
            break;
        }
    return count;
}

QString MenuFiles::summary() const
{
    if (!m_sheet)
        return {};
    const Count of = count();
    return QStringList{tr("%n new", "", of.added), tr("%n changed", "", of.changed), tr("%n as they are", "", of.same),
        tr("%n left out", "", of.refused)}
        .join(QStringLiteral(" · "));
}

QString MenuFiles::applyReason() const
{
    const Count of = count();
    if (!m_signIn.may(QLatin1String(identity::permission::editMenu)))
        return tr("Only who may edit the menu can save. Ask a manager.");
    if (isBusy())
        return tr("Wait a moment.");
    if (!m_sheet)
        return tr("Choose a file first.");
    return of.added + of.changed == 0 ? tr("The file changes nothing.") : QString();
}

QString MenuFiles::keepReason() const
{
    if (const QString why = applyReason(); !why.isEmpty())
        return why;
    return count().added > 0 ? tr("New dishes cannot wait for an hour. Take them over first, off sale.") : QString();
}

void MenuFiles::apply()
{
    if (!applyReason().isEmpty())
        return;
    static const auto putRecord = store::Statement::fromFile(":/sql/office/put_record.sql");
    std::vector<store::PgCall> calls;
    const auto put = [&](const Id &id, std::int64_t revision, const QByteArray &body) {
        calls.push_back({putRecord,
            {{"kind", store::Utf8{"menu_item"}}, {"id", id}, {"seen_revision", revision}, {"body", store::Utf8{body}},
                {"staff", m_signIn.person()}}});
    };
    for (const menu::Difference &found : m_differences)
        if (found.what == What::New)
            put(newId(), 0, menu::itemBody(found.item));
        else if (const menu::Item *now = found.what == What::Changed ? m_live.menu().item(found.item.id) : nullptr)
            put(now->id, now->revision, menu::editOf(*now, found.item));
    const int count = static_cast<int>(calls.size());
    send(std::move(calls), tr("%n dish(es) saved. Every till has them in a moment.", "", count));
}

void MenuFiles::keep()
{
    if (!keepReason().isEmpty())
        return;
    static const auto putRecord = store::Statement::fromFile(":/sql/office/put_record.sql");
    QJsonArray changes;
    for (const menu::Difference &found : m_differences)
        if (const menu::Item *now = found.what == What::Changed ? m_live.menu().item(found.item.id) : nullptr)
            changes.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("menu_item")},
                {QStringLiteral("id"), now->id.toString(QUuid::WithoutBraces)},
                {QStringLiteral("body"), QJsonDocument::fromJson(menu::editOf(*now, found.item)).object()}});
    const QJsonObject version{{QStringLiteral("names"), QJsonObject{{QStringLiteral("en"), m_fileName}}},
        {QStringLiteral("state"), QStringLiteral("draft")},
        {QStringLiteral("valid_from_us"), static_cast<qint64>(base::utcNow().time_since_epoch().count())},
        {QStringLiteral("changes"), changes}};
    send({{putRecord,
             {{"kind", store::Utf8{"menu_version"}}, {"id", newId()}, {"seen_revision", 0},
                 {"body", store::Utf8{QJsonDocument(version).toJson(QJsonDocument::Compact)}},
                 {"staff", m_signIn.person()}}}},
        tr("Kept as the version %1. Give it an hour and publish it under Rules.").arg(m_fileName));
}

void MenuFiles::send(std::vector<store::PgCall> calls, const QString &words)
{
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    m_archive.ask(
        this,
        [calls = std::move(calls)](store::PgSession &session) {
            static const auto wake = store::Statement::fromFile(":/sql/sync/wake.sql");
            auto outcome = session.runTogether(calls);
            if (outcome)
                static_cast<void>(session.run(wake)); // without it tills ask a moment later
            return outcome;
        },
        [this, words](const store::PgOutcome<std::vector<store::PgRows>> &outcome) {
            m_busy = false;
            if (outcome) {
                forget();
                Q_EMIT done(words);
            } else {
                m_problem = office_app::wordsFor(outcome.why());
            }
            m_live.node.askNow();
            Q_EMIT changed();
        });
}

void MenuFiles::exportCsv()
{
    write(QStringLiteral("csv"), &menu::csvOf);
}

void MenuFiles::exportJson()
{
    write(QStringLiteral("json"), &menu::jsonOf);
}

void MenuFiles::write(const QString &suffix, QByteArray (*bytesOf)(const menu::Menu &, Currency))
{
    const QString folder = documentsFolder();
    const QString path = QStringLiteral("%1/menu-%2.%3").arg(folder, m_live.today().iso(), suffix);
    aside(
        this,
        [folder, path, bytesOf, menu = m_live.menu(), currency = m_live.house().currency] {
            const QByteArray bytes = bytesOf(menu, currency);
            QSaveFile file(path);
            return QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                && file.commit();
        },
        [this, path](bool written) {
            m_problem = written
                ? QString()
                : tr("The file %1 could not be written. Is the disk full, or the folder locked?").arg(path);
            Q_EMIT changed();
            if (written)
                Q_EMIT exported(path);
        });
}

} // namespace jiko::office_app
