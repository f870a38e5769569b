// The check in the server's hands and what may be done with it. Every act is decided by its domain, recorded in one
// piece, and shown at once; what touches several streams (check, tickets, table, drawer) comes to disk together or not
// at all.
#pragma once

#include "menu/choices.h"
#include "orders/send.h"
#include "orders/sold_under.h"
#include "outlet/approval.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace jiko::pos {

/// The language of whoever stands at the screen: "sw".
QString languageNow();
/// An id as QML hands it about.
QString text(const Id &id);
/// Whole units as typed, "1,250" too; below zero when it is no amount.
Money amountTyped(const QString &typed, Currency currency);

class Till : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool hasCheck READ hasCheck NOTIFY checkChanged)
    /// "12", or the guest's name; empty without a check.
    Q_PROPERTY(QString label READ label NOTIFY checkChanged)
    Q_PROPERTY(bool atTable READ atTable NOTIFY checkChanged)
    /// "Eat here": how the check is sold, and the code of it; empty where the house has one way only.
    Q_PROPERTY(QString orderType READ orderType NOTIFY checkChanged)
    Q_PROPERTY(QString orderTypeName READ orderTypeName NOTIFY checkChanged)
    /// How a check may be sold: [{code, name, kind}]; for tabs those without a table.
    /// When a takeaway is to be ready: what the guest was told, or what to tell; empty where nobody asks.
    Q_PROPERTY(QString promiseText READ promiseText NOTIFY promiseChanged)
    Q_PROPERTY(QVariantList orderTypes READ orderTypes NOTIFY menuChanged)
    Q_PROPERTY(QString number READ number NOTIFY checkChanged)
    Q_PROPERTY(int covers READ covers NOTIFY checkChanged)
    Q_PROPERTY(QString serverName READ serverName NOTIFY checkChanged)
    Q_PROPERTY(QString totalText READ totalText NOTIFY checkChanged)
    Q_PROPERTY(QString taxText READ taxText NOTIFY checkChanged)
    /// Offers, discounts and comps together; empty where there are none.
    Q_PROPERTY(QString offText READ offText NOTIFY checkChanged)
    Q_PROPERTY(QString dueText READ dueText NOTIFY checkChanged)
    /// Something is paid, and something still due.
    Q_PROPERTY(bool partPaid READ partPaid NOTIFY checkChanged)
    /// How many lines the kitchen knows nothing of.
    Q_PROPERTY(int unsent READ unsent NOTIFY checkChanged)
    /// Why sending has nothing to do; empty when it can be done.
    Q_PROPERTY(QString sendReason READ sendReason NOTIFY checkChanged)
    /// Why paying must wait; empty when it can be done.
    Q_PROPERTY(QString payReason READ payReason NOTIFY checkChanged)
    /// Why the bill cannot be printed; empty when it can.
    Q_PROPERTY(QString billReason READ billReason NOTIFY checkChanged)
    /// Why there is no round to repeat; empty when there is.
    Q_PROPERTY(QString repeatReason READ repeatReason NOTIFY checkChanged)
    /// All that was done here is on this terminal's disk.
    Q_PROPERTY(bool saved READ isSaved NOTIFY savedChanged)

    /// What new lines get until it is changed: seat 0 is the table, an empty course is the dish's own.
    Q_PROPERTY(int seat READ seat WRITE setSeat NOTIFY placeChanged)
    Q_PROPERTY(QString course READ course WRITE setCourse NOTIFY placeChanged)
    Q_PROPERTY(QString courseName READ courseName NOTIFY placeChanged)
    /// How many of the next dish; typed before it, 0 while nothing is typed.
    Q_PROPERTY(int typedCount READ typedCount NOTIFY placeChanged)
    /// [{id, name}]
    Q_PROPERTY(QVariantList courses READ courses NOTIFY menuChanged)
    /// My open checks: [{check, label, due, since, ready, unsent, held}], oldest first; `since` in UTC milliseconds,
    /// `held` the courses that wait.
    Q_PROPERTY(QVariantList mine READ mine NOTIFY mineChanged)
    /// The fourteen that menus name: [{code, name}]
    Q_PROPERTY(QVariantList allergens READ allergens NOTIFY menuChanged)
    Q_PROPERTY(QStringList voidReasons READ voidReasons NOTIFY menuChanged)
    /// What this check's bill and receipt are written in: "sw"; empty: as the printer is set up.
    Q_PROPERTY(QString language READ language NOTIFY checkChanged)

public:
    Till(outlet::Live &live, outlet::SignIn &signIn, outlet::Approval &approval, QObject *parent = nullptr);

    /// Opens the table's check, or a new one for the guests who sit there; a free table is seated with as many guests
    /// as it has seats. A new check is recorded with the first thing that is put on it: who only looks has done
    /// nothing.
    /// Where several bills are open at the table it is asked which one (billsWanted).
    Q_INVOKABLE void openTable(const QString &table);
    /// One more bill at a table.
    Q_INVOKABLE void openAnother(const QString &table);
    /// A check without a table; `orderType` empty: a tab at the bar.
    Q_INVOKABLE void openTab(const QString &name, const QString &orderType = {});
    Q_INVOKABLE void openCheck(const QString &check);
    /// Back to the floor; what is not sent stays on the check.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void changeCovers(int covers);
    /// What is ordered is sold under the other terms from now on, each line by the hour at which it was ordered.
    Q_INVOKABLE void changeOrderType(const QString &code);
    Q_INVOKABLE void handIn(const QString &coupon);
    /// For the bill and the receipt of this check only; empty: as the printer is set up.
    Q_INVOKABLE void chooseLanguage(const QString &code);
    /// The guests have gone and the table is cleared.
    Q_INVOKABLE void cleanTable(const QString &table);
    /// Tables and open tabs by what people call them: [{text, detail, table, check}], an exact number first.
    Q_INVOKABLE QVariantList find(const QString &typed) const;

    /// Adds the dish, or asks for choices first (choicesWanted).
    Q_INVOKABLE void tapDish(const QString &item);
    /// The same for several at once.
    Q_INVOKABLE void tapDishes(const QString &item, int count);
    /// What was weighed, or the price that was typed, of a dish that wants it.
    struct Measure {
        std::int64_t grams = 0;
        std::optional<std::int64_t> priceMinor;
    };
    /// tapDish() of a dish that is measured: with that, and on to its choices.
    void tapMeasured(const QString &item, const Measure &measure);
    /// False when it was refused, which was said.
    bool addDish(
        const menu::ChoiceAsk &asked, int count, const QString &note, const std::vector<QString> &allergies = {});
    /// Why a dish or a choice cannot be sold, as `missing` has gone, which may be itself: since when, who says so, and
    /// when it is back.
    QString whyGone(const QString &asked, const Id &missing) const;
    /// What a dish or a choice is called on the screen.
    QString nameOfSold(const Id &dishOrChoice) const;
    /// What one of it costs now, with its choices; nothing while something is missing.
    std::optional<Money> priceNow(const menu::ChoiceAsk &asked) const;
    /// What was sent last, once more.
    Q_INVOKABLE void repeatRound();
    Q_INVOKABLE void typeCount(int digit);
    Q_INVOKABLE void clearCount();
    Q_INVOKABLE void changeCount(const QString &line, int count);
    Q_INVOKABLE void changeNote(const QString &line, const QString &note);
    /// Says or takes back that whoever eats it may not eat that: an allergen, or plain words.
    Q_INVOKABLE void changeAllergy(const QString &line, const QString &allergy);
    Q_INVOKABLE void changeSeat(const QString &line, int seat);
    Q_INVOKABLE void changeCourse(const QString &line, const QString &course);
    Q_INVOKABLE void removeLine(const QString &line);
    /// Puts a line back that was taken off by mistake.
    Q_INVOKABLE void restoreLine(const QString &line);
    /// What is new goes to the kitchen, and the server to the floor.
    Q_INVOKABLE void send();
    Q_INVOKABLE void sendAndStay();
    /// The kitchen knows of the line and waits, or need not any more; empty: all that is new waits.
    Q_INVOKABLE void hold(const QString &line);
    /// What is held of a course is cooked now; empty: what belongs to none.
    Q_INVOKABLE void fireCourse(const QString &course);
    Q_INVOKABLE void fireLine(const QString &line);
    /// A sent line, or so many of it; 0: all. Who may not void asks somebody who may.
    Q_INVOKABLE void voidLine(const QString &line, const QString &reason, int count = 0);
    Q_INVOKABLE void printBill();
    Q_INVOKABLE void eightySix(const QString &item);
    Q_INVOKABLE void backOn(const QString &item);

    /// When, where and how something would be sold now.
    menu::Sale saleNow() const;
    const orders::Check *check() const;
    /// What the check in hand comes to; there must be one.
    orders::CheckTotals sums() const;
    bool hasCheck() const { return check() && check()->opened; }
    Id checkId() const { return m_check; }
    QString label() const;
    QString orderType() const;
    QString orderTypeName() const;
    QString promiseText() const;
    QVariantList orderTypes() const;
    bool atTable() const { return check() && !check()->table.isNull(); }
    QString number() const;
    int covers() const;
    QString serverName() const;
    QString totalText() const;
    QString taxText() const;
    QString language() const { return check() ? check()->language : QString(); }
    QString offText() const;
    QString dueText() const;
    bool partPaid() const;
    int unsent() const;
    QString sendReason() const;
    QString payReason() const;
    QString billReason() const;
    QString repeatReason() const;
    bool isSaved() const { return m_live.node.isWritten(m_last); }
    int seat() const { return m_seat; }
    void setSeat(int seat);
    QString course() const;
    void setCourse(const QString &course);
    QString courseName() const;
    int typedCount() const { return m_count; }
    QVariantList courses() const;
    QVariantList mine() const;
    QVariantList allergens() const;
    QStringList voidReasons() const;
    /// Of a line: what is in the dish by the menu, and what was said of who eats it.
    Q_INVOKABLE QStringList contains(const QString &line) const;
    Q_INVOKABLE QStringList allergiesOf(const QString &line) const;

    /// Says so where the person may not.
    bool mayTakeOrders();
    /// What a check would be sold under, at its table, from now on.
    orders::TermsSet termsFor(const orders::Check &check, const QString &orderType) const;
    /// Nothing is recorded of it yet.
    bool isNew() const { return m_new.has_value(); }
    /// What a line is called in the screen's language, as long as the dish is on the menu.
    QString nameOf(const orders::Line &line) const;
    /// Why the person may not take payments; empty when they may.
    QString whyNotTakePayment() const;
    /// Records what was decided; says so in words when the terminal cannot save.
    bool record(const std::vector<Draft> &drafts) { return recordAs(m_signIn.person(), drafts); }
    /// The same under another name; nil: the till by itself.
    bool recordAs(const Id &staff, const std::vector<Draft> &drafts);
    void say(const QString &words) { Q_EMIT refused(words); }

Q_SIGNALS:
    void checkChanged();
    void promiseChanged();
    void placeChanged();
    void savedChanged();
    void menuChanged();
    void mineChanged();
    void choicesWanted(const QString &item);
    /// The dish is sold by weight, or its price is typed in.
    void measureWanted(const QString &item);
    /// [{check, number, server, due}] of one table.
    void billsWanted(const QString &table, const QString &label, const QVariantList &bills);
    void opened();
    /// Back on the floor.
    void left();
    /// Something could not be done, in words.
    void refused(const QString &words);
    /// Something was done that can be taken back: "remove" or "soldOut", of that line or dish.
    void done(const QString &words, const QString &undo, const QString &what);

private:
    void show(const Id &check);
    void personChanged();
    void hear(const Id &check);
    void openAs(orders::OpenCheck ask, const QString &orderType);
    Id roomOf(const Id &table) const;
    std::vector<Draft> opening() const;
    struct Wish {
        menu::ChoiceAsk asked;
        Quantity quantity;
        Id course;
        int seat = 0;
        QString note;
        Measure measure;
        std::vector<QString> allergies;
    };
    Wish again(const orders::Line &line) const;
    /// Nothing when it was refused, which was said.
    struct Ordered {
        std::vector<orders::OfferMade> offers;
        orders::LineAdded line;
    };
    std::optional<Ordered> decideLine(const Wish &wish);
    bool orderAll(const std::vector<Wish> &wishes);
    std::vector<const orders::Line *> lastRound() const;
    /// What is new, each course in its turn.
    bool sendRound();
    void fire(const std::vector<Id> &lines);
    bool sendAs(const kitchen::Round &round);
    /// Names of the courses that wait, in their order.
    QStringList heldCourses(const orders::Check &check) const;
    QString heldReason() const;
    void voidAs(const Id &check, const orders::VoidPart &ask);
    /// Of a dish that the kitchen has: it is told in the same breath.
    bool tellAllergy(const orders::Line &line, const QString &allergy, bool takeBack);
    template <class Edit> void change(const QString &line, Edit edit);

    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    outlet::Approval &m_approval;
    Id m_check;
    /// A check that nothing was put on yet.
    struct New {
        orders::OpenCheck ask;
        orders::Check check;
    };
    std::optional<New> m_new;
    Id m_person; ///< whose check is in hand; kept while the till is locked
    Stamp m_last; ///< of the newest fact made here
    bool m_recording = false; ///< what one act changes is told once
    bool m_touched = false;
    QTimer m_mineSoon;
    int m_seat = 0;
    Id m_course;
    int m_count = 0;
    /// Of the dish whose choices are asked.
    struct Measured {
        Id item;
        Measure measure;
    };
    Measured m_measured;
};

} // namespace jiko::pos
