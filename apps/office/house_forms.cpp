// The forms of what a house is: its paper, its printers and stations, its taxes, its rooms and tables, its people and
// rights.
#include "office/record_form.h"

#include "i18n.h"
#include "outlet/permission_words.h"
#include "printing/printer_profile.h"

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
        .add("clock_in_first", Words::tr("Only who is clocked in rings up"), Type::YesNo)
        .add("pay_first", Words::tr("Guests may pay before all their courses are cooked"), Type::YesNo)
        .add("kitchen_late_minutes", Words::tr("Kitchen paper says LATE after so many minutes"), Type::Number)
        .begins(10);
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

/// A make's own name, or what a model of no known make is called here.
QString modelWords(const printing::PrinterProfile &profile)
{
    if (profile.id == QLatin1String("generic-80"))
        return Words::tr("Any other 80 mm printer");
    if (profile.id == QLatin1String("raster-80"))
        return Words::tr("80 mm printer that prints wrong letters: all as pictures");
    if (profile.id == QLatin1String("columns-80"))
        return Words::tr("Old 80 mm printer that prints no pictures otherwise");
    if (profile.id == QLatin1String("generic-58"))
        return Words::tr("Any other 58 mm printer");
    if (profile.id == QLatin1String("portable-58"))
        return Words::tr("58 mm printer to carry");
    return profile.title;
}

std::vector<RecordField> printerFields()
{
    QStringList models{Words::tr("Not in this list: go by the letters on a line")};
    QList<QJsonValue> ids{QString()};
    for (const printing::PrinterProfile &profile : printing::printerProfiles())
        if (!profile.page) {
            models.append(modelWords(profile));
            ids.append(profile.id);
        }
    Form form;
    form.add("name", Words::tr("Name"), Type::Text)
        .choice("purpose", Words::tr("Prints"), {Words::tr("Receipts and bills"), Words::tr("Kitchen tickets")},
            {QStringLiteral("receipt"), QStringLiteral("kitchen")})
        .choice("transport", Words::tr("Reached by"),
            {Words::tr("Network"), Words::tr("Serial cable"), Words::tr("USB"),
                Words::tr("Print queue of this computer, on A4"), Words::tr("A file")},
            {QStringLiteral("tcp"), QStringLiteral("serial"), QStringLiteral("usb"), QStringLiteral("cups"),
                QStringLiteral("file")})
        .add("address",
            Words::tr("Address, like 192.168.1.50:9100, /dev/ttyUSB0:19200, /dev/usb/lp0 or a queue's name"),
            Type::Text)
        .choice("model", Words::tr("Model"), models, ids)
        .begins(QString())
        .add("columns", Words::tr("Letters on a line, where the model is not known: 48 for 80 mm, 32 for 58 mm"),
            Type::Number)
        .begins(48);
    language(form, Words::tr("Language of its paper"), Words::tr("Of the till's screen"))
        .add("backup_id", Words::tr("Printer that stands in when it does not print"), Type::One, "printer")
        .add("terminal", Words::tr("Number of the terminal whose cable it hangs on, 0 for the network"), Type::Number)
        .begins(0)
        .add("code_page", Words::tr("Code page, like CP858, or as the test page calls it: 19:CP858"), Type::Text)
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
        form.names()
            .add("printer_id", Words::tr("Printer, empty for a screen"), Type::One, "printer")
            .add("printer_is_backup", Words::tr("It prints only what no screen shows within five seconds"), Type::YesNo)
            .add("hands", Words::tr("Dishes side by side, 0 for as many as come"), Type::Number)
            .add("prep_minutes", Words::tr("Minutes a dish takes, where it says nothing itself"), Type::Number)
            .add("overflow_id", Words::tr("Helped out by"), Type::One, "station")
            .add("overflow_above", Words::tr("When so many dishes are open, 0 for never"), Type::Number)
            .add("is_expo", Words::tr("It is the pass"), Type::YesNo)
            .add("on_expo", Words::tr("The pass awaits what it cooks"), Type::YesNo)
            .begins(true)
            .position();
    else if (kind == "kitchen_route")
        form.names()
            .add("items", Words::tr("Dishes"), Type::Many, "menu_item")
            .add("categories", Words::tr("Categories"), Type::Many, "menu_category")
            .add("modifiers", Words::tr("With one of these choices"), Type::Many, "modifier")
            .orderTypes()
            .hours()
            .add("station_id", Words::tr("Cooked at"), Type::One, "station")
            .add("also", Words::tr("Also there, beside its own station"), Type::YesNo)
            .priority()
            .active();
    else if (kind == "course")
        form.names()
            .choice("fires", Words::tr("Goes to the kitchen"),
                {Words::tr("With the order"), Words::tr("By hand"), Words::tr("When what comes before is done"),
                    Words::tr("Minutes after what comes before went")},
                {1, 2, 3, 4})
            .begins(1)
            .add("minutes", Words::tr("Minutes that it waits then"), Type::Number)
            .add("waited_for", Words::tr("Later courses wait for it"), Type::YesNo)
            .begins(true)
            .position();
    else if (kind == "room")
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
