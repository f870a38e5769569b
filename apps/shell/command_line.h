// The options every program with a window understands.
#pragma once

#include "base/result.h"
#include "shell/preferences.h"

#include <QCommandLineParser>
#include <QSize>

namespace jiko::shell {

struct Program;

struct CommandLine {
    explicit CommandLine(const Program &program);

    /// errors  a sentence about the first option that cannot be meant
    Result<Nothing, QString> read(const QStringList &arguments);
    /// "1280x800"; empty when it is not that.
    static QSize sizeFrom(const QString &text);

    QCommandLineParser parser;
    QString home;
    QString hand;
    QSize size;
    Asked asked;
    bool jsonLog = false;
};

} // namespace jiko::shell
