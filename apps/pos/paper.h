// What this till prints: caused by facts that are on disk, never before; told again after a restart it prints nothing.
#pragma once

#include "outlet/live.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace jiko::pos {

class Paper : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
public:
    explicit Paper(outlet::Live &live, QObject *parent = nullptr);
    ~Paper() override;

    Q_INVOKABLE void reprintReceipt(const QString &check);
    Q_INVOKABLE void reprintZ(const QString &drawer);

Q_SIGNALS:
    /// Something about a printer, in words: what happened, what is safe, what to do.
    void trouble(const QString &words);
};

} // namespace jiko::pos
