#include "shell/log_lines.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace jiko::shell {
namespace {

QString &programName()
{
    static QString name;
    return name;
}

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"error"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return u"info"_s;
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    QJsonObject line{{u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
        {u"level"_s, levelName(type)}, {u"program"_s, programName()}, {u"text"_s, text}};
    if (context.category && qstrcmp(context.category, "default") != 0)
        line[u"category"_s] = QLatin1String(context.category);
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    // One write a line, so that lines of several threads do not mix.
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

} // namespace

void logAsJsonLines(const QString &program)
{
    programName() = program;
    qInstallMessageHandler(writeLine);
}

} // namespace jiko::shell
