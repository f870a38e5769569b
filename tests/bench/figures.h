// One line a figure, `name value unit ratio yardstick`, and the same as JSON with --json FILE. A figure beyond its
// budget says so and fails the program.
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace jiko::bench {

double median(std::vector<double> values);

struct Figure {
    QString name;
    double value = 0;
    QString unit;
    double ratio = 0; ///< to the yardstick, measured beside it
    QString yardstick;
    std::optional<double> leastRatio; ///< budget
    std::optional<double> mostValue; ///< budget
};

class Figures {
public:
    explicit Figures(const QStringList &arguments);
    void add(const Figure &figure);
    /// Keeps a reading of a round; its median is asked for later.
    void note(const QString &name, double value) { m_notes[name].push_back(value); }
    double medianOf(const QString &name) const { return median(m_notes.at(name)); }
    /// Writes the JSON; 1 when a figure was over budget.
    int finish() const;

private:
    QString m_json;
    std::vector<Figure> m_figures;
    std::map<QString, std::vector<double>> m_notes;
    bool m_over = false;
};

} // namespace jiko::bench
