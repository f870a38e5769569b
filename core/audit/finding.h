// What an honest program cannot have written, and the fact that says so.
#pragma once

#include "base/fact.h"

#include <QString>

#include <vector>

namespace jiko::audit {

enum class Breach {
    Gap, ///< numbers of a device's log are missing
    Repeated, ///< a number stands there twice
    ChainBroken, ///< a fact is not the one that was sealed, or does not follow on the one before
    ClockBack, ///< its clock is not above the one before
    Unreadable, ///< not what its type promises
    ParkedWrongly, ///< set aside as broken, though it holds
    Twice, ///< what happens once happened again: a check opened or closed, a session opened or closed
    AfterClosing, ///< a terminal went on with a check that it had closed itself
    TenderTwice, ///< one payment's number stands on two
    TenderImpossible, ///< no till takes such a payment
    OutsideSession, ///< a payment in no drawer session of that till that was open then
    CashDiffers, ///< a drawer's cash is not the payment's
    SettledUnasked, ///< a decision was settled that nobody can have been asked
    CreditTooMuch, ///< a refund credits what was not sold, or other money went back
    MovedDiffers, ///< what was moved from one check to another is not the same on both
    ClosedOwing, ///< a check was closed that nobody could have seen paid
    ReceiptTwice,
    ReceiptGap,
    ReceiptBack, ///< a receipt's number is below an earlier one
    CreditNoteTwice,
    CreditNoteGap,
    CreditNoteBack,
    ZTwice,
    ZGap,
    ZBack,
    ZDiffers, ///< a Z is not what its own facts give
    GrandTotalDiffers, ///< a Z's grand total does not go on from the one before
    Missing, ///< the other copy holds it
    Disagrees, ///< the other copy holds something else under this number
    ReadModelDiffers, ///< a table that people query is not what the log gives
};
/// "chain_broken", for scripts.
QByteArray breachWord(Breach breach);

struct Finding {
    Breach what = Breach::Gap;
    std::int32_t device = 0;
    std::int64_t seq = 0; ///< the first broken fact; the first that is missing
    Hlc hlc = 0; ///< as the fact says; of a missing one, of the fact before
    QByteArray type; ///< empty when the fact is not there
    Id stream; ///< nil when the fact is not there
    QString words; ///< plain English
    Hlc place = 0; ///< where it stands among others: its clock, or where that is in doubt the last sound one before
};

inline bool standsBefore(const Finding &a, const Finding &b)
{
    return std::tie(a.place, a.device, a.seq, a.what) < std::tie(b.place, b.device, b.seq, b.what);
}

} // namespace jiko::audit
