// A real, private PostgreSQL for a test program: one cluster a program, a fresh migrated database a test.
#pragma once

#include "base/fact.h"
#include "store/cluster.h"
#include "store/pg_session.h"

#include <QTemporaryDir>

namespace jiko::test {

/// A device with a login, as enrolment makes it.
struct TestDevice {
    Id tenant;
    Id outlet;
    int number = 0;
    QByteArray role;
    QByteArray conninfo; ///< with its passfile
};

/// Facts of a device, each following on the last: right hashes, rising clocks.
class FactMaker {
public:
    FactMaker(const TestDevice &device, Hlc firstClock) : m_device(device), m_last(firstClock) { }
    Fact make(const QByteArray &body = "{\"a\":1}", const QByteArray &type = "orders.line_added");
    std::vector<Fact> batch(int count);

private:
    TestDevice m_device;
    std::int64_t m_seq = 0;
    Hlc m_last;
    QByteArray m_hash = base::chainStart();
};

/// The call that hands facts to the server.
store::PgCall appendCall(const std::vector<Fact> &facts);

class TestCluster;

class TestDatabase {
public:
    TestCluster *cluster = nullptr;
    QByteArray name;
    QByteArray ownerConninfo;
    Id tenant;
    Id outlet; ///< one outlet is there from the start

    TestDevice enrol(const QString &kind, const QString &deviceName = QStringLiteral("Till"));
    TestDevice enrolAt(const Id &atOutlet, const QString &kind, const QString &deviceName = QStringLiteral("Till"));
    void addOutlet(const Id &ofTenant, const Id &newOutlet);
};

class TestCluster {
public:
    static TestCluster &instance();
    /// For benchmarks that mean the disk; tests share the instance, which is not durable.
    explicit TestCluster(store::Durable durable);
    TestDatabase freshDatabase(); ///< with every migration of db/migrations
    TestDatabase emptyDatabase(); ///< with none
    store::Cluster &cluster() { return *m_cluster; }
    /// A passfile that holds this login too.
    QByteArray passfileWith(const QByteArray &role, const QByteArray &password);

private:
    QByteArray create(const QByteArray &templateName);
    std::unique_ptr<store::Cluster> m_cluster;
    QTemporaryDir m_secrets;
    int m_made = 0;
    bool m_templateMade = false;
};

} // namespace jiko::test
