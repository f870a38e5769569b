// An act that wants a right: who has it acts at once; who has not asks somebody who has, by a PIN at this terminal or
// on whatever terminal that person stands at, and works on meanwhile. One at a time.
#pragma once

#include "outlet/sign_in.h"

#include <QTimer>

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
    /// Somebody of the staff has the right, and can be asked where they are.
    Q_PROPERTY(bool canAsk READ canAsk NOTIFY changed)
    /// "Waiting for a manager: Void 1 × Tusker"; empty while nothing is asked elsewhere.
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY changed)

public:
    struct Act {
        QString what;
        QString amountText;
        QString reason;
        const char *permission = nullptr;
        /// Does it, once: with whose right.
        std::function<void(const Id &approver)> go;
        Id check = {}; ///< that it is about
    };

    Approval(Live &live, SignIn &signIn, QObject *parent = nullptr);

    void ask(Act act);
    Q_INVOKABLE void submit(const QString &pin);
    /// Not wanted any more; nothing was done.
    Q_INVOKABLE void withdraw();
    /// Instead of a PIN here: whoever may is asked on their own terminal.
    Q_INVOKABLE void askElsewhere();
    /// What was asked elsewhere is not wanted any more.
    Q_INVOKABLE void takeBack();
    /// The check that somebody has open here.
    void keepInHand(const Id &check);

    bool isWanted() const { return m_act.has_value(); }
    QString what() const { return m_act ? m_act->what : QString(); }
    QString amountText() const { return m_act ? m_act->amountText : QString(); }
    QString detail() const;
    bool canAsk() const { return m_act && identity::decideAsk(m_live.people(), m_signIn.person(), asked(*m_act)); }
    QString waitingText() const;

Q_SIGNALS:
    void changed();
    /// The last PIN did not do, in words.
    void refused(const QString &problem);
    /// What became of what was asked elsewhere.
    void told(const QString &words);

private:
    struct Sent {
        Act act;
        Id asking;
        Id asker;
        bool wasInHand = false;
        std::optional<orders::Check> before; ///< as it was when it was asked
    };
    identity::ApprovalAsked asked(const Act &act) const;
    void personChanged();
    void hear(const Id &asking);
    void goOn();
    void giveUp(bool expired);
    bool isAsItWas(const Sent &sent) const;
    QString nameOf(const Id &person) const;

    Live &m_live;
    SignIn &m_signIn;
    std::optional<Act> m_act;
    std::optional<Sent> m_sent;
    Id m_person; ///< who stood here last
    Id m_inHand;
    Id m_acted; ///< what was done by another terminal's yes
    QTimer m_tooLate;
    int m_asked = 0; ///< how many acts were asked for: an answer that comes late is for none of them
};

} // namespace jiko::outlet
