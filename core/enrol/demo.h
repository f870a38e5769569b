// The demo restaurant, ready to open: a private database, its records, and a folder for each of its terminals.
#pragma once

#include "enrol/records_file.h"
#include "store/cluster.h"

#include <map>

namespace jiko::enrol {

struct DemoOutlet {
    store::Cluster cluster; ///< keeps running when this goes; stop() it
    Id tenant;
    Id outlet;
    QByteArray ownerConninfo;
    /// "hub", "till-1", "till-2", "kitchen-grill" (one a station), "host", "office" → the folder for --home.
    std::map<QString, QString> homes;
    std::vector<FilePerson> people; ///< with their PINs, which only the file knows
    int recordsWritten = 0; ///< 0 the second time
};

/// Makes what is missing in `dataDir` (cluster/, terminals/NAME/, pepper) and starts the database; the second time only
/// the latter. Records are loaded once, and again when the file has changed: what the office edits stays.
/// `recordsFile`: a path or a resource. Blocks: seconds the first time, well under one later.
/// errors  words for a person: what happened and the way out
Result<DemoOutlet, QString> setUpDemo(
    const QString &dataDir, const QString &recordsFile = QStringLiteral(":/db/demo/jiko_milele.json"));

/// Says where printers are found now, by their code in the file ("till_1" → "127.0.0.1:39101"), all over TCP. Those
/// that are there already are left alone.
Result<Nothing, QString> placePrinters(const DemoOutlet &demo, const std::map<QString, QString> &addresses);

/// The database of a data folder: its name, and where its cluster lies.
inline constexpr char databaseName[] = "jiko";
QString clusterFolder(const QString &dataDir);

} // namespace jiko::enrol
