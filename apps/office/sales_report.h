// Sales of a period by dish, category, hour or server: on the screen, as CSV and as PDF, always the same rows.
#pragma once

#include "insight/sales.h"
#include "office/report.h"
#include "outlet/sign_in.h"

namespace jiko::office_app {

/// By "item", "category", "hour" or "server".
class SalesReport : public jiko::office_app::Report { // in full, or qmllint does not find what it inherits
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// [{name, quantity, amount, share}]
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    /// {name, quantity, amount, share}
    Q_PROPERTY(QVariantMap totals READ totals NOTIFY changed)

public:
    SalesReport(outlet::Live &live, outlet::SignIn &signIn, Archive &archive, QObject *parent = nullptr);

    void refresh() override;
    /// Writes the file into the documents folder (or `folder`); answered by exported() or problemText.
    Q_INVOKABLE void exportCsv(const QString &folder = {});
    Q_INVOKABLE void exportPdf(const QString &folder = {});

    QString title() const;
    QVariantList rows() const;
    QVariantMap totals() const;

private:
    struct Row {
        QString name;
        Quantity quantity; ///< portions, or bills
        std::int64_t amountMinor = 0;
    };
    QString money(std::int64_t minor) const;
    void writeAs(const char *suffix, const QString &folder, std::function<bool(const QString &)> writer);

    outlet::SignIn &m_signIn;
    std::vector<Row> m_rows;
    QString m_foundBy = by(); ///< what the rows are by
};

} // namespace jiko::office_app
