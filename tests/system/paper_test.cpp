// The kitchen's paper, while printers fail in every way they can and tills are killed at any instant. There is no
// server. What must hold: each ticket that was shown as sent is on paper, and every copy after the first says that it
// may be one.
#include "printer/virtual_printer.h"
#include "support/figure.h"
#include "support/peers.h"
#include "system/dice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <set>

using namespace jiko;
using namespace std::chrono_literals;
using virtualprinter::VirtualPrinter;

namespace {
/// A till's process, and what it said in all its lives.
class Till {
public:
    explicit Till(const sync::Terminal &terminal) : m_home(terminal.home)
    {
        if (!sync::saveTerminal(terminal))
            qFatal("%s cannot be written", qUtf8Printable(m_home));
    }
    ~Till() { kill(); }

    void start(const QByteArrayList &records)
    {
        m_ready = false;
        m_process = std::make_unique<QProcess>();
        QObject::connect(m_process.get(), &QProcess::readyReadStandardOutput, [this] { hear(); });
        m_process->setStandardErrorFile(m_home + QStringLiteral(".log"), QIODevice::Append);
        m_process->start(QStringLiteral(JIKO_PAPER_TERMINAL), {m_home});
        if (!m_process->waitForStarted() || !QTest::qWaitFor([this] { return m_ready; }, 60'000))
            qFatal("a till does not start");
        for (const QByteArray &record : records)
            tell(record);
    }
    bool runs() const { return m_process != nullptr; }
    void kill()
    {
        if (!m_process)
            return;
        ::kill(static_cast<pid_t>(m_process->processId()), SIGKILL);
        m_process->waitForFinished();
        hear(); // what it had said is said
        m_process.reset();
        doubts.clear();
    }
    void tell(const QByteArray &line)
    {
        m_process->write(line + '\n');
        m_process->waitForBytesWritten();
    }

    std::set<QString> written; ///< tickets shown as sent
    std::map<QByteArray, QString> doubts; ///< job → ticket: what a person is shown now

private:
    void hear()
    {
        while (m_process->canReadLine()) {
            const QList<QByteArray> words = m_process->readLine().trimmed().split(' ');
            if (words[0] == "ready")
                m_ready = true;
            else if (words[0] == "written")
                written.insert(QLatin1String(words.value(1)));
            else if (words[0] == "doubt")
                m_next[words.value(1)] = QLatin1String(words.value(2));
            else if (words[0] == "doubts")
                doubts = std::exchange(m_next, {});
        }
    }

    QString m_home;
    std::unique_ptr<QProcess> m_process;
    bool m_ready = false;
    std::map<QByteArray, QString> m_next;
};

/// A slip takes half a second, so that tills die in the middle of one.
virtualprinter::Model slowModel()
{
    virtualprinter::Model model;
    model.dotsPerSecond = 1500;
    return model;
}

struct Copies {
    int seen = 0; ///< begun at least
    int whole = 0;
    int unmarkedAgain = 0; ///< a copy after the first that does not say so
};

struct Kitchen {
    explicit Kitchen(std::uint64_t seed) : dice(seed)
    {
        for (VirtualPrinter *printer : {&grill, &bar})
            QObject::connect(printer, &VirtualPrinter::slipPrinted, printer,
                [this](const virtualprinter::PrintedSlip &slip) { read(slip); });
        const auto port = [](VirtualPrinter &printer) {
            return QStringLiteral("127.0.0.1:%1").arg(printer.listen(QHostAddress::LocalHost));
        };
        const auto record = [&](const char *kind, const Id &id, const QJsonObject &body) {
            records.append("record " + QByteArray(kind) + ' ' + id.toByteArray(QUuid::WithoutBraces) + ' '
                + QJsonDocument(body).toJson(QJsonDocument::Compact));
        };
        const auto printerRow = [&](const char *name, const QString &address, const Id &backup) {
            QJsonObject row{{QStringLiteral("name"), QLatin1String(name)},
                {QStringLiteral("transport"), QStringLiteral("tcp")}, {QStringLiteral("address"), address},
                {QStringLiteral("columns"), 48}, {QStringLiteral("code_page"), QString()},
                {QStringLiteral("all_raster"), false}};
            if (!backup.isNull())
                row.insert(QStringLiteral("backup_id"), backup.toString(QUuid::WithoutBraces));
            return row;
        };
        const Id grillId = newId();
        const Id barId = newId();
        record("printer", barId, printerRow("Bar printer", port(bar), {}));
        record("printer", grillId, printerRow("Grill printer", port(grill), barId));
        record("station", station,
            {{QStringLiteral("names"), QJsonObject{{QStringLiteral("en"), QStringLiteral("Grill")}}},
                {QStringLiteral("position"), 1},
                {QStringLiteral("printer_id"), grillId.toString(QUuid::WithoutBraces)}});
        for (std::int32_t device = 1; device <= 3; ++device) {
            tills.push_back(std::make_unique<Till>(house.terminal(device)));
            tills.back()->start(records);
        }
    }

    void read(const virtualprinter::PrintedSlip &slip)
    {
        static const QRegularExpression number(QStringLiteral("T\\d{5}"));
        const auto found = number.match(slip.text);
        if (!found.hasMatch())
            return; // torn before it said what it was for: a cook throws it away
        Copies &copies = paper[found.captured()];
        if (++copies.seen > 1 && !slip.text.contains(QStringLiteral("DUPLICATE?")))
            ++copies.unmarkedAgain;
        copies.whole += slip.cut;
        elsewhere += slip.text.contains(QStringLiteral("FOR Grill printer"));
    }
    std::uint64_t draw(std::uint64_t below) { return dice() % below; }
    VirtualPrinter &anyPrinter() { return draw(3) == 0 ? bar : grill; }

    void misfortune()
    {
        VirtualPrinter &printer = anyPrinter();
        ++faults;
        switch (draw(9)) {
        case 0:
            return printer.setPaperOut(true);
        case 1:
            return printer.setPaperLeft(static_cast<int>(draw(900)));
        case 2:
            return printer.setCoverOpen(true);
        case 3:
            return printer.setCutterJammed(true);
        case 4:
            return printer.setMute(true);
        case 5:
            return printer.setStalled(true);
        case 6:
            return printer.dieAtByte(printer.bytesReceived() + static_cast<qint64>(draw(900)));
        case 7:
            return printer.die();
        default:
            return printer.setPaperLow(true);
        }
    }
    /// Somebody has been there.
    static void mend(VirtualPrinter &printer)
    {
        printer.setMute(false);
        printer.setStalled(false);
        printer.dieAtByte(-1);
        printer.die();
        printer.revive();
        printer.setPaperOut(false);
        printer.setPaperLeft(-1);
        printer.setCoverOpen(false);
        printer.setCutterJammed(false);
        printer.setPaperLow(false);
    }
    /// A person who is shown a doubt goes and looks.
    void answer()
    {
        for (const auto &till : tills) {
            if (!till->runs())
                continue;
            for (const auto &[job, ticket] : std::exchange(till->doubts, {})) {
                ++asked;
                till->tell((paper[ticket].whole > 0 ? "there " : "again ") + job);
            }
        }
    }
    std::set<QString> written() const
    {
        std::set<QString> all;
        for (const auto &till : tills)
            all.insert(till->written.begin(), till->written.end());
        return all;
    }
    QStringList missing()
    {
        QStringList numbers;
        for (const QString &number : written())
            if (paper[number].whole == 0)
                numbers.append(number);
        return numbers;
    }

    std::mt19937_64 dice;
    test::PeerHouse house;
    VirtualPrinter grill{slowModel()};
    VirtualPrinter bar;
    Id station = newId();
    QByteArrayList records;
    std::vector<std::unique_ptr<Till>> tills;
    std::map<QString, Copies> paper;
    int faults = 0;
    int kills = 0;
    int asked = 0;
    int elsewhere = 0;
};
} // namespace

class PaperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachTicketIsOnPaperAndNoSecondCopyIsSilent()
    {
        bool given = false;
        int wanted = qEnvironmentVariable("JIKO_PAPER_JOBS").toInt(&given);
        if (!given)
            wanted = twin::nightly() ? 2000 : 100;
        Kitchen kitchen(twin::seedOfToday());

        int sent = 0;
        while (sent < wanted) {
            for (const auto &till : kitchen.tills)
                if (!till->runs() && kitchen.draw(3) == 0)
                    till->start(kitchen.records);
            if (kitchen.draw(2) == 0)
                kitchen.misfortune();
            if (kitchen.draw(3) == 0)
                Kitchen::mend(kitchen.anyPrinter());
            for (auto burst = kitchen.draw(4); burst > 0; --burst)
                if (Till &till = *kitchen.tills[kitchen.draw(kitchen.tills.size())]; till.runs())
                    till.tell("ticket " + QStringLiteral("T%1").arg(++sent, 5, 10, QLatin1Char('0')).toLatin1() + ' '
                        + kitchen.station.toByteArray(QUuid::WithoutBraces));
            QTest::qWait(static_cast<int>(kitchen.draw(700)));
            if (kitchen.draw(5) == 0) {
                kitchen.tills[kitchen.draw(kitchen.tills.size())]->kill();
                ++kitchen.kills;
            }
            if (kitchen.draw(10) == 0)
                kitchen.answer(); // people are slow: most of it is over by then
        }
        for (const auto &till : kitchen.tills)
            if (!till->runs())
                till->start(kitchen.records);
        Kitchen::mend(kitchen.grill);
        Kitchen::mend(kitchen.bar);
        const bool all = QTest::qWaitFor(
            [&] {
                if (kitchen.draw(400) == 0)
                    kitchen.answer();
                return kitchen.missing().isEmpty();
            },
            180'000);
        QTest::qWait(6000); // what comes out once too often does so now

        QStringList silent;
        int copies = 0;
        for (const auto &[number, each] : kitchen.paper) {
            copies += each.seen - 1;
            if (each.unmarkedAgain > 0)
                silent.append(number);
        }
        test::figure("R18",
            QStringLiteral("kitchen paper without a server: %1 tickets sent, %2 kills, %3 printer faults: %4 not on "
                           "paper, %5 copies marked, %6 not marked, %7 printed at the backup, a person asked %8 times")
                .arg(kitchen.written().size())
                .arg(kitchen.kills)
                .arg(kitchen.faults)
                .arg(kitchen.missing().size())
                .arg(copies - silent.size())
                .arg(silent.size())
                .arg(kitchen.elsewhere)
                .arg(kitchen.asked));
        QVERIFY2(all, qPrintable(kitchen.missing().join(QLatin1Char(' '))));
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QLatin1Char(' '))));
        QCOMPARE(kitchen.grill.errors(), QStringList());
        QCOMPARE(kitchen.bar.errors(), QStringList());
    }
};

QTEST_MAIN(PaperTest)
#include "paper_test.moc"
