#include "bench/figures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace jiko::bench {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

Figures::Figures(const QStringList &arguments)
{
    const auto at = arguments.indexOf(QStringLiteral("--json"));
    if (at >= 0 && at + 1 < arguments.size())
        m_json = arguments[at + 1];
}

void Figures::add(const Figure &figure)
{
    const bool over = (figure.leastRatio && figure.ratio < *figure.leastRatio)
        || (figure.mostValue && figure.value > *figure.mostValue);
    m_over = m_over || over;
    m_figures.push_back(figure);
    std::printf("%-34s %12.2f %-9s %8.2f  %s%s\n", qUtf8Printable(figure.name), figure.value,
        qUtf8Printable(figure.unit), figure.ratio, qUtf8Printable(figure.yardstick), over ? "  over budget" : "");
    std::fflush(stdout);
}

int Figures::finish() const
{
    if (!m_json.isEmpty()) {
        QJsonArray rows;
        for (const Figure &figure : m_figures) {
            QJsonObject row{{QStringLiteral("name"), figure.name}, {QStringLiteral("value"), figure.value},
                {QStringLiteral("unit"), figure.unit}, {QStringLiteral("ratio"), figure.ratio},
                {QStringLiteral("yardstick"), figure.yardstick}};
            if (figure.leastRatio)
                row.insert(QStringLiteral("least_ratio"), *figure.leastRatio);
            if (figure.mostValue)
                row.insert(QStringLiteral("most_value"), *figure.mostValue);
            rows.append(row);
        }
        QFile file(m_json);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(rows).toJson()) < 0) {
            std::fprintf(stderr, "cannot write %s\n", qUtf8Printable(m_json));
            return 1;
        }
    }
    return m_over ? 1 : 0;
}

} // namespace jiko::bench
