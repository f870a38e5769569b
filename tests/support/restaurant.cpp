#include "support/restaurant.h"

#include "identity/pin.h"
#include "sync/journal_file.h"

#include <QFile>
#include <QJsonDocument>

namespace jiko::test {

Restaurant::Restaurant(const QStringList &pins, Turning turning)
    : m_tenant(newId()),
      m_outlet(newId()),
      m_pepper(identity::newPepper())
{
    QFile file(QStringLiteral(JIKO_SOURCE_DIR "/db/demo/jiko_milele.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the demo restaurant is not there");
    const auto read = enrol::readRecords(file.readAll(), m_outlet, [&](const QString &pin) {
        return pins.contains(pin) ? identity::pinHash(pin, m_outlet, m_pepper) : newId().toRfc4122().repeated(2);
    });
    if (!read)
        qFatal("the demo restaurant cannot be read: %s", qUtf8Printable(read.why()));
    m_file = *read;
    if (turning == Turning::LeftOut)
        std::erase_if(m_file.records, [](const enrol::FileRecord &record) {
            return record.kind == "menu" || record.kind == "price_rule" || record.kind == "promotion";
        });
}

Id Restaurant::id(const char *kind, const QString &code) const
{
    return enrol::recordId(m_outlet, kind, code);
}

QByteArray Restaurant::printedOn(const QString &printer) const
{
    QFile file(paper(printer));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

sync::Terminal Restaurant::terminal(const QString &kind)
{
    sync::Terminal terminal;
    terminal.tenant = m_tenant;
    terminal.outlet = m_outlet;
    terminal.device = ++m_devices;
    terminal.name = QStringLiteral("%1 %2").arg(kind).arg(m_devices);
    terminal.kind = kind;
    terminal.stream = newId();
    terminal.conninfo = "host=" + m_home.path().toUtf8() + " dbname=jiko"; // nobody listens there
    terminal.pepper = m_pepper;
    if (kind == QLatin1String("pos"))
        terminal.receiptPrinter = id("printer", QStringLiteral("till_1")).toString(QUuid::WithoutBraces);
    terminal.home = m_home.filePath(QString::number(m_devices));
    QDir().mkpath(terminal.home);

    std::vector<Record> records;
    for (const enrol::FileRecord &record : m_file.records) {
        QJsonObject body = record.body;
        if (record.kind == "printer") {
            body.insert(QLatin1String("transport"), QStringLiteral("file"));
            body.insert(QLatin1String("address"), paper(record.code));
        }
        records.push_back({record.kind, record.id, 1, false, QJsonDocument(body).toJson(QJsonDocument::Compact)});
    }
    auto opened = sync::JournalFile::open(
        {terminal.home + QStringLiteral("/journal.db"), terminal.tenant, terminal.outlet, terminal.device, {}});
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.why().words));
    sync::JournalBatch batch;
    batch.records = std::move(records);
    if (const auto kept = std::move(opened).value().commit(batch); !kept)
        qFatal("%s", qUtf8Printable(kept.why().words));
    return terminal;
}

} // namespace jiko::test
