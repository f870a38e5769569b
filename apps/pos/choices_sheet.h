// The choices of the dish that was tapped: forced questions first, defaults set. One forced single choice alone adds
// the dish by itself.
#pragma once

#include "pos/choice_list.h"
#include "pos/till.h"

namespace jiko::pos {

class ChoicesSheet : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(QString dish READ dish NOTIFY changed)
    /// ChoiceLists: the size, then forced ones first, what a choice opens right behind it. They stay the same objects
    /// while they are asked.
    Q_PROPERTY(QVariantList groups READ groups NOTIFY groupsChanged)
    Q_PROPERTY(int count READ count WRITE setCount NOTIFY changed)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed)
    /// Of who eats it: allergens, or plain words.
    Q_PROPERTY(QStringList allergies READ allergies NOTIFY changed)
    Q_PROPERTY(QString amountText READ amountText NOTIFY changed)
    /// Why it cannot be added yet; empty when it can.
    Q_PROPERTY(QString reason READ reason NOTIFY changed)

public:
    ChoicesSheet(outlet::Live &live, Till &till, QObject *parent = nullptr);

    Q_INVOKABLE void ask(const QString &item);
    Q_INVOKABLE void toggle(int group, int choice);
    Q_INVOKABLE void changeAllergy(const QString &allergy);
    /// Allergens of the dish as it is chosen so far.
    Q_INVOKABLE QStringList contains() const;
    Q_INVOKABLE void add();
    Q_INVOKABLE void cancel();

    bool isOpen() const { return !m_item.isNull(); }
    QString dish() const;
    QVariantList groups() const;
    int count() const { return m_count; }
    void setCount(int count);
    QString note() const { return m_note; }
    void setNote(const QString &note);
    QStringList allergies() const { return {m_allergies.begin(), m_allergies.end()}; }
    QString amountText() const;
    QString reason() const;

Q_SIGNALS:
    void openChanged();
    void groupsChanged();
    void changed();

private:
    const menu::Item *item() const { return m_live.menu().item(m_item); }
    menu::ChoiceAsk asked() const;
    std::vector<ChoiceList *> groupsFor(const menu::Item &dish) const;
    void regroup();
    void menuChanged();
    void show(const Id &item, std::vector<ChoiceList *> groups);

    outlet::Live &m_live;
    Till &m_till;
    Id m_item;
    std::vector<ChoiceList *> m_groups; ///< children of this
    int m_count = 1;
    QString m_note;
    std::vector<QString> m_allergies;
};

} // namespace jiko::pos
