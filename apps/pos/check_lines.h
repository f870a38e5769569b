// The lines of the check in hand, as the check column shows them: by course, and within it as they were added.
#pragma once

#include "pos/till.h"

#include <QAbstractListModel>
#include <QTimer>

#include <map>

namespace jiko::pos {

class CheckLines : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
public:
    enum Role {
        LineRole = Qt::UserRole + 1,
        NameRole, ///< in the screen's language where the dish is still on the menu
        CountRole,
        AmountRole,
        DetailRole, ///< modifiers, one after the other; why it was voided
        SeatRole, ///< 0: the table
        HeadingRole, ///< the course's name on the first of its lines, else empty
        WaitsRole, ///< on the first line of a course: what it waits for before it goes to be cooked by itself
        CourseRole, ///< the course's id
        HeldRole, ///< on the first line of a course: how many of its lines wait in the kitchen
        StandingRole, ///< "unsent", "held", "sent", "void"; the design system's words
        WrittenRole, ///< on this terminal's disk
        ReachRole, ///< how far it has come: "here", "elsewhere" (the server or another terminal), "kitchen" (on a
                   ///< screen, or on paper as the printer says), "lost" for ten seconds, "doubtful" paper
        WhoRole, ///< who added it, when, and on which terminal where that is another one
        NoteRole,
        AllergyRole, ///< who eats it may not eat that; says where the dish contains it
        ReductionRole, ///< what was taken off it, and why
    };
    CheckLines(outlet::Live &live, Till &till, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// A line came in at that row.
    void grew(int row);

private:
    std::vector<Id> linesNow() const;
    void refresh();
    void readReductions();
    bool isFirstOfCourse(int row) const;
    QString headingOf(int row) const;
    QString waitsFor(int row) const;
    QString standingOf(const orders::Line &line) const;
    QString allergyOf(const orders::Line &line) const;
    QString detailOf(const orders::Line &line) const;
    const char *reachOf(const orders::Line &line) const;
    static QString reachWords(const QByteArray &reach);
    /// Why the kitchen takes it before others; empty when it does not.
    QString priorityOf(const orders::Line &line) const;
    QString whoAdded(const orders::Line &line) const;

    outlet::Live &m_live;
    Till &m_till;
    Id m_check;
    mutable QTimer m_overdue; ///< until the next line that no station has taken
    std::vector<Id> m_shown; ///< lines, removed ones left out
    std::map<Id, QString> m_reductions;
};

} // namespace jiko::pos
