// Why something cannot be moved, in words.
#include "pos/words.h"

#include <QCoreApplication>

namespace jiko::pos {

namespace {
struct MoveWords {
    Q_DECLARE_TR_FUNCTIONS(MoveWords)
};
} // namespace

QString wordsFor(orders::MoveRefusal why)
{
    switch (why) {
    case orders::MoveRefusal::CheckClosed:
        return MoveWords::tr("This check is paid and closed. Nothing was moved.");
    case orders::MoveRefusal::NoLabel:
        return MoveWords::tr("Type a name for the tab first.");
    case orders::MoveRefusal::SameTable:
        return MoveWords::tr("They sit there already.");
    }
    return {};
}

QString wordsFor(orders::MoveLinesRefusal why)
{
    switch (why) {
    case orders::MoveLinesRefusal::CheckClosed:
        return MoveWords::tr("This check is paid and closed. Nothing was moved.");
    case orders::MoveLinesRefusal::TargetClosed:
        return MoveWords::tr("The other check is paid and closed. Nothing was moved. Open the table for a new one.");
    case orders::MoveLinesRefusal::SameCheck:
        return MoveWords::tr("It is on this check already.");
    case orders::MoveLinesRefusal::OtherCurrency:
        return MoveWords::tr("The other check is in another currency. Nothing was moved.");
    case orders::MoveLinesRefusal::NothingToMove:
        return MoveWords::tr("There is nothing to move. Choose dishes first.");
    case orders::MoveLinesRefusal::NoSuchLine:
        return MoveWords::tr("A dish is not on the check any more. Nothing was moved. Choose again.");
    case orders::MoveLinesRefusal::NotPart:
        return MoveWords::tr("Only whole portions can be moved, and no more than there are.");
    case orders::MoveLinesRefusal::PartGivenAway:
        return MoveWords::tr("Some of this line was given away. Move all of it, or take the comp back first.");
    case orders::MoveLinesRefusal::SharePaid:
        return MoveWords::tr("Somebody has paid a share that has this dish. Nothing was moved.");
    case orders::MoveLinesRefusal::PaidAlready:
        return MoveWords::tr(
            "What stays would be less than was paid. Nothing was moved. Move less, or undo the payment.");
    case orders::MoveLinesRefusal::PhoneAsked:
        return MoveWords::tr(
            "A guest's phone is asked to pay this check. Nothing was moved. Wait for the answer first.");
    case orders::MoveLinesRefusal::CardAsked:
        return MoveWords::tr("A card is being charged for this check. Nothing was moved. Wait for the terminal first.");
    case orders::MoveLinesRefusal::PartPaid:
        return MoveWords::tr("Something is paid on this check, so it cannot go into another. Move the other one here.");
    case orders::MoveLinesRefusal::NoSuchMove:
        return MoveWords::tr("It has gone back already.");
    case orders::MoveLinesRefusal::Changed:
        return MoveWords::tr("It has changed since it was moved. Nothing was taken back. Move what should go.");
    }
    return {};
}

QString wordsFor(orders::AssignRefusal why)
{
    switch (why) {
    case orders::AssignRefusal::CheckClosed:
        return MoveWords::tr("This check is paid and closed. Nothing was changed.");
    case orders::AssignRefusal::NoServer:
        return MoveWords::tr("Choose who serves it now.");
    case orders::AssignRefusal::SameServer:
        return MoveWords::tr("They serve it already.");
    case orders::AssignRefusal::NeedsApproval:
        return MoveWords::tr("Only a manager can give away somebody else's check.");
    }
    return {};
}

} // namespace jiko::pos
