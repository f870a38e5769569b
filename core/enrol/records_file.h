// A file of records that people can write: each has a code, and they name each other by code.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <vector>

namespace jiko::enrol {

struct FileRecord {
    QByteArray kind;
    QString code;
    Id id;
    QJsonObject body; ///< as api.put_record takes it
};

/// Somebody in the file; the PIN is for showing it, and is in no body.
struct FilePerson {
    QString name;
    QString role; ///< its name in English
    QString pin;
};

struct RecordsFile {
    std::vector<FileRecord> records; ///< what is referred to comes first
    std::vector<FilePerson> people;
    QString outletName;

    /// Codes of a kind, in the file's order.
    std::vector<FileRecord> ofKind(const char *kind) const;
};

/// The id of a record: the same for the same outlet, kind and code.
Id recordId(const Id &outlet, const QByteArray &kind, const QString &code);

/// Reads {"menu_item": [{"code": "kuku", "category": "grill", "groups": ["part"], …}], "staff": [{"pin": "2580", …}],
/// …}. `hashPin` answers a PIN's hash as 32 bytes. errors  words that name the kind and the code
Result<RecordsFile, QString> readRecords(
    const QByteArray &json, const Id &outlet, const std::function<QByteArray(const QString &)> &hashPin);

} // namespace jiko::enrol
