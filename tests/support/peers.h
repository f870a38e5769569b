// Terminals of one outlet that know each other by their certificates, and no server.
#pragma once

#include "enrol/signing.h"
#include "sync/journal_file.h"
#include "sync/terminal.h"

#include <QDir>
#include <QTemporaryDir>

namespace jiko::test {

class PeerHouse {
public:
    explicit PeerHouse(Id tenant = newId(), Id outlet = newId()) : m_tenant(tenant), m_outlet(outlet) { }

    Id tenant() const { return m_tenant; }
    Id outlet() const { return m_outlet; }

    /// Signed for on first asking; its folder stays.
    sync::Terminal terminal(std::int32_t device)
    {
        sync::Terminal terminal;
        terminal.tenant = m_tenant;
        terminal.outlet = m_outlet;
        terminal.device = device;
        terminal.name = QStringLiteral("Terminal %1").arg(device);
        terminal.kind = QStringLiteral("pos");
        terminal.stream = newId();
        terminal.conninfo = "host=/nowhere dbname=jiko user=nobody";
        terminal.pepper = QByteArray(32, 'p');
        terminal.home = m_folder.filePath(QString::number(device));
        if (!QDir(terminal.home).exists())
            sign(terminal);
        return terminal;
    }
    /// Its store, which is made.
    sync::JournalPlace journal(std::int32_t device)
    {
        const sync::Terminal owner = terminal(device);
        sync::JournalPlace place{owner.home + QStringLiteral("/journal.db"), m_tenant, m_outlet, device, {}};
        if (const auto made = sync::JournalFile::open(place); !made)
            qFatal("%s", qUtf8Printable(made.why().words));
        return place;
    }

private:
    void sign(const sync::Terminal &terminal)
    {
        const auto authority = enrol::Authority::openOrMake(m_folder.filePath(QStringLiteral("authority")), m_outlet);
        QDir().mkpath(terminal.home);
        const auto given =
            enrol::signFor(*authority, terminal, "dev_" + QByteArray::number(terminal.device), base::utcNow());
        if (!given)
            qFatal("%s", qUtf8Printable(given.why()));
    }
    Id m_tenant;
    Id m_outlet;
    QTemporaryDir m_folder;
};

} // namespace jiko::test
