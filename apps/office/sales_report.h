// Sales of a period by dish, category, hour or server: on the screen, as CSV and as PDF, always the same rows.
#pragma once

#include "insight/sales.h"
#include "office/archive.h"
#include "outlet/live.h"
#include "outlet/sign_in.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace jiko::office_app {

class SalesReport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// "item", "category", "hour" or "server".
    Q_PROPERTY(QString by READ by WRITE setBy NOTIFY asked)
    /// "today", "yesterday", "week" (the last seven days), "month" (the last thirty).
    Q_PROPERTY(QString period READ periodWord WRITE setPeriod NOTIFY asked)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// [{name, quantity, amount, share}]
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    /// {name, quantity, amount, share}
    Q_PROPERTY(QVariantMap totals READ totals NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY asked)

public:
    SalesReport(outlet::Live &live, outlet::SignIn &signIn, Archive &archive, QObject *parent = nullptr);

    Q_INVOKABLE void refresh();
    /// Writes the file into the documents folder (or `folder`); answered by exported() or problemText.
    Q_INVOKABLE void exportCsv(const QString &folder = {});
    Q_INVOKABLE void exportPdf(const QString &folder = {});

    QString by() const { return m_by; }
    void setBy(const QString &by);
    QString periodWord() const { return m_period; }
    void setPeriod(const QString &word);
    QString title() const;
    QVariantList rows() const;
    QVariantMap totals() const;
    QString problemText() const { return m_problem; }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void asked();
    void changed();
    void exported(const QString &path);

private:
    struct Row {
        QString name;
        Quantity quantity; ///< portions, or bills
        std::int64_t amountMinor = 0;
    };
    insight::Period period() const;
    void write(const QString &folder, const QString &suffix, std::function<bool(const QString &)> writer);
    QString money(std::int64_t minor) const;

    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Archive &m_archive;
    QString m_by = QStringLiteral("item");
    QString m_period = QStringLiteral("today");
    std::vector<Row> m_rows;
    QString m_problem;
    bool m_busy = false;
    bool m_again = false;
};

} // namespace jiko::office_app
