// Every kind of slip, on every model, through the bytes and back onto paper.
#include "printer/virtual_printer.h"
#include "printing/escpos.h"
#include "printing/preview.h"
#include "samples.h"

#include <QDir>
#include <QTest>

using namespace jiko;
using namespace jiko::printing;
using virtualprinter::VirtualPrinter;

namespace {
virtualprinter::Model modelFor(const PrinterProfile &profile)
{
    virtualprinter::Model model;
    model.columns = profile.columns;
    model.hasCutter = profile.cut != CutKind::Tear;
    return model;
}

virtualprinter::PrintedSlip printed(const Slip &slip, const PrinterProfile &profile, int *kicks = nullptr)
{
    VirtualPrinter printer(modelFor(profile));
    printer.receive(escposOf(layoutSlip(slip, profile), profile).bytes);
    printer.endOfJob();
    if (!printer.errors().isEmpty() || printer.slips().size() != 1) {
        QTest::qFail(qPrintable(printer.errors().join(QStringLiteral("; "))), __FILE__, __LINE__);
        return {};
    }
    if (kicks)
        *kicks = printer.kicks();
    return printer.slips().front();
}

std::vector<std::pair<QString, Slip>> allSlips()
{
    const Words english;
    DrawerSlipContent drawer;
    drawer.house = samples::house();
    drawer.act = DrawerSlipContent::Act::CashOut;
    drawer.amount = samples::shillings(1'500'00);
    drawer.staff = QStringLiteral("Njeri");
    drawer.device = QStringLiteral("POS 1");
    drawer.time = QStringLiteral("21/11/2026 20:10");
    drawer.reason = QStringLiteral("Ice from the market");
    return {{QStringLiteral("receipt"), receiptSlip(samples::receipt(), english)},
        {QStringLiteral("bill"), billSlip({samples::check(), QStringLiteral("B-77"), false}, english)},
        {QStringLiteral("ticket"), kitchenTicketSlip(samples::ticket(), english)},
        {QStringLiteral("z"), zSlip(samples::z(), english)}, {QStringLiteral("drawer"), drawerSlip(drawer, english)}};
}
} // namespace

class PaperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySlipIsReadBackWithoutAnError()
    {
        const QString folder = qEnvironmentVariable("JIKO_PAPER_DIR");
        for (const PrinterProfile &profile : printerProfiles()) {
            auto slips = allSlips();
            slips.emplace_back(QStringLiteral("test"), testSlip(QStringLiteral("Counter"), profile));
            for (const auto &[name, slip] : slips) {
                const auto paper = printed(slip, profile);
                if (QTest::currentTestFailed())
                    return;
                QCOMPARE(paper.cut, profile.cut != CutKind::Tear);
                if (folder.isEmpty())
                    continue;
                QDir().mkpath(folder);
                const QString base = folder + QLatin1Char('/') + profile.id + QLatin1Char('-') + name;
                paper.image.save(base + QStringLiteral(".png"));
                previewOf(layoutSlip(slip, profile), profile).save(base + QStringLiteral("-preview.png"));
            }
        }
    }
};

QTEST_MAIN(PaperTest)
#include "paper_test.moc"
