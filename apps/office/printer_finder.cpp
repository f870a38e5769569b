#include "office/printer_finder.h"

#include "i18n.h"
#include "printing/receipt.h"

#include <QJsonObject>

namespace jiko::office_app {

PrinterFinder::PrinterFinder(QObject *parent) : QObject(parent)
{
    connect(&m_search, &printing::PrinterSearch::found, this, [this](const printing::FoundPrinter &printer) {
        m_found.push_back(printer);
        Q_EMIT foundChanged();
    });
    connect(&m_search, &printing::PrinterSearch::progressed, this, [this](int asked, int of) {
        m_asked = asked;
        m_of = of;
        if (asked % 16 == 0)
            Q_EMIT changed();
    });
    connect(&m_search, &printing::PrinterSearch::finished, this, &PrinterFinder::changed);
}

void PrinterFinder::search()
{
    searchAmong(printing::neighbours(), 9100);
}

void PrinterFinder::searchAmong(const QList<QHostAddress> &hosts, quint16 port)
{
    m_found.clear();
    m_asked = 0;
    m_of = static_cast<int>(hosts.size());
    m_port = port;
    m_searched = true;
    m_search.start(hosts, port);
    Q_EMIT foundChanged();
    Q_EMIT changed();
}

QString PrinterFinder::searchText() const
{
    if (!m_searched)
        return {};
    if (isSearching())
        return tr("Asked %1 of %2 addresses").arg(m_asked).arg(m_of);
    if (m_of == 0)
        return tr("This computer is in no network of its own. Connect it to the printers' network and search again.");
    return m_found.empty() ? tr("No printer answered. Is it switched on, and in the same network as this computer?")
                           : tr("Touch the printer that this is.");
}

QVariantList PrinterFinder::found() const
{
    QVariantList rows;
    for (const printing::FoundPrinter &each : m_found) {
        const QString address = QStringLiteral("%1:%2").arg(each.host.toString()).arg(m_port);
        rows.append(QVariantMap{{QStringLiteral("address"), address},
            {QStringLiteral("words"),
                each.answers ? tr("%1, a receipt printer").arg(address)
                             : tr("%1, does not say what it is").arg(address)}});
    }
    return rows;
}

void PrinterFinder::printTest(const QJsonObject &printer)
{
    const auto text = [&](const char *key) { return printer[QLatin1String(key)].toString(); };
    const QString transport = text("transport");
    const auto address = printing::printerAddress(transport, text("address"));
    if (!address) {
        m_testText = tr("The address is none for this kind of connection. Type it like the example.");
        return Q_EMIT changed();
    }
    const printing::PrinterProfile profile = printing::printerProfileFor(
        transport == QLatin1String("cups") ? QStringLiteral("a4") : text("model"),
        printer[QLatin1String("columns")].toInt(48), text("code_page"), printer[QLatin1String("all_raster")].toBool());
    const QString language = text("language").isEmpty() ? i18n::languages().front() : text("language");
    const printing::Words words(language, std::shared_ptr<const QTranslator>(i18n::catalogue(language)));
    const QString id = QStringLiteral("test");
    m_spooler = std::make_unique<printing::Spooler>(
        std::vector<printing::PrinterSetup>{{id, text("name"), profile, *address, {}, {}}}, printing::Patience{},
        printing::Persistence{1000, 2000, 60'000, 8000});
    connect(m_spooler.get(), &printing::Spooler::jobChanged, this, [this](const printing::JobReport &report) {
        m_testText = report.text.isEmpty() ? tr("The test page is on its way.") : report.text;
        Q_EMIT changed();
    });
    m_spooler->print(id, printing::testSlip(text("name"), profile, words), {newId(), false});
}

} // namespace jiko::office_app
