// What a server does about a dish that its station shows no sign of: shows it there again, or sends it elsewhere. Paper
// is Paper's business.
#pragma once

#include "pos/till.h"

namespace jiko::pos {

class StationDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the till")
    /// The line it is about.
    Q_PROPERTY(QString line READ line WRITE setLine NOTIFY changed)
    /// The station that has not got it; empty when it has, by now.
    Q_PROPERTY(QString stationText READ stationText NOTIFY changed)
    /// [{id, name}] that could cook it instead.
    Q_PROPERTY(QVariantList others READ others NOTIFY changed)

public:
    StationDesk(outlet::Live &live, Till &till, QObject *parent = nullptr);

    Q_INVOKABLE void showAgain();
    Q_INVOKABLE void sendTo(const QString &station);

    QString line() const { return m_line; }
    void setLine(const QString &line);
    QString stationText() const;
    QVariantList others() const;

Q_SIGNALS:
    void changed();
    void told(const QString &words);
    void refused(const QString &words);

private:
    /// Of the station that is behind.
    const kitchen::Ticket *ticket() const;
    /// None: the kitchen has it by now.
    void act(const std::optional<kitchen::TicketFact> &fact, const QString &words);

    outlet::Live &m_live;
    Till &m_till;
    QString m_line;
};

} // namespace jiko::pos
