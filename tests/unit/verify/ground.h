// A played outlet in a real database, with its read model, and in a till's store: for whoever tampers with either.
#pragma once

#include "audit/sealed.h"
#include "store/sqlite_db.h"

#include <QTemporaryDir>

namespace jiko::test {

class Ground {
public:
    Ground();

    /// jiko-verify's exit code and what it printed.
    struct Answer {
        int code = -1;
        QString text;
        /// Whether the first finding is that breach at that fact.
        bool names(const QByteArray &breach, std::int32_t device, std::int64_t seq) const;
    };
    Answer verify(const QStringList &arguments) const;
    QStringList database() const;
    QStringList store() const;
    QString home() const { return m_home.path(); }

    /// As the database's owner, or with the store's own guards gone.
    void forge(const char *sql, const store::Params &params = {});
    void forgeStore(const char *sql, const store::Params &params = {});
    /// Puts a device's log in place of what is there; a clever forger moves the database's own mark, too.
    void putIntoDatabase(std::int32_t device, const std::vector<Fact> &facts);
    void putIntoStore(std::int32_t device, const std::vector<Fact> &facts);

    SealedLog log() const { return SealedLog(m_evening.facts()); }
    const Evening::Devices &devices() const { return m_devices; }

private:
    TestDatabase m_database;
    Evening::Devices m_devices;
    Evening m_evening;
    QTemporaryDir m_home;
};

} // namespace jiko::test
