// R20 and R36: the drawer opens only with a cause, and a copy says what the first paper said, whatever has become of
// house and menu since.
#include "printer/escpos_reader.h"
#include "printing/escpos.h"
#include "printing/preview.h"
#include "support/arbitrary.h"
#include "support/at_the_till.h"
#include "support/figure.h"

#include <QMetaMethod>

using namespace jiko;
using namespace jiko::test;

namespace {

int nightly(int inCi, int atNight)
{
    return qEnvironmentVariableIsSet("JIKO_NIGHTLY") ? atNight : inCi;
}

/// What opens a drawer, in everything that a printer was sent; -1 where the bytes are not what a printer knows.
int kicksIn(const QByteArray &bytes)
{
    virtualprinter::EscPosReader reader;
    int kicks = 0;
    for (const virtualprinter::Said &said : reader.feed(bytes)) {
        if (const auto *now = std::get_if<virtualprinter::RealTime>(&said))
            kicks += std::holds_alternative<virtualprinter::PulseNow>(*now) ? 1 : 0;
        else
            kicks += std::holds_alternative<virtualprinter::Pulse>(std::get<virtualprinter::Operation>(said)) ? 1 : 0;
    }
    return reader.error().isEmpty() ? kicks : -1;
}

/// Somebody who presses anything: every command of every desk of the till, with whatever may be typed.
class AnyHand {
public:
    AnyHand(AtTheTill &at, quint64 seed) : m_at(at), m_any(seed)
    {
        pos::Parts &parts = *at.parts;
        for (QObject *desk :
            std::initializer_list<QObject *>{&parts.till, &parts.choices, &parts.measurePad, &parts.billView,
                &parts.discountDesk, &parts.refundDesk, &parts.splitDesk, &parts.tenderDesk, &parts.promptDesk,
                &parts.drawerDesk, &parts.closeDesk, &parts.paper, &parts.decisions, &parts.approval, &parts.tiles})
            for (int i = desk->metaObject()->methodOffset(); i < desk->metaObject()->methodCount(); ++i) {
                const QMetaMethod method = desk->metaObject()->method(i);
                // A PIN takes its time on purpose.
                if (method.methodType() == QMetaMethod::Method && !method.name().contains("Pin"))
                    m_acts.push_back({desk, method});
            }
    }
    std::size_t commands() const { return m_acts.size(); }

    void act()
    {
        learn();
        const auto &[desk, method] = m_any.oneOf(m_acts);
        std::vector<QVariant> values;
        for (int i = 0; i < method.parameterCount(); ++i)
            values.push_back(value(method.parameterMetaType(i)));
        std::array<QGenericArgument, 6> given{};
        for (std::size_t i = 0; i < values.size() && i < given.size(); ++i)
            given[i] = QGenericArgument(method.parameterMetaType(static_cast<int>(i)).name(), values[i].constData());
        method.invoke(desk, Qt::DirectConnection, given[0], given[1], given[2], given[3], given[4], given[5]);
    }

private:
    QVariant value(QMetaType type)
    {
        if (type.id() == QMetaType::Bool)
            return m_any.between(0, 1) == 1;
        if (type.id() == QMetaType::Int)
            return static_cast<int>(m_any.between(-1, 6));
        if (type.id() == QMetaType::QString)
            return m_any.oneOf(m_words);
        QVariant other(type);
        return other;
    }
    /// Ids of what there is now, and what people type.
    void learn()
    {
        static const QStringList typed{{}, u"100"_qs, u"350"_qs, u"5000"_qs, u"0"_qs, u"-3"_qs, u"1.5"_qs, u"x"_qs,
            u"payIn"_qs, u"payOut"_qs, u"drop"_qs, u"noSale"_qs, u"Change from the bank"_qs, u"USD"_qs, u"nuts"_qs,
            u"takeaway"_qs, u"QX12345678"_qs, u"0722000111"_qs};
        m_words.assign(typed.begin(), typed.end());
        for (const char *dish : {"mutura", "chapati", "sukuma", "kuku_choma"})
            m_words.push_back(pos::text(m_at.house.dish(QLatin1String(dish))));
        for (const char *table : {"1", "2", "4"})
            m_words.push_back(pos::text(m_at.house.table(QLatin1String(table))));
        if (const payments::Drawer *drawer = m_at.parts->live.drawers.current())
            m_words.push_back(pos::text(drawer->id));
        if (const orders::Check *check = m_at.check()) {
            m_words.push_back(pos::text(check->id));
            for (const orders::Line &line : check->lines)
                m_words.push_back(pos::text(line.id));
            for (const orders::Tender &tender : check->tenders)
                m_words.push_back(pos::text(tender.id));
            for (const orders::Share &share : check->shares)
                m_words.push_back(pos::text(share.id));
        }
        if (const auto closed = m_at.parts->live.drawers.closed(); !closed.empty())
            m_words.push_back(pos::text(closed.front()->id));
        if (!m_at.acts.empty())
            m_words.push_back(pos::text(m_at.acts.back().second.back().stream));
    }

    AtTheTill &m_at;
    Arbitrary m_any;
    std::vector<std::pair<QObject *, QMetaMethod>> m_acts;
    std::vector<QString> m_words;
};

} // namespace

class DrawerAndCopies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        at.emplace();
        at->signIn(managerPin);
    }
    void cleanup() { at.reset(); }

    void theDrawerNeverOpensWithoutACause()
    {
        const int inputs = nightly(2'000, 100'000);
        int slips = 0;
        int asked = 0;
        int causes = 0;
        connect(&at->parts->paper, &pos::Paper::printed, this, [&](const QString &, const printing::Slip &slip) {
            ++slips;
            for (const printing::Block &block : slip.blocks)
                asked += std::holds_alternative<printing::KickBlock>(block) ? 1 : 0;
        });
        connect(&at->parts->live.node, &sync::Node::told, this, [&](const Fact &fact) {
            if (fact.device == at->terminal.device)
                causes += opens(fact) ? 1 : 0;
        });
        AnyHand hand(*at, 20);
        at->parts->drawerDesk.open(QStringLiteral("5000"));
        for (int i = 0; i < inputs; ++i) {
            // Guests come and pay in between, or nothing would ever be there to press on.
            if (i % 40 == 0)
                serveAndPay(i);
            hand.act();
            if (i % 25 == 0)
                QCoreApplication::processEvents();
            if (i % 200 == 0 && !at->parts->live.drawers.current())
                at->parts->drawerDesk.open(QStringLiteral("5000"));
            if (at->acts.size() > 100)
                at->acts.erase(at->acts.begin(), at->acts.end() - 1);
        }
        for (int before = -1; before != slips;) {
            before = slips;
            QTest::qWait(1'000);
        }

        QTRY_COMPARE_WITH_TIMEOUT(kicks(), asked, 60'000);
        QVERIFY(causes > 0);
        QVERIFY2(asked <= causes, qPrintable(QStringLiteral("%1 openings, %2 causes").arg(asked).arg(causes)));
        figure("R20",
            QStringLiteral("%1 inputs over %2 commands, %3 slips: %4 openings of the drawer, each with its "
                           "fact; 0 without")
                .arg(inputs)
                .arg(hand.commands())
                .arg(slips)
                .arg(asked));
    }

    void aCopyOrAReportNeverOpensTheDrawer()
    {
        at->parts->drawerDesk.open(QStringLiteral("5000"));
        const Id check = serveAndPay(1);
        QTRY_COMPARE_WITH_TIMEOUT(kicks(), 1, 10'000);

        at->parts->paper.reprintReceipt(pos::text(check));
        at->parts->paper.printX(at->parts->drawerDesk.sessionId(), pos::text(at->parts->signIn.person()));
        at->parts->till.openTable(pos::text(at->house.table(QStringLiteral("2"))));
        at->order(QStringLiteral("mutura"));
        at->parts->till.send();
        QTRY_VERIFY_WITH_TIMEOUT(paper().count("COPY") == 1, 10'000);
        QTest::qWait(200);

        QCOMPARE(kicks(), 1);
    }

    void aCopyIsTheFirstPaperButForItsMark()
    {
        std::vector<printing::Slip> slips;
        connect(&at->parts->paper, &pos::Paper::printed, this,
            [&](const QString &, const printing::Slip &slip) { slips.push_back(slip); });
        at->parts->drawerDesk.open(QStringLiteral("5000"));
        std::vector<printing::Slip> originals;
        std::vector<Id> checks;
        const int receipts = nightly(3, 60);
        for (int i = 0; i < receipts; ++i) {
            const auto before = slips.size();
            checks.push_back(serveAndPay(i));
            QTRY_VERIFY_WITH_TIMEOUT(slips.size() > before && says(slips.back(), receiptOf(checks.back())), 10'000);
            originals.push_back(slips.back());
            QTRY_VERIFY_WITH_TIMEOUT(paper().contains(bytesOf(originals.back(), 48)), 10'000);
        }

        // Everything that stands on it is another now, and the machine was off meanwhile.
        at->edit("outlet_profile", at->house.id("outlet_profile", u"house"_qs), [](QJsonObject &house) {
            house[u"name"_qs] = u"Another House"_qs;
            house[u"address"_qs] = u"Elsewhere 1"_qs;
            house[u"tax_pin"_qs] = u"P000000000X"_qs;
            house[u"footer"_qs] = QJsonObject{{u"en"_qs, u"Go away"_qs}};
        });
        at->edit("menu_item", at->house.dish(u"mutura"_qs), [](QJsonObject &dish) {
            dish[u"names"_qs] = QJsonObject{{u"en"_qs, u"Blood sausage"_qs}};
            dish[u"price_minor"_qs] = 99'900;
        });
        at->edit("tax", at->house.id("tax", u"vat"_qs), [](QJsonObject &tax) {
            tax[u"names"_qs] = QJsonObject{{u"en"_qs, u"Levy"_qs}};
        });
        for (std::size_t i = 0; i < checks.size(); ++i) {
            at->parts->paper.reprintReceipt(pos::text(checks[i]));
            const printing::Slip copy = slips.back();

            QVERIFY(says(copy, u"COPY"_qs) && !says(originals[i], u"COPY"_qs));
            for (const int columns : {48, 32})
                QCOMPARE(bytesOf(unmarked(copy), columns), bytesOf(unmarked(originals[i]), columns));
            QTRY_VERIFY_WITH_TIMEOUT(paper().contains(bytesOf(copy, 48)), 10'000);
        }
        figure("R36",
            QStringLiteral("%1 receipts printed again after house, dish, price, tax and footer had changed: equal to "
                           "the byte but for COPY and the drawer")
                .arg(receipts));
    }

    void aCopyIsTheSameAfterTheTillWasOff()
    {
        at->parts->drawerDesk.open(QStringLiteral("5000"));
        const Id check = serveAndPay(1);
        QTRY_COMPARE_WITH_TIMEOUT(at->parts->live.checks.find(check)->papers.size(), 1u, 10'000);
        const Stamp last = base::stampOf(at->acts.back().second.back());
        QTRY_VERIFY_WITH_TIMEOUT(at->parts->live.node.isWritten(last), 10'000);
        const orders::KeptPaper kept = at->parts->live.checks.find(check)->papers.front();

        at->startUp();

        QCOMPARE(at->parts->live.checks.find(check)->papers.size(), 1u);
        QCOMPARE(at->parts->live.checks.find(check)->papers.front().slip, kept.slip);
        QCOMPARE(kept.number, at->parts->live.checks.find(check)->receiptNumber());
    }

private:
    /// A fact that is a cause to open the drawer.
    bool opens(const Fact &fact) const
    {
        if (fact.type == payments::CashMoved::type || fact.type == payments::NoSale::type)
            return true;
        if (fact.type != orders::Closed::type && fact.type != orders::Receipted::type
            && fact.type != orders::Refunded::type)
            return false;
        const orders::Check *check = at->parts->live.checks.find(fact.stream);
        return check && std::any_of(check->tenders.begin(), check->tenders.end(), [](const orders::Tender &tender) {
            return tender.kind == orders::TenderKind::Cash;
        });
    }
    Id serveAndPay(int round)
    {
        at->parts->till.leave();
        at->openTable(QString::number(1 + round % 4));
        at->order(QStringLiteral("mutura"));
        at->order(QStringLiteral("chapati"));
        const Id check = at->parts->till.checkId();
        at->parts->till.send();
        at->parts->till.openCheck(pos::text(check));
        at->parts->tenderDesk.setShare({});
        at->parts->tenderDesk.takeCash(5'000'00);
        return check;
    }
    QByteArray paper() const { return at->house.printedOn(QStringLiteral("till_1")); }
    int kicks() const
    {
        int sum = 0;
        for (const char *printer : {"till_1", "till_2", "kitchen_grill", "kitchen_hot", "bar"}) {
            const int kicks = kicksIn(at->house.printedOn(QLatin1String(printer)));
            if (kicks < 0)
                return -1;
            sum += kicks;
        }
        return sum;
    }
    QString receiptOf(const Id &check) const { return at->parts->live.checks.find(check)->receiptNumber(); }
    static bool says(const printing::Slip &slip, const QString &words)
    {
        const auto profile = outlet::profileFor(48, {}, false);
        return printing::plainTextOf(printing::layoutSlip(slip, profile)).contains(words);
    }
    static QByteArray bytesOf(const printing::Slip &slip, int columns)
    {
        const auto profile = outlet::profileFor(columns, QStringLiteral("CP858"), false);
        return printing::escposOf(printing::layoutSlip(slip, profile), profile).bytes;
    }
    /// Without what may differ: the mark, and what opens the drawer.
    static printing::Slip unmarked(printing::Slip slip)
    {
        std::erase_if(slip.blocks, [](const printing::Block &block) {
            const auto *words = std::get_if<printing::TextBlock>(&block);
            return std::holds_alternative<printing::KickBlock>(block)
                || (words && words->look.inverse && words->text == QLatin1String("COPY"));
        });
        return slip;
    }

    std::optional<AtTheTill> at;
};

QTEST_MAIN(DrawerAndCopies)
#include "drawer_test.moc"
