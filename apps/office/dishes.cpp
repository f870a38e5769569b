#include "office/dishes.h"

#include "office/aside.h"

#include "menu/exchange.h"
#include "menu/search.h"

#include <QCollator>
#include <QLocale>

namespace jiko::office_app {

namespace {
QString languageNow()
{
    return QLocale().name().left(2);
}

QString text(const Id &id)
{
    return id.toString(QUuid::WithoutBraces);
}
} // namespace

Dishes::Dishes(outlet::Live &live, outlet::SignIn &signIn, Archive &archive, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_archive(archive),
      m_pictures(live)
{
    connect(&live, &outlet::Live::menuChanged, this, &Dishes::menuMoved);
    connect(&live.tickets, &kitchen::Tickets::availabilityChanged, this, &Dishes::rowsChanged);
    connect(&m_pictures, &outlet::Pictures::arrived, this, &Dishes::draftChanged);
    connect(&m_pictures, &outlet::Pictures::changed, this, &Dishes::draftChanged);
    connect(&signIn, &outlet::SignIn::personChanged, this, &Dishes::draftChanged);
}

void Dishes::menuMoved()
{
    Q_EMIT rowsChanged();
    const menu::Item *now = m_live.menu().item(m_draft.id);
    if (!now || m_busy || now->revision == m_seen.revision)
        return;
    if (!isDirty())
        choose(text(now->id)); // somebody else's edit shows at once
}

QVariantList Dishes::rows() const
{
    QVariantList rows;
    const auto &menu = m_live.menu();
    const QString wanted = menu::searchable(m_filter.trimmed());
    for (const auto &[id, item] : menu.items()) {
        const QString name = item.names.in(languageNow());
        if (!wanted.isEmpty() && !menu::searchable(name).contains(wanted) && !item.plu.startsWith(wanted)
            && !menu::searchable(item.names.in(QStringLiteral("en"))).contains(wanted))
            continue;
        const auto category = std::find_if(menu.categories().begin(), menu.categories().end(),
            [&](const menu::Category &c) { return c.id == item.category; });
        const menu::Station *station = menu.station(item.station);
        const bool soldOut = !m_live.missingFor(id).isNull();
        rows.append(QVariantMap{{QStringLiteral("item"), text(id)}, {QStringLiteral("plu"), item.plu},
            {QStringLiteral("name"), name},
            {QStringLiteral("category"),
                category == menu.categories().end() ? QString() : category->names.in(languageNow())},
            {QStringLiteral("price"), base::amountText(Money(item.priceMinor, m_live.house().currency))},
            {QStringLiteral("priceMinor"), static_cast<qint64>(item.priceMinor)},
            {QStringLiteral("station"), station ? station->names.in(languageNow()) : QString()},
            {QStringLiteral("status"),
                soldOut           ? tr("Sold out")
                    : item.onSale ? tr("On")
                                  : tr("Off")},
            {QStringLiteral("statusKind"),
                soldOut           ? QStringLiteral("danger")
                    : item.onSale ? QStringLiteral("success")
                                  : QStringLiteral("warn")}});
    }
    QCollator collator;
    collator.setNumericMode(true);
    const QString role = m_sortRole == QLatin1String("price") ? QStringLiteral("priceMinor") : m_sortRole;
    std::stable_sort(rows.begin(), rows.end(), [&](const QVariant &a, const QVariant &b) {
        const QVariant left = a.toMap().value(role);
        const QVariant right = b.toMap().value(role);
        const int order = left.typeId() == QMetaType::LongLong
            ? (left.toLongLong() < right.toLongLong() ? -1 : left.toLongLong() > right.toLongLong())
            : collator.compare(left.toString(), right.toString());
        return m_descending ? order > 0 : order < 0;
    });
    return rows;
}

void Dishes::setFilter(const QString &filter)
{
    m_filter = filter;
    Q_EMIT rowsChanged();
}

void Dishes::sortBy(const QString &role, bool descending)
{
    m_sortRole = role;
    m_descending = descending;
    Q_EMIT rowsChanged();
}

QVariantList Dishes::categories() const
{
    QVariantList list;
    for (const menu::Category &category : m_live.menu().categories())
        list.append(QVariantMap{
            {QStringLiteral("id"), text(category.id)}, {QStringLiteral("text"), category.names.in(languageNow())}});
    return list;
}

QVariantList Dishes::stations() const
{
    QVariantList list;
    for (const menu::Station &station : m_live.menu().stations())
        list.append(QVariantMap{
            {QStringLiteral("id"), text(station.id)}, {QStringLiteral("text"), station.names.in(languageNow())}});
    return list;
}

QString Dishes::chosen() const
{
    return m_draft.id.isNull() ? QString() : text(m_draft.id);
}

void Dishes::choose(const QString &item)
{
    const menu::Item *found = m_live.menu().item(Id::fromString(item));
    m_draft = found ? *found : menu::Item();
    m_seen = m_draft;
    m_priceText = found ? base::amountText(Money(found->priceMinor, m_live.house().currency)) : QString();
    m_picture.reset();
    m_reading = false;
    m_pictureProblem.clear();
    m_problem.clear();
    Q_EMIT chosenChanged();
    Q_EMIT draftChanged();
}

void Dishes::revert()
{
    choose(chosen());
}

QString Dishes::name(const QString &language) const
{
    const auto at = m_draft.names.byLanguage.find(language);
    return at == m_draft.names.byLanguage.end() ? QString() : at->second;
}

void Dishes::setName(const QString &language, const QString &typed)
{
    m_draft.names.byLanguage[language] = typed;
    Q_EMIT draftChanged();
}

void Dishes::setKitchenName(const QString &typed)
{
    m_draft.kitchenName = typed;
    Q_EMIT draftChanged();
}

void Dishes::setPriceText(const QString &typed)
{
    m_priceText = typed;
    Q_EMIT draftChanged();
}

void Dishes::setOnSale(bool on)
{
    m_draft.onSale = on;
    Q_EMIT draftChanged();
}

int Dishes::category() const
{
    const auto &all = m_live.menu().categories();
    const auto at =
        std::find_if(all.begin(), all.end(), [this](const menu::Category &c) { return c.id == m_draft.category; });
    return at == all.end() ? -1 : static_cast<int>(at - all.begin());
}

void Dishes::setCategory(int place)
{
    const auto &all = m_live.menu().categories();
    if (place >= 0 && place < static_cast<int>(all.size()))
        m_draft.category = all[static_cast<std::size_t>(place)].id;
    Q_EMIT draftChanged();
}

int Dishes::station() const
{
    const auto &all = m_live.menu().stations();
    const auto at =
        std::find_if(all.begin(), all.end(), [this](const menu::Station &s) { return s.id == m_draft.station; });
    return at == all.end() ? -1 : static_cast<int>(at - all.begin());
}

void Dishes::setStation(int place)
{
    const auto &all = m_live.menu().stations();
    if (place >= 0 && place < static_cast<int>(all.size()))
        m_draft.station = all[static_cast<std::size_t>(place)].id;
    Q_EMIT draftChanged();
}

std::optional<std::int64_t> Dishes::typedPrice() const
{
    return menu::minorFrom(m_priceText, m_live.house().currency);
}

bool Dishes::isDirty() const
{
    if (m_draft.id.isNull())
        return false;
    const auto price = typedPrice();
    menu::Item now = m_draft;
    now.priceMinor = price.value_or(-1);
    return m_picture || menu::itemBody(now) != menu::itemBody(m_seen);
}

QImage Dishes::picture() const
{
    if (m_picture)
        return m_picture->shown;
    return m_draft.image.isEmpty() ? QImage() : m_pictures.of(m_draft.id);
}

void Dishes::takePicture(const QString &typed)
{
    if (m_draft.id.isNull())
        return;
    m_reading = true;
    m_pictureProblem.clear();
    Q_EMIT draftChanged();
    const QString path = localPath(typed);
    aside(
        this, [path] { return dishPictureFrom(path); },
        [this, path, item = m_draft.id](
            const Result<SmallPicture, PictureRefusal> &read) { tookPicture(item, read, path); });
}

void Dishes::tookPicture(const Id &item, const Result<SmallPicture, PictureRefusal> &read, const QString &path)
{
    if (item != m_draft.id || !m_reading)
        return; // another dish is open by now
    m_reading = false;
    if (read) {
        m_picture = *read;
        m_draft.image = m_picture->name;
    } else {
        m_pictureProblem = wordsFor(read.why(), path);
    }
    Q_EMIT draftChanged();
}

void Dishes::removePicture()
{
    m_picture = SmallPicture{};
    m_draft.image.clear();
    m_pictureProblem.clear();
    Q_EMIT draftChanged();
}

std::vector<store::PgCall> Dishes::editsOf(const menu::Item &item) const
{
    static const auto putRecord = store::Statement::fromFile(":/sql/office/put_record.sql");
    const auto put = [&](const char *kind, std::int64_t revision, const QByteArray &body) {
        return store::PgCall{putRecord,
            {{"kind", store::Utf8{kind}}, {"id", item.id}, {"seen_revision", revision}, {"body", store::Utf8{body}},
                {"staff", m_signIn.person()}}};
    };
    std::vector<store::PgCall> calls{put("menu_item", item.revision, menu::editOf(m_seen, item))};
    if (m_picture)
        calls.push_back(
            put("picture", m_pictures.revisionOf(item.id), "{\"jpeg\":\"" + m_picture->bytes.toHex() + "\"}"));
    return calls;
}

QString Dishes::saveReason() const
{
    if (!m_signIn.may(QLatin1String(identity::permission::editMenu)))
        return tr("Only who may edit the menu can save. Ask a manager.");
    if (!typedPrice())
        return tr("The price is not an amount. Type it like 650 or 650.50.");
    if (nameEn().trimmed().isEmpty())
        return tr("A dish needs an English name.");
    return {};
}

void Dishes::save()
{
    if (m_busy || !isDirty() || !saveReason().isEmpty())
        return;
    menu::Item item = m_draft;
    item.priceMinor = *typedPrice();
    m_busy = true;
    m_problem.clear();
    Q_EMIT draftChanged();
    m_archive.ask(
        this,
        [calls = editsOf(item)](store::PgSession &session) {
            static const auto wake = store::Statement::fromFile(":/sql/sync/wake.sql");
            auto outcome = session.runTogether(calls);
            if (outcome)
                static_cast<void>(session.run(wake)); // without it tills ask a moment later
            return outcome;
        },
        [this, item](const store::PgOutcome<std::vector<store::PgRows>> &outcome) {
            m_busy = false;
            if (!outcome) {
                m_problem = wordsFor(outcome.why());
                // The next save is against what is there now.
                if (const menu::Item *now = m_live.menu().item(item.id))
                    m_draft.revision = now->revision;
            } else {
                m_draft = item;
                m_draft.revision = outcome->front()[0].int64(0);
                m_seen = m_draft;
                m_picture.reset();
                Q_EMIT saved(tr("%1 saved. Every till has it in a moment.").arg(item.names.in(languageNow())));
            }
            m_live.node.askNow();
            Q_EMIT draftChanged();
        });
}

} // namespace jiko::office_app
