// What the guest reads on the display that faces him: his check as it grows, what he pays, and nothing of the staff's.
// In the guest's language, which he may choose there; the till goes on in that of who works it.
#pragma once

#include "pos/tender_desk.h"

#include <QImage>
#include <QTimer>
#include <QTranslator>

#include <memory>

namespace jiko::pos {

class GuestView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// "idle", "check", "paying", "paid".
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    /// Set by the page on which money is taken.
    Q_PROPERTY(bool paying READ isPaying WRITE setPaying NOTIFY changed)
    /// The house's logo, black on white; null where it has none.
    Q_PROPERTY(QVariant logo READ heldLogo NOTIFY changed)
    Q_PROPERTY(QString houseName READ houseName NOTIFY changed)
    /// [{name, quantity, amount, detail}]: what counts, as it was ordered.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    /// What is taken off the menu's prices; empty where nothing is.
    Q_PROPERTY(QString offText READ offText NOTIFY changed)
    Q_PROPERTY(QString dueText READ dueText NOTIFY changed)
    Q_PROPERTY(QString paidText READ paidText NOTIFY changed)
    /// Empty where there is none.
    Q_PROPERTY(QString changeText READ changeText NOTIFY changed)
    /// What a phone reads to pay; empty: no code is shown.
    Q_PROPERTY(QString qrText READ qrText NOTIFY changed)
    /// [{rate, text, amount, chosen}]; rate, in basis points, 0: no tip.
    Q_PROPERTY(QVariantList tips READ tips NOTIFY changed)
    /// [{code, name}]
    Q_PROPERTY(QVariantList languages READ languages CONSTANT)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(bool rightToLeft READ isRightToLeft NOTIFY changed)
    /// The words around it, by name, in the guest's language.
    Q_PROPERTY(QVariantMap words READ words NOTIFY changed)

public:
    GuestView(outlet::Live &live, Till &till, TenderDesk &tenders, QObject *parent = nullptr);

    Q_INVOKABLE void chooseTip(int rate);

    QString stage() const;
    bool isPaying() const { return m_paying; }
    void setPaying(bool paying);
    QImage logo() const { return m_logo; }
    QVariant heldLogo() const { return m_logo; }
    QString houseName() const { return m_live.house().name; }
    QVariantList rows() const;
    QString totalText() const;
    QString offText() const;
    QString dueText() const;
    QString paidText() const { return m_tenders.amountText(); }
    QString changeText() const { return m_tenders.hasChange() ? m_tenders.changeText() : QString(); }
    QString qrText() const;
    QVariantList tips() const;
    static QVariantList languages();
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    bool isRightToLeft() const;
    QVariantMap words() const;

Q_SIGNALS:
    void changed();

private:
    void readLogo();
    QString say(const char *text) const;
    const orders::Check *shown() const;
    /// The one that was chosen, of what is due now.
    Money tip() const;

    outlet::Live &m_live;
    Till &m_till;
    TenderDesk &m_tenders;
    QString m_logoRead; ///< as the house keeps it
    QImage m_logo;
    QTimer m_thanks; ///< for how long what was paid stands there
    bool m_paying = false;
    RateBp m_chosen; ///< 0: no tip
    QString m_language = QStringLiteral("en");
    std::shared_ptr<const QTranslator> m_catalogue;
};

} // namespace jiko::pos
