#include "office/device_words.h"

#include "outlet/span_text.h"
#include "sync/journal_file.h"

#include <QCoreApplication>
#include <QLocale>

namespace jiko::office_app {

using namespace std::chrono_literals;

namespace {
QString say(const char *words)
{
    return QCoreApplication::translate("DeviceBoard", words);
}
const QString notKnown = QStringLiteral("–");
} // namespace

QString kindName(const QString &kind)
{
    if (kind == QLatin1String("pos"))
        return say(QT_TRANSLATE_NOOP("DeviceBoard", "Till"));
    if (kind == QLatin1String("kitchen"))
        return say(QT_TRANSLATE_NOOP("DeviceBoard", "Kitchen"));
    if (kind == QLatin1String("host"))
        return say(QT_TRANSLATE_NOOP("DeviceBoard", "Host stand"));
    if (kind == QLatin1String("office"))
        return say(QT_TRANSLATE_NOOP("DeviceBoard", "Back office"));
    if (kind == QLatin1String("hub"))
        return say(QT_TRANSLATE_NOOP("DeviceBoard", "Hub"));
    return kind; // of a newer program
}

QString helpWords(const insight::Device &device)
{
    if (!device.callsForHelp())
        return {};
    const QByteArray trouble = device.trouble->toLatin1();
    if (trouble == "forked")
        return say(QT_TRANSLATE_NOOP("DeviceBoard",
            "Two machines work under this terminal's name, perhaps from a copied disk. Both keep what they made. Stop "
            "one of the two and call for help."));
    for (const auto kind : {sync::JournalTrouble::Held, sync::JournalTrouble::Full, sync::JournalTrouble::ReadOnly,
             sync::JournalTrouble::Damaged}) {
        if (trouble != sync::troubleWord(kind))
            continue;
        switch (kind) {
        case sync::JournalTrouble::Held:
            return say(QT_TRANSLATE_NOOP("DeviceBoard",
                "Another program on that machine has its store open. Close it, then start the terminal again."));
        case sync::JournalTrouble::Full:
            return say(QT_TRANSLATE_NOOP("DeviceBoard",
                "Its disk is full. What has a tick is safe. Free some space there, then start the terminal again."));
        case sync::JournalTrouble::ReadOnly:
            return say(QT_TRANSLATE_NOOP(
                "DeviceBoard", "It cannot write to its disk. What has a tick is safe. Use another terminal."));
        case sync::JournalTrouble::Damaged:
            return say(QT_TRANSLATE_NOOP(
                "DeviceBoard", "Its store is damaged. What the server has is safe. Use another terminal."));
        }
    }
    return QCoreApplication::translate("DeviceBoard", "It calls for help: %1").arg(*device.trouble);
}

QString waitingWords(const insight::Device &device)
{
    if (!device.waiting)
        return notKnown;
    if (*device.waiting == 0 || !device.waitingSinceUs)
        return QLocale().toString(static_cast<qlonglong>(*device.waiting));
    return QCoreApplication::translate("DeviceBoard", "%1, %2")
        .arg(QLocale().toString(static_cast<qlonglong>(*device.waiting)),
            outlet::shortSpanText(std::chrono::microseconds(device.askedUs - *device.waitingSinceUs)));
}

QString clockWords(const insight::Device &device)
{
    if (!device.clockAheadMs)
        return notKnown;
    const auto ahead = std::chrono::milliseconds(*device.clockAheadMs);
    if (std::chrono::abs(ahead) < 2s)
        return say(QT_TRANSLATE_NOOP("DeviceBoard", "Right"));
    const QString by = outlet::shortSpanText(std::chrono::abs(ahead));
    return (ahead > 0ms ? QCoreApplication::translate("DeviceBoard", "%1 ahead")
                        : QCoreApplication::translate("DeviceBoard", "%1 behind"))
        .arg(by);
}

QString diskWords(const insight::Device &device)
{
    if (device.diskTotalBytes.value_or(0) == 0)
        return notKnown;
    constexpr std::int64_t gibibyte = 1024 * 1024 * 1024;
    return QLocale(QLocale::English)
        .formattedDataSize(
            *device.diskFreeBytes, *device.diskFreeBytes < gibibyte ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace jiko::office_app
