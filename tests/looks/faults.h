// What is wrong with a window as it stands: words cut off or over one another, controls too small, out of reach or one
// over another, words nobody has translated.
#pragma once

#include <QString>
#include <QStringList>

class QQuickWindow;

namespace jiko::test {

struct Judged {
    QString language;
    int touch = 56; ///< least size of what a finger hits, in pixels
    QStringList known; ///< names and typed words, which nobody translates
};

/// In words, each with the name of what it is about; empty where all is well.
QStringList faultsIn(QQuickWindow *window, const Judged &judged);

} // namespace jiko::test
