// A disk below SQLite that behaves as real ones do on a bad day: what was not synced when the power went is there, or
// not, or in another order, or in parts; any call may fail; a bit may flip. One thread at a time.
#pragma once

#include <QByteArray>
#include <QMap>

#include <limits>
#include <memory>
#include <random>
#include <vector>

struct sqlite3_vfs;

namespace jiko::test {

class TornDisk {
public:
    TornDisk();
    ~TornDisk();
    TornDisk(const TornDisk &) = delete;
    TornDisk &operator=(const TornDisk &) = delete;

    /// What SQLite knows it by.
    QByteArray vfs() const { return m_name; }

    enum class Lasting { Once, FromThereOn };
    /// The n-th call from now that changes the disk or syncs it (1 is the next) fails with this SQLite code.
    void failAt(int nth, int code, Lasting lasting);
    void heal();
    /// It holds so many bytes, and a write that needs more is refused as SQLITE_FULL.
    void limitTo(qint64 bytes) { m_limit = bytes; }
    qint64 limit() const { return m_limit; }
    qint64 used() const;
    /// A disk that says it has synced and has not.
    void ignoreSyncs(bool ignores) { m_ignoresSyncs = ignores; }
    /// Such calls since the beginning.
    int calls() const { return m_calls; }

    /// The program is gone in this instant; what it had written is with the operating system.
    void killProgram();
    /// The whole machine is gone.
    void cutPower(std::mt19937_64 &random);

    QByteArrayList files() const { return m_files.keys(); }
    qsizetype sizeOf(const QByteArray &file) const;
    void flipBit(const QByteArray &file, qint64 bit);
    /// What lies on it, to lay it there again.
    QMap<QByteArray, QByteArray> image() const;
    void restore(const QMap<QByteArray, QByteArray> &image);

    struct File;
    struct Handle;

private:
    struct Vfs;
    /// SQLite's code for a call that changes something: 0 to go on.
    int count();

    QByteArray m_name;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    QMap<QByteArray, std::shared_ptr<File>> m_files;
    QMap<QByteArray, QByteArray> m_deleted; ///< that could come back, since no folder was synced
    int m_calls = 0;
    int m_failAt = 0;
    int m_code = 0;
    Lasting m_lasting = Lasting::Once;
    bool m_ignoresSyncs = false;
    qint64 m_limit = std::numeric_limits<qint64>::max();
    int m_life = 0; ///< handles of an earlier one are dead
};

} // namespace jiko::test
