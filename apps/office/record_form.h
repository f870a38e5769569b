// How a form is written down: one call a field, in the order they are shown.
#pragma once

#include "office/record_fields.h"

#include <QCoreApplication>

namespace jiko::office_app {

struct FormWords {
    Q_DECLARE_TR_FUNCTIONS(RecordFields)
};

class Form {
public:
    Form &add(const char *at, const QString &label, FieldType type, const char *names = "")
    {
        RecordField field;
        field.path = QString::fromLatin1(at);
        field.label = label;
        field.type = type;
        field.names = names;
        m_fields.push_back(field);
        return *this;
    }
    Form &signedly()
    {
        m_fields.back().mayBeBelowZero = true;
        return *this;
    }
    /// The last so many fields stand there once for each entry of a list: "hours.0.from_minute" for the first.
    Form &each(const char *list, int count)
    {
        for (auto field = m_fields.end() - count; field != m_fields.end(); ++field)
            field->list = QString::fromLatin1(list);
        return *this;
    }
    /// What a new entry has there.
    Form &begins(const QJsonValue &initial)
    {
        m_fields.back().initial = initial;
        return *this;
    }
    Form &decimal(const char *at, const QString &label, int decimals)
    {
        add(at, label, FieldType::Decimal);
        m_fields.back().decimals = decimals;
        return *this;
    }
    /// Whether the list at `at` has the word.
    Form &member(const char *at, const QString &label, const char *word)
    {
        add(at, label, FieldType::YesNo);
        m_fields.back().member = QString::fromLatin1(word);
        return *this;
    }
    Form &choice(const char *at, const QString &label, const QStringList &words, const QList<QJsonValue> &values)
    {
        add(at, label, FieldType::Choice);
        m_fields.back().words = words;
        m_fields.back().values = values;
        return *this;
    }
    Form &names()
    {
        return add("names.en", FormWords::tr("Name in English"), FieldType::Text)
            .add("names.sw", FormWords::tr("Name in Swahili"), FieldType::Text)
            .add("names.ar", FormWords::tr("Name in Arabic"), FieldType::Text);
    }
    Form &hours()
    {
        return add("hours.0.from_minute", FormWords::tr("From"), FieldType::Minute)
            .add("hours.0.until_minute", FormWords::tr("Until"), FieldType::Minute)
            .add("hours.0.weekdays", FormWords::tr("Weekdays"), FieldType::Weekdays)
            .add("hours.0.first_day", FormWords::tr("First day"), FieldType::Day)
            .add("hours.0.last_day", FormWords::tr("Last day"), FieldType::Day)
            .each("hours", 5);
    }
    Form &orderTypes() { return add("order_types", FormWords::tr("Order types"), FieldType::Many, "order_type"); }
    Form &position() { return add("position", FormWords::tr("Place in the list"), FieldType::Number); }
    Form &priority()
    {
        return add("priority", FormWords::tr("Priority, the lowest counts"), FieldType::Number).signedly();
    }
    Form &active() { return add("active", FormWords::tr("In use"), FieldType::YesNo).begins(true); }
    const std::vector<RecordField> &fields() const { return m_fields; }

private:
    std::vector<RecordField> m_fields;
};

/// Of the house itself: its paper, printers, stations, taxes, rooms, tables and staff; none for other kinds.
std::vector<RecordField> houseFieldsOf(const QByteArray &kind);

} // namespace jiko::office_app
