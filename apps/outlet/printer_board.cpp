#include "outlet/printer_board.h"

#include "outlet/printers.h"
#include "outlet/span_text.h"

#include <QCoreApplication>

namespace jiko::outlet {

using namespace std::chrono_literals;
using printing::PrinterState;
using printing::Trouble;

namespace {
/// Whoever talks to a printer says at least every ten minutes how it is.
constexpr auto freshFor = 11min;
const QString unknown = QStringLiteral("–");

void tell(QVariantMap &row, const char *role, const QString &words, const char *kind = "", const char *icon = "")
{
    const QString name = QLatin1String(role);
    row.insert(name, words);
    row.insert(name + QStringLiteral("Kind"), QLatin1String(kind));
    row.insert(name + QStringLiteral("Icon"), QLatin1String(icon));
}
QString say(const char *words)
{
    return QCoreApplication::translate("PrinterBoard", words);
}
} // namespace

QString shortTroubleText(Trouble trouble)
{
    switch (trouble) {
    case Trouble::None:
        return say(QT_TRANSLATE_NOOP("PrinterBoard", "Prints"));
    case Trouble::Unreachable:
        return say(QT_TRANSLATE_NOOP("PrinterBoard", "Not in reach"));
    case Trouble::NoAnswer:
        return say(QT_TRANSLATE_NOOP("PrinterBoard", "Does not answer"));
    case Trouble::LinkLost:
        return say(QT_TRANSLATE_NOOP("PrinterBoard", "Went in a slip"));
    case Trouble::OutOfPaper:
        return say(QT_TRANSLATE_NOOP("PrinterBoard", "Out of paper"));
    case Trouble::CoverOpen:
        return say(QT_TRANSLATE_NOOP("PrinterBoard", "Cover is open"));
    case Trouble::CutterJam:
        return say(QT_TRANSLATE_NOOP("PrinterBoard", "Cutter is stuck"));
    case Trouble::Overheated:
        return say(QT_TRANSLATE_NOOP("PrinterBoard", "Too hot"));
    case Trouble::Fault:
        return say(QT_TRANSLATE_NOOP("PrinterBoard", "Is off-line"));
    case Trouble::CannotWrite:
        return say(QT_TRANSLATE_NOOP("PrinterBoard", "Cannot be opened"));
    case Trouble::NoPrintSystem:
        return say(QT_TRANSLATE_NOOP("PrinterBoard", "No print system"));
    }
    return {};
}

PrinterBoard::PrinterBoard(Live &live, QObject *parent) : QObject(parent), m_live(live)
{
    connect(&live, &Live::caughtUp, this, &PrinterBoard::look);
    connect(&live, &Live::menuChanged, this, &PrinterBoard::look); // also when another language is spoken
    connect(&live.printers, &printing::PrinterBook::changed, this, &PrinterBoard::look);
    connect(&live.node, &sync::Node::stateChanged, this, &PrinterBoard::look);
    connect(&live.node, &sync::Node::recordsChanged, this, [this](const QSet<QByteArray> &kinds) {
        if (kinds.contains("printer"))
            look();
    });
    m_ages.setInterval(30s);
    connect(&m_ages, &QTimer::timeout, this, &PrinterBoard::look);
    m_ages.start();
    look();
}

bool PrinterBoard::isHere(std::int32_t device) const
{
    const auto &here = m_live.node.peers().here;
    return device == m_live.node.terminal().device || std::find(here.begin(), here.end(), device) != here.end();
}

QString PrinterBoard::holderText(std::int32_t device) const
{
    const QString name =
        device == m_live.node.terminal().device ? m_live.node.terminal().name : m_live.paper.deskName(device);
    return name.isEmpty() ? tr("Terminal %1").arg(device) : name;
}

void PrinterBoard::look()
{
    const Printers printers = printersFrom(m_live.node.records(), {});
    std::vector<const printing::PrinterSetup *> setups;
    for (const printing::PrinterSetup &setup : printers.all)
        setups.push_back(&setup);
    std::sort(setups.begin(), setups.end(), [](const auto *a, const auto *b) {
        return std::pair(a->name.toLower(), a->id) < std::pair(b->name.toLower(), b->id);
    });
    QVariantList rows;
    int troubled = 0;
    QString needs;
    for (const printing::PrinterSetup *setup : setups) {
        const PrinterState *state = m_live.printers.find(m_live.node.terminal().outlet, setup->id);
        troubled += state && state->trouble != Trouble::None;
        if (needs.isEmpty() && state && state->trouble != Trouble::None && isHere(state->holder))
            needs = printing::outcomeText(setup->name, {printing::Outcome::Kind::Failed, state->trouble});
        rows.append(row(setup->name, state));
    }
    if (rows == m_rows && needs == m_troubleText)
        return; // a list that is made anew loses its place under a finger
    m_rows = rows;
    m_troubled = troubled;
    m_troubleText = needs;
    Q_EMIT changed();
}

QVariantMap PrinterBoard::row(const QString &name, const PrinterState *state) const
{
    QVariantMap row{{QStringLiteral("name"), name}};
    if (!state || state->holder == 0) {
        tell(row, "state", tr("Nobody has asked it yet"), "neutral", "cloud");
        tell(row, "paper", unknown);
        tell(row, "cover", unknown);
        tell(row, "seen", unknown);
        row.insert(QStringLiteral("holder"), unknown);
        return row;
    }
    const bool well = state->trouble == Trouble::None;
    // Nothing is known of the roll of a printer that says nothing.
    const bool speaks = well || state->trouble == Trouble::OutOfPaper || state->trouble == Trouble::CoverOpen
        || state->trouble == Trouble::CutterJam || state->trouble == Trouble::Overheated;
    tell(row, "state", shortTroubleText(state->trouble), well ? "success" : "danger", well ? "tick" : "exclaim");
    if (state->trouble == Trouble::OutOfPaper)
        tell(row, "paper", tr("None"), "danger", "exclaim");
    else if (state->paperLow)
        tell(row, "paper", tr("Nearly out"), "warn", "alert");
    else
        tell(row, "paper", speaks ? tr("Enough") : unknown);
    if (state->trouble == Trouble::CoverOpen)
        tell(row, "cover", tr("Open"), "danger", "exclaim");
    else
        tell(row, "cover", speaks ? tr("Shut") : unknown);
    const auto age = std::max<std::chrono::microseconds>(base::utcNow() - state->heardAt, 0us);
    // Whoever talks to it looks every few seconds and would say what is new.
    const bool fresh = isHere(state->holder) && age < freshFor;
    tell(row, "seen", fresh ? tr("Now") : tr("%1 ago").arg(shortSpanText(age)), fresh ? "" : "warn",
        fresh ? "" : "alert");
    row.insert(QStringLiteral("holder"), holderText(state->holder));
    return row;
}

} // namespace jiko::outlet
