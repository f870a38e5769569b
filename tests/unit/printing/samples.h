// Slips of one evening at Jiko Milele, as tests and pictures want them.
#pragma once

#include "printing/receipt.h"

namespace jiko::printing::samples {

inline Money shillings(std::int64_t minor)
{
    return {minor, base::kes};
}
inline QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

inline House house()
{
    House house;
    house.name = QStringLiteral("Jiko Milele");
    house.address = {QStringLiteral("Kenyatta Avenue 14, Nairobi")};
    house.phone = QStringLiteral("+254 722 000 114");
    house.taxPin = QStringLiteral("P051234567A");
    return house;
}

/// 3,950.00 of food and 10 % service: 4,345.00, of which VAT 16 % is 599.31.
inline CheckContent check()
{
    CheckContent check;
    check.house = house();
    check.table = QStringLiteral("12");
    check.covers = 4;
    check.server = QStringLiteral("Amina");
    check.time = QStringLiteral("21/11/2026 19:42");
    check.lines = {
        {{2000}, u8("Kuku choma nusu na kachumbari ya nyanya na vitunguu"), {u8("Ugali"), u8("Bila pilipili")},
            u8("Iwe imeiva vizuri"), shillings(1'700'00)},
        {{1000}, u8("Shawarma شاورما دجاج"), {}, {}, shillings(650'00)},
        {{1000}, u8("شاي بالنعناع"), {}, {}, shillings(150'00)},
        {{3000}, u8("Tusker Lager 500 ml"), {}, {}, shillings(1'050'00)},
        {{500}, u8("Mchele wa nazi"), {}, {}, shillings(400'00)},
    };
    check.subtotal = shillings(3'950'00);
    check.adjustments = {{u8("Service 10 %"), shillings(395'00)}};
    check.total = shillings(4'345'00);
    check.taxes = {{QStringLiteral("VAT"), {160'000}, shillings(3'745'69), shillings(599'31)}};
    check.footer = u8("Asante sana! Karibu tena.\nWi-Fi: jikomilele");
    return check;
}

inline CreditNoteContent creditNote()
{
    CreditNoteContent note;
    note.check = check();
    note.check.lines = {{{1000}, u8("Tusker Lager 500 ml"), {}, {}, shillings(350'00)}};
    note.check.adjustments.clear();
    note.check.subtotal = note.check.total = shillings(350'00);
    note.check.taxes = {{QStringLiteral("VAT"), {160'000}, shillings(301'72), shillings(48'28)}};
    note.noteNumber = QStringLiteral("3-000007");
    note.ofReceipt = QStringLiteral("3-000123");
    note.reason = u8("Malalamiko");
    note.allowedBy = QStringLiteral("Amina Hassan");
    note.ways = {{u8("M-PESA"), shillings(350'00), QStringLiteral("SKL4H7Q2XZ")}};
    return note;
}

inline ReceiptContent receipt()
{
    ReceiptContent receipt;
    receipt.check = check();
    receipt.receiptNumber = QStringLiteral("POS1-000123");
    receipt.tenders = {
        {u8("M-PESA"), shillings(2'345'00), QStringLiteral("SKL4H7Q2XZ")}, {u8("Cash"), shillings(2'500'00), {}}};
    receipt.change = shillings(500'00);
    receipt.openDrawer = true;
    receipt.qrText = QStringLiteral("https://jiko.example/r/POS1-000123?t=434500&h=9f2c1e");
    receipt.qrCaption = QStringLiteral("Scan to keep this receipt");
    return receipt;
}

inline KitchenTicketContent ticket()
{
    KitchenTicketContent ticket;
    ticket.station = QStringLiteral("GRILL");
    ticket.table = QStringLiteral("Table 12");
    ticket.ticketNumber = QStringLiteral("31");
    ticket.course = QStringLiteral("Mains");
    ticket.server = QStringLiteral("Amina");
    ticket.time = QStringLiteral("19:05");
    ticket.covers = 4;
    ticket.allergy = QStringLiteral("Nuts");
    ticket.lines = {
        {{2000}, u8("Kuku choma nusu"), {u8("Ugali"), u8("NO pilipili")}, u8("Iwe imeiva vizuri"), u8("1, 3"),
            TicketLine::Mark::None},
        {{1000}, u8("شاورما دجاج"), {}, {}, u8("2"), TicketLine::Mark::Add},
        {{1000}, u8("Samaki wa kupaka"), {}, {}, {}, TicketLine::Mark::Void},
    };
    return ticket;
}

/// Four guests share the same bill.
inline BillContent splitBill()
{
    BillContent bill{check(), u8("B-77"), false};
    bill.check.lines.push_back({{1000}, u8("የዶሮ ወጥ በእንጀራ"), {}, {}, shillings(0)});
    bill.shares = {{u8("Guest 1"), shillings(1'086'25)}, {u8("Mgeni wa pili"), shillings(1'086'25)},
        {u8("الضيف الثالث"), shillings(1'086'25)}, {u8("ሰላም"), shillings(1'086'25)}};
    return bill;
}

/// What came on, what went away, and what was moved, after the ticket was sent.
inline KitchenTicketContent delta()
{
    KitchenTicketContent delta = ticket();
    delta.mark = u8("TAKEAWAY");
    delta.note = u8("Haraka tafadhali");
    delta.lines = {
        {{1000}, u8("የዶሮ ወጥ በእንጀራ"), {u8("ያለ በርበሬ")}, {}, u8("2"), TicketLine::Mark::Add},
        {{2000}, u8("شاورما دجاج"), {u8("بدون ثوم")}, u8("مقرمشة جيدا"), u8("1"), TicketLine::Mark::Void},
        {{1000}, u8("Nyama choma kilo moja"), {}, {}, u8("4"), TicketLine::Mark::Moved},
        {{1000}, u8("Samaki wa kupaka"), {}, {}, u8("3"), TicketLine::Mark::Allergy, u8("Karanga")},
    };
    return delta;
}

inline KitchenTicketContent voided()
{
    KitchenTicketContent slip = ticket();
    slip.lines = {{{1000}, u8("የዶሮ ወጥ በእንጀራ"), {}, {}, u8("2"), TicketLine::Mark::Void}};
    return slip;
}

inline ZContent z()
{
    ZContent z;
    z.house = house();
    z.zNumber = QStringLiteral("17");
    z.device = QStringLiteral("POS 1");
    z.drawerSession = QStringLiteral("2026-11-21 / 1");
    z.businessDate = QStringLiteral("21/11/2026");
    z.openedTime = QStringLiteral("21/11/2026 16:58");
    z.closedTime = QStringLiteral("22/11/2026 00:31");
    z.closedBy = QStringLiteral("Njeri");
    z.gross = shillings(86'420'50);
    z.net = shillings(74'500'43);
    z.taxes = {{QStringLiteral("VAT"), {160'000}, shillings(74'500'43), shillings(11'920'07)}};
    z.tenders = {{QStringLiteral("Cash"), 14, shillings(31'220'50)},
        {QStringLiteral("M-PESA"), 19, shillings(42'700'00)}, {QStringLiteral("Card"), 4, shillings(12'500'00)}};
    z.checks = 31;
    z.covers = 64;
    z.averagePerCover = shillings(1'350'32);
    z.voids = 2;
    z.voided = shillings(1'150'00);
    z.floatAmount = shillings(5'000'00);
    z.cashTaken = shillings(31'220'50);
    z.cashExpected = shillings(36'220'50);
    z.cashCounted = shillings(36'170'50);
    z.firstReceipt = QStringLiteral("POS1-000101");
    z.lastReceipt = QStringLiteral("POS1-000131");
    z.chainAnchor = QStringLiteral("9f2c 1e07 44ab d310");
    return z;
}

/// A Z with everything that can stand on one.
inline ZContent fullZ()
{
    ZContent z = samples::z();
    const Currency dollars('U', 'S', 'D');
    z.discounts = shillings(1'200'00);
    z.comps = shillings(650'00);
    z.service = shillings(4'115'26);
    z.rounding = shillings(-1'50);
    z.tips = shillings(2'300'00);
    z.refunds = 2;
    z.refunded = shillings(1'300'00);
    z.refundTaxes = {{QStringLiteral("VAT"), {160'000}, shillings(1'120'69), shillings(179'31)}};
    z.paidIn = shillings(3'000'00);
    z.paidOut = shillings(1'500'00);
    z.dropped = shillings(20'000'00);
    z.noSales = 3;
    z.cashExpected = shillings(17'720'50);
    z.cashCounted = shillings(17'670'00);
    z.foreign = {{QStringLiteral("USD"), Money(40'00, dollars), Money(20'00, dollars)}};
    z.pieces = {{shillings(1'000'00), 17}, {shillings(50'00), 13}, {shillings(20'00), 1}};
    z.reason = QStringLiteral("Change given wrong");
    z.counts = 2;
    z.grandTotal = shillings(4'812'904'75);
    return z;
}

/// The same before anybody has counted.
inline ZContent x()
{
    ZContent x = fullZ();
    x.kind = ZContent::Kind::X;
    x.zNumber.clear();
    x.cashCounted.reset();
    x.pieces.clear();
    x.reason.clear();
    x.counts = 0;
    return x;
}

} // namespace jiko::printing::samples
