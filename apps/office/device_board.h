// The device board: how each terminal of the outlet is, asked again by itself while somebody looks. With the server
// away it keeps what was known, and says who is in reach all the same.
#pragma once

#include "insight/devices.h"
#include "office/archive.h"
#include "outlet/live.h"

#include <QObject>
#include <QTimer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace jiko::office_app {

class DeviceBoard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// [{device, name, kind, state, seen, waiting, clock, version, disk, letters, peers, facts, help}], all words but
    /// `device`. For each of state to letters there are `…Kind` (a StatusPill's; empty when nothing is odd) and
    /// `…Icon`. `kindWord` is the kind as facts say it, `mayGo` whether it can be sent away from here. `help` is what a
    /// terminal calls for help with; empty when it does not.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(int chosenDevice READ chosenDevice NOTIFY changed) ///< 0 when none is
    /// Its row.
    Q_PROPERTY(QVariantMap chosen READ chosen NOTIFY changed)
    /// Facts put aside that nobody has seen to, of all devices.
    Q_PROPERTY(int letters READ letters NOTIFY changed)
    /// When the server was asked last, or why it does not answer and how old this is; never empty.
    Q_PROPERTY(QString askedText READ askedText NOTIFY changed)
    Q_PROPERTY(bool serverAway READ isServerAway NOTIFY changed)
    /// Somebody looks: asked every few seconds, else once a minute for what calls for attention.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)

public:
    DeviceBoard(outlet::Live &live, Archive &archive, QObject *parent = nullptr);

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void choose(int device);

    QVariantList rows() const { return m_rows; }
    int chosenDevice() const { return m_chosen; }
    QVariantMap chosen() const;
    int letters() const;
    QString askedText() const { return m_askedText; }
    bool isServerAway() const { return m_problem.has_value(); }
    bool isShown() const { return m_shown; }
    void setShown(bool shown);
    /// "Till 1"; its number when the board does not know it.
    QString nameOf(std::int32_t device) const;

Q_SIGNALS:
    void changed();
    void shownChanged();

private:
    void look();
    QVariantMap row(const insight::Device &device) const;
    std::chrono::microseconds sinceAsked() const;
    QString when(UtcMicros at) const;

    outlet::Live &m_live;
    Archive &m_archive;
    QTimer m_idle;
    bool m_shown = false;
    bool m_asking = false;
    std::vector<insight::Device> m_devices;
    QVariantList m_rows;
    int m_chosen = 0;
    UtcMicros m_asked; ///< when the server answered last, by this machine's clock
    std::optional<store::PgProblem> m_problem;
    QString m_askedText;
};

} // namespace jiko::office_app
