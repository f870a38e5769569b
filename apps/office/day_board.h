// The dashboard: the business day as the read model has it, asked again every few seconds and whenever a fact arrives.
#pragma once

#include "insight/sales.h"
#include "office/archive.h"
#include "outlet/live.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace jiko::office_app {

class DayBoard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// [{title, value, detail}]: sales, guests, average, bills, voids, open.
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)
    /// [{name, count, amount}] by tender.
    Q_PROPERTY(QVariantList tenders READ tenders NOTIFY changed)
    /// [{name, taxable, tax}] by rate.
    Q_PROPERTY(QVariantList taxes READ taxes NOTIFY changed)
    Q_PROPERTY(QStringList hourLabels READ hourLabels NOTIFY changed)
    Q_PROPERTY(QVariantList hourSales READ hourSales NOTIFY changed) ///< in whole units, for a chart
    Q_PROPERTY(QStringList hourWords READ hourWords NOTIFY changed)
    /// [{name, quantity, amount}], most money first, ten at most.
    Q_PROPERTY(QVariantList topDishes READ topDishes NOTIFY changed)
    /// What the kitchen threw away: [{name, reason, quantity}], most first.
    Q_PROPERTY(QVariantList waste READ waste NOTIFY changed)
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed)
    /// "19:05:12": when the figures were asked; empty before the first answer.
    Q_PROPERTY(QString askedText READ askedText NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)

public:
    DayBoard(outlet::Live &live, Archive &archive, QObject *parent = nullptr);

    Q_INVOKABLE void refresh();

    QVariantList figures() const;
    QVariantList tenders() const;
    QVariantList taxes() const;
    QStringList hourLabels() const;
    QVariantList hourSales() const;
    QStringList hourWords() const;
    QVariantList topDishes() const;
    QVariantList waste() const;
    QString dayText() const;
    QString askedText() const { return m_asked; }
    QString problemText() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    struct Day {
        insight::DaySummary sums;
        std::vector<insight::HourSales> hours;
        std::vector<insight::ItemSales> dishes;
        std::vector<insight::ItemWaste> wastes;
    };
    QString money(std::int64_t minor) const;

    outlet::Live &m_live;
    Archive &m_archive;
    QTimer m_soon;
    QTimer m_idle;
    bool m_asking = false;
    Day m_day;
    QString m_asked;
    QString m_problem;
};

/// "Cash", "Card", "M-PESA": a tender's kind for people.
QString tenderName(const QString &word);

} // namespace jiko::office_app
