#include "sync/terminal.h"

#include "base/json.h"
#include "sync/secret_file.h"

#include <QFile>

namespace jiko::sync {

namespace {
struct File {
    Id tenant;
    Id outlet;
    std::int32_t device = 0;
    QString name;
    QString kind;
    Id stream;
    QString conninfo;
    std::optional<QString> station;
    std::optional<QString> receiptPrinter;
    std::optional<QString> hub;
};
template <class Io> void describe(Io &io, File &f)
{
    io("tenant", f.tenant);
    io("outlet", f.outlet);
    io("device", f.device);
    io("name", f.name);
    io("kind", f.kind);
    io("stream", f.stream);
    io("conninfo", f.conninfo);
    io("station", f.station);
    io("receipt_printer", f.receiptPrinter);
    io("hub", f.hub);
}

} // namespace

QByteArray terminalName(const Id &outlet)
{
    return "terminal." + outlet.toByteArray(QUuid::WithoutBraces) + ".jiko";
}

QByteArray serverName(const Id &outlet)
{
    return "server." + outlet.toByteArray(QUuid::WithoutBraces) + ".jiko";
}

Result<Terminal, TerminalProblem> loadTerminal(const QString &home)
{
    QFile file(home + QStringLiteral("/terminal.json"));
    if (!file.exists())
        return Refused{TerminalProblem::NotEnrolled};
    QFile pepper(home + QStringLiteral("/pepper"));
    if (!file.open(QIODevice::ReadOnly) || !pepper.open(QIODevice::ReadOnly))
        return Refused{TerminalProblem::Unreadable};
    const auto read = base::fromJson<File>(file.readAll());
    if (!read)
        return Refused{TerminalProblem::Unreadable};
    Terminal terminal;
    terminal.tenant = read->tenant;
    terminal.outlet = read->outlet;
    terminal.device = read->device;
    terminal.name = read->name;
    terminal.kind = read->kind;
    terminal.stream = read->stream;
    terminal.conninfo = read->conninfo.toUtf8();
    terminal.pepper = QByteArray::fromHex(pepper.readAll().trimmed());
    terminal.station = read->station.value_or(QString());
    terminal.receiptPrinter = read->receiptPrinter.value_or(QString());
    terminal.hub = read->hub.value_or(QString());
    terminal.home = home;
    return terminal;
}

bool saveTerminal(const Terminal &terminal)
{
    const File file{terminal.tenant, terminal.outlet, terminal.device, terminal.name, terminal.kind, terminal.stream,
        QString::fromUtf8(terminal.conninfo), terminal.station, terminal.receiptPrinter, terminal.hub};
    return writeSecretly(terminal.home + QStringLiteral("/pepper"), terminal.pepper.toHex())
        && writeSecretly(terminal.home + QStringLiteral("/terminal.json"), base::toJson(file));
}

} // namespace jiko::sync
