#include "outlet/dish_search.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace jiko::outlet {

DishSearch::DishSearch(Live &live, QObject *parent) : QObject(parent), m_live(live)
{
    connect(&live, &Live::menuChanged, this, &DishSearch::renew);
}

void DishSearch::renew()
{
    if (std::exchange(m_making, true)) {
        m_stale = true;
        return;
    }
    auto promise = std::make_shared<QPromise<Index>>();
    // Its answer is dropped when nobody is there any more to take it.
    promise->future().then(this, [this](const Index &index) { take(index); });
    QThreadPool::globalInstance()->start([promise, menu = m_live.sharedMenu()] {
        promise->start();
        promise->addResult(std::make_shared<const menu::SearchIndex>(*menu));
        promise->finish();
    });
}

void DishSearch::take(const Index &index)
{
    m_making = false;
    m_index = index;
    if (std::exchange(m_stale, false))
        return renew();
    Q_EMIT renewed();
}

std::vector<Id> DishSearch::find(const QString &typed, std::size_t most)
{
    if (!m_index)
        m_index = std::make_shared<const menu::SearchIndex>(m_live.menu());
    std::vector<Id> found = m_index->find(typed, most);
    // Of the menu before it may know what is gone.
    std::erase_if(found, [this](const Id &id) {
        const menu::Item *item = m_live.menu().item(id);
        return !item || !item->onSale;
    });
    return found;
}

} // namespace jiko::outlet
