// How long the kitchen took, by station, dish or hour: on the screen and as CSV, always the same rows.
#pragma once

#include "insight/kitchen.h"
#include "office/archive.h"
#include "outlet/live.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace jiko::office_app {

class KitchenReport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// "station", "item" or "hour".
    Q_PROPERTY(QString by READ by WRITE setBy NOTIFY asked)
    /// "today", "yesterday", "week" (the last seven days), "month" (the last thirty).
    Q_PROPERTY(QString period READ periodWord WRITE setPeriod NOTIFY asked)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// The whole of it in a sentence or two; empty where nothing was cooked.
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    /// [{name, lines, seen, middle, nine, worst, late, open, isLate}]; `isLate`: more than a tenth.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QVariantMap totals READ totals NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY asked)

public:
    KitchenReport(outlet::Live &live, Archive &archive, QObject *parent = nullptr);

    /// What the tables say.
    struct Found {
        std::vector<insight::KitchenTimes> rows;
        insight::KitchenTimes all;
    };
    void show(Found found, const QString &by);

    Q_INVOKABLE void refresh();
    /// Writes the file into the documents folder (or `folder`); answered by exported() or problemText.
    Q_INVOKABLE void exportCsv(const QString &folder = {});

    QString by() const { return m_by; }
    void setBy(const QString &by);
    QString periodWord() const { return m_period; }
    void setPeriod(const QString &word);
    QString title() const;
    QString summary() const;
    QVariantList rows() const;
    QVariantMap totals() const;
    QString problemText() const { return m_problem; }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void asked();
    void changed();
    void exported(const QString &path);

private:
    insight::Period period() const;
    QString nameOf(const insight::KitchenTimes &times) const;

    outlet::Live &m_live;
    Archive &m_archive;
    QString m_by = QStringLiteral("station");
    QString m_period = QStringLiteral("today");
    Found m_found;
    QString m_foundBy = m_by; ///< what the rows are by
    QString m_problem;
    bool m_busy = false;
    int m_asking = 0; ///< the last question; answers to others come too late
};

} // namespace jiko::office_app
