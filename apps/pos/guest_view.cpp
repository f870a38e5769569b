#include "pos/guest_view.h"

#include "i18n.h"
#include "pos/line_words.h"
#include "pos/words.h"

#include <QLocale>

namespace jiko::pos {

namespace {
constexpr auto thanksFor = std::chrono::seconds(30);
} // namespace

GuestView::GuestView(outlet::Live &live, Till &till, TenderDesk &tenders, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_till(till),
      m_tenders(tenders)
{
    m_thanks.setSingleShot(true);
    m_thanks.setInterval(thanksFor);
    connect(&m_thanks, &QTimer::timeout, this, &GuestView::changed);
    connect(&till, &Till::checkChanged, this, &GuestView::changed);
    connect(&live, &outlet::Live::menuChanged, this, &GuestView::changed);
    connect(&live, &outlet::Live::houseChanged, this, &GuestView::readLogo);
    readLogo();
    connect(&till, &Till::opened, this, [this] {
        m_thanks.stop();
        m_chosen = {};
        Q_EMIT changed();
    });
    connect(&tenders, &TenderDesk::paid, this, [this] {
        m_chosen = {};
        m_thanks.start();
        Q_EMIT changed();
    });
}

void GuestView::readLogo()
{
    const QString &kept = m_live.house().logo;
    if (kept != m_logoRead) {
        m_logoRead = kept;
        m_logo = QImage::fromData(QByteArray::fromBase64(kept.toLatin1()), "PNG").convertToFormat(QImage::Format_RGB32);
    }
    Q_EMIT changed();
}

QString GuestView::say(const char *text) const
{
    const QString said = m_catalogue ? m_catalogue->translate("Guest", text) : QString();
    return said.isEmpty() ? QString::fromUtf8(text) : said;
}

const orders::Check *GuestView::shown() const
{
    return m_till.check() && m_till.check()->opened ? m_till.check() : nullptr;
}

QString GuestView::stage() const
{
    if (m_thanks.isActive())
        return QStringLiteral("paid");
    if (!shown())
        return QStringLiteral("idle");
    return m_paying ? QStringLiteral("paying") : QStringLiteral("check");
}

void GuestView::setPaying(bool paying)
{
    if (paying == m_paying)
        return;
    m_paying = paying;
    Q_EMIT changed();
}

QVariantList GuestView::rows() const
{
    QVariantList rows;
    const orders::Check *check = shown();
    if (!check)
        return rows;
    for (const orders::Line &line : check->lines) {
        if (!line.counts())
            continue;
        const menu::Item *item = m_live.menu().item(line.item);
        QStringList detail;
        // Keeps its own order where the language runs from right to left.
        if (line.grams > 0)
            detail.append(QChar(0x2066) + weighedText(line) + QChar(0x2069));
        detail += modifiersOf(m_live.menu(), line, m_language);
        rows.append(QVariantMap{{QStringLiteral("name"), item ? item->guestName(m_language) : line.name},
            {QStringLiteral("quantity"), static_cast<int>(line.quantity.milli / 1000)},
            {QStringLiteral("amount"), base::amountText(line.amount())},
            {QStringLiteral("detail"), detail.join(QStringLiteral(", "))}});
    }
    return rows;
}

QString GuestView::totalText() const
{
    return shown() ? base::moneyText(m_till.sums().total) : QString();
}

QString GuestView::offText() const
{
    if (!shown())
        return {};
    const Money off = m_till.sums().discounts + m_till.sums().comps;
    return off.isZero() ? QString() : base::amountText(-off);
}

Money GuestView::tip() const
{
    const Money due = m_till.sums().due;
    for (const payments::OfferedTip &offered : payments::offeredTips(m_live.ways(), due))
        if (offered.rate.bp == m_chosen.bp)
            return offered.amount;
    return Money(0, due.currency());
}

QString GuestView::dueText() const
{
    return shown() ? base::moneyText(m_till.sums().due + tip()) : QString();
}

QString GuestView::qrText() const
{
    if (stage() != QLatin1String("paying") || m_live.house().paymentQr.isEmpty())
        return {};
    const Money due = m_till.sums().due + tip();
    return QString(m_live.house().paymentQr)
        .replace(QLatin1String("{amount}"), base::amountText(due).remove(QLatin1Char(',')))
        .replace(QLatin1String("{check}"), shown()->number);
}

QVariantList GuestView::tips() const
{
    QVariantList rows;
    const auto offered = stage() == QLatin1String("paying") ? payments::offeredTips(m_live.ways(), m_till.sums().due)
                                                            : std::vector<payments::OfferedTip>();
    if (offered.empty())
        return rows;
    const auto add = [&](RateBp rate, const QString &words, const QString &amount) {
        rows.append(QVariantMap{{QStringLiteral("rate"), rate.bp}, {QStringLiteral("text"), words},
            {QStringLiteral("amount"), amount}, {QStringLiteral("chosen"), rate.bp == m_chosen.bp}});
    };
    add({}, say(QT_TRANSLATE_NOOP("Guest", "No tip")), {});
    for (const payments::OfferedTip &tip : offered)
        add(tip.rate, percentText(tip.rate), base::amountText(tip.amount));
    return rows;
}

void GuestView::chooseTip(int rate)
{
    if (!shown())
        return;
    m_chosen = RateBp{rate};
    m_tenders.offerTip(tip());
    Q_EMIT changed();
}

QVariantList GuestView::languages()
{
    return {QVariantMap{
                {QStringLiteral("code"), QStringLiteral("en")}, {QStringLiteral("name"), QStringLiteral("English")}},
        QVariantMap{
            {QStringLiteral("code"), QStringLiteral("sw")}, {QStringLiteral("name"), QStringLiteral("Kiswahili")}},
        QVariantMap{
            {QStringLiteral("code"), QStringLiteral("ar")}, {QStringLiteral("name"), QStringLiteral("العربية")}}};
}

void GuestView::setLanguage(const QString &language)
{
    m_language = language;
    m_catalogue = std::shared_ptr<const QTranslator>(i18n::catalogue(language));
    Q_EMIT changed();
}

bool GuestView::isRightToLeft() const
{
    return QLocale(m_language).textDirection() == Qt::RightToLeft;
}

QVariantMap GuestView::words() const
{
    return {{QStringLiteral("welcome"), say(QT_TRANSLATE_NOOP("Guest", "Welcome"))},
        {QStringLiteral("total"), say(QT_TRANSLATE_NOOP("Guest", "Total"))},
        {QStringLiteral("off"), say(QT_TRANSLATE_NOOP("Guest", "Taken off"))},
        {QStringLiteral("pay"), say(QT_TRANSLATE_NOOP("Guest", "To pay"))},
        {QStringLiteral("tip"), say(QT_TRANSLATE_NOOP("Guest", "Would you like to leave a tip?"))},
        {QStringLiteral("scan"), say(QT_TRANSLATE_NOOP("Guest", "Scan to pay with your phone"))},
        {QStringLiteral("paid"), say(QT_TRANSLATE_NOOP("Guest", "Paid"))},
        {QStringLiteral("change"), say(QT_TRANSLATE_NOOP("Guest", "Your change"))},
        {QStringLiteral("thanks"), say(QT_TRANSLATE_NOOP("Guest", "Thank you. Come again!"))}};
}

} // namespace jiko::pos
