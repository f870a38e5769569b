#include "outlet/kitchen_talk.h"

namespace jiko::outlet {

using kitchen::Saying;

KitchenTalk::KitchenTalk(Live &live, SignIn &signIn, Speaker &speaker, Side side, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_speaker(speaker),
      m_side(side)
{
    connect(&live, &Live::caughtUp, this, [this] {
        m_isCaughtUp = true;
        m_live.tickets.forEach([this](const kitchen::Ticket &ticket) {
            if (ticket.sent && ticket.isAllReady())
                m_toldReady.insert(ticket.id);
        });
        Q_EMIT changed();
    });
    connect(&signIn, &SignIn::personChanged, this, &KitchenTalk::changed);
    connect(&live, &Live::menuChanged, this, &KitchenTalk::wordsChanged);
    connect(&live.tickets, &kitchen::Tickets::messageChanged, this, [this](const Id &id) {
        const kitchen::Message *message = m_live.tickets.message(id);
        const auto shown = mine();
        if (m_isCaughtUp && std::find(shown.begin(), shown.end(), message) != shown.end())
            m_speaker.play(Cue::FoodReady);
        Q_EMIT changed();
    });
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(std::chrono::seconds(15));
    connect(&m_gathering, &QTimer::timeout, this, &KitchenTalk::tellGathered);
    // The next person is told of their own tables.
    connect(&signIn, &SignIn::personChanged, this, [this] { m_gathered.clear(); });
    if (side == Side::Floor)
        connect(&live.tickets, &kitchen::Tickets::changed, this, &KitchenTalk::ticketChanged);
}

void KitchenTalk::setStation(const Id &station)
{
    m_station = station;
    Q_EMIT changed();
}

void KitchenTalk::ticketChanged(const Id &id)
{
    const kitchen::Ticket *ticket = m_live.tickets.find(id);
    if (!ticket->sent || !ticket->isAllReady()) {
        m_toldReady.remove(id);
        return;
    }
    if (m_toldReady.contains(id) || !m_isCaughtUp)
        return;
    m_toldReady.insert(id);
    const bool isAllOff = std::all_of(ticket->lines.begin(), ticket->lines.end(),
        [](const kitchen::CookLine &line) { return line.state == kitchen::CookState::Cancelled; });
    const orders::Check *check = m_live.checks.find(ticket->check);
    if (isAllOff || !check || !m_signIn.isSignedIn() || check->server != Id::fromString(m_signIn.personId()))
        return;
    const kitchen::Station *station = m_live.brigade().station(ticket->station);
    m_speaker.play(Cue::FoodReady);
    tellReady(station ? tr("Ready for %1: %2").arg(ticket->label, station->names.in(QLocale().name().left(2)))
                      : tr("Ready for %1").arg(ticket->label));
}

void KitchenTalk::tellReady(const QString &words)
{
    m_gathered.append(words);
    if (!m_gathering.isActive())
        tellGathered();
}

void KitchenTalk::tellGathered()
{
    constexpr qsizetype most = 3; // a notice is read at a glance; the last are the hottest
    if (m_gathered.isEmpty())
        return;
    const QStringList last = m_gathered.mid(std::max<qsizetype>(0, m_gathered.size() - most));
    m_gathered.clear();
    m_gathering.start();
    Q_EMIT foodReady(last.join(QStringLiteral(" · ")));
}

std::vector<const kitchen::Message *> KitchenTalk::mine() const
{
    auto open = m_live.tickets.openMessages();
    const Id person = m_signIn.isSignedIn() ? Id::fromString(m_signIn.personId()) : Id();
    std::erase_if(open, [&](const kitchen::Message *message) {
        return m_side == Side::Kitchen ? !kitchen::isForStation(*message, m_station)
                                       : person.isNull() || !kitchen::isForServer(*message, person);
    });
    return open;
}

QString KitchenTalk::wordsFor(const kitchen::MessageSaid &said) const
{
    const QString at = said.label.isEmpty() ? tr("the kitchen") : said.label;
    switch (said.saying) {
    case Saying::Free:
        return said.label.isEmpty() ? said.text : tr("%1: %2", "a table, and what is said").arg(said.label, said.text);
    case Saying::Ready:
        return tr("%1 is ready.").arg(at);
    case Saying::Short:
        return tr("%1: short by 1 portion. %2").arg(at, said.text).trimmed();
    case Saying::AskDoneness:
        return tr("Ask %1 about doneness. %2").arg(at, said.text).trimmed();
    case Saying::Runner:
        return tr("Runner to the pass for %1.").arg(at);
    case Saying::HowLong:
        return tr("%1: how long?").arg(at);
    case Saying::Hurry:
        return tr("%1: the guests are in a hurry.").arg(at);
    case Saying::Wait:
        return tr("%1: wait with the next course.").arg(at);
    }
    return said.text;
}

QVariantList KitchenTalk::messages() const
{
    QVariantList list;
    for (const kitchen::Message *message : mine()) {
        const identity::Person *person = m_live.people().person(message->by.staff);
        const kitchen::Station *station = m_live.brigade().station(message->what.station);
        list.append(QVariantMap{{QStringLiteral("id"), message->id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("words"), wordsFor(message->what)},
            {QStringLiteral("who"),
                person        ? person->name
                    : station ? station->names.in(QLocale().name().left(2))
                              : tr("Kitchen")},
            {QStringLiteral("time"), base::localTimeText(message->by.at(), m_live.house().hours)}});
    }
    return list;
}

QString KitchenTalk::bannerText() const
{
    const auto open = mine();
    return open.empty() ? QString() : wordsFor(open.front()->what);
}

QVariantList KitchenTalk::sayings() const
{
    const auto one = [](Saying saying, const QString &words) {
        return QVariantMap{{QStringLiteral("saying"), static_cast<int>(saying)}, {QStringLiteral("words"), words}};
    };
    if (m_side == Side::Kitchen)
        return {one(Saying::Ready, tr("Ready")), one(Saying::Short, tr("Short by 1 portion")),
            one(Saying::AskDoneness, tr("Ask about doneness")), one(Saying::Runner, tr("Runner to the pass"))};
    return {one(Saying::HowLong, tr("How long?")), one(Saying::Hurry, tr("Guests in a hurry")),
        one(Saying::Wait, tr("Wait with the next course"))};
}

bool KitchenTalk::record(const Draft &draft)
{
    const Id by = m_signIn.isSignedIn() ? Id::fromString(m_signIn.personId()) : Id();
    if (!m_live.node.record({draft}, by).empty())
        return true;
    Q_EMIT refused(tr("This terminal cannot save now, so nothing was said. Go there, or use another terminal."));
    return false;
}

void KitchenTalk::seen(const QString &id)
{
    const kitchen::Message *message = m_live.tickets.message(Id::fromString(id));
    if (!message)
        return;
    if (const auto done = kitchen::decideSeen(*message, m_station))
        record(kitchen::record(message->id, kitchen::MessageFact(*done)));
}

void KitchenTalk::say(int saying, const QString &text, const QString &checkId)
{
    kitchen::MessageSaid words;
    words.toKitchen = m_side == Side::Floor;
    words.station = words.toKitchen ? Id() : m_station;
    words.saying = static_cast<Saying>(saying);
    words.text = text;
    if (const orders::Check *check = m_live.checks.find(Id::fromString(checkId))) {
        words.check = check->id;
        words.label = check->label;
        words.server = words.toKitchen ? Id() : check->server;
    }
    const auto said = kitchen::decide(words);
    if (!said)
        return Q_EMIT refused(tr("Type what to say first."));
    if (record(kitchen::record(newId(), kitchen::MessageFact(*said))))
        Q_EMIT told(words.toKitchen ? tr("The kitchen reads it.") : tr("The floor reads it."));
}

} // namespace jiko::outlet
