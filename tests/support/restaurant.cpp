#include "support/restaurant.h"

#include "identity/pin.h"
#include "sync/journal.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>

namespace jiko::test {

Restaurant::Restaurant(const QStringList &pins) : m_tenant(newId()), m_outlet(newId()), m_pepper(identity::newPepper())
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
    // A first opening writes them; the second one finds them.
    for (int round = 0; round < 2; ++round) {
        sync::Journal journal(
            terminal.home + QStringLiteral("/journal.db"), terminal.tenant, terminal.outlet, terminal.device);
        QEventLoop loop;
        std::size_t found = 0;
        QObject::connect(&journal, &sync::Journal::opened, &loop, [&](const auto &contents) {
            for (const auto &[name, rows] : contents->records)
                found += rows.size();
            loop.quit();
        });
        QObject::connect(&journal, &sync::Journal::troubled, &loop,
            [](sync::JournalTrouble, const QString &what) { qFatal("%s", qUtf8Printable(what)); });
        journal.open();
        loop.exec();
        if (round == 0)
            journal.keepRecords(records);
        else if (found != records.size())
            qFatal("only %zu of %zu records were kept", found, records.size());
    }
    return terminal;
}

} // namespace jiko::test
