// What a domain's folder offers to the suite.
#pragma once

#include "sync/projection.h"

#include <QByteArrayList>

namespace jiko::sync {

struct Domain {
    QByteArray name;
    QByteArrayList factTypes; ///< every type it may write in the log, for ever
    QByteArrayList permissions; ///< acts that want a right
    /// What its checkpoint is called: the name and the shape of its rows, "orders-1". A new shape is a new name, and
    /// the hub writes those tables from the beginning. Empty when the domain has no tables.
    QByteArray projector;
    std::unique_ptr<Projection> (*makeProjection)(const Place &) = nullptr;
    /// Is it one of these types, and does it carry what the type promises?
    bool (*reads)(const Fact &) = nullptr;
    /// Types that say something of the terminal that wrote them, as a Z does: no other can record them in its place.
    QByteArrayList boundToDevice;
};

/// The types of a domain's variants of facts.
template <class... Facts> struct TypesOf;
template <class... Facts> struct TypesOf<std::variant<Facts...>> {
    static QByteArrayList list() { return {QByteArray(Facts::type)...}; }
};

} // namespace jiko::sync
