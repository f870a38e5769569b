// The protocol to the letter, and what the till makes of a terminal that breaks it.
#include "pos/terminal/nexo_talk.h"

#include <QJsonDocument>
#include <QTest>
#include <QtEndian>

using namespace jiko;
using namespace jiko::payments;
using jiko::pos::NexoTalk;

namespace {

const UtcMicros now{std::chrono::sys_days(std::chrono::year(2026) / 11 / 21)};

QByteArray framed(const QByteArray &text)
{
    QByteArray length(4, '\0');
    qToBigEndian<quint32>(quint32(text.size()), length.data());
    return length + text;
}
QJsonObject only(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes.mid(4)).object()[QStringLiteral("SaleToPOIRequest")].toObject();
}
QByteArray response(const char *category, const char *message, const QByteArray &body, const char *poi = "POI-1")
{
    return framed(QByteArray(R"({"SaleToPOIResponse":{"MessageHeader":{"MessageCategory":")") + category
        + R"(","ServiceID":")" + message + R"(","SaleID":"jiko-3","POIID":")" + poi + R"("},")" + category
        + R"(Response":)" + body + "}}");
}
QByteArray failure(const QByteArray &error)
{
    return R"({"Response":{"Result":"Failure","ErrorCondition":")" + error + R"("}})";
}
const QByteArray success = R"({"Response":{"Result":"Success"}})";
CardRequest payment(const char *message = "M1")
{
    CardRequest request;
    request.message = QLatin1String(message);
    request.payment = Id(QStringLiteral("00000000-0000-7000-8000-000000000001"));
    request.amount = Money(185005, base::kes);
    request.reference = QStringLiteral("1043");
    return request;
}

struct Talk {
    NexoTalk talk{{QStringLiteral("jiko-3"), QStringLiteral("POI-1")}};
    explicit Talk(const CardRequest &request = payment())
    {
        talk.ask(request, now);
        talk.opened(now);
        login = only(talk.takeBytes());
        talk.read(response("Login", "LOGIN", success), now);
        asked = talk.takeBytes();
    }
    CardHeard hear(const QByteArray &bytes)
    {
        talk.read(bytes, now);
        const auto heard = talk.takeHeard();
        return heard.size() == 1 ? heard.front() : CardHeard{QStringLiteral("none"), CardTold::Lost, {}};
    }
    QJsonObject login;
    QByteArray asked;
};

const QByteArray approved =
    R"({"Response":{"Result":"Success"},"POIData":{"POITransactionID":{"TransactionID":"P7","TimeStamp":"2026-11-21T19:00:00Z"}},)"
    R"("PaymentResult":{"PaymentInstrumentData":{"CardData":{"PaymentBrand":"Visa","MaskedPan":"411111******1234"}},)"
    R"("AmountsResp":{"Currency":"KES","AuthorizedAmount": 2050.05,"TipAmount":200.0},"PaymentAcquirerData":{"ApprovalCode":"A123"}}})";

} // namespace

class TalkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingLeavesBeforeTheTerminalHasSaidWhoItIs()
    {
        NexoTalk talk({QStringLiteral("jiko-3"), QStringLiteral("POI-1")});
        talk.ask(payment(), now);
        QVERIFY(talk.takeBytes().isEmpty());
        talk.opened(now);
        const QByteArray first = talk.takeBytes();
        QVERIFY(only(first).contains(QStringLiteral("LoginRequest")));
        QVERIFY(!first.contains("PaymentRequest"));
        talk.read(response("Login", "LOGIN", success, "POI-2"), now);
        QVERIFY(talk.isBroken()); // another terminal
        QVERIFY(talk.takeBytes().isEmpty());
        talk.closed();
        const auto heard = talk.takeHeard();
        QCOMPARE(heard.size(), 1u);
        QCOMPARE(heard.front().told, CardTold::NotReached);
    }
    void aPaymentIsAskedForAsTheProtocolSays()
    {
        CardRequest request = payment();
        request.askTip = true;
        Talk at(request);
        QVERIFY(at.asked.contains("\"RequestedAmount\":1850.05"));
        const QJsonObject asked = only(at.asked);
        const QJsonObject head = asked[QStringLiteral("MessageHeader")].toObject();
        QCOMPARE(head[QStringLiteral("ServiceID")].toString(), QStringLiteral("M1"));
        QCOMPARE(head[QStringLiteral("SaleID")].toString(), QStringLiteral("jiko-3"));
        QCOMPARE(head[QStringLiteral("POIID")].toString(), QStringLiteral("POI-1"));
        QCOMPARE(head[QStringLiteral("MessageCategory")].toString(), QStringLiteral("Payment"));
        const QJsonObject sale = asked[QStringLiteral("PaymentRequest")][QStringLiteral("SaleData")].toObject();
        QCOMPARE(sale[QStringLiteral("SaleTransactionID")][QStringLiteral("TransactionID")].toString(),
            QStringLiteral("00000000000070008000000000000001"));
        QVERIFY(at.asked.contains("AskGratuity"));
    }
    void anApprovalBringsItsSumsAndItsCard()
    {
        Talk at;
        const CardHeard heard = at.hear(response("Payment", "M1", approved));
        QCOMPARE(heard.told, CardTold::Answered);
        QCOMPARE(heard.answer.outcome, CardOutcome::Approved);
        QCOMPARE(heard.answer.amountMinor, 185005);
        QCOMPARE(heard.answer.tipMinor, 20000);
        QCOMPARE(heard.answer.scheme, QStringLiteral("Visa"));
        QCOMPARE(heard.answer.authorisation, QStringLiteral("A123"));
        QCOMPARE(heard.answer.terminalRef, QStringLiteral("P7"));
        QVERIFY(!at.talk.wantsLine());
    }
    void bytesComeInAnyPieces()
    {
        Talk at;
        const QByteArray all = response("Payment", "M1", approved);
        for (const char byte : all.chopped(1))
            at.talk.read(QByteArray(1, byte), now);
        QVERIFY(at.talk.takeHeard().empty());
        QCOMPARE(at.hear(all.right(1)).told, CardTold::Answered);
    }
    void whatFailsMovedNothingAndSaysWhy_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("outcome");
        for (const char *error : {"Refusal", "WrongPIN", "Busy", "UnreachableHost", "LoggedOut", "DeviceOut"})
            QTest::newRow(error) << QString::fromLatin1(error) << int(CardOutcome::Declined);
        for (const char *error : {"Aborted", "Cancel"})
            QTest::newRow(error) << QString::fromLatin1(error) << int(CardOutcome::Cancelled);
    }
    void whatFailsMovedNothingAndSaysWhy()
    {
        QFETCH(QString, error);
        QFETCH(int, outcome);
        Talk at;
        const CardHeard heard = at.hear(response("Payment", "M1", failure(error.toLatin1())));
        QCOMPARE(heard.told, CardTold::Answered);
        QCOMPARE(int(heard.answer.outcome), outcome);
        QCOMPARE(heard.answer.code, error);
    }
    void whatCannotBeUnderstoodIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no result") << QByteArray("{}");
        QTest::newRow("a failure without a cause") << QByteArray(R"({"Response":{"Result":"Failure"}})");
        QTest::newRow("in progress") << QByteArray(
            R"({"Response":{"Result":"Failure","ErrorCondition":"InProgress"}})");
        QTest::newRow("no sum") << QByteArray(R"({"Response":{"Result":"Success"}})");
        QByteArray other = approved;
        QTest::newRow("another currency") << other.replace("KES", "USD");
        other = approved;
        QTest::newRow("too fine a sum") << other.replace("2050.05", "2050.055");
        other = approved;
        QTest::newRow("more tip than money") << other.replace("200.0}", "9200.0}");
    }
    void whatCannotBeUnderstoodIsNoAnswer()
    {
        QFETCH(QByteArray, body);
        Talk at;
        QCOMPARE(at.hear(response("Payment", "M1", body)).told, CardTold::Unreadable);
    }
    void anotherTerminalsApprovalIsNotBelieved()
    {
        Talk at;
        QCOMPARE(at.hear(response("Payment", "M1", approved, "POI-9")).told, CardTold::Unreadable);
    }
    void answersToOtherMessagesAreLeftAlone()
    {
        Talk at;
        QCOMPARE(at.hear(response("Payment", "M9", approved)).message, QStringLiteral("none"));
        QVERIFY(at.talk.wantsLine());
    }
    void whatTheTerminalShowsSaysThatItIsAtWork()
    {
        Talk at;
        const QByteArray display = framed(
            R"({"SaleToPOIRequest":{"MessageHeader":{"MessageClass":"Device","MessageCategory":"Display","ServiceID":"M1",)"
            R"("SaleID":"jiko-3","POIID":"POI-1"},"DisplayRequest":{}}})");
        QCOMPARE(at.hear(display).told, CardTold::Started);
        QVERIFY(at.talk.wantsLine());
    }
    void aStatusTellsWhatBecameOfIt()
    {
        CardRequest look = payment("L1");
        look.what = CardMessage::Look;
        look.about = QStringLiteral("M1");
        const QByteArray found =
            R"({"Response":{"Result":"Success"},"RepeatedMessageResponse":{"MessageHeader":{"ServiceID":"M1","SaleID":"jiko-3","POIID":"POI-1"},)"
            R"("RepeatedResponseMessageBody":{"PaymentResponse":)"
            + approved + "}}}";
        QByteArray another = found;
        another.replace("\"M1\"", "\"M2\"");
        {
            Talk at(look);
            QVERIFY(at.asked.contains("MessageReference"));
            const CardHeard heard = at.hear(response("TransactionStatus", "L1", found));
            QCOMPARE(heard.told, CardTold::Answered);
            QCOMPARE(heard.answer.amountMinor, 185005);
        }
        {
            Talk at(look);
            QCOMPARE(at.hear(response("TransactionStatus", "L1", another)).told, CardTold::Unreadable);
        }
        {
            CardRequest last = look;
            last.what = CardMessage::Last;
            Talk at(last);
            QVERIFY(!at.asked.contains("MessageReference"));
            QCOMPARE(at.hear(response("TransactionStatus", "L1", another)).told, CardTold::Another);
        }
        for (const auto &[error, told] :
            {std::pair("InProgress", CardTold::Running), std::pair("NotFound", CardTold::NotFound)}) {
            Talk at(look);
            QCOMPARE(at.hear(response("TransactionStatus", "L1", failure(error))).told, told);
        }
    }
    void whatGoesBackNamesWhatItWas()
    {
        CardRequest back = payment();
        back.act = CardAct::Refund;
        back.originalRef = QStringLiteral("P7");
        QVERIFY(Talk(back).asked.contains("\"PaymentType\":\"Refund\""));
        QVERIFY(Talk(back).asked.contains("\"TransactionID\":\"P7\""));
        back.act = CardAct::Reverse;
        Talk at(back);
        QVERIFY(at.asked.contains("ReversalRequest"));
        const CardHeard heard = at.hear(response("Reversal", "M1", success));
        QCOMPARE(heard.told, CardTold::Answered);
        QCOMPARE(heard.answer.amountMinor, 185005);
    }
    void whoHangsUpLosesWhatWasAsked()
    {
        Talk at;
        at.talk.ask(payment("M2"), now);
        at.talk.closed();
        const auto heard = at.talk.takeHeard();
        QCOMPARE(heard.size(), 2u);
        QCOMPARE(heard[0].told, CardTold::Lost);
    }
    void nonsenseBreaksTheConnection()
    {
        Talk at;
        at.talk.read(framed("{no json"), now);
        QVERIFY(at.talk.isBroken());
        Talk long_;
        long_.talk.read(QByteArray("\xff\xff\xff\xff", 4), now);
        QVERIFY(long_.talk.isBroken());
    }
};

QTEST_GUILESS_MAIN(TalkTest)
#include "talk_test.moc"
