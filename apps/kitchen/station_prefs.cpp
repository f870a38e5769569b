#include "kitchen/station_prefs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeySequence>
#include <QSaveFile>

#include <array>

namespace jiko::kitchen_app {

namespace {
struct Preset {
    double metres;
    double itemMm;
    double modifierMm;
    double headMm;
    double columnMm;
};
// At 21.5 inches and full HD (4.03 px/mm) they are the pixels of the design's table.
constexpr std::array<Preset, StationPrefs::presetCount> presets{{{0.4, 2.89, 2.72, 3.91, 44.2},
    {1.0, 7.44, 6.94, 9.92, 75.9}, {1.5, 10.91, 9.92, 14.88, 114.1}, {2.0, 14.38, 13.39, 19.84, 153.5}}};

struct Usual {
    const char *act;
    int key;
};
constexpr Usual usual[] = {{"bump.1", Qt::Key_1}, {"bump.2", Qt::Key_2}, {"bump.3", Qt::Key_3}, {"bump.4", Qt::Key_4},
    {"bump.5", Qt::Key_5}, {"bump.6", Qt::Key_6}, {"bump.7", Qt::Key_7}, {"bump.8", Qt::Key_8}, {"bump.9", Qt::Key_9},
    {"left", Qt::Key_Left}, {"right", Qt::Key_Right}, {"up", Qt::Key_Up}, {"down", Qt::Key_Down},
    {"do", Qt::Key_Return}, {"more", Qt::Key_Space}, {"recall", Qt::Key_R}, {"recallList", Qt::Key_L},
    {"allDay", Qt::Key_A}, {"ingredients", Qt::Key_I}, {"expo", Qt::Key_E}, {"soldOut", Qt::Key_S}, {"park", Qt::Key_P},
    {"parked", Qt::Key_O}, {"seat", Qt::Key_T}, {"quiet", Qt::Key_M}, {"nextPage", Qt::Key_PageDown},
    {"previousPage", Qt::Key_PageUp}, {"station", Qt::Key_F}, {"say", Qt::Key_W}, {"message", Qt::Key_N},
    {"decisions", Qt::Key_D}, {"screen", Qt::Key_G}, {"back", Qt::Key_Escape}};
} // namespace

StationPrefs::StationPrefs(const QDir &home, QObject *parent)
    : QObject(parent),
      m_path(home.filePath(QStringLiteral("kitchen.json")))
{
    m_writer.setMaxThreadCount(1);
    for (const Usual &each : usual)
        m_keys.insert(QLatin1String(each.act), each.key);
    read();
}

StationPrefs::~StationPrefs()
{
    m_writer.waitForDone();
}

void StationPrefs::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject stored = QJsonDocument::fromJson(file.readAll()).object();
    m_distance = qBound(-1, stored.value(QLatin1String("distance")).toInt(-1), presetCount - 1);
    for (const QJsonValue station : stored.value(QLatin1String("stations")).toArray())
        m_stations.append(station.toString());
    const QJsonObject keys = stored.value(QLatin1String("keys")).toObject();
    for (auto at = keys.begin(); at != keys.end(); ++at)
        if (m_keys.contains(at.key()))
            m_keys[at.key()] = at.value().toInt();
}

void StationPrefs::store()
{
    QJsonObject keys;
    for (auto at = m_keys.begin(); at != m_keys.end(); ++at)
        keys.insert(at.key(), at.value());
    const QByteArray bytes = QJsonDocument(
        QJsonObject{{QStringLiteral("distance"), m_distance},
            {QStringLiteral("stations"), QJsonArray::fromStringList(m_stations)},
            {QStringLiteral("keys"),
                keys}}).toJson();
    m_writer.start([path = m_path, bytes] {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
            file.commit();
    });
}

int StationPrefs::distance() const
{
    constexpr double wallScreen = 400;
    return m_distance >= 0 ? m_distance : m_glassMm < wallScreen ? 0 : 2;
}

void StationPrefs::setDistance(int distance)
{
    if (distance < 0 || distance >= presetCount || distance == m_distance)
        return;
    m_distance = distance;
    store();
    Q_EMIT distanceChanged();
}

double StationPrefs::metres() const
{
    return presets.at(static_cast<std::size_t>(distance())).metres;
}
double StationPrefs::itemMm() const
{
    return presets.at(static_cast<std::size_t>(distance())).itemMm;
}
double StationPrefs::modifierMm() const
{
    return presets.at(static_cast<std::size_t>(distance())).modifierMm;
}
double StationPrefs::headMm() const
{
    return presets.at(static_cast<std::size_t>(distance())).headMm;
}
double StationPrefs::columnMm() const
{
    return presets.at(static_cast<std::size_t>(distance())).columnMm;
}

void StationPrefs::setStations(const QStringList &stations)
{
    m_stations = stations;
    store();
}

QVariantList StationPrefs::keys() const
{
    static const QMap<QString, const char *> words{{QStringLiteral("left"), QT_TR_NOOP("Ticket before")},
        {QStringLiteral("right"), QT_TR_NOOP("Next ticket")}, {QStringLiteral("up"), QT_TR_NOOP("Line above")},
        {QStringLiteral("down"), QT_TR_NOOP("Line below")}, {QStringLiteral("do"), QT_TR_NOOP("Started, ready, done")},
        {QStringLiteral("more"), QT_TR_NOOP("More about it")},
        {QStringLiteral("recall"), QT_TR_NOOP("Recall the last")},
        {QStringLiteral("recallList"), QT_TR_NOOP("Recall list")}, {QStringLiteral("allDay"), QT_TR_NOOP("All day")},
        {QStringLiteral("ingredients"), QT_TR_NOOP("All day, by ingredient")},
        {QStringLiteral("expo"), QT_TR_NOOP("Expo")}, {QStringLiteral("soldOut"), QT_TR_NOOP("Sold out")},
        {QStringLiteral("park"), QT_TR_NOOP("Put aside")}, {QStringLiteral("parked"), QT_TR_NOOP("What is put aside")},
        {QStringLiteral("seat"), QT_TR_NOOP("Seat ready")}, {QStringLiteral("quiet"), QT_TR_NOOP("Quiet for 10 min")},
        {QStringLiteral("nextPage"), QT_TR_NOOP("Next page")},
        {QStringLiteral("previousPage"), QT_TR_NOOP("Page before")}, {QStringLiteral("station"), QT_TR_NOOP("Station")},
        {QStringLiteral("say"), QT_TR_NOOP("Say to the floor")},
        {QStringLiteral("message"), QT_TR_NOOP("Message seen")}, {QStringLiteral("decisions"), QT_TR_NOOP("Decide")},
        {QStringLiteral("screen"), QT_TR_NOOP("This screen")}, {QStringLiteral("back"), QT_TR_NOOP("Back")}};
    QVariantList list;
    for (const Usual &each : usual) {
        const QString act = QLatin1String(each.act);
        const int key = m_keys.value(act);
        list.append(QVariantMap{{QStringLiteral("act"), act},
            {QStringLiteral("words"),
                act.startsWith(QLatin1String("bump.")) ? tr("Done: ticket %1").arg(act.mid(5)) : tr(words.value(act))},
            {QStringLiteral("key"), key},
            {QStringLiteral("keyText"), key == 0 ? QString() : QKeySequence(key).toString(QKeySequence::NativeText)}});
    }
    return list;
}

QString StationPrefs::actOf(int key) const
{
    if (key == Qt::Key_Enter)
        key = Qt::Key_Return;
    return key == 0 ? QString() : m_keys.key(key);
}

void StationPrefs::learn(const QString &act, int key)
{
    if (!m_keys.contains(act) || key == 0)
        return;
    if (const QString had = m_keys.key(key); !had.isEmpty())
        m_keys[had] = 0;
    m_keys[act] = key;
    store();
    Q_EMIT keysChanged();
}

void StationPrefs::forgetKeys()
{
    for (const Usual &each : usual)
        m_keys[QLatin1String(each.act)] = each.key;
    store();
    Q_EMIT keysChanged();
}

} // namespace jiko::kitchen_app
