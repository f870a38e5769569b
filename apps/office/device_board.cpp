#include "office/device_board.h"

#include "office/device_words.h"
#include "outlet/span_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace jiko::office_app {

using namespace std::chrono_literals;
using insight::Mark;
using insight::Standing;

namespace {
constexpr auto whileShown = 5s;
constexpr auto otherwise = 60s;
constexpr auto justNow = 90s;

/// A cell, with its colour and sign where somebody should look at it.
void put(QVariantMap &row, const char *role, const QString &words, const char *kind = "", const char *icon = "")
{
    const QString name = QLatin1String(role);
    row.insert(name, words);
    row.insert(name + QStringLiteral("Kind"), QLatin1String(kind));
    row.insert(name + QStringLiteral("Icon"), QLatin1String(icon));
}
void put(QVariantMap &row, const char *role, const QString &words, Mark mark)
{
    switch (mark) {
    case Mark::Fine:
        return put(row, role, words);
    case Mark::Odd:
        return put(row, role, words, "warn", "alert");
    case Mark::Bad:
        return put(row, role, words, "danger", "exclaim");
    }
}
} // namespace

DeviceBoard::DeviceBoard(outlet::Live &live, Archive &archive, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_archive(archive)
{
    m_idle.setInterval(otherwise);
    connect(&m_idle, &QTimer::timeout, this, &DeviceBoard::refresh);
    connect(&live.node, &sync::Node::stateChanged, this, &DeviceBoard::look);
    connect(&live, &outlet::Live::houseChanged, this, &DeviceBoard::look);
    connect(&live, &outlet::Live::caughtUp, this, &DeviceBoard::refresh);
    m_idle.start();
    look();
}

void DeviceBoard::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_idle.start(shown ? whileShown : otherwise);
    if (shown)
        refresh();
    Q_EMIT shownChanged();
}

void DeviceBoard::refresh()
{
    look(); // what is known grows older
    if (std::exchange(m_asking, true))
        return;
    m_archive.ask(
        this, [](store::PgSession &session) { return insight::devices(session); },
        [this](store::PgOutcome<std::vector<insight::Device>> answer) {
            m_asking = false;
            if (answer) {
                m_devices = std::move(answer).value();
                m_asked = base::utcNow();
                m_problem.reset();
            } else {
                m_problem = answer.why();
            }
            look();
        });
}

void DeviceBoard::choose(int device)
{
    m_chosen = device;
    Q_EMIT changed();
}

QVariantMap DeviceBoard::chosen() const
{
    for (const QVariant &each : m_rows)
        if (const QVariantMap row = each.toMap(); row.value(QStringLiteral("device")).toInt() == m_chosen)
            return row;
    return {};
}

int DeviceBoard::letters() const
{
    std::int64_t sum = 0;
    for (const insight::Device &device : m_devices)
        sum += device.letters;
    return static_cast<int>(sum);
}

QString DeviceBoard::nameOf(std::int32_t number) const
{
    for (const insight::Device &device : m_devices)
        if (device.number == number)
            return device.name;
    return tr("Terminal %1").arg(number);
}

std::chrono::microseconds DeviceBoard::sinceAsked() const
{
    return m_asked == UtcMicros() ? 0us : std::max(base::utcNow() - m_asked, UtcMicros::duration::zero());
}

QString DeviceBoard::when(UtcMicros at) const
{
    const TradingHours &hours = m_live.house().hours;
    return base::utcNow() - at < 20h ? base::localTimeText(at, hours) : base::localDateText(at, hours).left(5);
}

void DeviceBoard::look()
{
    std::vector<insight::Device> known = m_devices;
    if (known.empty()) // never asked with success: those in reach are there all the same
        for (const std::int32_t peer : m_live.node.peers().here) {
            insight::Device device;
            device.number = peer;
            device.name = nameOf(peer);
            known.push_back(device);
        }
    QVariantList rows;
    for (const insight::Device &device : known)
        rows.append(row(device));
    const QString asked = !m_problem ? (m_asked == UtcMicros() ? tr("Asking the server…") : tr("Looked up just now."))
        : m_devices.empty()          ? wordsFor(*m_problem)
                            : tr("The server does not answer. This is how it was %1 ago; who is in reach is of now.")
                                  .arg(outlet::spanText(sinceAsked()));
    if (rows == m_rows && asked == m_askedText)
        return; // a list that is made anew loses its place under a finger
    m_rows = rows;
    m_askedText = asked;
    Q_EMIT changed();
}

QVariantMap DeviceBoard::row(const insight::Device &device) const
{
    const auto &here = m_live.node.peers().here;
    const bool reached = device.number == m_live.node.terminal().device
        || std::find(here.begin(), here.end(), device.number) != here.end();
    const Standing standing = insight::standingOf(device, reached, sinceAsked());
    const auto silent = std::chrono::microseconds(device.askedUs) - device.seenAt().time_since_epoch() + sinceAsked();
    QVariantMap row{{QStringLiteral("device"), device.number}, {QStringLiteral("name"), device.name},
        {QStringLiteral("kind"), kindName(device.kind)}, {QStringLiteral("kindWord"), device.kind},
        {QStringLiteral("mayGo"),
            !device.revoked && device.kind != QLatin1String("hub") && device.number != m_live.node.terminal().device},
        {QStringLiteral("help"), helpWords(device)},
        {QStringLiteral("facts"), QLocale().toString(static_cast<qlonglong>(device.lastSeq))},
        {QStringLiteral("peers"), device.peers ? QLocale().toString(*device.peers) : QStringLiteral("–")}};
    switch (standing) {
    case Standing::Here:
        put(row, "state", tr("Here"), "success", "tick");
        break;
    case Standing::Away:
        put(row, "state", tr("Away since %1").arg(when(device.seenAt())), "warn", "cloud-off");
        break;
    case Standing::NotSeen:
        put(row, "state", tr("Not seen yet"), "neutral", "cloud");
        break;
    case Standing::Revoked:
        put(row, "state", tr("Locked out"), "neutral", "lock");
        break;
    case Standing::NeedsHelp:
        put(row, "state", tr("Needs help"), "danger", "exclaim");
        break;
    }
    put(row, "seen",
        standing == Standing::Here || (device.seenUs && silent < justNow) ? tr("Now")
            : device.seenUs ? tr("%1 ago").arg(outlet::shortSpanText(silent))
                            : QStringLiteral("–"));
    put(row, "waiting", waitingWords(device), insight::waitingMark(device));
    put(row, "clock", clockWords(device), insight::clockMark(device));
    const QString version = device.version.value_or(QString());
    put(row, "version", version.isEmpty() ? QStringLiteral("–") : version,
        insight::versionMark(device, QCoreApplication::applicationVersion()));
    put(row, "disk", diskWords(device), insight::diskMark(device));
    put(row, "letters", QLocale().toString(static_cast<qlonglong>(device.letters)),
        device.letters > 0 ? Mark::Bad : Mark::Fine);
    return row;
}

} // namespace jiko::office_app
