// The fields of office records as a plain form shows them: which there are, what is typed for a value, and back.
#pragma once

#include "base/record.h"
#include "identity/people.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace jiko::office_app {

enum class FieldType {
    Text,
    Money, ///< "650.50"
    Rate, ///< percent: "12.5"
    Number,
    Decimal, ///< "129.5", kept as a whole number of its last decimal
    YesNo,
    Choice, ///< one of `words`
    One, ///< the name of a record
    Many, ///< names of records, parted by " | "
    Texts, ///< words parted by " | "
    Minute, ///< "17:00"
    Day, ///< "2026-11-21"
    Instant, ///< "2026-11-21 17:00" by the house's clock
    Weekdays, ///< 1 Monday to 7 Sunday: "1 2 5"
    Logo, ///< a PNG in base64
    More, ///< not a value: one more entry for the list at `path`
    Less, ///< not a value: the entry at `path` goes
};

struct RecordField {
    QString path; ///< in the body: "hours.0.from_minute"
    QString label;
    FieldType type = FieldType::Text;
    QByteArray names; ///< One, Many: which kind of record
    QStringList words; ///< Choice
    QList<QJsonValue> values; ///< Choice: what each word stands for
    bool mayBeBelowZero = false;
    int decimals = 0; ///< Decimal
    QString member = {}; ///< YesNo: whether the list there has this word
    QJsonValue initial = QJsonValue::Undefined; ///< of a new entry
    QString list = {}; ///< "hours", where the field is there once for each entry of that list
};

/// The kinds that have a plain form, with what people call them.
struct RecordKind {
    QByteArray kind;
    QString text;
};
std::vector<RecordKind> recordKinds();
std::vector<RecordField> fieldsOf(const QByteArray &kind);

/// The fields as this body fills them: those of a list once for each of its entries, at least once, with a field to
/// take an entry out and one to add an entry.
std::vector<RecordField> spreadOver(const std::vector<RecordField> &fields, const QJsonObject &body);

QJsonValue valueAt(const QJsonObject &body, const QString &path);
/// As the field sees it: of a member, whether it is there.
QJsonValue valueOf(const QJsonObject &body, const RecordField &field);
void setValueOf(QJsonObject &body, const RecordField &field, const QJsonValue &value);
void setValueAt(QJsonObject &body, const QString &path, const QJsonValue &value);

/// The English names by which records are called in a form. Reads a kind's records once, since twenty thousand dishes
/// are not to be read at every key; good until the records change.
class NameBook {
public:
    explicit NameBook(const Records &records) : m_records(&records) { }
    QString nameOf(const QByteArray &kind, const QString &id) const;
    std::optional<QString> idOf(const QByteArray &kind, const QString &name) const; ///< whatever the case

private:
    const Records *m_records;
    mutable std::map<QByteArray, std::map<QString, QString>> m_ids;
};

QString textOf(const RecordField &field, const QJsonValue &value, const NameBook &names, const identity::House &house);
/// Nothing when what was typed is none of the kind.
std::optional<QJsonValue> valueFrom(
    const RecordField &field, const QString &typed, const NameBook &names, const identity::House &house);
/// What is wrong with what was typed, and how to type it.
QString problemOf(const RecordField &field, const QString &typed);

/// As the server wants it: hours without any say and parts without a dish are taken out.
QJsonObject tidied(QJsonObject body);

} // namespace jiko::office_app
