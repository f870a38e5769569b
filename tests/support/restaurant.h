// A terminal of the demo restaurant without a server: its records are on its disk, as after a day at work.
#pragma once

#include "enrol/records_file.h"
#include "sync/terminal.h"

#include <QTemporaryDir>

#include <map>

namespace jiko::test {

class Restaurant {
public:
    /// What turns by the clock would make a test differ by the hour it is run at.
    enum class Turning { LeftOut, AsInTheDemo };
    /// `pins`: who can sign in; hashing one costs 64 MiB and some time, so the others cannot.
    explicit Restaurant(const QStringList &pins, Turning turning = Turning::LeftOut);

    /// A terminal in a folder of its own, with every record in its store. Device numbers count from 1.
    sync::Terminal terminal(const QString &kind);
    /// The id of a record by its code in db/demo/jiko_milele.json.
    Id id(const char *kind, const QString &code) const;
    Id dish(const QString &code) const { return id("menu_item", code); }
    Id table(const QString &label) const { return id("dining_table", label); }
    /// What a printer was sent: printers are files here.
    QByteArray printedOn(const QString &printer) const;

private:
    QString paper(const QString &printer) const { return m_home.filePath(printer + QStringLiteral(".paper")); }
    QTemporaryDir m_home;
    Id m_tenant;
    Id m_outlet;
    QByteArray m_pepper;
    enrol::RecordsFile m_file;
    int m_devices = 0;
};

} // namespace jiko::test
