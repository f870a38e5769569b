#include "enrol/signing.h"
#include "support/peers.h"

#include <QTest>

using namespace jiko;
using namespace jiko::enrol;
using namespace std::chrono_literals;

namespace {
const Id outlet = newId();

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
Authority authorityIn(const QString &folder)
{
    auto opened = Authority::openOrMake(folder, outlet);
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.why()));
    return std::move(opened).value();
}
} // namespace

class AuthorityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsMadeOnceAndItsKeyIsReadByItsOwnerAlone()
    {
        QTemporaryDir folder;
        const QByteArray first = authorityIn(folder.path()).certificate();
        QCOMPARE(authorityIn(folder.path()).certificate(), first);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(folder.filePath(QStringLiteral("authority.key"))) & others));
    }
    void aKeyThatDoesNotBelongToItsCertificateIsRefused()
    {
        QTemporaryDir folder;
        authorityIn(folder.path());
        QFile key(folder.filePath(QStringLiteral("authority.key")));
        QVERIFY(key.open(QIODevice::WriteOnly | QIODevice::Truncate));
        key.write(makeKey());
        key.close();
        QVERIFY(!Authority::openOrMake(folder.path(), outlet));
    }
    void aLostHalfIsNotMadeAnew()
    {
        QTemporaryDir folder;
        authorityIn(folder.path());
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("authority.crt"))));
        QVERIFY(!Authority::openOrMake(folder.path(), outlet));
    }
    void itKnowsItsOwnCertificates()
    {
        QTemporaryDir here;
        QTemporaryDir there;
        const Authority ours = authorityIn(here.path());
        const Authority theirs = authorityIn(there.path());
        const UtcMicros now = base::utcNow();

        const auto issued = ours.issue(requestFor(makeKey()), {7, "dev_7"}, now, std::chrono::days(30));

        QVERIFY(issued);
        QVERIFY(ours.signedUntil(*issued) > now + 29 * 24h);
        QVERIFY(ours.signedUntil(*issued) < now + 31 * 24h);
        QCOMPARE(theirs.signedUntil(*issued), UtcMicros{});
    }
    void whatNobodySignedIsNoRequest()
    {
        QTemporaryDir folder;
        const Authority authority = authorityIn(folder.path());
        QByteArray request = requestFor(makeKey());
        const auto middle = request.size() / 2;
        request[middle] = request[middle] == 'A' ? 'B' : 'A';
        QVERIFY(!authority.issue(request, {7, "dev_7"}, base::utcNow(), std::chrono::days(30)));
        QVERIFY(!authority.issue({}, {7, "dev_7"}, base::utcNow(), std::chrono::days(30)));
    }
    void aCertificateIsRenewedBeforeItsEndForTheSameKey()
    {
        QTemporaryDir folder;
        const Authority authority = authorityIn(folder.path());
        sync::Terminal terminal;
        terminal.device = 7;
        terminal.home = folder.path();
        const UtcMicros now = base::utcNow();
        const auto sign = [&](UtcMicros at) {
            const auto given = signFor(authority, terminal, "dev_7", at);
            return given ? read(folder.filePath(QStringLiteral("device.crt"))) : QByteArray();
        };
        const QByteArray first = sign(now);
        const QByteArray key = read(folder.filePath(QStringLiteral("device.key")));
        QVERIFY(!first.isEmpty());

        QCOMPARE(sign(now + std::chrono::days(300)), first);
        const QByteArray second = sign(now + std::chrono::days(340));

        QVERIFY(second != first);
        QVERIFY(!second.isEmpty());
        QCOMPARE(read(folder.filePath(QStringLiteral("device.key"))), key);
    }
};

QTEST_GUILESS_MAIN(AuthorityTest)
#include "authority_test.moc"
