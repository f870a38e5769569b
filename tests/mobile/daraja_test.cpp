// The driver and its door over real sockets, and what it reads and writes to the letter.
#include "hub/gateway/callback_box.h"
#include "hub/gateway/daraja.h"
#include "hub/gateway/gateway_setup.h"
#include "mobile/daraja_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace jiko;
using namespace jiko::hub;
using namespace jiko::payments;
using namespace std::chrono_literals;

namespace {

const UtcMicros noon{std::chrono::sys_days(std::chrono::year(2026) / 1 / 1) + 9h}; // 12:00 in Nairobi

/// Keeps what was asked, and answers what it is told to.
struct Listening : Wire {
    std::vector<WireRequest> asked;
    std::vector<WireReply> replies;
    void send(const WireRequest &request, Answer answer) override
    {
        asked.push_back(request);
        if (request.url.path() == QLatin1String("/oauth/v1/generate"))
            return answer({WireReply::Way::Answered, 200, R"({"access_token":"t","expires_in":"3599"})"});
        const WireReply reply = replies.empty() ? WireReply{} : replies.front();
        if (!replies.empty())
            replies.erase(replies.begin());
        answer(reply);
    }
};

struct Driver {
    Listening wire;
    UtcMicros now = noon;
    Daraja daraja{{QUrl(QStringLiteral("https://sandbox.safaricom.co.ke")), QStringLiteral("174379"), {},
                      QStringLiteral("CustomerPayBillOnline")},
        {"key", "secret", "sandbox-passkey"}, wire,
        {[this] { return now; }, [](const Id &) { return QUrl(QStringLiteral("https://hub.example/p/1/2")); }}};

    std::optional<Result<PromptAccepted, PushProblem>> push(
        int status, const QByteArray &body, WireReply::Way way = WireReply::Way::Answered)
    {
        wire.replies.push_back({way, status, body});
        std::optional<Result<PromptAccepted, PushProblem>> told;
        daraja.push({newId(), QStringLiteral("254712345678"), Money(185000, base::kes), QStringLiteral("1-0042")},
            [&](const auto &answer) { told.emplace(answer); });
        return told;
    }
    std::optional<Result<PromptAnswered, LookTrouble>> look(int status, const QByteArray &body)
    {
        wire.replies.push_back({WireReply::Way::Answered, status, body});
        std::optional<Result<PromptAnswered, LookTrouble>> told;
        daraja.look(QStringLiteral("ws_CO_1"), [&](const auto &answer) { told.emplace(answer); });
        return told;
    }
};

QByteArray callback(const QByteArray &code, const QByteArray &items = {})
{
    return R"({"Body":{"stkCallback":{"MerchantRequestID":"m1","CheckoutRequestID":"ws_CO_1","ResultCode":)" + code
        + R"(,"ResultDesc":"x")" + (items.isEmpty() ? items : R"(,"CallbackMetadata":{"Item":[)" + items + "]}")
        + "}}}";
}

void write(const QString &path, const QByteArray &bytes, QFile::Permissions who)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.setPermissions(who);
}
const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

class DarajaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePasswordIsAsPublished()
    {
        QCOMPARE(darajaPassword(QStringLiteral("174379"), "sandbox-passkey", "20260101120000"),
            QByteArray("MTc0Mzc5c2FuZGJveC1wYXNza2V5MjAyNjAxMDExMjAwMDA="));
    }
    void aPromptIsAskedForAsPublished()
    {
        Driver driver;
        const auto told = driver.push(200,
            R"({"MerchantRequestID":"m1","CheckoutRequestID":"ws_CO_1","ResponseCode":"0","ResponseDescription":"x"})");
        QVERIFY(told && *told);
        QCOMPARE((*told)->checkout, QStringLiteral("ws_CO_1"));

        const WireRequest &asked = driver.wire.asked.back();
        QCOMPARE(
            asked.url.toString(), QStringLiteral("https://sandbox.safaricom.co.ke/mpesa/stkpush/v1/processrequest"));
        QCOMPARE(asked.authorization, QByteArray("Bearer t"));
        const QJsonObject body = QJsonDocument::fromJson(asked.body).object();
        const auto says = [&](const char *name) { return body.value(QLatin1String(name)).toString(); };
        QCOMPARE(says("Timestamp"), QStringLiteral("20260101120000"));
        QCOMPARE(says("Password"), QStringLiteral("MTc0Mzc5c2FuZGJveC1wYXNza2V5MjAyNjAxMDExMjAwMDA="));
        QCOMPARE(says("Amount"), QStringLiteral("1850"));
        QCOMPARE(says("PartyA"), QStringLiteral("254712345678"));
        QCOMPARE(says("PartyB"), QStringLiteral("174379"));
        QCOMPARE(says("AccountReference"), QStringLiteral("10042"));
        QVERIFY(says("TransactionDesc").size() <= 13);
        QCOMPARE(says("CallBackURL"), QStringLiteral("https://hub.example/p/1/2"));
    }
    void onlyWhatIsSureToBeANoIsANo()
    {
        Driver driver;
        const auto trouble = [&](int status, const QByteArray &body, WireReply::Way way = WireReply::Way::Answered) {
            return driver.push(status, body, way)->why().trouble;
        };
        QCOMPARE(trouble(0, {}, WireReply::Way::NotSent), PushTrouble::NotSent);
        QCOMPARE(trouble(0, {}, WireReply::Way::Lost), PushTrouble::Unsure);
        QCOMPARE(trouble(429, "{}"), PushTrouble::Busy);
        QCOMPARE(trouble(503, {}), PushTrouble::Busy);
        QCOMPARE(trouble(400, R"({"errorCode":"400.002.02"})"), PushTrouble::Refused);
        QCOMPARE(trouble(500, R"({"errorCode":"500.001.1001"})"), PushTrouble::Refused);
        QCOMPARE(trouble(200, R"({"ResponseCode":"1"})"), PushTrouble::Refused);
        QCOMPARE(trouble(504, "<html>"), PushTrouble::Unsure);
        QCOMPARE(trouble(200, "<html>"), PushTrouble::Unsure);
        QCOMPARE(trouble(302, {}), PushTrouble::Unsure);
    }
    void aQuestionIsPendingUntilTheProviderSaysOtherwise()
    {
        Driver driver;
        QCOMPARE(driver.look(500, R"({"errorCode":"500.001.1001"})")->why(), LookTrouble::StillPending);
        QCOMPARE(driver.look(429, "{}")->why(), LookTrouble::NoAnswer);
        QCOMPARE(driver.look(500, "{}")->why(), LookTrouble::NoAnswer);
        QCOMPARE(driver.look(200, "{}")->why(), LookTrouble::NoAnswer);
        QCOMPARE((*driver.look(200, R"({"ResultCode":"1032"})"))->outcome, PromptOutcome::Refused);
        QCOMPARE((*driver.look(200, R"({"ResultCode":0})"))->outcome, PromptOutcome::Paid);
    }
    void aTokenIsKeptUntilAMinuteBeforeItsEnd()
    {
        Driver driver;
        const auto tokens = [&] {
            return std::count_if(driver.wire.asked.begin(), driver.wire.asked.end(),
                [](const WireRequest &each) { return each.method == "GET"; });
        };
        (void)driver.look(200, "{}");
        driver.now += 3538s;
        (void)driver.look(200, "{}");
        QCOMPARE(tokens(), 1);
        driver.now += 2s;
        (void)driver.look(200, "{}");
        QCOMPARE(tokens(), 2);
        QCOMPARE(driver.wire.asked.front().authorization, "Basic " + QByteArray("key:secret").toBase64());
    }
    void aCallBackIsReadWhateverItsShape()
    {
        Driver driver;
        const QByteArray items = R"({"Name":"Amount","Value":1850.5},{"Name":"MpesaReceiptNumber","Value":"SJK1A2B3C4"},
            {"Name":"Balance"},{"Name":"TransactionDate","Value":20260101120000},{"Name":"PhoneNumber","Value":254712345678})";
        for (const QByteArray &code : {QByteArray("0"), QByteArray("\"0\"")}) {
            const auto heard = driver.daraja.read(callback(code, items));
            QVERIFY(heard);
            QCOMPARE(heard->named.checkout, QStringLiteral("ws_CO_1"));
            QCOMPARE(heard->answer.outcome, PromptOutcome::Paid);
            QCOMPARE(heard->answer.receipt, QStringLiteral("SJK1A2B3C4"));
            QCOMPARE(heard->answer.amountMinor, 185050);
            QCOMPARE(heard->answer.paidAtUs, noon.time_since_epoch().count());
        }
        QCOMPARE(driver.daraja.read(callback("1032"))->answer.outcome, PromptOutcome::Refused);
        QCOMPARE(driver.daraja.read(callback("\"1037\""))->answer.outcome, PromptOutcome::Expired);
        QCOMPARE(driver.daraja.read(callback("77"))->answer.outcome, PromptOutcome::Unknown);
        for (const QByteArray &none : {QByteArray(), QByteArray("[]"), QByteArray("{}"), callback("null"),
                 QByteArray(R"({"Body":{"stkCallback":{"ResultCode":0}}})")})
            QVERIFY2(!driver.daraja.read(none), none);
    }
    void moneyThatComesByItselfIsReadAsPublished()
    {
        Driver driver;
        const QByteArray body = R"({"TransactionType":"Pay Bill","TransID":"rkj1a2b3c4","TransTime":"20260101121500",
            "TransAmount":"1850.50","BusinessShortCode":"174379","BillRefNumber":" 1-0042 ","InvoiceNumber":"",
            "OrgAccountBalance":"19.00","ThirdPartyTransID":"","MSISDN":"2547 ***** 678","FirstName":"AMINA",
            "MiddleName":"","LastName":"HASSAN"})";
        const auto told = driver.daraja.readArrival(body);
        QVERIFY(told);
        QCOMPARE(told->receipt, QStringLiteral("RKJ1A2B3C4"));
        QCOMPARE(told->amountMinor, 185050);
        QCOMPARE(told->currency, QStringLiteral("KES"));
        QCOMPARE(told->phone, QStringLiteral("2547 ***** 678"));
        QCOMPARE(told->payer, QStringLiteral("AMINA HASSAN"));
        QCOMPARE(told->paidAtUs, std::chrono::microseconds((noon + 15min).time_since_epoch()).count());
        QVERIFY(!driver.daraja.read(body));
        for (const auto &[from, to] : std::vector<std::pair<QByteArray, QByteArray>>{{"\"174379\"", "\"600000\""},
                 {"rkj1a2b3c4", ""}, {"1850.50", "0"}, {"1850.50", "-1"}, {"20260101121500", "soon"}}) {
            QByteArray other = body;
            QVERIFY2(!driver.daraja.readArrival(other.replace(from, to)), from);
        }
        QVERIFY(!driver.daraja.readArrival("[]"));
    }
    void theNumberIsHeardOnceTheProviderKnowsWhereToTell()
    {
        Driver driver;
        const auto ask = [&](int status, const QByteArray &body, WireReply::Way way = WireReply::Way::Answered) {
            driver.wire.replies.push_back({way, status, body});
            std::optional<bool> known;
            driver.daraja.registerCallbacks(QUrl(QStringLiteral("https://hub.example/p/a/b")),
                QUrl(QStringLiteral("https://hub.example/p/c/d")), [&](bool answer) { known = answer; });
            return known;
        };
        QCOMPARE(ask(200, R"({"ResponseCode":"0","ResponseDescription":"Success"})"), std::optional(true));
        const auto asked = QJsonDocument::fromJson(driver.wire.asked.back().body).object();
        QCOMPARE(driver.wire.asked.back().url.path(), QStringLiteral("/mpesa/c2b/v1/registerurl"));
        QCOMPARE(asked[QLatin1String("ShortCode")].toString(), QStringLiteral("174379"));
        QCOMPARE(asked[QLatin1String("ResponseType")].toString(), QStringLiteral("Completed"));
        QCOMPARE(asked[QLatin1String("ConfirmationURL")].toString(), QStringLiteral("https://hub.example/p/a/b"));
        QCOMPARE(asked[QLatin1String("ValidationURL")].toString(), QStringLiteral("https://hub.example/p/c/d"));
        QCOMPARE(ask(500, R"({"errorCode":"500.003.1001","errorMessage":"Urls are already registered"})"),
            std::optional(true));
        QCOMPARE(ask(400, R"({"errorCode":"400.003.02"})"), std::optional(false));
        QCOMPARE(ask(0, {}, WireReply::Way::Lost), std::optional(false));
    }
    void onlyThePathThatWasGivenIsOurs()
    {
        const CallbackPaths paths("secret");
        const Id payment = newId();
        const QByteArray path = paths.pathOf(payment);
        QCOMPARE(paths.paymentOf(path), std::optional(payment));
        QCOMPARE(paths.paymentOf(path + "?x=1"), std::optional(payment));
        for (const char *word : {"mpesa", "safaricom", "exe", "cmd", "sql", "query"})
            QVERIFY2(!path.contains(word), word);
        QVERIFY(!CallbackPaths("other").paymentOf(path));
        QVERIFY(!paths.paymentOf(path.left(path.size() - 1)));
        QVERIFY(!paths.paymentOf(path + '0'));
        QVERIFY(!paths.paymentOf(paths.pathOf(newId()).left(36) + path.mid(36)));
        QVERIFY(!paths.paymentOf("/p//"));
    }
    void theBoxKeepsWhatCameUntilItIsTakenOut()
    {
        QTemporaryDir home;
        const Id payment = newId();
        const QString folder = home.filePath(QStringLiteral("callbacks"));
        QVERIFY(callbackFolder(folder)->keep(payment, "one"));
        QVERIFY(callbackFolder(folder)->keep(payment, "two"));
        const auto box = callbackFolder(folder);
        auto waiting = box->waiting();
        QCOMPARE(waiting.size(), 2u);
        QCOMPARE(waiting[0].payment, payment);
        QCOMPARE(waiting[0].body, QByteArray("one"));
        box->remove(waiting[0].name);
        box->park(waiting[1].name);
        QVERIFY(box->waiting().empty());
        QCOMPARE(box->parked(), 1);
        QVERIFY(!callbackFolder(QStringLiteral("/proc/nowhere"))->keep(payment, "x"));
    }

    // --- secrets and configuration

    void aSecretThatOthersCanReadIsRefused()
    {
        QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("mpesa.secret"));
        QVERIFY(!secretFile({}, home.path()));
        write(path, "x", ownerOnly);
        QCOMPARE(*secretFile({}, home.path()), QByteArray("x"));
        write(path, "x", ownerOnly | QFile::ReadGroup);
        QVERIFY(secretFile({}, home.path()).why().contains(QStringLiteral("0600")));
        write(path, "x", ownerOnly | QFile::ReadOther);
        QVERIFY(!secretFile({}, home.path()));
    }
    void aCredentialOfTheServiceManagerComesFirst()
    {
        QTemporaryDir home;
        QTemporaryDir credentials;
        write(home.filePath(QStringLiteral("mpesa.secret")), "file", ownerOnly);
        QCOMPARE(*secretFile(credentials.path(), home.path()), QByteArray("file"));
        write(credentials.filePath(QStringLiteral("mpesa")), "given", QFile::ReadOwner | QFile::ReadGroup);
        QCOMPARE(*secretFile(credentials.path(), home.path()), QByteArray("given"));
        write(credentials.filePath(QStringLiteral("mpesa")), "given", ownerOnly | QFile::ReadOther);
        QVERIFY(!secretFile(credentials.path(), home.path()));
    }
    void aGatewayIsSetUpByTwoFiles()
    {
        QTemporaryDir home;
        QVERIFY(gatewaySetup(home.path()) && !*gatewaySetup(home.path()));
        const QByteArray whole =
            R"({"provider":"daraja","host":"sandbox","shortcode":"174379","transaction_type":"CustomerPayBillOnline",
                "callback":"https://hub.example/jiko"})";
        const auto place = [&](QByteArray words, const char *from, const char *to) {
            write(home.filePath(QStringLiteral("gateway.json")), words.replace(from, to), ownerOnly);
        };
        place(whole, "", "");
        QVERIFY(!gatewaySetup(home.path())); // no secrets
        write(home.filePath(QStringLiteral("mpesa.secret")),
            R"({"consumer_key":"k","consumer_secret":"s","passkey":"p"})", ownerOnly);
        const auto setup = gatewaySetup(home.path());
        QVERIFY(setup && *setup);
        QCOMPARE((*setup)->place.host, QUrl(QStringLiteral("https://sandbox.safaricom.co.ke")));
        QCOMPARE((*setup)->secrets.passkey, QByteArray("p"));
        place(whole, "sandbox", "production");
        QCOMPARE((**gatewaySetup(home.path())).place.host, QUrl(QStringLiteral("https://api.safaricom.co.ke")));
        place(whole, "sandbox", "http://127.0.0.1:8480");
        QVERIFY(gatewaySetup(home.path()));
        for (const auto &[from, to] : {std::pair("sandbox", "http://example.org"), {"https://hub", "http://hub"},
                 {"daraja", "other"}, {"CustomerPayBillOnline", "Transfer"}, {"shortcode", "short"}}) {
            place(whole, from, to);
            QVERIFY2(!gatewaySetup(home.path()), to);
        }
    }

    // --- over sockets

    void aServerThatHangsUpIsNotAskedAgain()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int connections = 0;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            ++connections;
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->abort(); });
        });
        const auto wire = networkWire();
        std::optional<WireReply> told;
        wire->send({"POST", QUrl(QStringLiteral("http://127.0.0.1:%1/x").arg(server.serverPort())), "Bearer x", "{}"},
            [&](const WireReply &reply) { told = reply; });
        QTRY_VERIFY(told);
        QCOMPARE(told->way, WireReply::Way::Lost);
        QTest::qWait(300);
        QCOMPARE(connections, 1);
    }
    void whoIsNotThereWasNotAsked()
    {
        const auto wire = networkWire();
        for (const char *url : {"http://127.0.0.1:1/x", "https://no.such.host.invalid/x"}) {
            std::optional<WireReply> told;
            wire->send({"GET", QUrl(QLatin1String(url)), {}, {}}, [&](const WireReply &reply) { told = reply; });
            QTRY_VERIFY_WITH_TIMEOUT(told, 15'000);
            QCOMPARE(told->way, WireReply::Way::NotSent);
        }
    }
    void aServerThatIsNotWhoItSaysIsNotAsked()
    {
        // Speaks no TLS at all: nothing of the request leaves before both know each other.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray seen;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
                seen += socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\n\r\n");
            });
        });
        const auto wire = networkWire();
        std::optional<WireReply> told;
        wire->send(
            {"POST", QUrl(QStringLiteral("https://127.0.0.1:%1/x").arg(server.serverPort())), "Bearer secret", "{}"},
            [&](const WireReply &reply) { told = reply; });
        QTRY_VERIFY_WITH_TIMEOUT(told, 15'000);
        QCOMPARE(told->way, WireReply::Way::NotSent);
        QVERIFY(!seen.contains("secret"));
    }
    void thePlayedProviderSpeaksOverSockets()
    {
        test::DarajaServer server({}, [](const QString &phone, std::int64_t) {
            test::Play play = test::playOfPhone(phone);
            play.guest = 100ms;
            return play;
        });
        const auto listening = server.listen(QStringLiteral("127.0.0.1:0"));
        QVERIFY(listening);
        QByteArray heard;
        HttpServer door([&](const HttpRequest &request) -> HttpReply {
            heard = request.target;
            return {200, "application/json", "{}", {}};
        });
        const auto at = door.listen(QStringLiteral("127.0.0.1:0"));
        QVERIFY(at);
        const auto wire = networkWire();
        Daraja daraja({QUrl(QStringLiteral("http://") + *listening), QStringLiteral("174379"), {},
                          QStringLiteral("CustomerPayBillOnline")},
            {"key", "secret", "sandbox-passkey"}, *wire,
            {[] { return base::utcNow(); },
                [&](const Id &) { return QUrl(QStringLiteral("http://%1/p/1/2").arg(*at)); }});
        QSignalSpy calledBack(&server, &test::DarajaServer::calledBack);
        std::optional<PromptAccepted> accepted;
        daraja.push({newId(), QStringLiteral("254712345678"), Money(100, base::kes), QStringLiteral("1")},
            [&](const auto &answer) {
                if (answer)
                    accepted = *answer;
            });
        QTRY_VERIFY(accepted);
        std::optional<PromptAnswered> answered;
        QTRY_VERIFY(calledBack.count() == 1);
        QCOMPARE(heard, QByteArray("/p/1/2"));
        daraja.look(accepted->checkout, [&](const auto &answer) {
            if (answer)
                answered = *answer;
        });
        QTRY_VERIFY(answered);
        QCOMPARE(answered->outcome, PromptOutcome::Paid);
    }
};

QTEST_GUILESS_MAIN(DarajaTest)
#include "daraja_test.moc"
