// What guests and cooks hold in their hands, on wide and on narrow paper, printed by the virtual printer.
#include "i18n.h"
#include "outlet/printers.h"
#include "pos/slips.h"
#include "printer/virtual_printer.h"
#include "printing/escpos.h"
#include "support/at_the_till.h"

#include <QBuffer>
#include <QPainter>

using namespace jiko;
using namespace jiko::test;

class PosPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        at.emplace();
        at->edit("outlet_profile", at->house.id("outlet_profile", u"house"_qs), [](QJsonObject &house) {
            house[u"logo"_qs] = logo();
            house[u"receipt_qr"_qs] = u"https://jikomilele.example/r/{receipt}?t={total}"_qs;
            house[u"footer"_qs] =
                QJsonObject{{u"en"_qs, u"Thank you. Come again!"_qs}, {u"sw"_qs, u"Asante. Karibu tena!"_qs}};
        });
        at->signIn(cashierPin);
        at->parts->drawerDesk.open(u"5000"_qs);
    }
    void cleanup() { at.reset(); }

    void aReceiptHasTheHousesPictureItsCodeAndItsFooter()
    {
        const orders::Check &check = paid();
        for (const int columns : {48, 32}) {
            const QString text = printed(pos::receiptOf(at->parts->live, check, {}, false), columns, "receipt");
            QVERIFY2(text.startsWith(u"[picture"_qs), qPrintable(text));
            QVERIFY(text.contains(u"Thank you"_qs));
            QVERIFY(text.contains(u"0.750 kg x 2,300"_qs));
            QVERIFY(text.count(u"[picture"_qs) >= 2); // and the code
        }
        // A printer that draws codes itself is told what the code says.
        auto native = *printing::printerProfile(u"epson-tm-t20"_qs);
        const QByteArray bytes = bytesOf(pos::receiptOf(at->parts->live, check, {}, false), native);
        QVERIFY(bytes.contains(u"https://jikomilele.example/r/%1?t=2075"_qs.arg(check.receiptNumber()).toUtf8()));
    }

    void onPaperPaymentsAreCalledInThePapersLanguage()
    {
        // The screen speaks English, the printer Swahili; and the other way round.
        const orders::Check &check = paid();
        const printing::Words swahili = outlet::wordsIn(u"sw"_qs);
        const QString paper = printed(pos::receiptOf(at->parts->live, check, swahili, false), 48, "receipt-sw");
        QVERIFY2(paper.contains(u"Taslimu"_qs) && !paper.contains(u"Cash"_qs), qPrintable(paper));
        QVERIFY(i18n::installLanguage(u"sw"_qs));
        const QString english = printed(pos::receiptOf(at->parts->live, check, {}, false), 48, "receipt-en");
        std::ignore = i18n::installLanguage(u"en"_qs);
        QVERIFY2(english.contains(u"Cash"_qs) && !english.contains(u"Taslimu"_qs), qPrintable(english));
    }

    void aGiftReceiptNamesNoPrice()
    {
        const orders::Check &check = paid();
        for (const int columns : {48, 32}) {
            const QString text = printed(pos::giftOf(at->parts->live, check, {}), columns, "gift");
            QVERIFY(text.contains(u"GIFT RECEIPT"_qs) && text.contains(u"Mutura"_qs));
            QVERIFY(text.contains(check.receiptNumber()) && text.contains(u"0.750 kg"_qs));
            for (const QString &sum : {u"350"_qs, u"2,300"_qs, u"1,725"_qs, u"2,075"_qs, u"VAT"_qs, u"Cash"_qs})
                QVERIFY2(!text.contains(sum), qPrintable(sum + u" in "_qs + text));
        }
    }

    void aSplitBillSaysWhatEachGuestPays()
    {
        at->openTable(u"4"_qs);
        at->order(u"mutura"_qs);
        at->order(u"mutura"_qs);
        const Id id = at->parts->till.checkId();
        at->parts->till.send();
        at->parts->till.openCheck(pos::text(id));
        at->parts->splitDesk.evenly(2);
        for (const int columns : {48, 32}) {
            const QString text = printed(pos::billOf(at->parts->live, *at->check(), {}), columns, "bill");
            QVERIFY2(text.contains(u"Split"_qs), qPrintable(text));
            QCOMPARE(text.count(u"350.00"_qs), 4); // two dishes, two guests
        }
    }

    void theKitchenReadsHowItIsSoldAndWhatMayNotBeEaten()
    {
        at->parts->till.openTab(u"Otieno"_qs, u"takeaway"_qs);
        at->order(u"mutura"_qs);
        at->parts->till.changeAllergy(at->line(0), u"nuts"_qs);
        const Id id = at->parts->till.checkId();
        at->parts->till.send();
        const kitchen::Ticket &ticket = *at->parts->live.tickets.ofCheck(id).front();
        for (const int columns : {48, 32}) {
            const QString text = printed(pos::ticketOf(at->parts->live, ticket, {}), columns, "ticket");
            QVERIFY2(text.contains(u"TAKEAWAY"_qs), qPrintable(text));
            QCOMPARE(text.count(u"NUTS"_qs), 2);
        }
    }

    void aPrinterHasALanguageOfItsOwn()
    {
        at->edit("printer", at->house.id("printer", u"till_1"_qs),
            [](QJsonObject &printer) { printer[u"language"_qs] = u"sw"_qs; });
        std::optional<printing::Slip> slip;
        connect(&at->parts->paper, &pos::Paper::printed, this,
            [&](const QString &, const printing::Slip &printed) { slip = printed; });
        const Id check = paid().id;
        QTRY_VERIFY_WITH_TIMEOUT(slip && slip->language == u"sw"_qs, 10'000);
        QVERIFY(printed(*slip, 48, "swahili").contains(u"Asante"_qs));

        at->parts->paper.printIn(pos::text(check), u"en"_qs);
        QCOMPARE(slip->language, u"en"_qs);
        QVERIFY(printed(*slip, 48, "again").contains(u"COPY"_qs));
    }

    void aReceiptThatMayNotHaveComeOutIsAskedAboutAndPrintedAsACopy()
    {
        const orders::Check &check = paid();
        pos::Paper &paper = at->parts->paper;
        QTRY_VERIFY(check.paper(check.receiptNumber()));
        // Its own is out, and known to be.
        const auto told = [this](const char *type) {
            std::ptrdiff_t facts = 0;
            for (const auto &act : at->acts)
                facts += std::count_if(
                    act.second.begin(), act.second.end(), [&](const Fact &fact) { return fact.type == type; });
            return facts;
        };
        QTRY_VERIFY(at->house.printedOn(u"till_1"_qs).contains(check.receiptNumber().toLatin1()));
        QTRY_COMPARE(told(printing::JobEnded::type), told(printing::JobTaken::type));
        QVERIFY(paper.doubts().isEmpty());
        const Id job = newId();
        printing::JobTaken taken;
        taken.attempt = newId();
        taken.kind = printing::PaperKind::Receipt;
        taken.about = check.id;
        taken.label = check.receiptNumber();
        at->parts->live.node.record({printing::record(job, taken)}, {});
        QVERIFY(paper.doubts().isEmpty()); // it is under way

        at->startUp(); // the machine goes off in the middle of it

        pos::Paper &after = at->parts->paper;
        QTRY_COMPARE(after.doubts().size(), 1);
        const QVariantMap doubt = after.doubts().first().toMap();
        QVERIFY(doubt.value(u"text"_qs).toString().contains(taken.label));
        std::optional<printing::Slip> slip;
        connect(&after, &pos::Paper::printed, this,
            [&](const QString &, const printing::Slip &printed) { slip = printed; });
        after.printAgain(doubt.value(u"job"_qs).toString());
        QVERIFY(slip && printed(*slip, 48, "asked").contains(u"COPY"_qs));
        QTRY_VERIFY(after.doubts().isEmpty());
    }

    void aLineThatTheKitchenDoesNotAnswerTurnsRedAndCanBePrinted()
    {
        for (const QString &printer : {u"kitchen_grill"_qs, u"kitchen_hot"_qs})
            at->edit("printer", at->house.id("printer", printer),
                [](QJsonObject &row) { row[u"address"_qs] = u"/nowhere/paper"_qs; });
        at->openTable(u"4"_qs);
        at->order(u"mutura"_qs);
        const Id id = at->parts->till.checkId();
        at->parts->till.send();
        at->parts->till.openCheck(pos::text(id));
        const auto reach = [&] {
            return at->parts->checkLines.data(at->parts->checkLines.index(0), pos::CheckLines::ReachRole).toString();
        };
        QVERIFY(reach() == u"here"_qs || reach() == u"elsewhere"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(reach(), u"overdue"_qs, 15'000); // nobody stands at that printer
        QString told;
        connect(&at->parts->paper, &pos::Paper::told, this, [&](const QString &words) { told = words; });

        at->parts->paper.printForKitchen(at->line(0));

        QVERIFY2(told.contains(u"duplicate"_qs), qPrintable(told));
        // A screen takes it: all is well.
        const kitchen::Ticket &ticket = *at->parts->live.tickets.ofCheck(id).front();
        at->hear(77, kitchen::record(ticket.id, kitchen::Reached{ticket.station}));
        QCOMPARE(reach(), u"kitchen"_qs);
    }

private:
    static QString logo()
    {
        QImage picture(240, 96, QImage::Format_Mono);
        picture.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        picture.fill(0);
        QPainter painter(&picture);
        painter.setBrush(Qt::black);
        painter.drawEllipse(72, 4, 88, 88);
        painter.end();
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        return QString::fromLatin1(png.toBase64());
    }
    const orders::Check &paid()
    {
        at->openTable(u"4"_qs);
        at->order(u"mutura"_qs);
        at->parts->till.tapMeasured(pos::text(at->house.dish(u"mbuzi_choma_kilo"_qs)), {750, std::nullopt});
        at->parts->choices.toggle(0, 0);
        at->parts->choices.add();
        const Id id = at->parts->till.checkId();
        at->parts->till.send();
        at->parts->till.openCheck(pos::text(id));
        at->parts->tenderDesk.takeCash(2'500'00);
        return *at->parts->live.checks.find(id);
    }
    static QByteArray bytesOf(const printing::Slip &slip, const printing::PrinterProfile &profile)
    {
        return printing::escposOf(printing::layoutSlip(slip, profile), profile).bytes;
    }
    /// What the paper says; its picture goes to JIKO_LOOK for whoever wants to see it.
    static QString printed(const printing::Slip &slip, int columns, const char *name)
    {
        virtualprinter::Model model;
        model.columns = columns;
        model.hasCutter = columns > 32;
        virtualprinter::VirtualPrinter printer(model);
        printer.receive(bytesOf(slip, outlet::profileFor(columns, {}, false)));
        printer.endOfJob();
        if (!printer.errors().isEmpty() || printer.slips().empty())
            return u"no paper: "_qs + printer.errors().join(u", "_qs);
        if (const QString folder = qEnvironmentVariable("JIKO_LOOK"); !folder.isEmpty())
            printer.slips().front().image.save(
                QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name)).arg(columns));
        return printer.slips().front().text;
    }

    std::optional<AtTheTill> at;
};

QTEST_MAIN(PosPaper)
#include "paper_test.moc"
