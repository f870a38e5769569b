// One question of a dish, "Part, choose 1", and its answers.
#pragma once

#include "menu/menu.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace jiko::pos {

class ChoiceList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString name READ name NOTIFY menuChanged)
    Q_PROPERTY(int least READ least NOTIFY menuChanged)
    Q_PROPERTY(int most READ most NOTIFY menuChanged)
    /// How many are chosen now.
    Q_PROPERTY(int taken READ taken NOTIFY takenChanged)

public:
    enum Role { TextRole = Qt::UserRole + 1, PriceTextRole, ChosenRole };
    enum class Answer { Kept, Changed, TooMany };

    ChoiceList(menu::ModifierGroup group, Currency currency, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Answers once more, or takes an answer back: of a single choice the other one goes, and a forced one stays.
    Answer toggle(int row);

    QString name() const;
    int least() const { return m_group.minChoices; }
    int most() const { return m_group.maxChoices; }
    int taken() const { return static_cast<int>(m_chosen.size()); }
    bool isForced() const { return m_group.isForced(); }
    bool isSingle() const { return m_group.maxChoices == 1; }
    Id id() const { return m_group.id; }
    const std::vector<Id> &chosen() const { return m_chosen; }
    Money price() const;

    /// The office has changed the question; answers that are still there stay.
    void update(menu::ModifierGroup group);

Q_SIGNALS:
    void menuChanged();
    void takenChanged();

private:
    bool has(const Id &modifier) const;

    menu::ModifierGroup m_group;
    Currency m_currency;
    std::vector<Id> m_chosen;
};

} // namespace jiko::pos
