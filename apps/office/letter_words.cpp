#include "office/letter_words.h"

#include "office/day_board.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace jiko::office_app {

namespace {
QString say(const char *words)
{
    return QCoreApplication::translate("Letters", words);
}

struct Word {
    const char *key;
    const char *words;
};
constexpr Word kinds[] = {
    {"orders.check_opened", QT_TRANSLATE_NOOP("Letters", "Check opened")},
    {"orders.covers_changed", QT_TRANSLATE_NOOP("Letters", "Number of guests changed")},
    {"orders.line_added", QT_TRANSLATE_NOOP("Letters", "Dish ordered")},
    {"orders.line_changed", QT_TRANSLATE_NOOP("Letters", "Dish changed")},
    {"orders.line_removed", QT_TRANSLATE_NOOP("Letters", "Dish taken off")},
    {"orders.sent", QT_TRANSLATE_NOOP("Letters", "Order sent")},
    {"orders.lines_held", QT_TRANSLATE_NOOP("Letters", "Dishes held or released")},
    {"orders.allergy_said", QT_TRANSLATE_NOOP("Letters", "Allergy told after sending")},
    {"orders.language_chosen", QT_TRANSLATE_NOOP("Letters", "Language of the guests chosen")},
    {"orders.line_voided", QT_TRANSLATE_NOOP("Letters", "Dish voided")},
    {"orders.line_restored", QT_TRANSLATE_NOOP("Letters", "Void taken back")},
    {"orders.check_moved", QT_TRANSLATE_NOOP("Letters", "Check moved")},
    {"orders.lines_moved_out", QT_TRANSLATE_NOOP("Letters", "Dishes moved to another check")},
    {"orders.lines_moved_in", QT_TRANSLATE_NOOP("Letters", "Dishes moved from another check")},
    {"orders.lines_reseated", QT_TRANSLATE_NOOP("Letters", "Dishes moved to another seat")},
    {"orders.line_part_voided", QT_TRANSLATE_NOOP("Letters", "Part of a dish voided")},
    {"orders.server_changed", QT_TRANSLATE_NOOP("Letters", "Check handed over")},
    {"orders.bill_printed", QT_TRANSLATE_NOOP("Letters", "Bill printed")},
    {"orders.tender_taken", QT_TRANSLATE_NOOP("Letters", "Payment")},
    {"orders.closed", QT_TRANSLATE_NOOP("Letters", "Check closed")},
    {"orders.offer_made", QT_TRANSLATE_NOOP("Letters", "Offer found for a check")},
    {"orders.discount_given", QT_TRANSLATE_NOOP("Letters", "Discount given")},
    {"orders.discount_withdrawn", QT_TRANSLATE_NOOP("Letters", "Discount taken back")},
    {"orders.line_repriced", QT_TRANSLATE_NOOP("Letters", "Price changed")},
    {"orders.service_set", QT_TRANSLATE_NOOP("Letters", "Service charge changed")},
    {"orders.terms_set", QT_TRANSLATE_NOOP("Letters", "Order type or coupon changed")},
    {"orders.split_set", QT_TRANSLATE_NOOP("Letters", "Bill split")},
    {"orders.tip_set", QT_TRANSLATE_NOOP("Letters", "Tip")},
    {"orders.receipted", QT_TRANSLATE_NOOP("Letters", "Receipt")},
    {"orders.paper_kept", QT_TRANSLATE_NOOP("Letters", "Receipt as it was printed")},
    {"orders.reopened", QT_TRANSLATE_NOOP("Letters", "Check opened again")},
    {"orders.refunded", QT_TRANSLATE_NOOP("Letters", "Refund")},
    {"orders.decision_settled", QT_TRANSLATE_NOOP("Letters", "Decision taken")},
    {"payments.drawer_opened", QT_TRANSLATE_NOOP("Letters", "Drawer opened")},
    {"payments.cash_taken", QT_TRANSLATE_NOOP("Letters", "Cash into the drawer")},
    {"payments.drawer_closed", QT_TRANSLATE_NOOP("Letters", "Drawer closed")},
    {"payments.bank_handed_in", QT_TRANSLATE_NOOP("Letters", "Server's bank handed in")},
    {"payments.bank_settled", QT_TRANSLATE_NOOP("Letters", "Server's bank: where it lies")},
    {"payments.cash_moved", QT_TRANSLATE_NOOP("Letters", "Cash into or out of the drawer")},
    {"payments.no_sale", QT_TRANSLATE_NOOP("Letters", "Drawer opened without a sale")},
    {"payments.prompt_asked", QT_TRANSLATE_NOOP("Letters", "M-PESA asked for")},
    {"payments.prompt_sent", QT_TRANSLATE_NOOP("Letters", "M-PESA request sent")},
    {"payments.prompt_answered", QT_TRANSLATE_NOOP("Letters", "Answer of M-PESA")},
    {"payments.prompt_accepted", QT_TRANSLATE_NOOP("Letters", "M-PESA took the request")},
    {"payments.prompt_chased", QT_TRANSLATE_NOOP("Letters", "M-PESA asked again for its answer")},
    {"payments.prompt_given_up", QT_TRANSLATE_NOOP("Letters", "M-PESA given up")},
    {"payments.prompt_settled", QT_TRANSLATE_NOOP("Letters", "Decision taken")},
    {"payments.money_arrived", QT_TRANSLATE_NOOP("Letters", "Money came by itself")},
    {"payments.arrival_settled", QT_TRANSLATE_NOOP("Letters", "Money that came by itself explained")},
    {"payments.card_asked", QT_TRANSLATE_NOOP("Letters", "Card asked for")},
    {"payments.card_sent", QT_TRANSLATE_NOOP("Letters", "Message to the card terminal")},
    {"payments.card_started", QT_TRANSLATE_NOOP("Letters", "Card terminal at work")},
    {"payments.card_answered", QT_TRANSLATE_NOOP("Letters", "Answer of the card terminal")},
    {"payments.card_given_up", QT_TRANSLATE_NOOP("Letters", "Card given up")},
    {"payments.card_settled", QT_TRANSLATE_NOOP("Letters", "Decision taken")},
    {"payments.purse_loaded", QT_TRANSLATE_NOOP("Letters", "Paid in on a gift card or account")},
    {"payments.purse_used", QT_TRANSLATE_NOOP("Letters", "Paid with a gift card or account")},
    {"payments.purse_paid_out", QT_TRANSLATE_NOOP("Letters", "Paid out of a deposit or gift card")},
    {"payments.purse_settled", QT_TRANSLATE_NOOP("Letters", "Decision taken")},
    {"payments.purse_money", QT_TRANSLATE_NOOP("Letters", "Gift card or account, in the drawer")},
    {"kitchen.ticket_sent", QT_TRANSLATE_NOOP("Letters", "Kitchen ticket")},
    {"kitchen.line_started", QT_TRANSLATE_NOOP("Letters", "Cooking begun")},
    {"kitchen.line_cancelled", QT_TRANSLATE_NOOP("Letters", "Dish cancelled in the kitchen")},
    {"kitchen.line_part_cancelled", QT_TRANSLATE_NOOP("Letters", "Part of a dish cancelled in the kitchen")},
    {"kitchen.allergy_told", QT_TRANSLATE_NOOP("Letters", "Kitchen told of an allergy")},
    {"kitchen.ticket_moved", QT_TRANSLATE_NOOP("Letters", "Kitchen told of a move")},
    {"kitchen.ticket_reached", QT_TRANSLATE_NOOP("Letters", "Ticket reached the screen")},
    {"kitchen.change_seen", QT_TRANSLATE_NOOP("Letters", "Change seen in the kitchen")},
    {"kitchen.ticket_seen", QT_TRANSLATE_NOOP("Letters", "Ticket seen by the cook")},
    {"kitchen.lines_ready", QT_TRANSLATE_NOOP("Letters", "Dishes ready")},
    {"kitchen.ready_taken_back", QT_TRANSLATE_NOOP("Letters", "Dishes not ready after all")},
    {"kitchen.lines_carried", QT_TRANSLATE_NOOP("Letters", "Dishes carried to the guests")},
    {"kitchen.ticket_parked", QT_TRANSLATE_NOOP("Letters", "Ticket put aside")},
    {"kitchen.ticket_unparked", QT_TRANSLATE_NOOP("Letters", "Ticket back on the rail")},
    {"kitchen.ticket_prioritised", QT_TRANSLATE_NOOP("Letters", "Ticket before others")},
    {"kitchen.priority_taken_back", QT_TRANSLATE_NOOP("Letters", "Ticket no longer before others")},
    {"kitchen.plate_wasted", QT_TRANSLATE_NOOP("Letters", "Dish thrown away")},
    {"kitchen.ticket_shown_again", QT_TRANSLATE_NOOP("Letters", "Ticket shown again to its station")},
    {"kitchen.ticket_rerouted", QT_TRANSLATE_NOOP("Letters", "Ticket sent to another station")},
    {"kitchen.portions_counted", QT_TRANSLATE_NOOP("Letters", "Portions counted")},
    {"kitchen.message_said", QT_TRANSLATE_NOOP("Letters", "Message between kitchen and floor")},
    {"kitchen.message_seen", QT_TRANSLATE_NOOP("Letters", "Message seen")},
    {"kitchen.bumped", QT_TRANSLATE_NOOP("Letters", "Ticket done")},
    {"kitchen.recalled", QT_TRANSLATE_NOOP("Letters", "Ticket brought back")},
    {"kitchen.question_settled", QT_TRANSLATE_NOOP("Letters", "Decision taken")},
    {"kitchen.eighty_sixed", QT_TRANSLATE_NOOP("Letters", "Sold out")},
    {"kitchen.back_on", QT_TRANSLATE_NOOP("Letters", "On sale again")},
    {"floor.seated", QT_TRANSLATE_NOOP("Letters", "Guests seated")},
    {"floor.unseated", QT_TRANSLATE_NOOP("Letters", "Seating taken back")},
    {"floor.left", QT_TRANSLATE_NOOP("Letters", "Guests left")},
    {"floor.cleaned", QT_TRANSLATE_NOOP("Letters", "Table cleared")},
    {"floor.shared", QT_TRANSLATE_NOOP("Letters", "Two parties at one table")},
    {"floor.assigned", QT_TRANSLATE_NOOP("Letters", "Tables given to a server")},
    {"floor.wait_added", QT_TRANSLATE_NOOP("Letters", "Added to the waitlist")},
    {"floor.wait_seated", QT_TRANSLATE_NOOP("Letters", "Seated from the waitlist")},
    {"floor.wait_removed", QT_TRANSLATE_NOOP("Letters", "Taken off the waitlist")},
    {"floor.wait_restored", QT_TRANSLATE_NOOP("Letters", "Back on the waitlist")},
    {"identity.signed_in", QT_TRANSLATE_NOOP("Letters", "Signed in")},
    {"identity.signed_out", QT_TRANSLATE_NOOP("Letters", "Signed out")},
    {"identity.sign_in_refused", QT_TRANSLATE_NOOP("Letters", "Wrong PIN")},
    {"identity.approval_asked", QT_TRANSLATE_NOOP("Letters", "Manager asked to agree")},
    {"identity.approval_seen", QT_TRANSLATE_NOOP("Letters", "A manager has seen the question")},
    {"identity.approval_answered", QT_TRANSLATE_NOOP("Letters", "Answer of a manager")},
    {"identity.approval_withdrawn", QT_TRANSLATE_NOOP("Letters", "Question to managers taken back")},
    {"identity.training_entered", QT_TRANSLATE_NOOP("Letters", "Training mode begun")},
    {"identity.training_left", QT_TRANSLATE_NOOP("Letters", "Training mode ended")},
    {"identity.record_edited", QT_TRANSLATE_NOOP("Letters", "Record edited")},
    {"labour.clocked_in", QT_TRANSLATE_NOOP("Letters", "Clocked in")},
    {"labour.clocked_out", QT_TRANSLATE_NOOP("Letters", "Clocked out")},
    {"labour.break_begun", QT_TRANSLATE_NOOP("Letters", "Break begun")},
    {"labour.break_ended", QT_TRANSLATE_NOOP("Letters", "Break ended")},
    {"labour.time_corrected", QT_TRANSLATE_NOOP("Letters", "Hours corrected")},
    {"labour.tips_shared", QT_TRANSLATE_NOOP("Letters", "Tips shared out")},
    {"labour.tips_signed", QT_TRANSLATE_NOOP("Letters", "Share of tips signed")},
    {"printing.desk_opened", QT_TRANSLATE_NOOP("Letters", "Terminal prints for the house")},
    {"printing.job_taken", QT_TRANSLATE_NOOP("Letters", "Slip taken to a printer")},
    {"printing.job_ended", QT_TRANSLATE_NOOP("Letters", "What became of a slip")},
    {"printing.printer_heard", QT_TRANSLATE_NOOP("Letters", "How a printer is")},
    {"printing.job_settled", QT_TRANSLATE_NOOP("Letters", "Somebody looked for a slip")},
};
/// What people ask for first stands first.
constexpr Word fields[] = {
    {"number", QT_TRANSLATE_NOOP("Letters", "Check")},
    {"label", QT_TRANSLATE_NOOP("Letters", "Table")},
    {"name", QT_TRANSLATE_NOOP("Letters", "Name")},
    {"quantity_milli", QT_TRANSLATE_NOOP("Letters", "Count")},
    {"modifiers", QT_TRANSLATE_NOOP("Letters", "Choices")},
    {"lines", QT_TRANSLATE_NOOP("Letters", "Dishes")},
    {"kind", QT_TRANSLATE_NOOP("Letters", "Paid by")},
    {"amount_minor", QT_TRANSLATE_NOOP("Letters", "Amount")},
    {"given_minor", QT_TRANSLATE_NOOP("Letters", "Given")},
    {"price_minor", QT_TRANSLATE_NOOP("Letters", "Price")},
    {"due_minor", QT_TRANSLATE_NOOP("Letters", "To pay")},
    {"float_minor", QT_TRANSLATE_NOOP("Letters", "Float")},
    {"expected_minor", QT_TRANSLATE_NOOP("Letters", "Cash expected")},
    {"counted_minor", QT_TRANSLATE_NOOP("Letters", "Cash counted")},
    {"gross_minor", QT_TRANSLATE_NOOP("Letters", "Sales")},
    {"reference", QT_TRANSLATE_NOOP("Letters", "Reference")},
    {"receipt", QT_TRANSLATE_NOOP("Letters", "Receipt")},
    {"z_number", QT_TRANSLATE_NOOP("Letters", "Z")},
    {"covers", QT_TRANSLATE_NOOP("Letters", "Guests")},
    {"seat", QT_TRANSLATE_NOOP("Letters", "Seat")},
    {"reason", QT_TRANSLATE_NOOP("Letters", "Reason")},
    {"note", QT_TRANSLATE_NOOP("Letters", "Note")},
    {"phone", QT_TRANSLATE_NOOP("Letters", "Phone")},
    {"server_name", QT_TRANSLATE_NOOP("Letters", "Server")},
    {"till", QT_TRANSLATE_NOOP("Letters", "Till")},
    {"business_date", QT_TRANSLATE_NOOP("Letters", "Business day")},
};

/// "2 Kuku choma, Ugali"
QString namesIn(const QJsonArray &list)
{
    QStringList names;
    for (const QJsonValue &each : list) {
        const QJsonObject one = each.toObject();
        const qint64 milli = one.value(QLatin1String("quantity_milli")).toInteger(1000);
        const QString name = one.value(QLatin1String("name")).toString();
        if (!name.isEmpty())
            names << (milli == 1000 ? name : QString::number(milli / 1000) + QLatin1Char(' ') + name);
    }
    return names.join(QStringLiteral(", "));
}

QString valueWords(const QString &key, const QJsonValue &value, const QByteArray &type, const Currency &currency)
{
    if (value.isArray())
        return namesIn(value.toArray());
    if (key.endsWith(QLatin1String("_minor")))
        return base::moneyText(Money(value.toInteger(), currency));
    if (key == QLatin1String("quantity_milli"))
        return QLocale().toString(static_cast<double>(value.toInteger()) / 1000, 'g', 6);
    if (key == QLatin1String("kind")) {
        const auto kind = static_cast<orders::TenderKind>(value.toInteger());
        return type == "orders.tender_taken" ? tenderName(orders::tenderWord(kind)) : QString();
    }
    if (value.isString())
        return Id::fromString(value.toString()).isNull() ? value.toString() : QString();
    if (value.isDouble() && value.toInteger() != 0)
        return QString::number(value.toInteger());
    return {};
}
} // namespace

QString letterKind(const QByteArray &type)
{
    for (const Word &word : kinds)
        if (type == word.key)
            return say(word.words);
    return QString::fromUtf8(type);
}

QString letterFault(const QByteArray &fault)
{
    if (fault == "chain_broken")
        return say(QT_TRANSLATE_NOOP("Letters",
            "It does not follow on what the terminal wrote before: it was changed, or its disk has lost something."));
    if (fault == "clock_stuck")
        return say(QT_TRANSLATE_NOOP("Letters", "By the terminal's clock it happened before what came before it."));
    if (fault == "too_large")
        return say(QT_TRANSLATE_NOOP("Letters", "It is larger than anything that a terminal writes."));
    return say(QT_TRANSLATE_NOOP("Letters", "What it says cannot be read: it is cut off, or damaged."));
}

QString remedyWords(sync::Remedy remedy)
{
    switch (remedy) {
    case sync::Remedy::RecordAgain:
        return {};
    case sync::Remedy::BoundToDevice:
        return say(QT_TRANSLATE_NOOP("Letters",
            "This belongs to the terminal that wrote it. Do it there again, then say here what became of it."));
    case sync::Remedy::Unreadable:
        return say(QT_TRANSLATE_NOOP(
            "Letters", "This cannot be recorded as it is. Do it by hand, then say here what became of it."));
    case sync::Remedy::UnknownKind:
        return say(QT_TRANSLATE_NOOP("Letters", "This program does not know this kind of entry. A newer one may."));
    }
    return {};
}

std::vector<LetterLine> letterLines(const sync::DeadLetter &letter, const outlet::Live &live)
{
    std::vector<LetterLine> lines;
    const QJsonDocument read = QJsonDocument::fromJson(letter.body);
    if (!read.isObject()) {
        constexpr qsizetype most = 600;
        lines.push_back(
            {say(QT_TRANSLATE_NOOP("Letters", "As it lies there")), QString::fromUtf8(letter.body.left(most))});
        return lines;
    }
    const QJsonObject body = read.object();
    const Id check = letter.type.startsWith("orders.") ? letter.stream
                                                       : Id::fromString(body.value(QLatin1String("check")).toString());
    if (const orders::Check *found = live.checks.find(check)) {
        lines.push_back({say(fields[0].words), found->number});
        lines.push_back({say(fields[1].words), found->label});
    }
    for (const Word &field : fields) {
        const QString key = QLatin1String(field.key);
        const bool told = !lines.empty() && (&field == &fields[0] || &field == &fields[1]);
        const QString value = told || !body.contains(key)
            ? QString()
            : valueWords(key, body.value(key), letter.type, live.house().currency);
        if (!value.isEmpty())
            lines.push_back({say(field.words), value});
    }
    return lines;
}

} // namespace jiko::office_app
