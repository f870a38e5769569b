// How long the kitchen took, by station, dish or hour: on the screen and as CSV, always the same rows.
#pragma once

#include "insight/kitchen.h"
#include "office/report.h"

namespace jiko::office_app {

/// By "station", "item" or "hour".
class KitchenReport : public jiko::office_app::Report { // in full, or qmllint does not find what it inherits
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// The whole of it in a sentence or two; empty where nothing was cooked.
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    /// [{name, lines, seen, middle, nine, worst, late, open, isLate}]; `isLate`: more than a tenth.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QVariantMap totals READ totals NOTIFY changed)

public:
    KitchenReport(outlet::Live &live, Archive &archive, QObject *parent = nullptr);

    /// What the tables say.
    struct Found {
        std::vector<insight::KitchenTimes> rows;
        insight::KitchenTimes all;
    };
    void show(Found found, const QString &by);

    void refresh() override;
    /// Writes the file into the documents folder (or `folder`); answered by exported() or problemText.
    Q_INVOKABLE void exportCsv(const QString &folder = {});

    QString title() const;
    QString summary() const;
    QVariantList rows() const;
    QVariantMap totals() const;

private:
    QString nameOf(const insight::KitchenTimes &times) const;

    Found m_found;
    QString m_foundBy = by(); ///< what the rows are by
};

} // namespace jiko::office_app
