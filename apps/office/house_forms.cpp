// The forms of what a house is: its paper, its printers and stations, its taxes, its rooms and tables, its people and
// rights.
#include "office/record_form.h"

#include "i18n.h"
#include "outlet/permission_words.h"

namespace jiko::office_app {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordFields)
};
using Type = FieldType;

std::vector<RecordField> profileFields()
{
    Form form;
    form.add("name", Words::tr("Name of the house"), Type::Text)
        .add("address", Words::tr("Address"), Type::Text)
        .add("phone", Words::tr("Phone"), Type::Text)
        .add("tax_pin", Words::tr("Tax number"), Type::Text)
        .add("logo", Words::tr("Logo on paper and on the guests' display"), Type::Logo)
        .add("footer.en", Words::tr("Under the receipt, English"), Type::Text)
        .add("footer.sw", Words::tr("Under the receipt, Swahili"), Type::Text)
        .add("footer.ar", Words::tr("Under the receipt, Arabic"), Type::Text)
        .add("receipt_qr", Words::tr("Code on receipts, with {receipt} and {total}"), Type::Text)
        .add("payment_qr", Words::tr("Code to pay with, with {amount} and {check}"), Type::Text)
        .add("drawer_unexplained_minor", Words::tr("A drawer may differ without a reason by"), Type::Money)
        .add("clock_in_first", Words::tr("Only who is clocked in rings up"), Type::YesNo);
    return form.fields();
}

/// The languages of the suite; `first` stands before them for the empty code.
Form &language(Form &form, const QString &label, const QString &first)
{
    QStringList words;
    QList<QJsonValue> values;
    if (!first.isEmpty()) {
        words.append(first);
        values.append(QString());
    }
    for (const QString &code : i18n::languages()) {
        words.append(i18n::nativeName(code));
        values.append(code);
    }
    return form.choice("language", label, words, values);
}

std::vector<RecordField> printerFields()
{
    Form form;
    form.add("name", Words::tr("Name"), Type::Text)
        .choice("purpose", Words::tr("Prints"), {Words::tr("Receipts and bills"), Words::tr("Kitchen tickets")},
            {QStringLiteral("receipt"), QStringLiteral("kitchen")})
        .choice("transport", Words::tr("Reached by"),
            {Words::tr("Network"), Words::tr("Serial cable"), Words::tr("USB or a file")},
            {QStringLiteral("tcp"), QStringLiteral("serial"), QStringLiteral("file")})
        .add("address", Words::tr("Address, like 192.168.1.50:9100 or /dev/usb/lp0"), Type::Text)
        .add("columns", Words::tr("Letters on a line: 48 for 80 mm, 32 for 58 mm"), Type::Number)
        .begins(48);
    language(form, Words::tr("Language of its paper"), Words::tr("Of the till's screen"))
        .add("code_page", Words::tr("Code page, like CP858"), Type::Text)
        .add("all_raster", Words::tr("Everything as a picture, for printers that print wrong letters"), Type::YesNo);
    return form.fields();
}

std::vector<RecordField> tableFields()
{
    Form form;
    form.add("label", Words::tr("What stands on the table"), Type::Text)
        .add("room_id", Words::tr("Room"), Type::One, "room")
        .add("seats", Words::tr("Seats"), Type::Number)
        .begins(4)
        .choice("shape", Words::tr("Shape"),
            {Words::tr("Round"), Words::tr("Square"), Words::tr("Long"), Words::tr("Booth"), Words::tr("At the bar")},
            {QStringLiteral("round"), QStringLiteral("square"), QStringLiteral("long"), QStringLiteral("booth"),
                QStringLiteral("bar")})
        .add("x", Words::tr("From the left, in cm"), Type::Number)
        .begins(40)
        .add("y", Words::tr("From the top, in cm"), Type::Number)
        .begins(40)
        .add("width", Words::tr("Width, in cm"), Type::Number)
        .begins(120)
        .add("height", Words::tr("Depth, in cm"), Type::Number)
        .begins(120)
        .add("angle", Words::tr("Turned by degrees"), Type::Number)
        .begins(0);
    return form.fields();
}

std::vector<RecordField> roleFields()
{
    Form form;
    form.names();
    for (const char *right : outlet::allRights())
        form.member("permissions", outlet::rightWords(QString::fromLatin1(right)), right);
    return form.fields();
}
} // namespace

std::vector<RecordField> houseFieldsOf(const QByteArray &kind)
{
    Form form;
    if (kind == "outlet_profile")
        return profileFields();
    if (kind == "printer")
        return printerFields();
    if (kind == "dining_table")
        return tableFields();
    if (kind == "staff_role")
        return roleFields();
    if (kind == "staff") {
        form.add("name", Words::tr("Name"), Type::Text).add("role_id", Words::tr("Role"), Type::One, "staff_role");
        language(form, Words::tr("Language"), {});
    } else if (kind == "station")
        form.names().add("printer_id", Words::tr("Printer, empty for a screen"), Type::One, "printer").position();
    else if (kind == "course" || kind == "room")
        form.names().position();
    else if (kind == "kitchen_target")
        form.names()
            .add("items", Words::tr("Dishes, empty for all"), Type::Many, "menu_item")
            .add("courses", Words::tr("Courses, empty for all"), Type::Many, "course")
            .add("stations", Words::tr("Stations, empty for all"), Type::Many, "station")
            .add("minutes", Words::tr("Minutes it may take"), Type::Number)
            .begins(12)
            .position()
            .active();
    else if (kind == "menu_category")
        form.names().position().add("hue", Words::tr("Colour, 0 to 359 around the wheel"), Type::Number);
    else if (kind == "tax")
        form.names()
            .decimal("rate_ppm", Words::tr("Percent"), 4)
            .add("included", Words::tr("Prices include it"), Type::YesNo)
            .begins(true)
            .add("country", Words::tr("Country of its tax pack, like KE"), Type::Text)
            .add("pack_class", Words::tr("Its class there, empty for the one rate above"), Type::Text);
    return form.fields();
}

} // namespace jiko::office_app
