#include "printing/search.h"

#include "printer/virtual_printer.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace jiko::printing;
using jiko::virtualprinter::VirtualPrinter;

namespace {
/// 127.0.<net>.<from..to>: all of them are this computer.
QList<QHostAddress> loops(int net, int from, int to)
{
    QList<QHostAddress> hosts;
    for (int host = from; host <= to; ++host)
        hosts.append(QHostAddress(QStringLiteral("127.0.%1.%2").arg(net).arg(host)));
    return hosts;
}

struct Search {
    Search()
    {
        QObject::connect(&search, &PrinterSearch::found, &search,
            [this](const FoundPrinter &printer) { found.insert(printer.host.toString(), printer.answers); });
    }
    PrinterSearch search;
    QMap<QString, bool> found;
    QSignalSpy finished{&search, &PrinterSearch::finished};
    QSignalSpy progressed{&search, &PrinterSearch::progressed};
};
} // namespace

class SearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void printersAreFoundAmongTheirNeighbours()
    {
        VirtualPrinter grill;
        VirtualPrinter bar;
        const quint16 port = grill.listen(QHostAddress(QStringLiteral("127.0.77.20")));
        QCOMPARE(bar.listen(QHostAddress(QStringLiteral("127.0.77.200")), port), port);
        QTcpServer mute; // listens and says nothing
        QVERIFY(mute.listen(QHostAddress(QStringLiteral("127.0.77.33")), port));
        Search each;

        each.search.start(loops(77, 1, 254), port);

        QVERIFY(each.finished.wait(10'000));
        QCOMPARE(each.found,
            (QMap<QString, bool>{{QStringLiteral("127.0.77.20"), true}, {QStringLiteral("127.0.77.200"), true},
                {QStringLiteral("127.0.77.33"), false}}));
        QCOMPARE(each.progressed.size(), 254);
        QVERIFY(!each.search.isRunning());
        QCOMPARE(grill.errors(), QStringList());
        QTRY_COMPARE(grill.isIdle(), true);
        QVERIFY(grill.slips().empty()); // nothing comes out of who is asked
    }

    void aSecondSearchGivesUpTheFirst()
    {
        VirtualPrinter printer;
        const quint16 port = printer.listen(QHostAddress(QStringLiteral("127.0.78.9")));
        Search each;

        each.search.start(loops(79, 1, 250), port);
        each.search.start(loops(78, 1, 20), port);

        QTRY_COMPARE_WITH_TIMEOUT(each.found.keys(), QStringList{QStringLiteral("127.0.78.9")}, 10'000);
        QTRY_VERIFY(!each.search.isRunning());
    }

    void nobodyIsWaitedForWhenItIsGone()
    {
        QElapsedTimer clock;
        clock.start();
        {
            Search never;
            Search each;
            each.search.start({QHostAddress(QStringLiteral("192.0.2.1"))}, 9100); // a network that nobody has
        }
        QVERIFY(clock.elapsed() < 1000);
    }

    void theNeighboursAreFewAndPrivate()
    {
        const auto hosts = neighbours();

        QVERIFY(hosts.size() <= 1016);
        for (const QHostAddress &host : hosts)
            QVERIFY2(host.isInSubnet(QHostAddress(QStringLiteral("10.0.0.0")), 8)
                    || host.isInSubnet(QHostAddress(QStringLiteral("172.16.0.0")), 12)
                    || host.isInSubnet(QHostAddress(QStringLiteral("192.168.0.0")), 16),
                qPrintable(host.toString()));
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
