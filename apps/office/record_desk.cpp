#include "office/record_desk.h"

#include "office/aside.h"

#include "base/house_time.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace jiko::office_app {

RecordDesk::RecordDesk(outlet::Live &live, outlet::SignIn &signIn, Archive &archive, QObject *parent)
    : QAbstractListModel(parent),
      m_live(live),
      m_signIn(signIn),
      m_archive(archive),
      m_book(live.node.records())
{
    connect(&live.node, &sync::Node::recordsChanged, this, &RecordDesk::recordsMoved);
    connect(&live.node, &sync::Node::ready, this, &RecordDesk::rowsChanged);
    connect(&live, &outlet::Live::houseChanged, this, [this] {
        m_kinds = recordKinds(); // in the language of now
        if (isChosen() && !isDirty())
            revert();
        Q_EMIT rowsChanged();
    });
    connect(&signIn, &outlet::SignIn::personChanged, this, &RecordDesk::draftChanged);
    connect(this, &RecordDesk::draftChanged, this, &RecordDesk::statementChanged);
    connect(&live.purses, &payments::Purses::changed, this, &RecordDesk::statementChanged);
}

const payments::Purse *RecordDesk::purse() const
{
    return kindNow() == "house_account" && isChosen() ? m_live.purses.find(m_id) : nullptr;
}

QString RecordDesk::balanceText() const
{
    const payments::Purse *account = purse();
    if (!account)
        return {};
    const Money owed = -account->balance;
    return owed.isNegative() ? tr("%1 paid ahead").arg(base::moneyText(-owed))
                             : tr("%1 owed").arg(base::moneyText(owed));
}

QVariantList RecordDesk::statement() const
{
    QVariantList rows;
    const payments::Purse *account = purse();
    if (!account)
        return rows;
    Money balance(0, account->currency);
    for (const payments::PurseMove &move : account->moves) {
        balance += Money(move.minor, account->currency);
        const base::HouseTime at = base::houseTimeAt(move.stamp.at(), m_live.house().hours);
        const orders::Check *check = m_live.checks.find(move.check);
        const QString what = move.check.isNull() ? tr("Paid")
            : move.minor > 0                     ? tr("Given back")
            : check                              ? tr("Check %1").arg(check->number)
                                                 : tr("A check");
        rows.prepend(QVariantMap{{QStringLiteral("when"), at.day.toString(QStringLiteral("dd/MM/yyyy"))},
            {QStringLiteral("words"), move.words.isEmpty() ? what : tr("%1, %2").arg(what, move.words)},
            {QStringLiteral("amount"), base::amountText(Money(move.minor, account->currency))},
            {QStringLiteral("balance"), base::amountText(balance)}});
    }
    return rows;
}

void RecordDesk::recordsMoved(const QSet<QByteArray> &kinds)
{
    m_book = NameBook(m_live.node.records());
    if (!kinds.contains(kindNow()))
        return;
    Q_EMIT rowsChanged();
    const Record *now = record(m_id);
    if (now && !m_busy && !isDirty() && now->revision != m_revision)
        choose(m_id.toString(QUuid::WithoutBraces)); // somebody else's edit shows at once
}

QVariantList RecordDesk::kinds() const
{
    QVariantList list;
    for (const RecordKind &kind : m_kinds)
        list.append(
            QVariantMap{{QStringLiteral("id"), QString::fromLatin1(kind.kind)}, {QStringLiteral("text"), kind.text}});
    return list;
}

void RecordDesk::setKind(int kind)
{
    if (kind < 0 || kind >= static_cast<int>(m_kinds.size()))
        return;
    m_kind = kind;
    close();
    Q_EMIT rowsChanged();
}

QVariantList RecordDesk::rows() const
{
    struct Row {
        QString id;
        QString name;
        qint64 place;
        bool active;
    };
    std::vector<Row> sorted;
    const auto &records = m_live.node.records();
    if (const auto rows = records.find(kindNow()); rows != records.end())
        for (const auto &[id, record] : rows->second) {
            if (record.retired)
                continue;
            const QJsonObject body = QJsonDocument::fromJson(record.body).object();
            const QJsonObject names = body.value(QLatin1String("names")).toObject();
            const QString own = names.value(QLocale().name().left(2)).toString();
            sorted.push_back({id.toString(QUuid::WithoutBraces),
                !own.isEmpty() ? own
                    : names.isEmpty()
                    ? body.value(QLatin1String(kindNow() == "dining_table" ? "label" : "name")).toString()
                    : names.value(QLatin1String("en")).toString(),
                body.value(QLatin1String("position")).toInteger(), body.value(QLatin1String("active")).toBool(true)});
        }
    std::stable_sort(sorted.begin(), sorted.end(), [](const Row &a, const Row &b) {
        return a.place != b.place ? a.place < b.place : a.name.localeAwareCompare(b.name) < 0;
    });
    QVariantList list;
    for (const Row &row : sorted)
        list.append(QVariantMap{{QStringLiteral("id"), row.id}, {QStringLiteral("name"), row.name},
            {QStringLiteral("status"), row.active ? tr("On") : tr("Off")},
            {QStringLiteral("statusKind"), row.active ? QStringLiteral("success") : QStringLiteral("warn")}});
    return list;
}

const Record *RecordDesk::record(const Id &id) const
{
    const auto &records = m_live.node.records();
    const auto rows = records.find(kindNow());
    if (rows == records.end())
        return nullptr;
    const auto row = rows->second.find(id);
    return row == rows->second.end() || row->second.retired ? nullptr : &row->second;
}

void RecordDesk::open(const Id &id, const QJsonObject &body, std::int64_t revision)
{
    m_id = id;
    m_seen = body;
    m_revision = revision;
    m_problem.clear();
    show(body);
}

void RecordDesk::show(const QJsonObject &body)
{
    beginResetModel();
    m_base = body;
    m_fields = m_id.isNull() ? std::vector<RecordField>() : spreadOver(fieldsOf(kindNow()), body);
    m_typed.clear();
    for (const RecordField &field : m_fields)
        m_typed.append(textOf(field, valueOf(body, field), m_book, m_live.house()));
    endResetModel();
    Q_EMIT draftChanged();
}

void RecordDesk::act(int at)
{
    if (at < 0 || at >= rowCount())
        return;
    const RecordField field = m_fields[static_cast<std::size_t>(at)];
    auto body = written();
    if (!body) {
        m_problem = tr("Something above is not right yet. Correct it first.");
        return Q_EMIT draftChanged();
    }
    const QString list = field.path.section(QLatin1Char('.'), 0, 0);
    QJsonArray entries = valueAt(*body, list).toArray();
    if (field.type == FieldType::Less) {
        entries.removeAt(field.path.section(QLatin1Char('.'), 1).toInt());
    } else if (field.type == FieldType::More) {
        // The first is shown also where there is none.
        if (entries.isEmpty())
            entries.append(QJsonObject());
        entries.append(QJsonObject());
    } else {
        return;
    }
    body->insert(list, entries);
    m_problem.clear();
    show(*body);
}

void RecordDesk::choose(const QString &id)
{
    if (const Record *found = record(Id::fromString(id)))
        open(found->id, QJsonDocument::fromJson(found->body).object(), found->revision);
}

void RecordDesk::begin()
{
    QJsonObject body;
    for (const RecordField &field : fieldsOf(kindNow()))
        if (field.type == FieldType::Choice)
            setValueAt(body, field.path, field.values.front());
        else if (!field.initial.isUndefined())
            setValueAt(body, field.path, field.initial);
    open(newId(), body, 0);
}

void RecordDesk::close()
{
    open({}, {}, 0);
}

void RecordDesk::revert()
{
    if (isKnown())
        choose(m_id.toString(QUuid::WithoutBraces));
    else
        close();
}

void RecordDesk::takeAddress(const QString &address)
{
    for (std::size_t field = 0; field < m_fields.size(); ++field) {
        if (m_fields[field].path == QLatin1String("transport"))
            edit(static_cast<int>(field),
                m_fields[field].words.value(m_fields[field].values.indexOf(QJsonValue(QStringLiteral("tcp")))));
        if (m_fields[field].path == QLatin1String("address"))
            edit(static_cast<int>(field), address);
    }
}

void RecordDesk::printTest()
{
    if (const auto printer = draft())
        m_printers.printTest(*printer);
}

void RecordDesk::edit(int field, const QString &typed)
{
    if (field < 0 || field >= m_typed.size() || m_typed[field] == typed)
        return;
    m_typed[field] = typed;
    Q_EMIT dataChanged(index(field), index(field));
    Q_EMIT draftChanged();
}

void RecordDesk::takeLogo(int field, const QString &typed)
{
    const QString path = localPath(typed);
    m_problem.clear();
    aside(
        this, [path] { return logoFrom(path); },
        [this, path, field, id = m_id](
            const Result<SmallPicture, PictureRefusal> &read) { tookLogo(id, field, read, path); });
}

void RecordDesk::tookLogo(
    const Id &id, int field, const Result<SmallPicture, PictureRefusal> &read, const QString &path)
{
    if (id != m_id)
        return; // another entry is open by now
    if (read)
        return edit(field, QString::fromLatin1(read->bytes.toBase64()));
    m_problem = wordsFor(read.why(), path);
    Q_EMIT draftChanged();
}

QString RecordDesk::title() const
{
    const QString name = m_typed.value(0); // every form begins with the English name
    return name.isEmpty() ? tr("New entry") : name;
}

std::optional<QJsonObject> RecordDesk::draft() const
{
    const auto body = written();
    return !body || *body == m_seen ? body : tidied(*body);
}

std::optional<QJsonObject> RecordDesk::written() const
{
    QJsonObject body = m_base;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const RecordField &field = m_fields[i];
        const QJsonValue before = valueOf(m_base, field);
        const QString &typed = m_typed[static_cast<qsizetype>(i)];
        // What was not touched stays as it is, also what this form cannot show whole.
        if (textOf(field, before, m_book, m_live.house()) == typed)
            continue;
        const auto value = valueFrom(field, typed, m_book, m_live.house());
        if (!value)
            return std::nullopt;
        setValueOf(body, field, *value);
    }
    return body;
}

bool RecordDesk::isDirty() const
{
    if (m_id.isNull())
        return false;
    const auto now = draft();
    return !isKnown() || !now || *now != m_seen;
}

bool RecordDesk::mayEdit() const
{
    const bool ofPeople = kindNow() == "staff" || kindNow() == "staff_role";
    return m_signIn.may(QLatin1String(ofPeople ? identity::permission::editStaff : identity::permission::editMenu));
}

bool RecordDesk::mayRetire() const
{
    const identity::Person *self = m_live.people().person(m_signIn.person());
    return isKnown() && kindNow() != "outlet_profile" && (!self || (m_id != self->id && m_id != self->role));
}

QString RecordDesk::saveReason() const
{
    if (!mayEdit())
        return kindNow() == "staff" || kindNow() == "staff_role"
            ? tr("Only who may change the staff can save. Ask a manager.")
            : tr("Only who may edit the menu can save. Ask a manager.");
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        if (const QString problem = data(index(static_cast<int>(i)), ProblemRole).toString(); !problem.isEmpty())
            return QStringLiteral("%1: %2").arg(m_fields[i].label, problem);
    if (m_typed.value(0).trimmed().isEmpty())
        return tr("A name in English is needed.");
    return {};
}

void RecordDesk::save()
{
    const auto now = draft();
    if (m_busy || !isDirty() || !now || !saveReason().isEmpty())
        return;
    static const auto putRecord = store::Statement::fromFile(":/sql/office/put_record.sql");
    QJsonObject changes;
    for (auto field = now->begin(); field != now->end(); ++field)
        // A new one leaves to the server what nobody typed.
        if (isKnown() ? m_seen.value(field.key()) != field.value() : !field.value().isNull())
            changes.insert(field.key(), field.value());
    send({putRecord,
             {{"kind", store::Utf8{kindNow()}}, {"id", m_id}, {"seen_revision", m_revision},
                 {"body", store::Utf8{QJsonDocument(changes).toJson(QJsonDocument::Compact)}},
                 {"staff", m_signIn.person()}}},
        tr("%1 saved. Every till has it in a moment.").arg(title()));
}

void RecordDesk::retire()
{
    if (m_busy || !mayRetire() || !mayEdit())
        return;
    static const auto retireRecord = store::Statement::fromFile(":/sql/office/retire_record.sql");
    send({retireRecord,
             {{"kind", store::Utf8{kindNow()}}, {"id", m_id}, {"seen_revision", m_revision},
                 {"staff", m_signIn.person()}}},
        tr("%1 is taken out. Bills that have it keep it.").arg(title()));
}

void RecordDesk::send(const store::PgCall &call, const QString &words)
{
    m_busy = true;
    m_problem.clear();
    Q_EMIT draftChanged();
    m_archive.ask(
        this,
        [call](store::PgSession &session) {
            static const auto wake = store::Statement::fromFile(":/sql/sync/wake.sql");
            auto outcomes = session.runEach({call, {wake, {}}});
            return std::move(outcomes.front());
        },
        [this, words](const store::PgOutcome<store::PgRows> &outcome) {
            m_busy = false;
            if (outcome) {
                close();
                Q_EMIT saved(words);
            } else {
                m_problem = wordsFor(outcome.why());
                if (const Record *now = record(m_id))
                    m_revision = now->revision; // the next save is against what is there now
                Q_EMIT draftChanged();
            }
            m_live.node.askNow();
        });
}

int RecordDesk::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant RecordDesk::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RecordField &field = m_fields[static_cast<std::size_t>(index.row())];
    const QString &typed = m_typed[index.row()];
    switch (role) {
    case PathRole:
        return field.member.isEmpty() ? field.path : field.path + QLatin1Char('.') + field.member;
    case LabelRole:
        return field.label;
    case TypeRole:
        return field.type == FieldType::YesNo ? QStringLiteral("yes")
            : field.type == FieldType::Choice ? QStringLiteral("choice")
            : field.type == FieldType::Logo   ? QStringLiteral("logo")
            : field.type == FieldType::More   ? QStringLiteral("more")
            : field.type == FieldType::Less   ? QStringLiteral("less")
                                              : QStringLiteral("text");
    case TextRole:
        return typed;
    case WordsRole:
        return field.words;
    case PlaceRole:
        return static_cast<int>(field.words.indexOf(typed));
    case ProblemRole:
        return valueFrom(field, typed, m_book, m_live.house()) ? QString() : problemOf(field, typed);
    case ShownRole:
        return field.type != FieldType::Logo || typed.isEmpty()
            ? QImage()
            : QImage::fromData(QByteArray::fromBase64(typed.toLatin1()), "PNG");
    default:
        return {};
    }
}

QHash<int, QByteArray> RecordDesk::roleNames() const
{
    return {{PathRole, "path"}, {LabelRole, "caption"}, {TypeRole, "type"}, {TextRole, "typed"}, {WordsRole, "words"},
        {PlaceRole, "place"}, {ProblemRole, "wrong"}, {ShownRole, "shown"}};
}

} // namespace jiko::office_app
