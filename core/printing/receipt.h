// What stands on each kind of slip. The contents are plain values, filled by whoever knows checks, drawers or tickets;
// times come as texts of the house's own clock.
#pragma once

#include "base/money.h"
#include "printing/layout.h"
#include "printing/words.h"

#include <QStringList>

#include <optional>

namespace jiko::printing {

struct House {
    QString name;
    QStringList address;
    QString phone;
    QString taxPin;
    QImage logo;
};

struct SoldLine {
    Quantity quantity;
    QString name;
    QStringList modifiers;
    QString note;
    Money amount;
};
struct NamedAmount {
    QString name;
    Money amount;
};
struct TaxRow {
    QString name; ///< "VAT"
    RatePpm rate;
    Money taxable; ///< net of this tax
    Money tax;
};
struct TenderRow {
    QString name;
    Money amount;
    QString reference; ///< M-PESA code, last digits of a card; may be empty
};

/// What bill and receipt share.
struct CheckContent {
    House house;
    QString table;
    int covers = 0; ///< 0: not counted, not printed
    QString server;
    QString time;
    std::vector<SoldLine> lines;
    Money subtotal;
    std::vector<NamedAmount> adjustments; ///< service charge, discount, cash rounding: between subtotal and total
    std::vector<TaxRow> taxes; ///< inside the total
    Money total;
    QString footer; ///< may have several lines
};

struct ReceiptContent {
    CheckContent check;
    QString receiptNumber;
    std::vector<TenderRow> tenders;
    std::optional<Money> tip; ///< left on top; in no total
    std::optional<Money> change; ///< printed also when zero, absent when no cash was given
    bool copy = false; ///< a second print: says so, and never opens the drawer
    bool training = false;
    bool openDrawer = false;
    QString qrText; ///< empty: no code
    QString qrCaption;
};
Slip receiptSlip(const ReceiptContent &content, const Words &words = {});

/// What was given back for a receipt, with its own number.
struct CreditNoteContent {
    CheckContent check; ///< the lines that came back; its total is what was credited
    QString noteNumber;
    QString ofReceipt;
    QString reason;
    QString allowedBy;
    std::vector<TenderRow> ways; ///< how the money went back
    bool copy = false;
    bool openDrawer = false;
};
Slip creditNoteSlip(const CreditNoteContent &content, const Words &words = {});

/// For whoever is given what was bought: what it is and whence, and no money.
struct GiftContent {
    CheckContent check;
    QString receiptNumber;
};
Slip giftSlip(const GiftContent &content, const Words &words = {});

/// Asks for money and proves nothing: says that it is no receipt.
struct BillContent {
    CheckContent check;
    QString billNumber;
    bool copy = false;
    std::vector<NamedAmount> shares; ///< what each guest pays, where the bill is split
};
Slip billSlip(const BillContent &content, const Words &words = {});

struct TicketLine {
    enum class Mark { None, Add, Void, Moved, Allergy };
    Quantity quantity;
    QString name; ///< the kitchen's name of the dish
    QStringList modifiers;
    QString note;
    QString seat;
    Mark mark = Mark::None;
    QString allergy; ///< of who eats it
};
struct KitchenTicketContent {
    QString station;
    QString table; ///< or a pick-up number or name
    QString ticketNumber;
    QString course;
    QString server;
    QString time;
    int covers = 0;
    QString allergy; ///< "Nuts, shellfish"; empty when none is known
    QString note;
    QString mark; ///< of how it is sold: "TAKEAWAY"; empty: none
    QString job; ///< the number of this paper, "3-1841": the same on every copy of it; empty: none
    std::vector<TicketLine> lines;
};
Slip kitchenTicketSlip(const KitchenTicketContent &content, const Words &words = {});

struct TenderTotal {
    QString name;
    int count = 0;
    Money amount;
};
struct ForeignTotal {
    QString currency;
    Money expected;
    Money counted;
};
struct PiecesTotal {
    Money worth;
    int pieces = 0;
};
struct ZContent {
    /// An X is what the Z would be so far: it has no number, nobody has counted, and it proves nothing.
    enum class Kind { X, Z };
    Kind kind = Kind::Z;
    House house;
    QString zNumber;
    QString device;
    QString drawerSession;
    QString businessDate;
    QString openedTime;
    QString closedTime; ///< of an X: when it was asked for
    QString closedBy; ///< of an X: who asked
    Money gross;
    Money net;
    std::vector<TaxRow> taxes;
    std::vector<TenderTotal> tenders;
    int checks = 0;
    int covers = 0;
    Money averagePerCover;
    int voids = 0;
    Money voided;
    // What is zero from here on is not printed.
    Money discounts;
    Money comps;
    Money service; ///< in gross
    Money rounding; ///< of cash
    Money tips; ///< never sales
    int refunds = 0;
    Money refunded;
    std::vector<TaxRow> refundTaxes;
    Money floatAmount;
    Money paidIn;
    Money paidOut;
    Money dropped;
    int noSales = 0;
    /// What should be in the drawer. Absent for who is to count without knowing, and with it the payments, which tell
    /// it.
    std::optional<Money> cashTaken;
    std::optional<Money> cashExpected;
    std::optional<Money> cashCounted; ///< absent in an X
    std::vector<TenderTotal> purses; ///< gift cards sold, deposits taken, accounts paid: no sales
    std::vector<ForeignTotal> foreign;
    std::vector<PiecesTotal> pieces;
    QString reason; ///< of a difference
    int counts = 0;
    Money grandTotal;
    QString firstReceipt;
    QString lastReceipt;
    QString chainAnchor; ///< hash of the device's last fact: the paper proves the journal
    bool copy = false;
};
Slip zSlip(const ZContent &content, const Words &words = {});

/// Any slip as it comes out while somebody practises: marked at its head and its foot, and it opens no drawer.
Slip trainingSlip(const Slip &slip, const Words &words = {});

struct DrawerSlipContent {
    enum class Act { Float, CashIn, CashOut, Drop, NoSale };
    House house;
    Act act = Act::NoSale;
    QString device;
    QString staff;
    QString time;
    std::optional<Money> amount;
    QString reason;
    bool openDrawer = false;
};
Slip drawerSlip(const DrawerSlipContent &content, const Words &words = {});

/// A page that shows whether paper, letters, darkness, codes and knife work, and on which numbers the printer has its
/// code pages: the owner reads the line that is right and writes down what stands before it. `drawer`: it opens that,
/// too.
Slip testSlip(const QString &printerName, const PrinterProfile &profile, const Words &words = {}, bool drawer = false);

/// The same slip again, because nobody knows whether the first one came out: a banner says so, and the drawer stays
/// shut.
Slip markedDuplicate(const Slip &slip, const Words &words);

/// The same slip at another printer than the one it is for, which did not print: both are named at its head.
Slip markedElsewhere(const Slip &slip, const QString &wished, const QString &printedAt, const Words &words);

/// A slip that comes out when it has grown old: says so, and since when it waits ("19:05"). It opens no drawer, since
/// whoever was there has gone.
Slip markedLate(const Slip &slip, const QString &sinceText, const Words &words);

/// "2" or "0.5".
QString quantityText(Quantity quantity);
/// "16 %" or "8.875 %".
QString rateText(RatePpm rate);

} // namespace jiko::printing
