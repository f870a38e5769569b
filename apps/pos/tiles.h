// The dishes to tap: of a category, or found by what is typed.
#pragma once

#include "outlet/dish_search.h"
#include "outlet/pictures.h"
#include "pos/till.h"

#include <QAbstractListModel>

namespace jiko::pos {

class Tiles : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// [{text, color}] of the menus that are open now, in their order.
    Q_PROPERTY(QVariantList categories READ categories NOTIFY categoriesChanged)
    Q_PROPERTY(int category READ category WRITE setCategory NOTIFY categoryChanged)
    /// What is typed into the search field; dishes of every category then.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY categoryChanged)

public:
    enum Role {
        ItemRole = Qt::UserRole + 1,
        PluRole,
        NameRole,
        PriceRole,
        CountRole,
        SoldOutRole, ///< also where something that it needs is
        LackingRole, ///< the dish that it cannot be had without, where that is another one; empty else
        LackingNameRole,
        LeftRole, ///< portions that are counted; -1 where nobody counts
        HueRole,
        PictureRole
    };
    Tiles(outlet::Live &live, Till &till, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QVariantList categories() const;
    int category() const { return m_category; }
    void setCategory(int category);
    QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    /// The first hit, as if it was tapped.
    Q_INVOKABLE void takeFirst();

Q_SIGNALS:
    void categoriesChanged();
    void categoryChanged();

private:
    std::vector<Id> itemsNow();
    /// Which categories are sold now, to this check; tells when they are others.
    void openCategories();
    void fill();
    void countAgain();
    outlet::Live &m_live;
    Till &m_till;
    outlet::DishSearch m_search;
    mutable outlet::Pictures m_pictures; ///< decodes what is asked for
    std::vector<Id> m_open; ///< categories
    int m_category = 0;
    QString m_typed;
    std::vector<Id> m_items;
    QHash<Id, int> m_counts; ///< on the check in hand
};

} // namespace jiko::pos
