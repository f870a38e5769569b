#include "base/streams.h"
#include "support/any_order.h"
#include "support/given.h"

#include <QTest>

using namespace jiko;

namespace {
/// A story: every word that was said, in the order of facts.
struct Said {
    QByteArray word;
};
struct Story {
    Id id;
    QByteArrayList words;
};
using AnySaid = std::variant<Said>;

std::optional<AnySaid> decode(const Fact &fact)
{
    return fact.type == "story.said" ? std::optional<AnySaid>(Said{fact.body}) : std::nullopt;
}
Story fold(Story story, const AnySaid &any, const Stamp &stamp)
{
    story.words.append(std::get<Said>(any).word + '@' + QByteArray::number(stamp.device));
    return story;
}
using Stories = base::Streams<Story, AnySaid, decode>;

Fact said(Hlc hlc, std::int32_t device, std::int64_t seq, const Id &stream, const QByteArray &word)
{
    Fact fact;
    fact.hlc = hlc;
    fact.device = device;
    fact.seq = seq;
    fact.stream = stream;
    fact.type = "story.said";
    fact.body = word;
    return fact;
}
} // namespace

class StreamsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void factsAreFoldedByClockThenDeviceThenNumber()
    {
        const Id stream = newId();
        Stories stories;
        QVERIFY(stories.apply(said(2, 1, 9, stream, "d")));
        QVERIFY(stories.apply(said(1, 2, 1, stream, "c")));
        QVERIFY(stories.apply(said(1, 1, 8, stream, "b")));
        QVERIFY(stories.apply(said(1, 1, 7, stream, "a")));
        QVERIFY(stories.apply(said(3, 1, 10, stream, "e")));
        QCOMPARE(stories.find(stream)->words.join(' '), QByteArray("a@1 b@1 c@2 d@1 e@1"));
    }
    void theSameFactIsFoldedOnceWhereverItStands()
    {
        const Id stream = newId();
        Stories stories;
        for (std::int64_t i = 1; i <= 3; ++i)
            stories.apply(said(i, 1, i, stream, QByteArray::number(static_cast<qint64>(i))));
        for (std::int64_t i = 1; i <= 3; ++i)
            QVERIFY(!stories.apply(said(i, 1, i, stream, "again")));
        QCOMPARE(stories.find(stream)->words.join(' '), QByteArray("1@1 2@1 3@1"));
    }
    void streamsDoNotMeet()
    {
        const Id one = newId();
        const Id two = newId();
        Stories stories;
        stories.apply(said(1, 1, 1, one, "a"));
        stories.apply(said(1, 1, 2, two, "b"));
        QCOMPARE(stories.size(), 2u);
        QCOMPARE(stories.find(one)->words.join(' '), QByteArray("a@1"));
        QCOMPARE(stories.find(one)->id, one);
        QVERIFY(stories.contains(two));
        QStringList seen;
        stories.forEach([&](const Story &story) { seen.append(story.id.toString()); });
        QCOMPARE(seen.size(), 2);
    }
    void aFactOfAnotherFamilyMakesNoStream()
    {
        Stories stories;
        Fact fact = said(1, 1, 1, newId(), "a");
        fact.type = "story.written";
        QVERIFY(!stories.apply(fact));
        QVERIFY(!stories.contains(fact.stream));
        QVERIFY(!stories.find(fact.stream));
        QCOMPARE(stories.size(), 0u);
    }
    void aValueStaysWhereItIsWhileOthersCome()
    {
        const Id stream = newId();
        Stories stories;
        stories.apply(said(1, 1, 1, stream, "a"));
        const Story *before = stories.find(stream);
        for (std::int64_t i = 2; i < 2000; ++i)
            stories.apply(said(i, 1, i, newId(), "x"));
        QVERIFY(stories.find(stream) == before);
    }
    void anyOrderOfArrivalTellsTheSameStory()
    {
        for (quint64 seed = 1; seed <= 40; ++seed) {
            test::Arbitrary any(seed);
            given::Log log;
            const std::vector<Id> streams{any.id(), any.id(), any.id()};
            for (std::int64_t i = any.between(1, 80); i > 0; --i)
                log.at(log.now() + std::chrono::minutes(any.between(0, 6)),
                    static_cast<std::int32_t>(any.between(1, 4)),
                    {any.oneOf(streams), "story.said", 1, QByteArray::number(static_cast<qint64>(i))});
            QCOMPARE(test::whatOrderChanges(
                         log.facts(), seed, 20, [] { return std::make_unique<Stories>(); },
                         [&](const Stories &stories) {
                             QByteArray words;
                             for (const Id &stream : streams)
                                 if (const Story *story = stories.find(stream))
                                     words += story->words.join(' ') + '\n';
                             return QString::fromLatin1(words);
                         }),
                QString());
        }
    }
};

QTEST_GUILESS_MAIN(StreamsTest)
#include "streams_test.moc"
