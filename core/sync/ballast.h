// Room on the disk that is kept back for the day it is full.
#pragma once

#include <QString>

namespace jiko::sync {

class Ballast {
public:
    virtual ~Ballast() = default;
    virtual bool isThere() const = 0;
    /// Lays it aside, where that leaves as much free again.
    virtual void layAside() = 0;
    /// From now on its room is free for others. False when it was not there.
    virtual bool giveUp() = 0;
    virtual std::int64_t freeBytes() const = 0;
};

/// A file beside the store, with blocks of its own and nothing in them.
class BallastFile : public Ballast {
public:
    /// So that two thousand facts more go through, each committed by itself, with the write-ahead log as long as it
    /// ever grows, and bodies far longer than usual.
    static constexpr std::int64_t usualBytes = 16LL << 20;

    explicit BallastFile(QString path, std::int64_t bytes = usualBytes) : m_path(std::move(path)), m_bytes(bytes) { }
    bool isThere() const override;
    void layAside() override;
    bool giveUp() override;
    std::int64_t freeBytes() const override;

private:
    QString m_path;
    std::int64_t m_bytes;
};

} // namespace jiko::sync
