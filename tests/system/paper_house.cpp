#include "system/paper_house.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <unistd.h>

namespace jiko::twin {

namespace {
constexpr std::size_t tillCount = 3;
constexpr int printersHost = 10;

QByteArray bare(const Id &id)
{
    return id.toByteArray(QUuid::WithoutBraces);
}
} // namespace

Till::Till(const sync::Terminal &terminal, std::shared_ptr<Place> place, bool atEase)
    : m_home(terminal.home),
      m_place(std::move(place)),
      m_atEase(atEase)
{
    if (!sync::saveTerminal(terminal))
        qFatal("%s cannot be written", qUtf8Printable(m_home));
}

void Till::start(const QByteArrayList &records)
{
    m_ready = false;
    others = 0;
    m_process = std::make_unique<QProcess>();
    QObject::connect(m_process.get(), &QProcess::readyReadStandardOutput, [this] { hear(); });
    m_process->setStandardErrorFile(m_home + QStringLiteral(".log"), QIODevice::Append);
    if (m_place)
        m_process->setChildProcessModifier([place = m_place] { place->enter(); });
    QStringList arguments{m_home};
    if (m_atEase)
        arguments.append(QStringLiteral("at-ease"));
    m_process->start(QStringLiteral(JIKO_PAPER_TERMINAL), arguments);
    if (!m_process->waitForStarted() || !QTest::qWaitFor([this] { return m_ready; }, 60'000))
        qFatal("a till does not start");
    for (const QByteArray &record : records)
        tell(record);
}

void Till::kill()
{
    if (!m_process)
        return;
    ::kill(static_cast<pid_t>(m_process->processId()), SIGKILL);
    m_process->waitForFinished();
    hear(); // what it had said is said
    m_process.reset();
    doubts.clear();
    others = 0;
}

void Till::tell(const QByteArray &line)
{
    m_process->write(line + '\n');
    m_process->waitForBytesWritten();
}

QByteArray Till::log() const
{
    QFile file(m_home + QStringLiteral(".log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().right(4000) : QByteArray();
}

void Till::hear()
{
    while (m_process->canReadLine()) {
        const QByteArray line = m_process->readLine().trimmed();
        const QList<QByteArray> words = line.split(' ');
        if (words[0] == "others" || words[0] == "step")
            steps.emplace_back(std::chrono::steady_clock::now(), line);
        if (words[0] == "ready") {
            m_ready = true;
        } else if (words[0] == "written") {
            written.insert(QLatin1String(words.value(1)));
        } else if (words[0] == "others") {
            others = words.value(1).toInt();
        } else if (words[0] == "doubt") {
            m_next[words.value(1)] = QLatin1String(words.value(2));
            if (words.value(3) == "twice")
                shownTwice.insert(QLatin1String(words.value(2)));
        } else if (words[0] == "doubts") {
            doubts = std::exchange(m_next, {});
        }
    }
}

PaperHouse::PaperHouse(std::size_t count, int dotsPerSecond, bool tillsAtEase, std::uint64_t seed)
{
    // Users other than root may make networks, and may not come back from them.
    for (int host = 1; ::geteuid() == 0 && host <= int(tillCount) + 1; ++host) {
        auto place = Place::make({host <= int(tillCount) ? host : printersHost, 0, {}});
        if (!place) {
            m_places.clear();
            break;
        }
        m_places.push_back(*place);
    }
    if (!m_places.empty()) {
        std::vector<int> wires;
        for (const auto &place : m_places)
            wires.push_back(place->wire());
        m_lan = std::make_unique<Lan>(wires, seed);
    }
    const auto record = [&](const char *kind, const Id &id, const QJsonObject &body) {
        records.append(
            "record " + QByteArray(kind) + ' ' + bare(id) + ' ' + QJsonDocument(body).toJson(QJsonDocument::Compact));
    };
    virtualprinter::Model model;
    model.dotsPerSecond = dotsPerSecond;
    std::vector<Id> ids(count);
    std::generate(ids.begin(), ids.end(), newId);
    const QString host = m_lan ? QStringLiteral("10.74.0.%1").arg(printersHost) : QStringLiteral("127.0.0.1");
    for (std::size_t at = 0; at < count; ++at) {
        auto &printer = *printers.emplace_back(std::make_unique<virtualprinter::VirtualPrinter>(model));
        QObject::connect(&printer, &virtualprinter::VirtualPrinter::slipPrinted, &printer,
            [this, at](const virtualprinter::PrintedSlip &slip) { read(at, slip); });
        printer.setIdleLimit(8000); // the minute and a half of a true one, in proportion
        quint16 port = 0;
        atPrinters([&] { port = printer.listen(QHostAddress(host)); });
        const Id backup = ids[(at + 1) % count];
        record("printer", ids[at],
            {{QStringLiteral("name"), QStringLiteral("Printer %1").arg(at)},
                {QStringLiteral("transport"), QStringLiteral("tcp")},
                {QStringLiteral("address"), QStringLiteral("%1:%2").arg(host).arg(port)},
                {QStringLiteral("columns"), 48}, {QStringLiteral("code_page"), QString()},
                {QStringLiteral("all_raster"), false}, {QStringLiteral("backup_id"), QLatin1String(bare(backup))}});
    }
    for (std::size_t at = 0; at < 2 * count; ++at) {
        m_stations.push_back(newId());
        record("station", m_stations.back(),
            {{QStringLiteral("names"), QJsonObject{{QStringLiteral("en"), QStringLiteral("Station %1").arg(at)}}},
                {QStringLiteral("position"), int(at)},
                {QStringLiteral("printer_id"), QLatin1String(bare(ids[at % count]))},
                {QStringLiteral("printer_is_backup"), at >= count}});
    }
    for (std::size_t at = 0; at < tillCount; ++at)
        tills.push_back(std::make_unique<Till>(
            m_house.terminal(std::int32_t(at) + 1), m_lan ? m_places[at] : nullptr, tillsAtEase));
    startAll();
}

PaperHouse::~PaperHouse()
{
    tills.clear();
    printers.clear();
    m_lan.reset();
}

void PaperHouse::startAll()
{
    for (const auto &till : tills)
        if (!till->runs())
            till->start(records);
}

void PaperHouse::atPrinters(const std::function<void()> &act) const
{
    if (m_lan)
        m_places.back()->inside(act);
    else
        act();
}

void PaperHouse::part(std::vector<std::set<std::size_t>> parts)
{
    if (m_lan)
        m_lan->part(std::move(parts));
}

void PaperHouse::join()
{
    if (m_lan)
        m_lan->join();
}

void PaperHouse::setWeather(Weather weather)
{
    if (m_lan)
        m_lan->set(weather);
}

void PaperHouse::die(std::size_t printer)
{
    printers[printer]->die();
}

void PaperHouse::mend(std::size_t at)
{
    virtualprinter::VirtualPrinter &printer = *printers[at];
    printer.setMute(false);
    printer.setGarbage({});
    printer.setStalled(false);
    printer.dieAtByte(-1);
    printer.die();
    atPrinters([&] { printer.revive(); });
    printer.setPaperOut(false);
    printer.setPaperLeft(-1);
    printer.setCoverOpen(false);
    printer.setCutterJammed(false);
    printer.setPaperLow(false);
}

void PaperHouse::send(Till &till, const QString &number, std::size_t station)
{
    till.tell("ticket " + number.toLatin1() + ' ' + bare(m_stations[station]));
}

void PaperHouse::read(std::size_t printer, const virtualprinter::PrintedSlip &slip)
{
    static const QRegularExpression shape(QStringLiteral("T\\d{5}"));
    const auto found = shape.match(slip.text);
    if (!found.hasMatch())
        return; // torn before it said what it was for: a cook throws it away
    PaperCopies &copies = paper[found.captured()];
    ++copies.seen;
    copies.marked += slip.text.contains(QStringLiteral("DUPLICATE?"));
    if (slip.cut && ++copies.whole == 1) {
        copies.first = std::chrono::steady_clock::now();
        copies.printer = printer;
    }
    elsewhere += slip.text.contains(QStringLiteral("FOR Printer"));
}

std::set<QString> PaperHouse::written() const
{
    std::set<QString> all;
    for (const auto &till : tills)
        all.insert(till->written.begin(), till->written.end());
    return all;
}

QStringList PaperHouse::missing() const
{
    QStringList numbers;
    for (const QString &number : written())
        if (const auto at = paper.find(number); at == paper.end() || at->second.whole == 0)
            numbers.append(number);
    return numbers;
}

} // namespace jiko::twin
