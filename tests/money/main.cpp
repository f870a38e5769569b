// Plays worked money cases: jiko-money [--why] FILE…
#include "money/case.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(QStringLiteral("Plays worked money cases and says what differs."));
    options.addHelpOption();
    options.addOption({QStringLiteral("why"), QStringLiteral("Tell how each check comes to what it does.")});
    options.addPositionalArgument(QStringLiteral("FILE…"), QStringLiteral("JSON as tests/money/README.md says."));
    options.process(app);

    QTextStream out(stdout);
    int cases = 0;
    int figures = 0;
    int failed = 0;
    for (const QString &name : options.positionalArguments()) {
        QFile file(name);
        QJsonParseError problem;
        QJsonDocument document;
        if (!file.open(QIODevice::ReadOnly)
            || (document = QJsonDocument::fromJson(file.readAll(), &problem), !document.isArray())) {
            out << name << ": " << (file.isOpen() ? problem.errorString() : file.errorString()) << "\n";
            ++failed;
            continue;
        }
        for (const QJsonValue each : document.array()) {
            const jiko::money::Verdict verdict = jiko::money::play(each.toObject());
            ++cases;
            figures += verdict.compared;
            failed += verdict.differences.isEmpty() ? 0 : 1;
            out << (verdict.differences.isEmpty() ? "pass  " : "FAIL  ") << verdict.name << "\n";
            for (const QString &difference : verdict.differences)
                out << "        " << difference << "\n";
            if (options.isSet(QStringLiteral("why")) || !verdict.differences.isEmpty())
                for (const QString &line : verdict.derivation)
                    out << "      " << line << "\n";
        }
    }
    out << cases << " cases, " << figures << " figures, " << failed << " differ\n";
    return failed > 0 || cases == 0 ? 1 : 0;
}
