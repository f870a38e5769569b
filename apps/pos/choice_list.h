// One question of a dish, "Part, choose 1", and its answers.
#pragma once

#include "menu/choices.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

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
    /// What may be said before an answer, "no", "extra": the names; and which is said before the next one, -1 for none.
    Q_PROPERTY(QStringList preModifiers READ preModifiers NOTIFY menuChanged)
    Q_PROPERTY(int said READ said WRITE say NOTIFY takenChanged)

public:
    enum Role { TextRole = Qt::UserRole + 1, PriceTextRole, ChosenRole, ReasonRole };
    enum class Answer { Kept, Changed, TooMany, Gone };
    /// Why an answer cannot be had now, in words; empty when it can.
    using WhyGone = std::function<QString(const Id &modifier)>;

    ChoiceList(menu::ModifierGroup group, const menu::Menu &menu, Currency currency, QObject *parent = nullptr);
    /// The sizes of a dish, as a question with one answer.
    static ChoiceList *ofSizes(
        const menu::Item &item, const menu::Menu &menu, Currency currency, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Answers once more, or takes an answer back: of a single choice the other one goes, and a forced one stays.
    Answer toggle(int row);

    QString name() const;
    int least() const { return m_group.minChoices; }
    int most() const { return m_group.maxChoices; }
    int taken() const;
    bool isForced() const { return m_group.isForced(); }
    bool isSingle() const { return m_group.maxChoices == 1; }
    Id id() const { return m_group.id; }
    bool asksForSize() const { return m_asksForSize; }
    const std::vector<menu::Pick> &chosen() const { return m_chosen; }
    QStringList preModifiers() const;
    int said() const { return m_said; }
    void say(int preModifier);

    /// What has gone is chosen no longer, and cannot be; what is left out need not be there.
    void goneBy(WhyGone whyGone);
    void availabilityChanged();

    /// The office has changed the question; answers that are still there stay.
    void update(menu::ModifierGroup group, const menu::Menu &menu);

Q_SIGNALS:
    void menuChanged();
    void takenChanged();

private:
    const menu::Pick *pick(const Id &modifier) const;
    const menu::PreModifier *preModifier(const Id &id) const;
    void readPreModifiers(const menu::Menu &menu);
    bool leavesOut(const Id &preModifier) const;
    QString whyNot(const Id &modifier) const;

    menu::ModifierGroup m_group;
    std::vector<menu::PreModifier> m_preModifiers; ///< of the group, in its order
    Currency m_currency;
    bool m_asksForSize = false;
    int m_said = -1;
    std::vector<menu::Pick> m_chosen;
    WhyGone m_whyGone;
};

} // namespace jiko::pos
