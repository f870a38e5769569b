// One question to the hub's desk over TLS, answered later. On the UI thread; nothing waits.
#pragma once

#include "enrol/desk_words.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>

#include <functional>
#include <variant>

namespace jiko::enrol {

/// "192.168.1.10:8471"; without a port the usual one.
QString placeWithPort(const QString &place);

class HubCalls : public QObject {
    Q_OBJECT
public:
    explicit HubCalls(QObject *parent = nullptr) : QObject(parent) { }

    /// What came back: the body of a 200, the desk's no, or nobody there (or nobody who is who he should be).
    struct Nobody {
        bool isStranger = false; ///< somebody answered, without a certificate of that authority
    };
    using Reply = std::variant<QByteArray, Denied, Nobody>;
    using Then = std::function<void(const Reply &)>;

    /// GET, believing nothing: for the certificate that the code then proves.
    void askStranger(const QString &place, const char *path, const Then &then);
    /// POST to who has a server certificate by that authority (PEM), and to nobody else.
    void tell(
        const QString &place, const char *path, const QByteArray &authority, const QByteArray &body, const Then &then);

private:
    void follow(QNetworkReply *reply, const Then &then);

    QNetworkAccessManager m_network;
};

} // namespace jiko::enrol
