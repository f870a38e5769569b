// Hours and tips of any days by person, from the read model: also such as no terminal holds any more.
#pragma once

#include "insight/people.h"
#include "office/archive.h"
#include "outlet/live.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace jiko::office_app {

class PeopleReport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// ISO 8601, both days included.
    Q_PROPERTY(QString from READ from NOTIFY asked)
    Q_PROPERTY(QString to READ to NOTIFY asked)
    /// [{name, hours, pay, tips, pool, sum, note}], by name.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QVariantMap totals READ totals NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY asked)

public:
    PeopleReport(outlet::Live &live, Archive &archive, QObject *parent = nullptr);

    /// Days as ISO 8601. Where the first is behind the last they are exchanged; what is no day is left as it was.
    Q_INVOKABLE void show(const QString &from, const QString &to);
    Q_INVOKABLE void refresh();

    QString from() const { return m_from.toString(Qt::ISODate); }
    QString to() const { return m_to.toString(Qt::ISODate); }
    QVariantList rows() const;
    QVariantMap totals() const;
    QString problemText() const { return m_problem; }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void asked();
    void changed();

private:
    struct Row {
        QString name;
        std::int64_t minutes = 0;
        std::int64_t payMinor = 0;
        bool hasPay = false;
        bool isOpen = false; ///< a spell that nobody has ended
        std::int64_t tipsMinor = 0;
        std::int64_t poolMinor = 0; ///< out of pools, less what went in
        std::int64_t unsignedDays = 0;
    };
    struct Found {
        std::vector<insight::WorkSpell> spells;
        std::vector<insight::ServerTips> tips;
        std::vector<insight::PoolSum> pools;
    };
    void take(const Found &found);
    QString money(std::int64_t minor) const;

    outlet::Live &m_live;
    Archive &m_archive;
    QDate m_from;
    QDate m_to;
    std::vector<Row> m_rows;
    QString m_problem;
    bool m_busy = false;
    int m_asking = 0; ///< the last question; answers to others come too late
};

} // namespace jiko::office_app
