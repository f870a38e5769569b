// The lines of the check in hand, as the check column shows them.
#pragma once

#include "pos/till.h"

#include <QAbstractListModel>

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
        DetailRole, ///< modifiers, note, seat; a row each
        SeatRole,
        CourseRole, ///< name
        StateRole, ///< "unsent", "sent", "void"; the design system's words
        WrittenRole, ///< on this terminal's disk
        ByRole, ///< who added it
        NoteRole,
    };
    CheckLines(outlet::Live &live, Till &till, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void refresh();
    outlet::Live &m_live;
    Till &m_till;
    Id m_check;
    std::vector<Id> m_shown; ///< lines, removed ones left out
};

} // namespace jiko::pos
