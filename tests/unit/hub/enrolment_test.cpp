// A terminal comes into the outlet by twelve digits, over real TLS, to a real hub's desk and a real PostgreSQL.
#include "enrol/desk.h"
#include "enrol/joining.h"
#include "enrol/outlet.h"
#include "enrol/renewal.h"
#include "enrol/signing.h"
#include "enrol/terminals.h"
#include "hub/enrolment_desk.h"
#include "store/cluster.h"
#include "store/migrator.h"
#include "sync/node.h"
#include "sync/secret_file.h"
#include "sync/whereabouts.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace jiko;
using namespace jiko::store;
using namespace jiko::enrol;

namespace {
quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

/// An outlet with a hub's desk and an office, on one database that listens on the loopback.
struct House {
    const Id tenant = newId();
    const Id outlet = newId();
    QTemporaryDir folder;
    std::optional<Authority> authority;
    std::optional<Cluster> cluster;
    std::optional<PgSession> owner;
    std::optional<PgSession> office;
    sync::Terminal hub;
    sync::Terminal officeTerminal;
    std::unique_ptr<hub::EnrolmentDesk> desk;
    QString place;

    QString home(const char *name) const { return folder.filePath(QLatin1String(name)); }

    House()
    {
        authority.emplace(must(Authority::openOrMake(home("authority"), outlet)));
        const auto papers = must(serverPapers(*authority, home("authority"), base::utcNow()));
        Network network;
        network.addresses = "127.0.0.1";
        network.port = freePort();
        network.authority = authority->certificate();
        network.certificate = papers.certificate;
        network.key = papers.key;
        auto started = Cluster::startThrowaway(Durable::No, network);
        if (!started)
            qFatal("%s", qUtf8Printable(started.why().words));
        cluster.emplace(std::move(started).value());
        if (!cluster->ensureDatabase("jiko"))
            qFatal("no database");
        owner.emplace(PgSession::Options{cluster->conninfo("jiko"), "test", std::chrono::seconds(60)});
        must(migrateServer(*owner));
        must(openOutlet(*owner, {tenant, QStringLiteral("Jiko"), outlet, QStringLiteral("Jiko")}));
        hub = enrolled("hub");
        officeTerminal = enrolled("office");
        office.emplace(PgSession::Options{officeTerminal.conninfo});
        desk = must(hub::EnrolmentDesk::open(hub, {home("authority"), {}, cluster->port()}));
        place = must(desk->listen(QStringLiteral("127.0.0.1:0")));
    }

    template <class T> static T must(Result<T, QString> outcome)
    {
        if (!outcome)
            qFatal("%s", qUtf8Printable(outcome.why()));
        return std::move(outcome).value();
    }

    sync::Terminal enrolled(const char *kind)
    {
        const Grounds grounds{tenant, outlet, QByteArray(32, 'p'),
            [this](const QByteArray &role) { return cluster->conninfo("jiko", role); }, &*authority, {}};
        return must(enrolTerminal(*owner, grounds, {home(kind), QLatin1String(kind), QLatin1String(kind), {}, {}}));
    }

    /// What the office does: a code for a terminal of that kind.
    Code invite(const char *kind = "pos", std::int32_t replaces = 0)
    {
        static const Statement statement(
            "SELECT api.invite_device(:id, 'Till 9', :kind, NULL, NULL, :replaces, :hash, :staff) AS ends_at");
        const Code code = newCode(authority->certificate());
        invitation = newId();
        const auto invited = office->run(statement,
            {{"id", invitation}, {"kind", QString::fromLatin1(kind)},
                {"replaces", replaces ? Value(replaces) : Value()}, {"hash", secretHash(invitation, code.secret)},
                {"staff", newId()}});
        if (!invited)
            qFatal("%s", qUtf8Printable(invited.why().message));
        return code;
    }
    Id invitation;

    std::int64_t number(const char *sql)
    {
        const auto rows = owner->run(Statement(sql));
        return rows && !rows->isEmpty() ? (*rows)[0].int64(0) : -1;
    }
};

using Trouble = Joining::Trouble;
/// Nothing when it came in.
std::optional<Trouble> comes(
    const QString &home, const Code &code, const QStringList &places, const QString &kind = QStringLiteral("pos"))
{
    QDir().mkpath(home);
    Joining joining(home, kind);
    std::optional<Trouble> trouble;
    QSignalSpy joined(&joining, &Joining::joined);
    QSignalSpy failed(&joining, &Joining::failed);
    QObject::connect(&joining, &Joining::failed, [&](Trouble why) { trouble = why; });
    joining.join(code, places);
    if (!QTest::qWaitFor([&] { return !joined.isEmpty() || !failed.isEmpty(); }, 30'000))
        qFatal("nothing came of it");
    return trouble;
}

std::int32_t whoIs(const QByteArray &conninfo)
{
    PgSession session({conninfo});
    const auto rows = session.run(Statement("SELECT device FROM api.whoami()"));
    return rows ? static_cast<std::int32_t>((*rows)[0].int64(0)) : -1;
}

Code mistyped(const Code &code, bool inProof)
{
    Code wrong = code;
    QString &part = inProof ? wrong.proof : wrong.secret;
    part[0] = part[0] == QLatin1Char('9') ? QLatin1Char('1') : QLatin1Char('9');
    return wrong;
}
} // namespace

class EnrolmentTest : public QObject {
    Q_OBJECT
    std::unique_ptr<House> house;

private Q_SLOTS:
    void initTestCase() { house = std::make_unique<House>(); }
    void cleanupTestCase() { house.reset(); }

    void twelveDigitsMakeATerminalOfAnEmptyFolder()
    {
        const QString home = house->home("till");
        const Code code = house->invite();

        QCOMPARE(comes(home, code, {house->place}), std::nullopt);

        const auto terminal = sync::loadTerminal(home);
        QVERIFY(terminal);
        QCOMPARE(terminal->name, QStringLiteral("Till 9"));
        QCOMPARE(terminal->pepper, QByteArray(32, 'p'));
        QCOMPARE(terminal->hub, house->place);
        QCOMPARE(whoIs(terminal->conninfo), terminal->device);
        QVERIFY(terminal->conninfo.contains("sslmode=verify-full"));
        for (const char *file : {"/terminal.json", "/pepper", "/device.key"}) {
            const auto rights = QFileInfo(home + QLatin1String(file)).permissions();
            QVERIFY2(!(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)), file);
        }
        QCOMPARE(house->number("SELECT count(*) FROM jiko.event WHERE type = 'sync.device_enrolled'"), 1);

        // Its certificate is for its own login, and for nobody else's.
        const QByteArray own = "dev_" + QByteArray::number(terminal->device).rightJustified(4, '0');
        for (const QByteArray &other : {QByteArray("jiko"), QByteArray("dev_0002")})
            QCOMPARE(whoIs(QByteArray(terminal->conninfo).replace(own, other)), -1);
        QCOMPARE(whoIs(QByteArray(terminal->conninfo).replace("sslmode=verify-full", "sslmode=disable")), -1);
        QCOMPARE(whoIs(QByteArray(terminal->conninfo).replace("host=server.", "host=terminal.")), -1);
    }

    void aTerminalFollowsItsHubToAnotherAddress()
    {
        const QString home = house->home("nomad");
        QCOMPARE(comes(home, house->invite(), {house->place}), std::nullopt);
        // The router has given the hub another address since: nobody answers any more where it was.
        const sync::Terminal away = sync::movedTo(*sync::loadTerminal(home), "127.0.0.9");
        QVERIFY(sync::saveTerminal(away));
        QCOMPARE(whoIs(away.conninfo), -1);
        sync::Terminal atHome = house->hub;
        atHome.hub = house->place;
        sync::Node hub(atHome);
        hub.start();

        sync::Node till(away);
        till.start();

        QTRY_VERIFY_WITH_TIMEOUT(till.link().linked, 30'000);
        QCOMPARE(till.terminal().hub, house->place);
        const auto kept = sync::loadTerminal(home);
        QCOMPARE(kept->hub, house->place);
        QCOMPARE(whoIs(kept->conninfo), away.device);
    }

    void aCodeIsGoodOnceButAnAnswerThatWasLostIsGivenAgain()
    {
        const QString home = house->home("once");
        const Code code = house->invite();
        QCOMPARE(comes(home, code, {house->place}), std::nullopt);
        const auto first = sync::loadTerminal(home);
        const auto devices = house->number("SELECT count(*) FROM jiko.device");

        QVERIFY(QFile::remove(home + QStringLiteral("/terminal.json")));
        QCOMPARE(comes(home, code, {house->place}), std::nullopt);

        QCOMPARE(sync::loadTerminal(home)->device, first->device);
        QCOMPARE(house->number("SELECT count(*) FROM jiko.device"), devices);
        QCOMPARE(comes(house->home("other"), code, {house->place}), Trouble::WrongCode);
    }

    void aMistypedDigitIsTold()
    {
        const Code code = house->invite();

        // In the half that the hub proves: it is not even told the other half.
        QCOMPARE(comes(house->home("typo"), mistyped(code, true), {house->place}), Trouble::NotTheHouse);
        QCOMPARE(comes(house->home("typo"), mistyped(code, false), {house->place}), Trouble::NotTheHouse);
        QCOMPARE(house->number("SELECT max(wrong) FROM jiko.invitation WHERE device IS NULL"), 0);
        QCOMPARE(comes(house->home("typo"), code, {house->place}), std::nullopt);
    }

    void afterFiveWrongOnesTheCodeIsNoGood()
    {
        const Code code = house->invite();
        for (int guess = 0; guess < 5; ++guess)
            QCOMPARE(comes(house->home("guess"), newCode(house->authority->certificate()), {house->place}),
                Trouble::WrongCode);

        QCOMPARE(comes(house->home("guess"), code, {house->place}), Trouble::WrongCode);
        const auto invited = house->office->run(
            Statement("SELECT device, is_open FROM api.invited_device(:id)"), {{"id", house->invitation}});
        QVERIFY(invited && (*invited)[0].isNull(0) && !(*invited)[0].flag(1));
    }

    void aCodeEnds()
    {
        const Code code = house->invite();
        QVERIFY(house->owner->run(Statement("UPDATE jiko.invitation SET ends_at = now() - interval '1 second'")));

        QCOMPARE(comes(house->home("late"), code, {house->place}), Trouble::WrongCode);
    }

    void aKitchensCodeMakesNoTill()
    {
        const Code code = house->invite("host");

        QCOMPARE(comes(house->home("mixed"), code, {house->place}), Trouble::OtherKind);
        QCOMPARE(comes(house->home("mixed"), code, {house->place}, QStringLiteral("host")), std::nullopt);
    }

    void aHubOfAnotherHouseIsToldNothing()
    {
        const Code code = house->invite();
        const auto others = House::must(Authority::openOrMake(house->home("others"), newId()));
        int told = 0;
        const auto papers = House::must(serverPapers(others, house->home("others"), base::utcNow()));
        // It shows the right certificate, which is no secret, but cannot prove it.
        hub::HttpServer stranger(
            [&](const hub::HttpRequest &request) -> hub::HttpReply {
                told += request.method == "POST";
                return {200, "text/plain", house->authority->certificate(), {}};
            },
            {}, {papers.certificate, papers.key});
        const QString there = House::must(stranger.listen(QStringLiteral("127.0.0.1:0")));
        hub::HttpServer honest(
            [&](const hub::HttpRequest &request) -> hub::HttpReply {
                told += request.method == "POST";
                return {200, "text/plain", others.certificate(), {}};
            },
            {}, {papers.certificate, papers.key});
        const QString elsewhere = House::must(honest.listen(QStringLiteral("127.0.0.1:0")));

        QCOMPARE(comes(house->home("fooled"), code, {there}), Trouble::NotTheHouse);
        QCOMPARE(comes(house->home("fooled"), code, {elsewhere}), Trouble::NotTheHouse);
        QCOMPARE(told, 0);
        // Among several hubs on one network the code finds its own.
        QCOMPARE(comes(house->home("fooled"), code,
                     {QStringLiteral("127.0.0.1:%1").arg(freePort()), elsewhere, house->place}),
            std::nullopt);
    }

    void aHubThatLostItsAuthorityMakesNoOther()
    {
        const QString gone = house->home("gone");

        QVERIFY(!hub::EnrolmentDesk::open(house->hub, {gone, {}, 0}));
        QVERIFY(!QFile::exists(gone));
    }

    void nobodyThereIsSaidSo()
    {
        QCOMPARE(comes(house->home("alone"), house->invite(), {QStringLiteral("127.0.0.1:%1").arg(freePort())}),
            Trouble::NobodyThere);
    }

    void whatAFormerTerminalLeftIsPutAside()
    {
        const QString home = house->home("former");
        QDir().mkpath(home);
        QVERIFY(sync::writeSecretly(home + QStringLiteral("/journal.db"), "facts of another"));

        QCOMPARE(comes(home, house->invite(), {house->place}), std::nullopt);

        QVERIFY(!QFile::exists(home + QStringLiteral("/journal.db")));
        const QStringList beside = QDir(home).entryList({QStringLiteral("former-*")}, QDir::Dirs);
        QCOMPARE(beside.size(), 1);
        QCOMPARE(sync::readFile(home + QLatin1Char('/') + beside.first() + QStringLiteral("/journal.db")),
            QByteArray("facts of another"));
    }

    void whoIsSentAwayIsGoneAtOnceAndWhoReplacesItComesWithANewNumber()
    {
        QCOMPARE(comes(house->home("old"), house->invite(), {house->place}), std::nullopt);
        const auto old = sync::loadTerminal(house->home("old"));
        PgSession atWork({old->conninfo});
        QVERIFY(atWork.run(Statement("SELECT device FROM api.whoami()")));

        QCOMPARE(comes(house->home("new"), house->invite("pos", old->device), {house->place}), std::nullopt);

        QVERIFY(!atWork.run(Statement("SELECT device FROM api.whoami()")));
        QCOMPARE(whoIs(old->conninfo), -1);
        const auto fresh = sync::loadTerminal(house->home("new"));
        QVERIFY(fresh->device != old->device);
        QCOMPARE(whoIs(fresh->conninfo), fresh->device);
        const auto told = house->owner->run(
            Statement("SELECT body FROM jiko.event WHERE type = 'sync.device_revoked' AND stream = :outlet"),
            {{"outlet", house->outlet}});
        QCOMPARE(told->count(), 1);
        QCOMPARE((*told)[0].utf8(0), QByteArray("{\"device\" : ") + QByteArray::number(old->device) + "}");
    }

    void theOfficeSendsAwayTerminalsButNotTheHubOrItself()
    {
        QCOMPARE(comes(house->home("lost"), house->invite(), {house->place}), std::nullopt);
        const auto lost = sync::loadTerminal(house->home("lost"));
        const auto revoke = [&](std::int32_t device) {
            return static_cast<bool>(house->office->run(
                Statement("SELECT api.revoke_device(:device, :staff)"), {{"device", device}, {"staff", newId()}}));
        };

        sync::Node node(*lost);
        node.start();
        QTRY_VERIFY_WITH_TIMEOUT(node.link().linked, 20'000);
        QVERIFY(!node.isLockedOut());

        QVERIFY(!revoke(house->hub.device));
        QVERIFY(!revoke(house->officeTerminal.device));
        QVERIFY(revoke(lost->device));
        QVERIFY(revoke(lost->device)); // again is harmless
        QCOMPARE(whoIs(lost->conninfo), -1);
        // It is told so, and does not take it for a server that is away.
        QTRY_VERIFY_WITH_TIMEOUT(node.isLockedOut(), 20'000);
        QCOMPARE(node.state(), sync::Node::State::NeedsHelp);
    }

    void aCertificateIsRenewedLongBeforeItsEndAndNotForWhoWasSentAway()
    {
        const QString home = house->home("renewing");
        QCOMPARE(comes(home, house->invite(), {house->place}), std::nullopt);
        const auto terminal = sync::loadTerminal(home);
        const QString file = home + QStringLiteral("/device.crt");
        const QByteArray fresh = sync::readFile(file);
        Renewal renewal(*terminal);
        QSignalSpy renewed(&renewal, &Renewal::renewed);

        QVERIFY(!renewal.look(base::utcNow()));
        QCOMPARE(sync::readFile(file), fresh);

        const QByteArray role = "dev_" + QByteArray::number(terminal->device).rightJustified(4, '0');
        const auto endsSoon = house->authority->issue(requestFor(sync::readFile(home + QStringLiteral("/device.key"))),
            {terminal->device, role}, base::utcNow(), std::chrono::days(30));
        QVERIFY(endsSoon && sync::writeSecretly(file, *endsSoon));
        renewal.look(base::utcNow());
        QTRY_COMPARE_WITH_TIMEOUT(renewed.count(), 1, 20'000);
        QVERIFY(*renewal.endsAt() > base::utcNow() + std::chrono::days(390));
        QCOMPARE(whoIs(terminal->conninfo), terminal->device);

        QVERIFY(sync::writeSecretly(file, *endsSoon));
        QVERIFY(house->owner->run(Statement("SELECT api.revoke_device(:device)"), {{"device", terminal->device}}));
        QSignalSpy refused(&renewal, &Renewal::refused);
        QVERIFY(renewal.look(base::utcNow()));
        QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, 20'000);
        QCOMPARE(sync::readFile(file), *endsSoon);
    }

    void theDeskRenewsForTheHolderOfTheKeyAlone()
    {
        const auto terminal = house->hub;
        Desk desk(*house->authority, terminal, 0);
        const QByteArray held = sync::readFile(terminal.home + QStringLiteral("/device.crt"));
        const QByteArray key = sync::readFile(terminal.home + QStringLiteral("/device.key"));
        const auto asked = [&](const QByteArray &certificate, const QByteArray &request) {
            return desk.renew({QString::fromLatin1(certificate), QString::fromLatin1(request)}, base::utcNow());
        };

        QVERIFY(asked(held, requestFor(key)));
        QVERIFY(!asked(held, requestFor(makeKey())));
        const auto others = House::must(Authority::openOrMake(house->home("forgers"), house->outlet));
        const auto forged = others.issue(requestFor(key), {terminal.device, "dev_0001"}, base::utcNow(), signedForDays);
        QVERIFY(!asked(*forged, requestFor(key)));
        const auto ended = house->authority->issue(requestFor(key), {terminal.device, "dev_0001"},
            base::utcNow() - std::chrono::days(9), std::chrono::days(2));
        QVERIFY(!asked(*ended, requestFor(key)));
    }

    void digitsAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("fine");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QString &typed, bool fine, const QString &place = {}) {
            QTest::newRow(name) << typed << fine << place;
        };
        row("as shown", QStringLiteral("482 177 306 915"), true);
        row("in one", QStringLiteral("482177306915"), true);
        row("with dashes", QStringLiteral(" 482-177-306-915 "), true);
        row("Arabic digits", QStringLiteral("٤٨٢ ١٧٧ ٣٠٦ ٩١٥"), true);
        row("scanned", QStringLiteral("JIKO:482177306915@10.0.0.7:8471"), true, QStringLiteral("10.0.0.7:8471"));
        row("one short", QStringLiteral("482 177 306 91"), false);
        row("one more", QStringLiteral("482 177 306 9155"), false);
        row("a letter", QStringLiteral("482 177 3O6 9155"), false);
        row("nothing", QString(), false);
    }
    void digitsAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(bool, fine);
        QFETCH(QString, place);

        const auto read = readCode(typed);

        QCOMPARE(read.has_value(), fine);
        if (fine) {
            QCOMPARE(read->code, (Code{QStringLiteral("482177"), QStringLiteral("306915")}));
            QCOMPARE(read->place, place);
        }
    }
};

QTEST_GUILESS_MAIN(EnrolmentTest)
#include "enrolment_test.moc"
