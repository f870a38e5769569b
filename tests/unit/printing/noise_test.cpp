// Must show: what we send is all known to a strict decoder, and whatever a printer answers, a job ends. In CI a part of
// the answers, all of them nightly.
#include "i18n.h"
#include "models.h"
#include "printing/delivery.h"
#include "printing/receipt.h"
#include "samples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jiko;
using namespace jiko::printing;

namespace {
bool isNightly()
{
    return qEnvironmentVariableIsSet("JIKO_NIGHTLY");
}

/// The true answer of a printer that is well, to whatever was just written.
QByteArray trueAnswer(const QByteArray &written)
{
    if (written.startsWith(QByteArray("\x10\x04", 2)) && written.size() == 3)
        return QByteArray(1, written[2] == 1 ? 0x16 : 0x12);
    if (const auto at = written.lastIndexOf(QByteArray("\x1D\x28\x48\x06", 4)); at >= 0 && written.size() >= at + 11)
        return QByteArray("\x37\x22", 2) + written.mid(at + 7, 4) + '\0';
    return written.endsWith(QByteArray("\x1D\x72\x01", 3)) ? QByteArray(1, '\0') : QByteArray();
}

/// A line in memory whose printer answers, a third of the time, something else.
class NoisyLine : public QIODevice {
public:
    explicit NoisyLine(quint32 seed) : m_random(seed) { open(ReadWrite | Unbuffered); }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_in.size(); }
    int answers() const { return m_answers; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto size = std::min<qint64>(most, m_in.size());
        std::copy_n(m_in.constData(), size, data);
        m_in.remove(0, size);
        return size;
    }

    qint64 writeData(const char *data, qint64 size) override
    {
        const QByteArray said = mutated(trueAnswer(QByteArray(data, size)));
        QMetaObject::invokeMethod(
            this,
            [this, said, size] {
                Q_EMIT bytesWritten(size);
                m_in += said;
                if (!m_in.isEmpty())
                    Q_EMIT readyRead();
            },
            Qt::QueuedConnection);
        return size;
    }

private:
    QByteArray mutated(QByteArray answer)
    {
        ++m_answers;
        for (int times = m_random.bounded(3) == 0 ? m_random.bounded(1, 4) : 0; times > 0; --times)
            switch (m_random.bounded(6)) {
            case 0: // a bit turned
                if (!answer.isEmpty()) {
                    char &byte = answer[m_random.bounded(static_cast<int>(answer.size()))];
                    byte = static_cast<char>(byte ^ (1 << m_random.bounded(8)));
                }
                break;
            case 1: // cut short
                answer.chop(1);
                break;
            case 2: // noise in between
                answer.insert(
                    m_random.bounded(static_cast<int>(answer.size()) + 1), static_cast<char>(m_random.bounded(256)));
                break;
            case 3: // said twice
                answer += answer.left(8);
                break;
            case 4: // an automatic status, perhaps of a printer in trouble
                answer += static_cast<char>(0x10 | (m_random.bounded(256) & 0x2C));
                for (int i = 0; i < 3; ++i)
                    answer += static_cast<char>(m_random.bounded(256) & 0x6F);
                break;
            default: // a block that does not end
                answer += "\x37\x22";
                break;
            }
        return answer;
    }

    QRandomGenerator m_random;
    QByteArray m_in;
    int m_answers = 0;
};

Words wordsOf(const QString &language)
{
    return {language, std::shared_ptr<const QTranslator>(i18n::catalogue(language))};
}

/// One job beside many others.
struct Round {
    Round(quint32 seed, const PrinterProfile &profile, const PrintBytes &job)
        : line(seed),
          delivery(line, 4096, profile, patience(), job)
    {
        QObject::connect(&delivery, &Delivery::finished, &delivery, [this](const Outcome &outcome) {
            ++ends;
            how = outcome.kind;
        });
        delivery.start();
    }

    static Patience patience()
    {
        Patience patience;
        patience.write = patience.status = patience.trouble = patience.proof = 20;
        patience.poll = 5;
        patience.whole = 400;
        patience.dotsPerSecond = 1'000'000;
        return patience;
    }

    NoisyLine line;
    Delivery delivery;
    int ends = 0;
    Outcome::Kind how = Outcome::Kind::Failed;
};
} // namespace

class NoiseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Every kind of slip, each model, each language: nothing that the model does not know.
    void allThatWeSendIsKnown()
    {
        qint64 bytes = 0;
        int jobs = 0;
        for (const PrinterProfile &profile : printerProfiles())
            for (const QString &language : i18n::languages()) {
                if (profile.page)
                    continue;
                const Words words = wordsOf(language);
                const Slip receipt = receiptSlip(samples::receipt(), words);
                const Slip ticket = kitchenTicketSlip(samples::ticket(), words);
                DrawerSlipContent drawer;
                drawer.house = samples::house();
                drawer.openDrawer = true;
                for (const Slip &slip : {receipt, ticket, kitchenTicketSlip(samples::delta(), words),
                         kitchenTicketSlip(samples::voided(), words), billSlip(samples::splitBill(), words),
                         creditNoteSlip(samples::creditNote(), words), giftSlip({samples::check(), {}}, words),
                         zSlip(samples::fullZ(), words), zSlip(samples::x(), words), drawerSlip(drawer, words),
                         trainingSlip(receipt, words), markedDuplicate(ticket, words),
                         markedLate(ticket, QStringLiteral("19:05"), words),
                         testSlip(QStringLiteral("Grill"), profile, words)}) {
                    virtualprinter::VirtualPrinter printer(samples::modelFor(profile));
                    const QByteArray job = escposOf(layoutSlip(slip, profile), profile).bytes;
                    printer.receive(job);
                    printer.endOfJob();
                    QVERIFY2(printer.errors().isEmpty(),
                        qPrintable(profile.id + QLatin1Char(' ') + language + QLatin1Char(' ')
                            + printer.errors().join(QLatin1Char('\n'))));
                    bytes += job.size();
                    ++jobs;
                }
            }
        qInfo("%d jobs, %lld bytes, 0 unknown", jobs, static_cast<long long>(bytes));
    }

    void aReaderTakesAnyBytesAndFindsTheAnswerBehindThem()
    {
        QRandomGenerator random(20261122);
        const int rounds = isNightly() ? 1'000'000 : 100'000;
        for (int round = 0; round < rounds; ++round) {
            AnswerReader reader;
            QByteArray noise(random.bounded(40), '\0');
            for (char &byte : noise)
                byte = static_cast<char>(random.bounded(256));
            reader.feed(noise);

            // Whatever began in the noise is over after sixteen bytes that are no part of it.
            int found = 0;
            for (const Answer &answer : reader.feed(QByteArray(20, 0x12)))
                found += std::holds_alternative<RealTimeAnswer>(answer);
            QVERIFY2(found > 0, noise.toHex().constData());
        }
    }

    void whateverAPrinterAnswersTheJobEndsOnce()
    {
        const int wanted = isNightly() ? 100'000 : 10'000;
        constexpr int beside = 400;
        const Slip slip = kitchenTicketSlip(samples::ticket());
        const std::vector<PrinterProfile> models{*printerProfile(QStringLiteral("epson-tm-t20")),
            *printerProfile(QStringLiteral("generic-80")), *printerProfile(QStringLiteral("columns-80"))};
        int answers = 0;
        int jobs = 0;
        std::array<int, 4> outcomes{};
        QElapsedTimer clock;
        clock.start();
        while (answers < wanted) {
            std::vector<std::unique_ptr<Round>> rounds;
            for (int each = 0; each < beside; ++each, ++jobs) {
                const PrinterProfile &model = models[static_cast<std::size_t>(jobs) % models.size()];
                rounds.push_back(std::make_unique<Round>(
                    static_cast<quint32>(jobs + 1), model, escposOf(layoutSlip(slip, model), model)));
            }
            QTRY_VERIFY_WITH_TIMEOUT(
                std::all_of(rounds.begin(), rounds.end(), [](const auto &round) { return round->ends > 0; }), 20'000);
            for (const auto &round : rounds) {
                QCOMPARE(round->ends, 1);
                answers += round->line.answers();
                ++outcomes[static_cast<std::size_t>(round->how)];
            }
        }
        qInfo("%d answers in %d jobs, %.1f s: %d confirmed, %d probable, %d doubtful, %d failed", answers, jobs,
            double(clock.elapsed()) / 1000, outcomes[0], outcomes[1], outcomes[2], outcomes[3]);
        QVERIFY(outcomes[0] > 0 && outcomes[2] > 0 && outcomes[3] > 0);
    }
};

QTEST_MAIN(NoiseTest)
#include "noise_test.moc"
