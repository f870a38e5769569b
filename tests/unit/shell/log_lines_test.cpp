#include "shell/log_lines.h"
#include <QTest>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

class LogLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMessageIsOneJsonObjectOnOneLine()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const int terminal = ::dup(STDERR_FILENO);
        ::dup2(file.handle(), STDERR_FILENO);

        jiko::shell::logAsJsonLines(u"jiko-pos"_s);
        qWarning("two\nlines \"quoted\"");
        qInfo("plain");
        qInstallMessageHandler(nullptr);
        std::fflush(stderr);
        ::dup2(terminal, STDERR_FILENO);
        ::close(terminal);

        QFile log(file.fileName());
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArrayList lines = log.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first.value(u"level"_s).toString(), u"warning"_s);
        QCOMPARE(first.value(u"program"_s).toString(), u"jiko-pos"_s);
        QCOMPARE(first.value(u"text"_s).toString(), u"two\nlines \"quoted\""_s);
        QVERIFY(first.value(u"time"_s).toString().endsWith(u'Z'));
        QCOMPARE(QJsonDocument::fromJson(lines[1]).object().value(u"level"_s).toString(), u"info"_s);
    }
};

QTEST_GUILESS_MAIN(LogLinesTest)
#include "log_lines_test.moc"
