#include "sim/shrink.h"
#include "sim/world.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHashSeed>
#include <QLoggingCategory>

#include <cstdio>

using namespace jiko::sim;

namespace {
std::map<QString, std::size_t> lived; ///< what all stories went through

QString broke(const Story &story, Break broken)
{
    World world(story, broken);
    const QString what = world.play();
    for (const auto &[word, times] : world.counts())
        lived[word] += times;
    return what;
}

void sayWhatWasLived()
{
    QStringList words;
    for (const auto &[word, times] : lived)
        words.append(QStringLiteral("%1 %2").arg(times).arg(word));
    std::printf("%s\n", qUtf8Printable(words.join(QStringLiteral(", "))));
}

/// The same seed again, cut down to what it takes, step by step.
void tell(const Story &story, Break broken, const QString &what)
{
    std::printf("seed %llu: %s\n", static_cast<unsigned long long>(story.seed), qUtf8Printable(what));
    const Story least = shortest(story, [&](const Story &tried) { return !broke(tried, broken).isEmpty(); });
    std::printf("the shortest story found, %d terminals, %zu events:\n", least.stations, least.events.size());
    World(least, broken).play(true);
    std::fflush(stdout);
}

QStringList faultsFrom(const QString &asked)
{
    if (asked == QLatin1String("all"))
        return allFaults();
    return asked == QLatin1String("none") ? QStringList() : asked.split(QLatin1Char(','), Qt::SkipEmptyParts);
}
} // namespace

int main(int argc, char **argv)
{
    // Sets are walked in the same order in every run.
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Plays an outlet with all that can go wrong, and looks whether anything is lost."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("seeds"), QStringLiteral("First and last seed."), QStringLiteral("A..B")});
    parser.addOption({QStringLiteral("seed"), QStringLiteral("One seed."), QStringLiteral("N")});
    parser.addOption({QStringLiteral("trace"), QStringLiteral("Tell what happens.")});
    parser.addOption(
        {QStringLiteral("faults"), QStringLiteral("all, none, or some of: %1.").arg(allFaults().join(QLatin1Char(','))),
            QStringLiteral("LIST"), QStringLiteral("all")});
    parser.addOption({QStringLiteral("break"), QStringLiteral("Take away fsync, idempotence, chain, cursor or refold."),
        QStringLiteral("WHAT"), QStringLiteral("nothing")});
    parser.addOption({QStringLiteral("minutes"), QStringLiteral("Stop after that long."), QStringLiteral("M")});
    parser.addOption(
        {QStringLiteral("share"), QStringLiteral("Only every N-th seed, from the I-th on."), QStringLiteral("I/N")});
    parser.process(app);

    const QString brokenWord = parser.value(QStringLiteral("break"));
    Break broken = Break::Nothing;
    for (const Break each : allBreaks)
        if (wordOf(each) == brokenWord)
            broken = each;
    const QStringList faults = faultsFrom(parser.value(QStringLiteral("faults")));
    for (const QString &fault : faults)
        if (!allFaults().contains(fault))
            parser.showHelp(2);
    if (wordOf(broken) != brokenWord)
        parser.showHelp(2);

    if (parser.isSet(QStringLiteral("seed"))) {
        const Story story = storyOf(parser.value(QStringLiteral("seed")).toULongLong(), faults);
        const QString what = World(story, broken).play(parser.isSet(QStringLiteral("trace")));
        if (what.isEmpty()) {
            std::printf("seed %llu: all held\n", static_cast<unsigned long long>(story.seed));
            return 0;
        }
        tell(story, broken, what);
        return 1;
    }

    const QStringList range = parser.value(QStringLiteral("seeds")).split(QStringLiteral(".."));
    if (range.size() != 2)
        parser.showHelp(2);
    const QStringList share = parser.isSet(QStringLiteral("share"))
        ? parser.value(QStringLiteral("share")).split(QLatin1Char('/'))
        : QStringList{QStringLiteral("0"), QStringLiteral("1")};
    const auto step = std::max(1ULL, share.value(1).toULongLong());
    QElapsedTimer timer;
    timer.start();
    const double minutes = parser.value(QStringLiteral("minutes")).toDouble();
    std::uint64_t played = 0;
    for (auto seed = range[0].toULongLong() + share[0].toULongLong(); seed <= range[1].toULongLong(); seed += step) {
        if (minutes > 0 && static_cast<double>(timer.elapsed()) > minutes * 60'000)
            break;
        const Story story = storyOf(seed, faults);
        ++played;
        if (const QString what = broke(story, broken); !what.isEmpty()) {
            tell(story, broken, what);
            std::printf("played %llu\n", static_cast<unsigned long long>(played));
            return 1;
        }
    }
    sayWhatWasLived();
    std::printf("played %llu\n", static_cast<unsigned long long>(played));
    return 0;
}
