// Gift cards, accounts, vouchers and deposits with what lies on them, and the movements of one; from the read model.
#pragma once

#include "insight/accounts.h"
#include "office/archive.h"
#include "outlet/live.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace jiko::office_app {

class PurseBoard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// What is listed: [{text}], all first.
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed) ///< place in `kinds`
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed) ///< in code and name
    /// [{id, kindText, code, holder, balance, paidIn, used, last}], the latest moved first.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    /// "The house owes KSh 12,000.00 · guests owe KSh 700.00"
    Q_PROPERTY(QString sums READ sums NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)

    Q_PROPERTY(QString title READ title NOTIFY movesChanged) ///< of the one that is looked at
    /// [{when, words, check, amount, balance}], the latest first.
    Q_PROPERTY(QVariantList moves READ moves NOTIFY movesChanged)

public:
    PurseBoard(outlet::Live &live, Archive &archive, QObject *parent = nullptr);

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void look(const QString &id);

    QVariantList kinds() const;
    int kind() const { return m_kind; }
    void setKind(int kind);
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    QVariantList rows() const;
    QString sums() const;
    QString problemText() const { return m_problem; }
    QString title() const;
    QVariantList moves() const;

Q_SIGNALS:
    void changed();
    void movesChanged();

private:
    QString nameOf(const insight::Account &account) const;

    outlet::Live &m_live;
    Archive &m_archive;
    int m_kind = 0;
    QString m_filter;
    std::vector<insight::Account> m_accounts;
    QString m_problem;
    std::optional<insight::Account> m_looked;
    std::vector<insight::AccountMove> m_moves;
};

} // namespace jiko::office_app
