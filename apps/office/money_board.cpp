#include "office/money_board.h"

#include "insight/receipts.h"
#include "office/aside.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace jiko::office_app {

using namespace std::chrono_literals;
using payments::Arrival;
using payments::ArrivalChoice;
using payments::ArrivalStep;
using What = payments::StatementFinding::What;

namespace {

/// A month of a busy house is a megabyte or two.
constexpr qint64 mostBytes = 32 << 20;
/// A code may be typed long before or after its payment.
constexpr auto lookedAround = 24h;

QString idText(const Id &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString whenText(UtcMicros at, const TradingHours &hours)
{
    return base::localDateText(at, hours) + QLatin1Char(' ') + base::localTimeText(at, hours);
}

} // namespace

MoneyBoard::MoneyBoard(outlet::Live &live, outlet::SignIn &signIn, Archive &archive, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_archive(archive)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &MoneyBoard::see);
    const auto soon = [this] { m_soon.start(); };
    connect(&signIn, &outlet::SignIn::personChanged, this, &MoneyBoard::personChanged);
    connect(&live, &outlet::Live::caughtUp, this, soon);
    connect(&live.arrivals, &payments::Arrivals::changed, this, soon);
    connect(&live.prompts, &payments::Prompts::changed, this, soon);
    connect(&live.checks, &orders::Checks::changed, this, soon);
}

void MoneyBoard::see()
{
    m_rows.clear();
    m_open = 0;
    QVariantList over;
    for (const Arrival *arrival : m_live.arrivals.all()) {
        const auto place = placeOf(*arrival, m_live.checks, m_live.prompts);
        const ArrivalStep step = stepOf(*arrival, place);
        QString words;
        const char *kind = "warn";
        switch (step) {
        case ArrivalStep::Attach:
            words = tr("On no bill");
            break;
        case ArrivalStep::Differs:
            words = tr("The bill has %1").arg(base::amountText(place.tender->amount + place.tender->tip));
            kind = "danger";
            break;
        case ArrivalStep::Twice:
            words = tr("On two bills");
            kind = "danger";
            break;
        case ArrivalStep::Done:
            kind = "success";
            words = !arrival->settled ? tr("On a bill")
                : arrival->settled->choice == ArrivalChoice::SentBack
                ? tr("Sent back: %1").arg(arrival->settled->reason)
                : arrival->settled->reason;
            break;
        }
        const bool open = step != ArrivalStep::Done;
        const QVariantMap row{{QStringLiteral("arrival"), idText(arrival->id)},
            {QStringLiteral("when"), whenText(arrival->paidAt, m_live.house().hours)},
            {QStringLiteral("amount"), base::amountText(arrival->amount)},
            {QStringLiteral("payer"),
                arrival->phone.isEmpty() ? arrival->payer
                                         : QStringLiteral("%1 %2").arg(arrival->payer, arrival->phone).trimmed()},
            {QStringLiteral("reference"), arrival->reference}, {QStringLiteral("receipt"), arrival->receipt},
            {QStringLiteral("words"), words}, {QStringLiteral("kind"), QLatin1String(kind)},
            {QStringLiteral("open"), open}};
        if (open)
            m_rows.append(row);
        else
            over.append(row);
        m_open += open;
    }
    m_rows += over;
    Q_EMIT rowsChanged();
}

QString MoneyBoard::settleReason() const
{
    return m_signIn.may(QLatin1String(identity::permission::refund))
        ? QString()
        : tr("Your role gives no money back, so it explains none. Ask a manager.");
}

void MoneyBoard::settle(const QString &id, bool sentBack, const QString &reason)
{
    const Arrival *arrival = m_live.arrivals.find(Id::fromString(id));
    if (!arrival)
        return;
    const auto settled = payments::decide(*arrival, placeOf(*arrival, m_live.checks, m_live.prompts),
        payments::SettleArrival{
            sentBack ? ArrivalChoice::SentBack : ArrivalChoice::NotForABill, settleReason().isEmpty(), reason, {}});
    if (!settled) {
        switch (settled.why()) {
        case payments::SettleArrivalRefusal::NothingToDecide:
            return Q_EMIT done(tr("This payment is explained already."));
        case payments::SettleArrivalRefusal::NeedsApproval:
            return Q_EMIT done(settleReason());
        case payments::SettleArrivalRefusal::NoReason:
            return Q_EMIT done(tr("Say what this payment was for."));
        }
        return;
    }
    const bool kept = !m_live.node.record({payments::record(arrival->id, *settled)}, m_signIn.person()).empty();
    Q_EMIT done(kept ? tr("Explained.") : tr("This terminal cannot save now, so nothing was changed."));
}

// --- the statement

void MoneyBoard::look()
{
    m_fileName.clear();
    m_statement.reset();
    m_findings.clear();
    m_problem.clear();
    Q_EMIT changed();
    aside(
        this, [] { return documentsLike({QStringLiteral("*.csv")}); },
        [this](const QVariantList &found) {
            m_files = found;
            Q_EMIT filesChanged();
        });
}

void MoneyBoard::read(const QString &path)
{
    aside(
        this,
        [path, hours = m_live.house().hours]() -> Read {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
                return std::nullopt;
            return payments::statementOf(file.readAll(), hours);
        },
        [this, path](const Read &read) { take(path, read); });
}

void MoneyBoard::take(const QString &path, const Read &read)
{
    m_problem.clear();
    if (!read) {
        m_problem = tr("The file %1 cannot be opened.").arg(path);
    } else if (*read) {
        m_statement = read->value();
        m_fileName = QFileInfo(path).fileName();
        return compare();
    } else {
        switch (read->why()) {
        case payments::StatementRefusal::NotReadable:
            m_problem = tr("This file cannot be read. Export the statement as CSV and choose it again.");
            break;
        case payments::StatementRefusal::NoHeader:
            m_problem = tr("This is no statement: no row names Receipt No., Completion Time and Paid In.");
            break;
        case payments::StatementRefusal::BadRow:
            m_problem = tr("A row has a time or a sum that cannot be read, so nothing was compared. Export the "
                           "statement again.");
            break;
        }
    }
    Q_EMIT changed();
}

void MoneyBoard::compare()
{
    if (!m_statement || m_statement->paidIn.empty()) {
        m_findings.clear();
        return Q_EMIT changed();
    }
    const auto [first, last] = std::minmax_element(m_statement->paidIn.begin(), m_statement->paidIn.end(),
        [](const auto &a, const auto &b) { return a.paidAt < b.paidAt; });
    m_archive.ask(
        this,
        [outlet = m_live.node.terminal().outlet, from = first->paidAt - lookedAround, to = last->paidAt + lookedAround](
            store::PgSession &session) { return insight::knownReceipts(session, outlet, from, to); },
        [this](const store::PgOutcome<std::vector<insight::Receipt>> &known) {
            if (!known) {
                m_problem = wordsFor(known.why());
                return Q_EMIT changed();
            }
            std::vector<payments::KnownReceipt> receipts;
            for (const insight::Receipt &each : *known)
                receipts.push_back({each.receipt, each.amountMinor, each.check, each.explained,
                    UtcMicros(std::chrono::microseconds(each.atUs))});
            if (m_statement)
                m_findings = payments::compare(*m_statement, receipts);
            Q_EMIT changed();
        });
}

int MoneyBoard::unknown() const
{
    return static_cast<int>(std::count_if(
        m_findings.begin(), m_findings.end(), [](const auto &found) { return found.what == What::Unknown; }));
}

QString MoneyBoard::summary() const
{
    if (!m_statement)
        return {};
    const auto wanted = std::count_if(m_findings.begin(), m_findings.end(),
        [](const auto &found) { return found.what != What::Fits && found.what != What::Explained; });
    return tr("%n payment(s) in it", nullptr, static_cast<int>(m_statement->paidIn.size())) + QStringLiteral(" · ")
        + (wanted == 0 ? tr("every one is explained") : tr("%n to look at", nullptr, static_cast<int>(wanted)));
}

QVariantList MoneyBoard::findings() const
{
    QVariantList rows;
    const Currency currency = m_live.house().currency;
    for (const auto &found : m_findings) {
        QString what;
        const char *kind = "success";
        switch (found.what) {
        case What::Fits:
            what = tr("On bill %1").arg(found.check);
            break;
        case What::Explained:
            what = tr("Explained");
            break;
        case What::Waiting:
            what = tr("On no bill");
            kind = "warn";
            break;
        case What::Unknown:
            what = tr("Not heard of");
            kind = "warn";
            break;
        case What::Differs:
            what = tr("Bill %1 has %2").arg(found.check, base::amountText(Money(found.knownMinor, currency)));
            kind = "danger";
            break;
        case What::NotThere:
            what = tr("Bill %1 has it, the statement not").arg(found.check);
            kind = "danger";
            break;
        }
        rows.append(QVariantMap{{QStringLiteral("receipt"), found.row.receipt},
            {QStringLiteral("when"), whenText(found.row.paidAt, m_live.house().hours)},
            {QStringLiteral("amount"), base::amountText(Money(found.row.amountMinor, currency))},
            {QStringLiteral("what"), what}, {QStringLiteral("whatKind"), QLatin1String(kind)},
            {QStringLiteral("details"), found.row.details}});
    }
    return rows;
}

void MoneyBoard::takeOver()
{
    if (!settleReason().isEmpty())
        return Q_EMIT done(settleReason());
    std::vector<Draft> drafts;
    const auto prompts = m_live.prompts.all();
    for (const auto &found : m_findings) {
        if (found.what != What::Unknown)
            continue;
        const auto arrived = payments::arrivedOf(found.row, m_live.house().currency);
        const Id id = payments::arrivalId(arrived.provider, arrived.receipt);
        // The hub learns by itself what became of a prompt; that money is no other.
        if (!m_live.arrivals.find(id) && !payments::promptOf(arrived, prompts))
            drafts.push_back(payments::record(id, arrived));
    }
    if (drafts.empty())
        return Q_EMIT done(tr("There is nothing to take over."));
    const int count = static_cast<int>(drafts.size());
    const bool kept = !m_live.node.record(drafts, m_signIn.person()).empty();
    Q_EMIT done(kept ? tr("%n payment(s) taken over. Put each on its bill, or say what it was for.", nullptr, count)
                     : tr("This terminal cannot save now, so nothing was changed."));
    look();
}

} // namespace jiko::office_app
