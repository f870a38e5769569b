// A database with four terminals and a hub, and the read model over it.
#pragma once

#include "hub/evening.h"
#include "hub/read_model.h"

#include "domains.h"

namespace jiko::test {

struct Ground {
    TestDatabase database = TestCluster::instance().freshDatabase();
    Evening::Devices devices{database.enrol(QStringLiteral("pos")), database.enrol(QStringLiteral("pos")),
        database.enrol(QStringLiteral("kitchen")), database.enrol(QStringLiteral("host"))};
    TestDevice hubDevice = database.enrol(QStringLiteral("hub"));
    store::PgSession session{{hubDevice.conninfo}};
    store::PgSession owner{{database.ownerConninfo}};

    hub::ReadModel model()
    {
        hub::ReadModel fresh({database.tenant, database.outlet}, domains());
        if (const auto marks = fresh.readMarks(session); !marks)
            qFatal("%s", qPrintable(marks.why().message));
        return fresh;
    }
    QString digest()
    {
        static const auto digest = store::Statement::fromFile(":/sql/hub/read_model_digest.sql");
        const auto rows = session.run(digest, {{"outlet", database.outlet}});
        QString all;
        for (int i = 0; rows && i < rows->count(); ++i)
            all += (*rows)[i].text(0) + QLatin1Char(' ') + QString::number((*rows)[i].int64(1)) + QLatin1Char(' ')
                + (*rows)[i].text(2) + QLatin1Char('\n');
        return all;
    }
    /// What a rebuild gives, which stays.
    QString digestAnew(const std::vector<Fact> &facts)
    {
        hub::ReadModel fresh = model();
        for (const Fact &fact : facts)
            fresh.apply(fact);
        const auto written = session.inTransaction([&] { return fresh.writeAnewWithin(session); });
        return written ? digest() : written.why().message;
    }
    store::PgRows ask(const char *sql) { return session.run(store::Statement(sql)).value(); }
    void asOwner(const QByteArray &sql)
    {
        if (const auto done = owner.runScript(sql); !done)
            qFatal("%s", qPrintable(done.why().message));
    }
};

} // namespace jiko::test

#define VERIFY_DONE(outcome)                                                                                           \
    do {                                                                                                               \
        const auto done = (outcome);                                                                                   \
        QVERIFY2(done, done ? "" : qPrintable(done.why().message));                                                    \
    } while (false)
