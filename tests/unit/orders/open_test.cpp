#include "support/given_checks.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::orders;
using given::checkDue;
using given::closedCheck;
using given::kes;

namespace {
OpenCheck asked()
{
    return {newId(), newId(), QStringLiteral(" 12 "), QStringLiteral("3001"), 4, newId(), QStringLiteral("Amina"),
        given::today(), base::kes};
}
} // namespace

class OpenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theGuestsLanguageIsChosenForTheCheckAlone()
    {
        given::Clock clock(2);
        Check check = given::checkDue(given::kes(1000));
        QCOMPARE(decide(Check(), ChooseLanguage{QStringLiteral("sw")}).why(), LanguageRefusal::NotOpened);
        QCOMPARE(decide(check, ChooseLanguage{QStringLiteral("Swahili")}).why(), LanguageRefusal::UnknownLanguage);
        QCOMPARE(decide(check, ChooseLanguage{}).why(), LanguageRefusal::SameLanguage);
        check = fold(check, *decide(check, ChooseLanguage{QStringLiteral("sw")}), clock.next());
        QCOMPARE(check.language, QStringLiteral("sw"));
        check = fold(check, *decide(check, ChooseLanguage{}), clock.next());
        QVERIFY(check.language.isEmpty());
    }
    void aCheckWithoutALabelIsRefused()
    {
        OpenCheck ask = asked();
        ask.label = QStringLiteral(" \t ");
        QCOMPARE(decide(ask).why(), OpenRefusal::NoLabel);
    }
    void fiveHundredGuestsAreACheckAndOneMoreIsRefused()
    {
        OpenCheck ask = asked();
        ask.covers = 500;
        QVERIFY(decide(ask));
        ask.covers = 501;
        QCOMPARE(decide(ask).why(), OpenRefusal::TooManyCovers);
    }
    void theOpeningCarriesWhatWasAsked()
    {
        const OpenCheck ask = asked();

        Check check;
        check.id = ask.check;
        check = fold(check, *decide(ask), Stamp{base::hlcAt(UtcMicros(std::chrono::seconds(90))), 3, 7, ask.server});

        QVERIFY(check.isOpen());
        QCOMPARE(check.label, QStringLiteral("12"));
        QCOMPARE(check.table, ask.table);
        QCOMPARE(check.number, QStringLiteral("3001"));
        QCOMPARE(check.covers, 4);
        QCOMPARE(check.server, ask.server);
        QCOMPARE(check.serverName, ask.serverName);
        QCOMPARE(check.currency.code(), QStringLiteral("KES"));
        QVERIFY(check.businessDate == given::today());
        QCOMPARE(check.device, 3);
        QVERIFY(check.openedAt == UtcMicros(std::chrono::seconds(90)));
    }
    void coversOfAClosedCheckStay()
    {
        QCOMPARE(decide(closedCheck(), ChangeCovers{3}).why(), CoversRefusal::CheckClosed);
    }
    void aCheckOfNobodyIsRefused() { QCOMPARE(decide(checkDue(kes(1)), ChangeCovers{0}).why(), CoversRefusal::TooFew); }
    void moreThanFiveHundredCoversAreRefused()
    {
        QCOMPARE(decide(checkDue(kes(1)), ChangeCovers{501}).why(), CoversRefusal::TooMany);
        QVERIFY(decide(checkDue(kes(1)), ChangeCovers{500}));
    }
    void changedCoversShow()
    {
        given::Clock clock(2);
        const Check check = checkDue(kes(1));
        QCOMPARE(fold(check, *decide(check, ChangeCovers{5}), clock.next()).covers, 5);
    }
    void aCheckMovesToAnotherTableWhileItIsOpen()
    {
        given::Clock clock(2);
        const Check check = given::checkDue(kes(1000));
        const Id table = newId();
        QCOMPARE(decide(check, MoveCheck{table, QStringLiteral(" ")}).why(), MoveRefusal::NoLabel);
        QCOMPARE(decide(check, MoveCheck{check.table, check.label}).why(), MoveRefusal::SameTable);
        QCOMPARE(decide(given::closedCheck(), MoveCheck{table, QStringLiteral("9")}).why(), MoveRefusal::CheckClosed);
        const Check moved = fold(check, *decide(check, MoveCheck{table, QStringLiteral(" 9 ")}), clock.next());
        QCOMPARE(moved.table, table);
        QCOMPARE(moved.label, QStringLiteral("9"));
        // Also where its opening is told later.
        Check late = fold(Check(), CheckMoved{table, QStringLiteral("9")}, clock.next());
        QCOMPARE(fold(late, given::opening(), clock.next()).table, table);
    }
};

JIKO_SUITE(OpenTest)
#include "open_test.moc"
