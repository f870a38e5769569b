// Nobody has touched the till for a while: the next person signs in. What is on the check stays there.
#pragma once

#include "outlet/sign_in.h"

#include <QTimer>

namespace jiko::pos {

class AutoLock : public QObject {
    Q_OBJECT
public:
    /// Watches every key and touch of the program.
    AutoLock(outlet::SignIn &signIn, std::chrono::milliseconds after, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_quiet;
};

} // namespace jiko::pos
