#include "pos/close_desk.h"

#include "payments/denominations.h"
#include "pos/reasons.h"
#include "pos/unfinished.h"
#include "pos/words.h"

#include <set>
#include <utility>

namespace jiko::pos {

namespace {
constexpr int mostPieces = 99'999;

QVariantMap rowOf(const orders::Check &check)
{
    return {{QStringLiteral("check"), text(check.id)}, {QStringLiteral("text"), check.label},
        {QStringLiteral("detail"), base::moneyText(orders::totals(check).due)}};
}
} // namespace

CloseDesk::CloseDesk(outlet::Live &live, outlet::SignIn &signIn, Till &till, DrawerDesk &drawerDesk, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_till(till),
      m_drawerDesk(drawerDesk)
{
    // Looking through an evening's checks is done once for all that came together.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CloseDesk::endsChanged);
    connect(&m_soon, &QTimer::timeout, this, &CloseDesk::countChanged);
    connect(&live.drawers, &payments::Drawers::changed, this, &CloseDesk::drawerChanged);
    connect(&live, &outlet::Live::caughtUp, this, &CloseDesk::drawerChanged);
    connect(&drawerDesk, &DrawerDesk::sessionChanged, this, [this] {
        drawerChanged();
        Q_EMIT personChanged();
    });
    connect(&live, &outlet::Live::houseChanged, this, [this] {
        if (std::exchange(m_currency, currency()) != currency())
            startAnew();
        Q_EMIT rowsChanged();
        Q_EMIT personChanged();
        m_soon.start(); // words too: the language may be another one
    });
    connect(&live.checks, &orders::Checks::changed, this, [this] { m_soon.start(); });
    connect(&live.prompts, &payments::Prompts::changed, this, [this] { m_soon.start(); });
    connect(&live.cards, &payments::Cards::changed, this, [this] { m_soon.start(); });
    connect(&live.purses, &payments::Purses::changed, this, [this] { m_soon.start(); });
    connect(&live, &outlet::Live::peopleChanged, this, &CloseDesk::personChanged);
    connect(&signIn, &outlet::SignIn::personChanged, this, &CloseDesk::personChanged);
    connect(&signIn, &outlet::SignIn::personChanged, this, &CloseDesk::greet);
}

void CloseDesk::drawerChanged()
{
    const Id now = drawer() ? drawer()->id : Id();
    if (now != m_of) {
        m_of = now;
        m_counts = 0;
        startAnew();
        Q_EMIT personChanged(); // whose it is decides who may close it
    }
    Q_EMIT rowsChanged();
    m_soon.start();
}

void CloseDesk::greet()
{
    // Who comes back after a lock goes on counting; anybody else counts for himself.
    if (!m_signIn.isSignedIn() || m_signIn.person() == m_person)
        return;
    m_person = m_signIn.person();
    startAnew();
    Q_EMIT countChanged();
}

void CloseDesk::startAnew()
{
    m_pieces.clear();
    m_typed.clear();
    m_foreign.clear();
    m_counted = false;
    m_reason.clear();
}

void CloseDesk::setPieces(int row, int pieces)
{
    const auto worths = payments::denominations(currency());
    if (m_counted || row < 0 || row >= static_cast<int>(worths.size()))
        return;
    if (m_pieces.empty())
        m_typed.clear();
    m_pieces[worths[static_cast<std::size_t>(row)].minor()] = std::clamp(pieces, 0, mostPieces);
    // Nothing of anything is no count; an empty drawer is counted by its sum.
    if (std::all_of(m_pieces.begin(), m_pieces.end(), [](const auto &each) { return each.second == 0; }))
        m_pieces.clear();
    Q_EMIT countChanged();
}

void CloseDesk::typeSum(const QString &typed)
{
    if (m_counted)
        return;
    m_pieces.clear();
    m_typed = typed;
    Q_EMIT countChanged();
}

void CloseDesk::typeForeign(int row, const QString &typed)
{
    if (m_counted || !drawer() || row < 0 || row >= static_cast<int>(drawer()->foreign.size()))
        return;
    m_foreign[drawer()->foreign[static_cast<std::size_t>(row)].currency] = typed;
    Q_EMIT countChanged();
}

void CloseDesk::makeCount()
{
    if (m_counted || !countReason().isEmpty())
        return;
    m_counted = true;
    ++m_counts;
    Q_EMIT countChanged();
}

void CloseDesk::countAgain()
{
    m_counted = false;
    m_reason.clear();
    Q_EMIT countChanged();
}

void CloseDesk::giveReason(const QString &reason)
{
    m_reason = reason.trimmed();
    Q_EMIT countChanged();
}

QStringList CloseDesk::worths() const
{
    QStringList rows;
    for (const Money worth : payments::denominations(currency()))
        rows.append(base::amountText(worth));
    return rows;
}

int CloseDesk::piecesOf(int row) const
{
    const auto worths = payments::denominations(currency());
    const auto at = m_pieces.find(worths[static_cast<std::size_t>(row)].minor());
    return at == m_pieces.end() ? 0 : at->second;
}

QVariantList CloseDesk::pieces() const
{
    QVariantList rows;
    for (int row = 0; row < worths().size(); ++row)
        rows.append(piecesOf(row));
    return rows;
}

QStringList CloseDesk::sums() const
{
    QStringList rows;
    for (const Money worth : payments::denominations(currency())) {
        const int pieces = piecesOf(static_cast<int>(rows.size()));
        rows.append(pieces == 0 ? QString() : base::amountText(worth * pieces));
    }
    return rows;
}

QStringList CloseDesk::foreign() const
{
    QStringList rows;
    if (drawer())
        for (const payments::ForeignSum &lies : drawer()->foreign)
            rows.append(lies.currency);
    return rows;
}

QStringList CloseDesk::foreignTyped() const
{
    QStringList rows;
    for (const QString &code : foreign()) {
        const auto at = m_foreign.find(code);
        rows.append(at == m_foreign.end() ? QString() : at->second);
    }
    return rows;
}

QString CloseDesk::typedOf(int row) const
{
    if (row < 0)
        return m_typed;
    return foreignTyped().value(row - static_cast<int>(worths().size()));
}

void CloseDesk::typeFor(int row, const QString &typed)
{
    if (row < 0)
        typeSum(typed);
    else
        typeForeign(row - static_cast<int>(worths().size()), typed);
}

void CloseDesk::typeDigits(int row, const QString &digits)
{
    if (row < 0 || row >= worths().size())
        return typeFor(row, typedOf(row) + digits);
    bool whole = false;
    const int pieces = (QString::number(piecesOf(row)) + digits).toInt(&whole);
    if (whole)
        setPieces(row, pieces);
}

void CloseDesk::erase(int row)
{
    if (row < 0 || row >= worths().size())
        return typeFor(row, typedOf(row).chopped(std::min<qsizetype>(1, typedOf(row).size())));
    setPieces(row, piecesOf(row) / 10);
}

void CloseDesk::clear(int row)
{
    if (row < 0 || row >= worths().size())
        return typeFor(row, {});
    setPieces(row, 0);
}

QString CloseDesk::sumTyped() const
{
    return m_pieces.empty() ? m_typed : base::amountText(sum());
}

bool CloseDesk::hasCents() const
{
    const auto worths = payments::denominations(currency());
    return !worths.empty() && worths.back().minor() < amountTyped(QStringLiteral("1"), currency()).minor();
}

Money CloseDesk::sum() const
{
    if (m_pieces.empty())
        return amountTyped(m_typed, currency());
    Money sum(0, currency());
    for (const auto &[worth, pieces] : m_pieces)
        sum += Money(worth, currency()) * pieces;
    return sum;
}

payments::CloseDrawer CloseDesk::asked() const
{
    payments::CloseDrawer ask;
    ask.counted = sum();
    ask.zNumber = m_live.drawers.nextZ();
    for (auto at = m_pieces.rbegin(); at != m_pieces.rend(); ++at)
        if (at->second > 0)
            ask.pieces.push_back({at->first, at->second});
    for (const auto &[code, typed] : m_foreign)
        if (!typed.trimmed().isEmpty())
            ask.foreign.push_back({code, amountTyped(typed, Currency::fromCode(code)).minor()});
    ask.reason = m_reason;
    ask.grandBeforeMinor = m_live.drawers.lastGrandMinor();
    ask.counts = m_counts;
    ask.heard = payments::heardFrom(m_live.checks.heard());
    ask.unexplainedMinor = m_live.house().unexplainedMinor;
    return ask;
}

QString CloseDesk::countReason() const
{
    if (sum().isNegative())
        return tr("Count the drawer first.");
    for (const payments::ForeignSum &each : asked().foreign)
        if (each.minor < 0)
            return tr("Type how much %1 there is, like 40.").arg(each.currency);
    return {};
}

QString CloseDesk::judgement() const
{
    if (!m_counted || !drawer())
        return {};
    const payments::CloseDrawer ask = asked();
    const auto compared = [](Money counted, Money expected) {
        const Money difference = counted - expected;
        const QString sums = tr("Counted %1, expected %2").arg(base::amountText(counted), base::amountText(expected));
        if (difference.isZero())
            return tr("%1: it is right.").arg(sums);
        return difference.isNegative() ? tr("%1: short by %2.").arg(sums, base::moneyText(-difference))
                                       : tr("%1: over by %2.").arg(sums, base::moneyText(difference));
    };
    QStringList lines{compared(ask.counted, drawer()->expected())};
    for (const payments::ForeignSum &lies : drawer()->foreign) {
        const Currency currency = Currency::fromCode(lies.currency);
        const auto at = std::find_if(ask.foreign.begin(), ask.foreign.end(),
            [&](const payments::ForeignSum &counted) { return counted.currency == lies.currency; });
        lines.append(compared(Money(at == ask.foreign.end() ? 0 : at->minor, currency), Money(lies.minor, currency)));
    }
    return lines.join(QLatin1Char('\n'));
}

bool CloseDesk::differs() const
{
    if (!m_counted || !drawer())
        return false;
    payments::CloseDrawer ask = asked();
    ask.unexplainedMinor = 0;
    return payments::wantsReason(*drawer(), ask);
}

bool CloseDesk::wantsReason() const
{
    return m_counted && drawer() && payments::wantsReason(*drawer(), asked());
}

QStringList CloseDesk::reasons() const
{
    return reasonsFor(m_live.menu(), ReasonFor::Difference);
}

std::vector<const orders::Check *> CloseDesk::checks() const
{
    std::vector<const orders::Check *> all;
    m_live.checks.forEach([&](const orders::Check &check) { all.push_back(&check); });
    return all;
}

int CloseDesk::promptsOpen() const
{
    const auto all = m_live.prompts.all();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [this](const payments::Prompt *prompt) {
        return isInSight(*prompt, payments::stepOf(*prompt, m_live.placeOf(*prompt)));
    }));
}

int CloseDesk::cardsOpen() const
{
    const auto all = m_live.cards.all();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [this](const payments::CardPayment *payment) {
        return isInSight(*payment, payments::stepOf(*payment, m_live.placeOf(*payment)));
    }));
}

QVariantList CloseDesk::openEnds() const
{
    if (!drawer())
        return {};
    QVariantList half;
    std::set<Id> blocking;
    int undecided = 0;
    for (const payments::Hindrance &each : payments::hindrances(*drawer(), checks())) {
        blocking.insert(each.check);
        if (each.why == payments::DrawerRefusal::HalfPaidCheck)
            half.append(rowOf(*m_live.checks.find(each.check)));
        else
            ++undecided;
    }
    QVariantList unsent;
    QVariantList open;
    for (const orders::Check *check : m_live.checks.open()) {
        const bool waits = check->hasNew();
        if (waits || !blocking.contains(check->id))
            (waits ? unsent : open).append(rowOf(*check));
    }
    QVariantList rows;
    const auto add = [&](const char *kind, const QString &words, const QString &detail, bool blocks,
                         const QVariantList &about) {
        rows.append(QVariantMap{{QStringLiteral("kind"), QLatin1String(kind)}, {QStringLiteral("text"), words},
            {QStringLiteral("detail"), detail}, {QStringLiteral("blocks"), blocks}, {QStringLiteral("checks"), about}});
    };
    if (undecided > 0)
        add("decision", tr("%n payment(s) to decide", nullptr, undecided),
            tr("Served by two at once. Decide it, then close."), true, {});
    if (!half.isEmpty())
        add("halfPaid", tr("%n check(s) half paid", nullptr, static_cast<int>(half.size())),
            tr("Finish the payment, then close."), true, half);
    if (!unsent.isEmpty())
        add("unsent", tr("%n check(s) with dishes not sent", nullptr, static_cast<int>(unsent.size())),
            tr("The kitchen does not know of them."), false, unsent);
    if (const int waiting = promptsOpen(); waiting > 0)
        add("prompt", tr("%n M-PESA payment(s) not finished", nullptr, waiting),
            tr("Waited for, paid and on no bill, or a code that nobody has confirmed."), false, {});
    int overdrawn = 0;
    for (const payments::Purse *purse : m_live.purses.all())
        overdrawn += payments::overdrawn(m_live.purseAt(purse->id)).minor() > 0;
    if (overdrawn > 0)
        add("purse", tr("%n gift card(s) or account(s) overdrawn", nullptr, overdrawn),
            tr("Two tills spent it without hearing each other. Somebody decides."), false, {});
    if (const int waiting = cardsOpen(); waiting > 0)
        add("card", tr("%n card payment(s) not finished", nullptr, waiting),
            tr("Waited for, paid and on no bill, or nobody knows yet."), false, {});
    if (!open.isEmpty())
        add("open", tr("%n check(s) open", nullptr, static_cast<int>(open.size())),
            tr("They can be paid on another till, or in the next shift."), false, open);
    return rows;
}

QString CloseDesk::startReason() const
{
    const bool isMine = drawer() && drawer()->isBank() && drawer()->owner == m_signIn.person();
    return isMine || m_signIn.may(QLatin1String(identity::permission::closeDrawer))
        ? QString()
        : tr("Your role does not close shifts. Ask a cashier or a manager.");
}

QString CloseDesk::closeReason() const
{
    if (!m_counted)
        return tr("Count the drawer first.");
    if (!drawer())
        return wordsFor(payments::DrawerRefusal::NotOpen);
    const auto closed = payments::decideClose(*drawer(), checks(), asked());
    return closed ? QString() : wordsFor(closed.why());
}

void CloseDesk::close()
{
    if (!startReason().isEmpty())
        return m_till.say(startReason());
    if (!drawer())
        return m_till.say(wordsFor(payments::DrawerRefusal::NotOpen));
    const auto closed = payments::decideClose(*drawer(), checks(), asked());
    if (!closed)
        return m_till.say(wordsFor(closed.why()));
    if (m_till.record({payments::record(drawer()->id, *closed)}))
        Q_EMIT closedWith(tr("The shift is closed. Z %1 is kept here and goes to the printer.").arg(closed->zNumber));
}

} // namespace jiko::pos
