#include "support/suite.h"

#include <QTest>

#include <algorithm>
#include <vector>

namespace jiko::test {

namespace {
std::vector<std::function<std::unique_ptr<QObject>()>> &suites()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> all;
    return all;
}

/// "name" and "name:row" of a test function, as people type them.
bool has(const QObject &suite, const QString &wanted)
{
    return suite.metaObject()->indexOfMethod(wanted.section(QLatin1Char(':'), 0, 0).toLatin1() + "()") >= 0;
}
} // namespace

Suite::Suite(std::function<std::unique_ptr<QObject>()> make)
{
    suites().push_back(std::move(make));
}

int runAll(const QStringList &arguments)
{
    const auto known = [](const QString &word) {
        return std::any_of(suites().begin(), suites().end(), [&](const auto &make) { return has(*make(), word); });
    };
    const bool chosen = std::any_of(arguments.begin(), arguments.end(), known);
    int failed = 0;
    for (const auto &make : suites()) {
        const auto suite = make();
        QStringList mine;
        bool any = !chosen;
        for (const QString &word : arguments) {
            const bool here = has(*suite, word);
            any = any || here;
            if (here || !known(word))
                mine.append(word);
        }
        if (any)
            failed += QTest::qExec(suite.get(), mine);
    }
    return std::min(failed, 127);
}

} // namespace jiko::test

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    return jiko::test::runAll(QCoreApplication::arguments());
}
