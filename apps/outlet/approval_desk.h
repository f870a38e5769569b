// What others ask, on whatever terminal they stand, of whoever is signed in here and may allow it.
#pragma once

#include "outlet/sign_in.h"

#include <QTimer>
#include <QVariantMap>

namespace jiko::outlet {

class ApprovalDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// [{id, title, place, amount, acts: [{time, who, what}], choices: [{choice, text, needs}]}], oldest first.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// Who asks what, for a banner; empty when nothing waits.
    Q_PROPERTY(QString bannerText READ bannerText NOTIFY changed)

public:
    enum Choice { Refuse = 0, Allow = 1, Seen = 2 };
    ApprovalDesk(Live &live, SignIn &signIn, QObject *parent = nullptr);

    Q_INVOKABLE void answer(const QString &id, int choice);

    QVariantList rows() const;
    int count() const { return static_cast<int>(m_shown.size()); }
    QString bannerText() const;

Q_SIGNALS:
    void changed();
    void told(const QString &words);

private:
    void look();
    QString nameOf(const Stamp &stamp) const;
    static QString wordsFor(identity::AnswerRefusal why);

    Live &m_live;
    SignIn &m_signIn;
    QTimer m_soon;
    std::vector<const identity::Asking *> m_shown;
};

} // namespace jiko::outlet
