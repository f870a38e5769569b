#include "support/torn_disk.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace jiko::test {

namespace {
struct Change {
    bool truncates = false;
    qint64 at = 0; ///< or the size it is cut to
    QByteArray bytes;
};

void apply(QByteArray &image, const Change &change)
{
    if (change.truncates) {
        image.resize(change.at);
        return;
    }
    const qsizetype end = change.at + change.bytes.size();
    if (image.size() < end)
        image.append(QByteArray(end - image.size(), '\0'));
    std::memcpy(image.data() + change.at, change.bytes.constData(), static_cast<std::size_t>(change.bytes.size()));
}

/// Of a write that was under way some sectors are on the disk.
void applyTorn(QByteArray &image, const Change &change, std::mt19937_64 &random)
{
    const qint64 sector = random() % 2 ? 512 : 4096;
    for (qint64 at = change.at; at < change.at + change.bytes.size();) {
        const qint64 end = std::min((at / sector + 1) * sector, change.at + change.bytes.size());
        if (random() % 2)
            apply(image, {false, at, change.bytes.mid(at - change.at, end - at)});
        at = end;
    }
}
} // namespace

struct TornDisk::File {
    QByteArray now; ///< as programs see it
    QByteArray durable; ///< as it was at the last sync
    std::vector<Change> changes; ///< since then
    bool everSynced = false;
    std::vector<std::unique_ptr<char[]>> shared;

    void change(Change what)
    {
        apply(now, what);
        changes.push_back(std::move(what));
    }
};

struct TornDisk::Handle {
    sqlite3_file base;
    TornDisk *disk;
    std::shared_ptr<File> *file;
    int life;
};

struct TornDisk::Vfs {
    static Handle &of(sqlite3_file *file) { return *reinterpret_cast<Handle *>(file); }
    static TornDisk &of(sqlite3_vfs *vfs) { return *static_cast<TornDisk *>(vfs->pAppData); }
    static File *alive(sqlite3_file *file)
    {
        Handle &handle = of(file);
        return handle.life == handle.disk->m_life ? handle.file->get() : nullptr;
    }

    static int close(sqlite3_file *file)
    {
        delete std::exchange(of(file).file, nullptr);
        return SQLITE_OK;
    }
    static int read(sqlite3_file *file, void *place, int size, sqlite3_int64 at)
    {
        const File *data = alive(file);
        if (!data)
            return SQLITE_IOERR_READ;
        const qint64 there = std::clamp<qint64>(data->now.size() - at, 0, size);
        std::memcpy(place, data->now.constData() + (there > 0 ? at : 0), static_cast<std::size_t>(there));
        if (there == size)
            return SQLITE_OK;
        std::memset(static_cast<char *>(place) + there, 0, static_cast<std::size_t>(size - there));
        return SQLITE_IOERR_SHORT_READ;
    }
    static int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
    {
        File *data = alive(file);
        if (!data)
            return SQLITE_IOERR_WRITE;
        TornDisk &disk = *of(file).disk;
        if (const int code = disk.count())
            return code;
        const qint64 grows = at + size - data->now.size();
        if (grows > 0 && disk.used() + grows > disk.m_limit)
            return SQLITE_FULL;
        data->change({false, at, QByteArray(static_cast<const char *>(bytes), size)});
        return SQLITE_OK;
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        File *data = alive(file);
        if (!data)
            return SQLITE_IOERR_TRUNCATE;
        if (const int code = of(file).disk->count())
            return code;
        data->change({true, size, {}});
        return SQLITE_OK;
    }
    static int sync(sqlite3_file *file, int)
    {
        File *data = alive(file);
        if (!data)
            return SQLITE_IOERR_FSYNC;
        if (const int code = of(file).disk->count())
            return code;
        if (of(file).disk->m_ignoresSyncs)
            return SQLITE_OK;
        // By each change, since a copy of the whole would cost most of a simulation's time.
        for (const Change &change : data->changes)
            apply(data->durable, change);
        data->changes.clear();
        data->everSynced = true;
        return SQLITE_OK;
    }
    static int size(sqlite3_file *file, sqlite3_int64 *size)
    {
        const File *data = alive(file);
        if (!data)
            return SQLITE_IOERR_FSTAT;
        *size = data->now.size();
        return SQLITE_OK;
    }
    static int lock(sqlite3_file *, int) { return SQLITE_OK; }
    static int checkReserved(sqlite3_file *, int *reserved)
    {
        *reserved = 0;
        return SQLITE_OK;
    }
    static int control(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
    static int sector(sqlite3_file *) { return 4096; }
    static int traits(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; } // as the system's own says
    static int mapShared(sqlite3_file *file, int region, int size, int, void volatile **place)
    {
        File *data = alive(file);
        if (!data)
            return SQLITE_IOERR_SHMMAP;
        while (data->shared.size() <= static_cast<std::size_t>(region))
            data->shared.push_back(std::make_unique<char[]>(static_cast<std::size_t>(size)));
        *place = data->shared[static_cast<std::size_t>(region)].get();
        return SQLITE_OK;
    }
    static int lockShared(sqlite3_file *, int, int, int) { return SQLITE_OK; }
    static void barrier(sqlite3_file *) { }
    static int unmapShared(sqlite3_file *file, int forGood)
    {
        if (File *data = alive(file); data && forGood)
            data->shared.clear();
        return SQLITE_OK;
    }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsGot)
    {
        static const sqlite3_io_methods methods{2, close, read, write, truncate, sync, size, lock, lock, checkReserved,
            control, sector, traits, mapShared, lockShared, barrier, unmapShared, nullptr, nullptr};
        TornDisk &disk = of(vfs);
        Handle &handle = of(file);
        handle = {};
        std::shared_ptr<File> data;
        if (!name) {
            data = std::make_shared<File>(); // a temporary one
        } else if (disk.m_files.contains(name)) {
            data = disk.m_files.value(name);
        } else if (flags & SQLITE_OPEN_CREATE) {
            data = std::make_shared<File>();
            disk.m_files.insert(name, data);
        } else {
            return SQLITE_CANTOPEN;
        }
        handle = {{&methods}, &disk, new std::shared_ptr<File>(data), disk.m_life};
        if (flagsGot)
            *flagsGot = flags;
        return SQLITE_OK;
    }
    static int remove(sqlite3_vfs *vfs, const char *name, int syncsFolder)
    {
        TornDisk &disk = of(vfs);
        if (!disk.m_files.contains(name))
            return SQLITE_IOERR_DELETE_NOENT;
        if (const int code = disk.count())
            return code;
        const auto gone = disk.m_files.take(name);
        if (syncsFolder)
            disk.m_deleted.clear(); // the folder as it is now
        else if (gone->everSynced)
            disk.m_deleted.insert(name, gone->durable);
        return SQLITE_OK;
    }
    static int access(sqlite3_vfs *vfs, const char *name, int, int *found)
    {
        const auto file = of(vfs).m_files.value(name);
        *found = file && !file->now.isEmpty();
        return SQLITE_OK;
    }
    static int fullName(sqlite3_vfs *, const char *name, int size, char *place)
    {
        qstrncpy(place, name, static_cast<std::size_t>(size));
        return SQLITE_OK;
    }
    static int randomness(sqlite3_vfs *, int size, char *place)
    {
        return sqlite3_vfs_find(nullptr)->xRandomness(sqlite3_vfs_find(nullptr), size, place);
    }
    static int sleep(sqlite3_vfs *, int micros) { return micros; }
    static int day(sqlite3_vfs *, double *day)
    {
        return sqlite3_vfs_find(nullptr)->xCurrentTime(sqlite3_vfs_find(nullptr), day);
    }
    static int lastError(sqlite3_vfs *, int, char *) { return 0; }
};

TornDisk::TornDisk() : m_vfs(std::make_unique<sqlite3_vfs>())
{
    static int made = 0;
    m_name = "torn-" + QByteArray::number(++made);
    m_vfs->iVersion = 1;
    m_vfs->szOsFile = sizeof(Handle);
    m_vfs->mxPathname = 512;
    m_vfs->zName = m_name.constData();
    m_vfs->pAppData = this;
    m_vfs->xOpen = Vfs::open;
    m_vfs->xDelete = Vfs::remove;
    m_vfs->xAccess = Vfs::access;
    m_vfs->xFullPathname = Vfs::fullName;
    m_vfs->xRandomness = Vfs::randomness;
    m_vfs->xSleep = Vfs::sleep;
    m_vfs->xCurrentTime = Vfs::day;
    m_vfs->xGetLastError = Vfs::lastError;
    sqlite3_vfs_register(m_vfs.get(), 0);
}

TornDisk::~TornDisk()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

int TornDisk::count()
{
    ++m_calls;
    const bool fails = m_failAt > 0 && (m_lasting == Lasting::Once ? m_calls == m_failAt : m_calls >= m_failAt);
    return fails ? m_code : SQLITE_OK;
}

void TornDisk::failAt(int nth, int code, Lasting lasting)
{
    m_failAt = m_calls + nth;
    m_code = code;
    m_lasting = lasting;
}

void TornDisk::heal()
{
    m_failAt = 0;
}

void TornDisk::killProgram()
{
    ++m_life;
    for (const auto &file : std::as_const(m_files))
        file->shared.clear(); // the last to map it is gone; who comes next makes it anew
}

void TornDisk::cutPower(std::mt19937_64 &random)
{
    ++m_life;
    QMap<QByteArray, QByteArray> left;
    for (auto file = m_deleted.cbegin(); file != m_deleted.cend(); ++file)
        if (random() % 2)
            left.insert(file.key(), file.value());
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        std::vector<Change> changes = file.value()->changes;
        if (random() % 2)
            std::shuffle(changes.begin(), changes.end(), random);
        QByteArray image = file.value()->durable;
        for (const Change &change : changes) {
            const auto fate = random() % 3;
            if (fate == 0 || (fate == 1 && change.truncates))
                continue;
            if (fate == 1)
                applyTorn(image, change, random);
            else
                apply(image, change);
        }
        if (file.value()->everSynced || random() % 2)
            left.insert(file.key(), image);
    }
    restore(left);
}

qsizetype TornDisk::sizeOf(const QByteArray &file) const
{
    return m_files.value(file)->now.size();
}

qint64 TornDisk::used() const
{
    qint64 all = 0;
    for (const auto &file : m_files)
        all += file->now.size();
    return all;
}

void TornDisk::flipBit(const QByteArray &file, qint64 bit)
{
    const auto &data = m_files.value(file);
    char &byte = data->now.data()[bit / 8];
    byte = static_cast<char>(byte ^ (1 << (bit % 8)));
    data->durable = data->now;
}

QMap<QByteArray, QByteArray> TornDisk::image() const
{
    QMap<QByteArray, QByteArray> all;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
        all.insert(file.key(), file.value()->now);
    return all;
}

void TornDisk::restore(const QMap<QByteArray, QByteArray> &image)
{
    ++m_life;
    m_files.clear();
    m_deleted.clear();
    for (auto file = image.cbegin(); file != image.cend(); ++file) {
        auto made = std::make_shared<File>();
        made->now = made->durable = file.value();
        made->everSynced = true;
        m_files.insert(file.key(), made);
    }
}

} // namespace jiko::test
