// The played server answers as PostgreSQL does: the same calls, drawn at random, to both.
#include "sim/played_server.h"
#include "support/any_order.h"
#include "support/test_cluster.h"
#include "sync/author.h"
#include "sync/pg_server.h"

#include <QTest>

using namespace jiko;
using sim::PlayedServer;
using sync::Server;
using sync::ServerOutcome;
using test::roundsTonight;

namespace {
template <class T> QString wordsOf(const ServerOutcome<T> &outcome)
{
    if (outcome)
        return {};
    return outcome.why().kind == sync::ServerProblem::Refused
        ? QStringLiteral("refused %1").arg(int(outcome.why().refusal))
        : QStringLiteral("lost: ") + outcome.why().words;
}
QString wordsOf(const ServerOutcome<std::int64_t> &outcome)
{
    return outcome ? QString::number(*outcome) : wordsOf<std::int64_t>(outcome);
}
QString wordsOf(const ServerOutcome<sync::Heads> &outcome)
{
    QString words = wordsOf<sync::Heads>(outcome);
    if (outcome)
        for (const auto &[device, head] : *outcome)
            words += QStringLiteral("%1:%2@%3#%4 ")
                         .arg(device)
                         .arg(head.seq)
                         .arg(head.hlc)
                         .arg(QString::fromLatin1(head.hash.toHex()));
    return words;
}
QString wordsOf(const ServerOutcome<std::vector<Server::Served>> &outcome)
{
    QString words = wordsOf<std::vector<Server::Served>>(outcome);
    if (outcome)
        for (const auto &[fact, parked] : *outcome)
            words += QStringLiteral("%1.%2%3 ").arg(fact.device).arg(fact.seq).arg(parked ? u"p" : u"");
    return words;
}
} // namespace

class LikenessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCallIsAnsweredAlike_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= roundsTonight(4); ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void everyCallIsAnsweredAlike()
    {
        QFETCH(int, seed);
        std::mt19937_64 dice(static_cast<std::uint64_t>(seed));
        test::TestDatabase database = test::TestCluster::instance().freshDatabase();
        PlayedServer played(database.tenant, database.outlet);

        struct Terminal {
            test::TestDevice device;
            std::unique_ptr<store::PgSession> session;
            std::unique_ptr<sync::PgServer> server;
            std::vector<Fact> log;
        };
        std::vector<Terminal> terminals;
        for (int i = 0; i < 3; ++i) {
            Terminal terminal{database.enrol(QStringLiteral("pos")), nullptr, nullptr, {}};
            terminal.session =
                std::make_unique<store::PgSession>(store::PgSession::Options{terminal.device.conninfo, "test"});
            terminal.server = std::make_unique<sync::PgServer>(*terminal.session, database.tenant);
            QVERIFY(terminal.server->connect());
            played.enrol(terminal.device.number);
            // What it made, some of which does not hold.
            sync::Author author(database.tenant, database.outlet, terminal.device.number);
            sync::Head head;
            for (int made = 0; made < 40; ++made) {
                Fact fact = author
                                .write({{base::newId(), "orders.line_added", 1, "{\"a\":1}"}}, base::newId(),
                                    base::utcNow() + std::chrono::hours(i))
                                .front();
                fact.seq = made + 1;
                switch (dice() % 12) {
                case 0:
                    fact.body = "{\"a\":";
                    break;
                case 1:
                    fact.hlc = head.hlc;
                    break;
                case 2:
                    fact.body = "{\"a\":\"" + QByteArray(70'000, 'x') + "\"}";
                    break;
                case 3:
                    fact.type = "orders|line";
                    break;
                default:
                    break;
                }
                fact.hash = base::chainHash(head.hash, fact);
                if (dice() % 15 == 0)
                    fact.hash = QByteArray(32, '\7');
                head = sync::headAfter(head, fact, sync::faultOf(fact, head).has_value());
                terminal.log.push_back(fact);
            }
            terminals.push_back(std::move(terminal));
        }

        for (int call = 0; call < 120; ++call) {
            Terminal &caller = terminals[dice() % terminals.size()];
            const std::int32_t self = caller.device.number;
            Terminal &author = dice() % 3 ? caller : terminals[dice() % terminals.size()];
            const auto &known = played.devices().at(author.device.number);
            // Mostly what comes next; now and then what was there, or what is not yet to come, or something else.
            auto from = static_cast<std::size_t>(known.head.seq) + (dice() % 8 == 0 ? 2 : 0);
            from -= std::min<std::size_t>(from, dice() % 4 == 0 ? dice() % 5 : 0);
            if (from >= author.log.size())
                continue;
            const auto count = std::min<std::size_t>(1 + dice() % 4, author.log.size() - from);
            std::vector<Fact> facts(author.log.begin() + static_cast<std::ptrdiff_t>(from),
                author.log.begin() + static_cast<std::ptrdiff_t>(from + count));
            if (dice() % 10 == 0)
                facts.front().staff = base::newId();
            QString real;
            QString here;
            switch (dice() % 6) {
            case 0:
            case 1:
                if (author.device.number != self) {
                    real = wordsOf(caller.server->relay(facts));
                    here = wordsOf(played.relay(self, facts));
                } else {
                    real = wordsOf(caller.server->append(facts));
                    here = wordsOf(played.append(self, facts));
                }
                break;
            case 2:
            case 3:
                if (author.device.number != self) {
                    real = wordsOf(caller.server->parkRelayed(facts.front()));
                    here = wordsOf(played.parkRelayed(self, facts.front()));
                } else {
                    real = wordsOf(caller.server->park(facts.front()));
                    here = wordsOf(played.park(self, facts.front()));
                }
                break;
            case 4:
                real = wordsOf(caller.server->heads());
                here = wordsOf(played.heads(self));
                break;
            default: {
                sync::Exchange::Ask ask{database.outlet, {}, dice() % 2 == 0};
                for (const Terminal &each : terminals)
                    if (const auto held = dice() % (each.log.size() + 1); held > 0) {
                        const auto &log = played.devices().at(each.device.number).log;
                        if (held <= log.size())
                            ask.known[each.device.number] = {static_cast<std::int64_t>(held), log[held - 1].place};
                    }
                const int most = 1 + static_cast<int>(dice() % 40);
                real = wordsOf(caller.server->fetch(ask, most));
                here = wordsOf(played.fetch(self, ask, most));
            }
            }
            QVERIFY2(real == here,
                qPrintable(QStringLiteral("call %1: PostgreSQL says %2, played %3")
                               .arg(call)
                               .arg(real.left(900), here.left(900))));
        }
        std::int64_t taken = 0;
        for (const Terminal &each : terminals)
            taken += played.devices().at(each.device.number).head.seq;
        QVERIFY(taken > 10);
    }
};

QTEST_GUILESS_MAIN(LikenessTest)
#include "likeness_test.moc"
