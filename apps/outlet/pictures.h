// Pictures of dishes as the office sent them: decoded beside the UI thread, the latest kept.
#pragma once

#include "outlet/live.h"

#include <QCache>
#include <QImage>

#include <set>

namespace jiko::outlet {

class Pictures : public QObject {
    Q_OBJECT
public:
    explicit Pictures(Live &live, QObject *parent = nullptr);

    /// Null where there is none, or until it is decoded; then `arrived` says so.
    QImage of(const Id &item);
    /// As it is kept, a JPEG; empty where there is none.
    QByteArray bytesOf(const Id &item) const;
    std::int64_t revisionOf(const Id &item) const; ///< 0: never had one

Q_SIGNALS:
    void arrived(const jiko::base::Id &item);
    /// The office sent others.
    void changed();

private:
    const Record *record(const Id &item) const;
    void decode(const Id &item, const Record &record);

    struct Shown {
        std::int64_t revision = 0;
        QImage image; ///< null: it cannot be read
    };
    Live &m_live;
    QCache<Id, Shown> m_shown;
    std::set<Id> m_asked;
};

} // namespace jiko::outlet
