// An act that wants a right: who has it acts at once; who has not asks somebody who has, and gives them the terminal
// for a PIN. One at a time.
#pragma once

#include "outlet/sign_in.h"

#include <functional>
#include <optional>

namespace jiko::outlet {

class Approval : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool wanted READ isWanted NOTIFY changed)
    /// "Void 1 × Tusker"; what it is about in money, where it is; why it is done, and who asks.
    Q_PROPERTY(QString what READ what NOTIFY changed)
    Q_PROPERTY(QString amountText READ amountText NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)

public:
    struct Act {
        QString what;
        QString amountText;
        QString reason;
        const char *permission = nullptr;
        /// Does it, once: with whose right.
        std::function<void(const Id &approver)> go;
    };

    Approval(Live &live, SignIn &signIn, QObject *parent = nullptr);

    void ask(Act act);
    Q_INVOKABLE void submit(const QString &pin);
    /// Not wanted any more; nothing was done.
    Q_INVOKABLE void withdraw();

    bool isWanted() const { return m_act.has_value(); }
    QString what() const { return m_act ? m_act->what : QString(); }
    QString amountText() const { return m_act ? m_act->amountText : QString(); }
    QString detail() const;

Q_SIGNALS:
    void changed();
    /// The last PIN did not do, in words.
    void refused(const QString &problem);

private:
    SignIn &m_signIn;
    std::optional<Act> m_act;
    int m_asked = 0; ///< how many acts were asked for: an answer that comes late is for none of them
};

} // namespace jiko::outlet
