#include "base/index.h"

#include <QTest>

using namespace jiko;

class IndexTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStreamIsFoundByEachOfItsKeys()
    {
        base::Index<QString> index;
        const Id one = newId(), other = newId();
        index.put(one, {QStringLiteral("a"), QStringLiteral("b")});
        index.put(other, {QStringLiteral("b")});
        QCOMPARE(index.find(QStringLiteral("a")), QSet<Id>{one});
        QCOMPARE(index.find(QStringLiteral("b")), (QSet<Id>{one, other}));
        QVERIFY(index.find(QStringLiteral("c")).isEmpty());
    }
    void whatItWasFoundByBeforeIsForgotten()
    {
        base::Index<int> index;
        const Id one = newId(), other = newId();
        index.put(one, {1, 2});
        index.put(other, {2});
        index.put(one, {2, 3});
        QVERIFY(index.find(1).isEmpty());
        QCOMPARE(index.find(2), (QSet<Id>{one, other}));
        QCOMPARE(index.find(3), QSet<Id>{one});
        index.put(one, {});
        QCOMPARE(index.find(2), QSet<Id>{other});
        QVERIFY(index.find(3).isEmpty());
    }
};

QTEST_GUILESS_MAIN(IndexTest)
#include "index_test.moc"
