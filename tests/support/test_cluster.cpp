#include "support/test_cluster.h"

#include "store/fact_row.h"

#include "store/migrator.h"

#include <QCoreApplication>
#include <QDebug>

namespace jiko::test {

using namespace jiko::store;

namespace {

/// Tests cannot go on without their ground.
template <class T, class Problem> T orDie(Result<T, Problem> outcome, const char *doing)
{
    if (!outcome) {
        if constexpr (requires { outcome.why().words; })
            qFatal("%s: %s", doing, qPrintable(outcome.why().words));
        else
            qFatal("%s: %s %s", doing, outcome.why().sqlState.constData(), qPrintable(outcome.why().message));
    }
    return std::move(outcome).value();
}

constexpr const char *templateName = "jiko_template";

} // namespace

Fact FactMaker::make(const QByteArray &body, const QByteArray &type)
{
    Fact fact;
    fact.tenant = m_device.tenant;
    fact.outlet = m_device.outlet;
    fact.device = m_device.number;
    fact.seq = ++m_seq;
    fact.hlc = ++m_last;
    fact.stream = newId();
    fact.type = type;
    fact.body = body;
    fact.hash = m_hash = base::chainHash(m_hash, fact);
    return fact;
}

std::vector<Fact> FactMaker::batch(int count)
{
    std::vector<Fact> facts;
    for (int i = 0; i < count; ++i)
        facts.push_back(make());
    return facts;
}

PgCall appendCall(const std::vector<Fact> &facts)
{
    static const Statement append(
        "SELECT api.append_events(:first_seq, :hlc, :staff, :stream, :type, :version, :body, :hash)");
    return {append, store::factColumns(facts)};
}

TestDevice TestDatabase::enrol(const QString &kind, const QString &deviceName)
{
    return enrolAt(outlet, kind, deviceName);
}

TestDevice TestDatabase::enrolAt(const Id &atOutlet, const QString &kind, const QString &deviceName)
{
    static const Statement enrolDevice("SELECT * FROM api.enrol_device(:outlet, :name, :kind, :verifier)");
    PgSession owner({ownerConninfo});
    const QByteArray password = newId().toByteArray(QUuid::WithoutBraces);
    const QByteArray verifier = orDie(owner.scramVerifier(password), "verifier");
    const PgRows rows =
        orDie(owner.run(enrolDevice,
                  {{"outlet", atOutlet}, {"name", deviceName}, {"kind", kind}, {"verifier", Utf8{verifier}}}),
            "enrol");
    TestDevice device;
    device.outlet = atOutlet;
    static const Statement itsTenant("SELECT tenant FROM jiko.outlet WHERE outlet = :outlet");
    device.tenant = orDie(owner.run(itsTenant, {{"outlet", atOutlet}}), "tenant")[0].id(0);
    device.number = static_cast<int>(rows[0].int64(0));
    device.role = rows[0].utf8(1);
    device.conninfo = cluster->cluster().conninfo(name, device.role) + " passfile='"
        + cluster->passfileWith(device.role, password) + '\'';
    return device;
}

void TestDatabase::addOutlet(const Id &ofTenant, const Id &newOutlet)
{
    static const Statement add("SELECT api.add_outlet(:tenant, 'Tenant', :outlet, 'Outlet')");
    PgSession owner({ownerConninfo});
    orDie(owner.run(add, {{"tenant", ofTenant}, {"outlet", newOutlet}}), "outlet");
}

TestCluster &TestCluster::instance()
{
    static TestCluster *one = nullptr;
    if (!one) {
        one = new TestCluster(Durable::No);
        qAddPostRoutine([] {
            delete one;
            one = nullptr;
        });
    }
    return *one;
}

TestCluster::TestCluster(Durable durable)
    : m_cluster(std::make_unique<Cluster>(orDie(Cluster::startThrowaway(durable), "PostgreSQL")))
{
}

QByteArray TestCluster::passfileWith(const QByteArray &role, const QByteArray &password)
{
    // Roles belong to the cluster, and a fresh database counts its devices from one again: a file a login.
    const QString path = m_secrets.filePath(QStringLiteral("pass-%1").arg(++m_made));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        qFatal("passfile");
    file.write("*:*:*:" + role + ':' + password + '\n');
    return QFile::encodeName(path);
}

QByteArray TestCluster::create(const QByteArray &from)
{
    const QByteArray name = "t" + QByteArray::number(++m_made);
    PgSession owner({m_cluster->conninfo("postgres")});
    orDie(owner.runScript("CREATE DATABASE " + name + " TEMPLATE " + from), "database");
    return name;
}

TestDatabase TestCluster::emptyDatabase()
{
    TestDatabase database;
    database.cluster = this;
    database.name = create("template1");
    database.ownerConninfo = m_cluster->conninfo(database.name);
    return database;
}

TestDatabase TestCluster::freshDatabase()
{
    if (!m_templateMade) {
        PgSession owner({m_cluster->conninfo("postgres")});
        orDie(owner.runScript(QByteArray("CREATE DATABASE ") + templateName), "template");
        PgSession session({m_cluster->conninfo(templateName), "migrate", std::chrono::seconds(60)});
        if (const auto migrated = migrateServer(session); !migrated)
            qFatal("%s", qPrintable(migrated.why()));
        m_templateMade = true;
    }
    TestDatabase database;
    database.cluster = this;
    database.name = create(templateName);
    database.ownerConninfo = m_cluster->conninfo(database.name);
    PgSession owner({database.ownerConninfo});
    orDie(owner.runScript("SELECT jiko.close_database()"), "rights");
    database.tenant = newId();
    database.outlet = newId();
    database.addOutlet(database.tenant, database.outlet);
    return database;
}

} // namespace jiko::test
