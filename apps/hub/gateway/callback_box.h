// What a provider told us without being asked, kept until it is in the log. Told on the HTTP server's thread, answered
// at once; read on the hub's.
#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace jiko::hub {

struct Callback {
    QString name; ///< in the box
    Id payment; ///< as the path says
    QByteArray body; ///< as it came
};

class CallbackBox {
public:
    virtual ~CallbackBox() = default;
    /// True once it is on the disk. Any thread.
    virtual bool keep(const Id &payment, const QByteArray &body) = 0;
    /// Oldest first.
    virtual std::vector<Callback> waiting() const = 0;
    /// It is in the log.
    virtual void remove(const QString &name) = 0;
    /// It says nothing that can be told to a payment: laid aside for people.
    virtual void park(const QString &name) = 0;
    virtual int parked() const = 0;
};

/// A folder: a file a call-back, 0600; `parked` below it.
std::unique_ptr<CallbackBox> callbackFolder(const QString &folder);

/// Whose call-backs are no payment's that was asked for: money that comes by itself, and the question before it comes.
extern const Id arrivalsDoor;
extern const Id questionsDoor;

/// The path of a payment's call-back, which nobody can guess: the secret signs the payment. Letters in it are a to f
/// and p, so that no word that the provider forbids can come about.
class CallbackPaths {
public:
    explicit CallbackPaths(QByteArray secret) : m_secret(std::move(secret)) { }
    /// "/p/<payment>/<signature>"
    QByteArray pathOf(const Id &payment) const;
    /// Nothing for a path that is none of ours.
    std::optional<Id> paymentOf(const QByteArray &path) const;

private:
    QByteArray signature(const QByteArray &payment) const;
    QByteArray m_secret;
};

} // namespace jiko::hub
