#include "printing/slip_parts.h"

namespace jiko::printing {

namespace {
constexpr int nameCell = 3; ///< in double width
constexpr Look modifierLook{false, false, 2, 2};

void addTicketLine(Slip &slip, const TicketLine &line, const Words &words)
{
    if (line.mark == TicketLine::Mark::Add)
        slip.add(TextBlock{words(QT_TRANSLATE_NOOP("Print", "ADD")), Align::Start, largeLook});
    if (line.mark == TicketLine::Mark::Void)
        addBanner(slip, words(QT_TRANSLATE_NOOP("Print", "VOID - do not cook")), tallLook);
    if (line.mark == TicketLine::Mark::Moved)
        addBanner(slip, words(QT_TRANSLATE_NOOP("Print", "MOVED - do not cook again")), tallLook);
    if (line.mark == TicketLine::Mark::Allergy)
        addBanner(slip,
            line.allergy.isEmpty() ? words(QT_TRANSLATE_NOOP("Print", "ALLERGY CHANGED - none now"))
                                   : words(QT_TRANSLATE_NOOP("Print", "ALLERGY CHANGED - look before you cook")),
            tallLook);
    slip.add(ColumnsBlock{quantityText(line.quantity) + QChar(0x00D7), line.name, {}, largeLook, nameCell});
    if (!line.allergy.isEmpty())
        addBanner(slip, words(QT_TRANSLATE_NOOP("Print", "ALLERGY: %1")).arg(line.allergy), tallLook);
    for (const QString &modifier : line.modifiers)
        slip.add(TextBlock{modifier, Align::Start, modifierLook, nameCell});
    if (!line.note.isEmpty())
        slip.add(TextBlock{QStringLiteral("* ") + line.note, Align::Start, modifierLook, nameCell});
    if (!line.seat.isEmpty())
        slip.add(TextBlock{words(QT_TRANSLATE_NOOP("Print", "Seat %1")).arg(words.apart(line.seat)), Align::Start,
            tallLook, 2 * nameCell});
    slip.add(RuleBlock{});
}
} // namespace

Slip kitchenTicketSlip(const KitchenTicketContent &content, const Words &words)
{
    Slip slip = blankSlip(words);
    slip.add(BuzzBlock{});
    addBanner(slip, content.station);
    slip.add(PairBlock{content.table, content.time, largeLook});
    if (!content.mark.isEmpty())
        addBanner(slip, content.mark);
    if (!content.course.isEmpty())
        slip.add(TextBlock{content.course, Align::Start, largeLook});
    if (!content.allergy.isEmpty())
        addBanner(slip, words(QT_TRANSLATE_NOOP("Print", "ALLERGY: %1")).arg(content.allergy));
    if (!content.note.isEmpty())
        slip.add(TextBlock{content.note, Align::Start, tallLook});
    slip.add(RuleBlock{true});
    for (const TicketLine &line : content.lines)
        addTicketLine(slip, line, words);
    if (content.covers > 0)
        addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Guests")), QString::number(content.covers));
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Served by")), content.server);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Ticket")), content.ticketNumber);
    if (!content.job.isEmpty())
        addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Slip no.")), content.job);
    slip.add(CutBlock{});
    return slip;
}

} // namespace jiko::printing
