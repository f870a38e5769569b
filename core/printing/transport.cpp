#include "printing/transport.h"

#include "printing/transports.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace jiko::printing {

namespace {
class FileTransport : public Transport {
public:
    explicit FileTransport(FileAddress address) : m_address(std::move(address)) { }

    void deliver(const PrintBytes &job) override
    {
        m_job = job.bytes;
        m_file.setFileName(m_address.path);
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
            settle({Outcome::Kind::Failed, Trouble::CannotWrite});
        else if (m_held)
            Q_EMIT ready();
        else
            go();
    }
    void go() override
    {
        const auto before = m_file.size();
        Outcome outcome{Outcome::Kind::Confirmed, Trouble::None};
        Q_EMIT sending();
        if (m_file.write(m_job) != m_job.size() || !m_file.flush()) {
            // A full disk keeps half a job: take it back, so that surely nothing is there.
            const bool undone = m_file.resize(before);
            outcome = {undone ? Outcome::Kind::Failed : Outcome::Kind::Doubtful, Trouble::CannotWrite};
        } else {
            Q_EMIT sent();
        }
        settle(outcome);
    }
    void leave() override { settle({Outcome::Kind::Failed, Trouble::None}); }

private:
    void settle(const Outcome &outcome)
    {
        m_file.close();
        Q_EMIT finished(outcome);
        QMetaObject::invokeMethod(this, &Transport::idle, Qt::QueuedConnection);
    }

    const FileAddress m_address;
    QFile m_file;
    QByteArray m_job;
};

/// What is wrong, as the beginning of a sentence.
QString troubleText(const QString &printer, Trouble trouble)
{
    const auto say = [&](const char *text) { return QCoreApplication::translate("Printing", text).arg(printer); };
    switch (trouble) {
    case Trouble::None:
        return say(QT_TRANSLATE_NOOP("Printing", "%1 is ready."));
    case Trouble::Unreachable:
        return say(QT_TRANSLATE_NOOP("Printing", "%1 cannot be reached. Check its power and its cable."));
    case Trouble::NoAnswer:
        return say(QT_TRANSLATE_NOOP("Printing", "%1 does not answer. Switch it off and on."));
    case Trouble::LinkLost:
        return say(QT_TRANSLATE_NOOP("Printing", "%1 went off while printing. Check its power and its cable."));
    case Trouble::OutOfPaper:
        return say(QT_TRANSLATE_NOOP("Printing", "%1 is out of paper. Put in a new roll."));
    case Trouble::CoverOpen:
        return say(QT_TRANSLATE_NOOP("Printing", "The cover of %1 is open. Close it."));
    case Trouble::CutterJam:
        return say(QT_TRANSLATE_NOOP("Printing", "The knife of %1 is stuck. Open the cover and clear the paper."));
    case Trouble::Overheated:
        return say(QT_TRANSLATE_NOOP("Printing", "%1 is too hot. It goes on by itself in a minute."));
    case Trouble::Fault:
        return say(QT_TRANSLATE_NOOP("Printing", "%1 has a fault. Switch it off and on."));
    case Trouble::CannotWrite:
        return say(QT_TRANSLATE_NOOP("Printing", "%1 cannot be opened. Check its name in the printer settings."));
    case Trouble::NoPrintSystem:
        return say(QT_TRANSLATE_NOOP("Printing",
            "%1 is an office printer, and this computer lacks the program for those. Install cups-client."));
    }
    return {};
}
} // namespace

QString troubleWord(Trouble trouble)
{
    switch (trouble) {
    case Trouble::None:
        return {};
    case Trouble::Unreachable:
        return QStringLiteral("unreachable");
    case Trouble::NoAnswer:
        return QStringLiteral("no answer");
    case Trouble::LinkLost:
        return QStringLiteral("link lost");
    case Trouble::OutOfPaper:
        return QStringLiteral("out of paper");
    case Trouble::CoverOpen:
        return QStringLiteral("cover open");
    case Trouble::CutterJam:
        return QStringLiteral("cutter jam");
    case Trouble::Overheated:
        return QStringLiteral("overheated");
    case Trouble::Fault:
        return QStringLiteral("fault");
    case Trouble::CannotWrite:
        return QStringLiteral("cannot write");
    case Trouble::NoPrintSystem:
        return QStringLiteral("no print system");
    }
    return {};
}

Trouble troubleNamed(const QString &word)
{
    for (int each = 0; each <= static_cast<int>(Trouble::NoPrintSystem); ++each)
        if (troubleWord(static_cast<Trouble>(each)) == word)
            return static_cast<Trouble>(each);
    return Trouble::Fault;
}

QString outcomeText(const QString &printerName, const Outcome &outcome)
{
    const QString trouble = troubleText(printerName, outcome.trouble);
    const auto say = [](const char *text) { return QCoreApplication::translate("Printing", text); };
    switch (outcome.kind) {
    case Outcome::Kind::Confirmed:
        return outcome.paperLow
            ? say(QT_TRANSLATE_NOOP("Printing", "Printed. %1 is nearly out of paper.")).arg(printerName)
            : say(QT_TRANSLATE_NOOP("Printing", "Printed."));
    case Outcome::Kind::ProbablyPrinted:
        return say(QT_TRANSLATE_NOOP("Printing", "Sent to %1, which cannot say whether it printed.")).arg(printerName);
    case Outcome::Kind::Doubtful:
        return say(
            QT_TRANSLATE_NOOP("Printing",
                "%1 The slip may have printed: look before you print it again. The second one will say that it is a "
                "duplicate."))
            .arg(trouble);
    case Outcome::Kind::Failed:
        return say(QT_TRANSLATE_NOOP("Printing", "%1 Nothing is lost: the slip waits and will print.")).arg(trouble);
    }
    return {};
}

std::optional<PrinterAddress> printerAddress(const QString &kind, const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (kind == QLatin1String("file"))
        return FileAddress{text};
    if (kind == QLatin1String("usb")) {
        static const QRegularExpression ids(QStringLiteral("^[0-9a-f]{4}:[0-9a-f]{4}$"));
        const bool isDevice = text.startsWith(QLatin1String("/dev/")) || ids.match(text.toLower()).hasMatch();
        return isDevice ? std::optional<PrinterAddress>(UsbAddress{text}) : std::nullopt;
    }
    if (kind == QLatin1String("cups")) {
        // As CUPS allows it; a dash in front would be an option of its program.
        static const QRegularExpression name(QStringLiteral("^[^-\\s/#\"'][^\\s/#\"']{0,126}$"));
        return name.match(text).hasMatch() ? std::optional<PrinterAddress>(QueueAddress{text}) : std::nullopt;
    }
    QString rest = text;
    SerialAddress serial;
    if (kind == QLatin1String("serial") && rest.endsWith(QLatin1String(":xon"))) {
        serial.hardwareFlow = false;
        rest.chop(4);
    }
    const auto colon = rest.lastIndexOf(QLatin1Char(':'));
    const QString place = rest.left(colon);
    bool isNumber = true;
    const int number = colon < 0 ? 0 : rest.mid(colon + 1).toInt(&isNumber);
    if (place.isEmpty() || !isNumber || (colon >= 0 && number <= 0))
        return std::nullopt;
    if (kind == QLatin1String("tcp") && number <= 65'535)
        return TcpAddress{place, colon < 0 ? quint16{9100} : static_cast<quint16>(number)};
    if (kind != QLatin1String("serial"))
        return std::nullopt;
    serial.device = place;
    serial.baud = colon < 0 ? 9600 : number;
    return serial;
}

std::unique_ptr<Transport> transportTo(
    const PrinterAddress &address, const PrinterProfile &profile, const Patience &patience)
{
    if (const auto *tcp = std::get_if<TcpAddress>(&address))
        return tcpTransport(*tcp, profile, patience);
    if (const auto *serial = std::get_if<SerialAddress>(&address))
        return serialTransport(*serial, profile, patience);
    if (const auto *usb = std::get_if<UsbAddress>(&address))
        return usbTransport(*usb, profile, patience);
    if (const auto *queue = std::get_if<QueueAddress>(&address))
        return queueTransport(*queue, patience);
    return std::make_unique<FileTransport>(std::get<FileAddress>(address));
}

} // namespace jiko::printing
