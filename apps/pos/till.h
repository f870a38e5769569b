// The check in the server's hands and what may be done with it. Every act is decided by orders, recorded in one piece,
// and shown at once; what touches several streams (check, tickets, table, drawer) comes to disk together or not at all.
#pragma once

#include "outlet/sign_in.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace jiko::pos {

class Till : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool hasCheck READ hasCheck NOTIFY checkChanged)
    /// "12", or the guest's name; empty without a check.
    Q_PROPERTY(QString label READ label NOTIFY checkChanged)
    Q_PROPERTY(QString number READ number NOTIFY checkChanged)
    Q_PROPERTY(int covers READ covers NOTIFY checkChanged)
    Q_PROPERTY(QString serverName READ serverName NOTIFY checkChanged)
    Q_PROPERTY(QString totalText READ totalText NOTIFY checkChanged)
    Q_PROPERTY(QString taxText READ taxText NOTIFY checkChanged)
    Q_PROPERTY(QString dueText READ dueText NOTIFY checkChanged)
    Q_PROPERTY(int unsent READ unsent NOTIFY checkChanged)
    Q_PROPERTY(bool canPay READ canPay NOTIFY checkChanged)
    /// Why paying must wait; empty when it can be done.
    Q_PROPERTY(QString payReason READ payReason NOTIFY checkChanged)
    /// What new lines get until it is changed: seat 0 is the table, an empty course is the dish's own.
    Q_PROPERTY(int seat READ seat WRITE setSeat NOTIFY placeChanged)
    Q_PROPERTY(QString course READ course WRITE setCourse NOTIFY placeChanged)
    /// [{id, name}]
    Q_PROPERTY(QVariantList courses READ courses NOTIFY menuChanged)
    /// My open checks: [{check, label, total, minutes, status}], oldest first.
    Q_PROPERTY(QVariantList mine READ mine NOTIFY minesChanged)
    Q_PROPERTY(QStringList voidReasons READ voidReasons NOTIFY menuChanged)

public:
    Till(outlet::Live &live, outlet::SignIn &signIn, QObject *parent = nullptr);

    /// Opens the table's check, or a new one with the seated guests (or `covers` where nobody is seated).
    Q_INVOKABLE void openTable(const QString &table, int covers = 2);
    Q_INVOKABLE void openTab(const QString &name);
    Q_INVOKABLE void openCheck(const QString &check);
    /// Back to the floor; what is not sent stays on the check.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void changeCovers(int covers);

    /// Adds the dish, or asks for choices first (choicesWanted).
    Q_INVOKABLE void tapDish(const QString &item);
    /// shape   one line with these modifiers; empty id answers that it was refused
    bool addDish(const Id &item, const std::vector<Id> &modifiers, int count, const QString &note);
    Q_INVOKABLE void changeCount(const QString &line, int count);
    Q_INVOKABLE void changeNote(const QString &line, const QString &note);
    Q_INVOKABLE void changeSeat(const QString &line, int seat);
    Q_INVOKABLE void changeCourse(const QString &line, const QString &course);
    Q_INVOKABLE void removeLine(const QString &line);
    Q_INVOKABLE void send();
    /// A sent line. Who may not void is asked for a manager's PIN (approvalWanted).
    Q_INVOKABLE void voidLine(const QString &line, const QString &reason);
    Q_INVOKABLE void voidApproved(const QString &line, const QString &reason, const QString &pin);
    Q_INVOKABLE void printBill();
    Q_INVOKABLE void eightySix(const QString &item);
    Q_INVOKABLE void backOn(const QString &item);

    const orders::Check *check() const { return m_live.checks.find(m_check); }
    bool hasCheck() const { return check() && check()->opened; }
    Id checkId() const { return m_check; }
    QString label() const;
    QString number() const;
    int covers() const;
    QString serverName() const;
    QString totalText() const;
    QString taxText() const;
    QString dueText() const;
    int unsent() const;
    bool canPay() const { return hasCheck() && payReason().isEmpty(); }
    QString payReason() const;
    int seat() const { return m_seat; }
    void setSeat(int seat);
    QString course() const;
    void setCourse(const QString &course);
    QVariantList courses() const;
    QVariantList mine() const;
    QStringList voidReasons() const;

    /// Records what was decided; says so in words when the terminal cannot save.
    bool record(const std::vector<Draft> &drafts);
    void say(const QString &words) { Q_EMIT refused(words); }

Q_SIGNALS:
    void checkChanged();
    void placeChanged();
    void menuChanged();
    void minesChanged();
    void choicesWanted(const QString &item);
    void approvalWanted(const QString &line, const QString &reason, const QString &words);
    /// Back on the floor.
    void left();
    void opened();
    /// Something could not be done, in words.
    void refused(const QString &words);
    void removed(const QString &words, const QString &line);

private:
    void show(const Id &check);
    void voidAs(const Id &check, const QString &line, const QString &reason, bool may, const Id &approver);
    void change(const QString &line, const std::function<void(orders::ChangeLine &)> &edit);

    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Id m_check;
    int m_seat = 0;
    Id m_course;
};

} // namespace jiko::pos
