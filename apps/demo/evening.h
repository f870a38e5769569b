// One evening of service, played through the real programs as fingers and keys would: a host seats, two servers order
// and take money, cooks bump, a manager changes a price and voids a line, the database goes away for a while and comes
// back, courses wait, a kitchen screen dies, and both tills close.
#pragma once

#include "demo/stage.h"

#include <QString>

#include <functional>
#include <random>

namespace jiko::demo {

/// What the people on stage counted themselves, without asking any program.
struct Tally {
    int parties = 0;
    int covers = 0;
    std::int64_t cashMinor[2] = {0, 0}; ///< by till
    std::int64_t cardMinor = 0;
    std::int64_t mobileMinor = 0;
    int phones = 0; ///< that paid
    int bumps = 0;
    int taps = 0;
    /// Counted by the programs' own hands: an order of two dishes with a choice each, cash with change, a bump.
    int tapsToSend = 0;
    int tapsToPay = 0;
    int tapsToBump = 0;
};

inline constexpr const char *tills[] = {"till-1", "till-2"};

/// "KSh 1,850.00" in minor units.
std::int64_t minorOf(const QString &text);

class Evening {
public:
    struct Cast {
        QString tillPin[2]; ///< cashiers
        QString managerPin; ///< six digits
        QString hostPin;
        QString servedWithoutServer; ///< what to say in the story while it is away
    };
    /// Stops and starts the database, and starts a kitchen screen that died.
    struct Power {
        std::function<Result<Nothing, QString>()> cut;
        std::function<Result<Nothing, QString>()> restore;
        std::function<Result<Nothing, QString>(const QString &post)> reopen;
    };
    Evening(Stage &stage, Cast cast, Power power, int covers, quint32 seed);

    /// Errors in words: who could not do what.
    Result<Tally, QString> play();

private:
    struct Party {
        QString table;
        int covers = 0;
        int till = 0;
        bool seated = false;
    };
    enum class Answer { None, First, Add }; ///< to what a dish asks; one forced single choice adds by itself
    struct Wish {
        int seat = 0; ///< 0: the table's
        int category = 0;
        const char *plu = nullptr;
        Answer answer = Answer::None;
    };
    enum class Pays { Cash, Card, Phone };
    enum class PhoneTurn { Prompted, NobodyTold, TillNumber, NeverAnswered, TypedCode };
    using Did = shell::HandResult<Nothing>;

    /// Once something failed, nothing more is done and the first failure is told.
    bool ok() const { return m_failure.isEmpty(); }
    void did(const QString &who, const QString &what, const Did &result);
    void tap(const QString &who, const QString &name);
    void type(const QString &who, const QString &text, const QString &name);
    void speak(const QString &who, const QString &language);
    void await(const QString &who, const QString &name);
    /// Until a screen reader would say these words of it.
    void awaitCalled(const QString &who, const QString &name, const QString &words);
    void signIn(const QString &who, const QString &pin);
    QString readText(const QString &who, const QString &name);
    void tell(const QString &line);
    void grab(const QString &who, const QString &name);

    void openTills();
    void seat(Party &party);
    void awaitSeated(const Party &party);
    void order(Party &party, int dishes);
    void cook();
    void pay(Party &party);
    void payByCard(const QString &who);
    /// By turns: a prompt; one that nobody is told of but who asks; the till number, heard of; a prompt whose answer
    /// never comes; the code of the guest's message.
    void payByPhone(const QString &who, std::int64_t due);
    void takeWhatCame(const QString &who, std::int64_t due);
    void askPhone(const QString &who, PhoneTurn turn);
    void clear(const Party &party);
    void chooseRoom(const QString &who, const QString &table);
    void countTaps();
    void voidALine(Party &party);
    void runOut();
    void changePrice();
    /// Seats them and sends what they wish; answers what the tiles said it costs.
    std::int64_t have(Party &party, const std::vector<Wish> &wishes);
    std::int64_t ask(int till, const Wish &wish);
    void expect(const QString &what, std::int64_t found, std::int64_t wanted);
    std::int64_t owedBy(const QString &who, int share);
    void payShare(Party &party, int share, Pays how);
    void splitBySeat();
    void shareADish();
    void splitEvenly();
    void giveForFree();
    void serveALargeParty();
    void sellASet();
    void drinkAtTheTurnOfTheHour();
    void bringATabToATable();
    void giveBack();
    void playParties();
    void lookAtTheDay();
    void closeTills();
    /// Empty when it is not there.
    QString readAccessible(const QString &who, const QString &name);
    /// Names of the cards that a kitchen's screen shows.
    QStringList seen(const QString &who, const QString &cards);
    /// The ticket of a table on a kitchen's screen, or its order at the pass, as its card is named; empty when there is
    /// none.
    QString seenTicket(const QString &who, const QString &table, const QString &cards = QStringLiteral("ticket."));
    /// Until it is so; else `never` is the failure, and what `who` shows is kept.
    void until(
        const QString &who, const QString &never, std::chrono::seconds within, const std::function<bool()> &condition);
    QString awaitTicket(const QString &who, const QString &table, std::chrono::seconds within);
    void expectNoTicket(const QString &who, const QString &table, const QString &why);
    /// Touches its bar until it is gone; answers how often.
    int finish(const QString &who, const QString &table);
    void expectTouches(const QString &what, int touches, int wanted);
    void awaitPaper(const QString &printer, const QStringList &words);
    void expectOk(const Result<Nothing, QString> &result);
    void payAtTable(const QString &table, int till);
    void shareTheStations();
    void letCoursesWait();
    void beginThreeCourses();
    void endThreeCourses();
    void runOutTwice();
    void moveGuests();
    void takeADishBack();
    void sayAnAllergy();
    void standAtThePass();
    void loseAScreen();
    void runOutOfPaper();
    void playTheKitchen();
    Result<Nothing, QString> throughTheOutage(Party &first, Party &second);

    Stage &m_stage;
    Cast m_cast;
    Power m_power;
    int m_coversWanted;
    std::mt19937 m_random;
    Tally m_tally;
    QString m_failure;
    std::map<QString, QString> m_language; ///< what each till speaks
    std::map<QString, int> m_rooms; ///< which room each program shows
    QString m_soldOut; ///< number of the dish that ran out
    int m_category[2] = {0, 0};
};

} // namespace jiko::demo
