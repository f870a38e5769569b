// A figure of docs' R-list as a test has just measured it: printed, and noted for the table that ./jiko test ends with.
#pragma once

#include <QFile>
#include <QString>

#include <cstdio>

namespace jiko::test {

inline void figure(const char *name, const QString &words)
{
    const QByteArray line = QByteArray(name) + ' ' + words.toUtf8() + '\n';
    std::fputs(line.constData(), stdout);
    std::fflush(stdout);
    QFile notes(qEnvironmentVariable("JIKO_FIGURES"));
    if (!notes.fileName().isEmpty() && notes.open(QIODevice::Append))
        notes.write(line);
}

} // namespace jiko::test
