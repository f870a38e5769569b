// What kitchen and floor say to each other, on one terminal: what is for it and not seen, and what it says; and at a
// server's terminal that food is ready.
#pragma once

#include "outlet/cues.h"
#include "outlet/live.h"
#include "outlet/sign_in.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace jiko::outlet {

class KitchenTalk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// [{id, words, who, time}], oldest first: for this terminal, and not seen.
    Q_PROPERTY(QVariantList messages READ messages NOTIFY changed)
    /// The oldest of them in a line; empty when there is none.
    Q_PROPERTY(QString bannerText READ bannerText NOTIFY changed)
    /// [{saying, words}] that can be said from here without typing.
    Q_PROPERTY(QVariantList sayings READ sayings NOTIFY wordsChanged)

public:
    enum class Side { Floor, Kitchen };
    KitchenTalk(Live &live, SignIn &signIn, Speaker &speaker, Side side, QObject *parent = nullptr);

    /// How long what is ready is gathered after a notice.
    void setGathering(std::chrono::milliseconds gathering) { m_gathering.setInterval(gathering); }
    /// On a screen of the kitchen: whose messages are shown; none: all.
    void setStation(const Id &station);
    Q_INVOKABLE void seen(const QString &message);
    /// About a check, or about nobody's; `saying` as `sayings` has it, 0 with words of one's own.
    Q_INVOKABLE void say(int saying, const QString &text, const QString &check);

    QVariantList messages() const;
    QString bannerText() const;
    QVariantList sayings() const;

Q_SIGNALS:
    void changed();
    void wordsChanged();
    /// At the terminal of who serves it: a table's food stands at the pass. A rush is one notice a while, not a row of
    /// them; the bell and the check's lines tell each one.
    void foodReady(const QString &words);
    void told(const QString &words);
    void refused(const QString &words);

private:
    void ticketChanged(const Id &ticket);
    void tellReady(const QString &words);
    void tellGathered();
    std::vector<const kitchen::Message *> mine() const;
    QString wordsFor(const kitchen::MessageSaid &said) const;
    bool record(const Draft &draft);

    Live &m_live;
    SignIn &m_signIn;
    Speaker &m_speaker;
    Side m_side;
    Id m_station;
    bool m_isCaughtUp = false;
    QSet<Id> m_toldReady; ///< tickets
    QTimer m_gathering;
    QStringList m_gathered; ///< what became ready since the last notice
};

} // namespace jiko::outlet
