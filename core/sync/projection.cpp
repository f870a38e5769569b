#include "sync/projection.h"

namespace jiko::sync {

QByteArray withoutNul(QByteArray json)
{
    static const QByteArray nul = "\\u0000";
    for (qsizetype at = json.indexOf(nul); at >= 0; at = json.indexOf(nul, at)) {
        qsizetype before = at;
        while (before > 0 && json.at(before - 1) == '\\')
            --before;
        // An odd number of backslashes before it means that it is text about a NUL, not one.
        if ((at - before) % 2 == 0)
            json.remove(at, nul.size());
        else
            at += nul.size();
    }
    return json;
}

} // namespace jiko::sync
