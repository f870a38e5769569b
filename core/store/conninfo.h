// libpq's connection words.
#pragma once

#include <QByteArray>

namespace jiko::store {

/// A value of them, whatever it holds: 'it\\'s'.
inline QByteArray quotedWord(QByteArray value)
{
    return '\'' + value.replace('\\', "\\\\").replace('\'', "\\'") + '\'';
}

} // namespace jiko::store
