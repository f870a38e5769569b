// The index by which dishes are found. With twenty thousand of them it takes a while to make, so it is made beside the
// screen's own thread; until it is there, the one before answers.
#pragma once

#include "menu/search.h"
#include "outlet/live.h"

#include <memory>

namespace jiko::outlet {

class DishSearch : public QObject {
    Q_OBJECT
public:
    explicit DishSearch(Live &live, QObject *parent = nullptr);

    /// Dishes that are on sale now. Who asks before there was any index waits for it.
    std::vector<Id> find(const QString &typed, std::size_t most);

Q_SIGNALS:
    /// The menu of now is searched.
    void renewed();

private:
    using Index = std::shared_ptr<const menu::SearchIndex>;
    void renew();
    void take(const Index &index);

    Live &m_live;
    Index m_index; ///< null until the first is made
    bool m_making = false;
    bool m_stale = false; ///< the menu turned again while one was being made
};

} // namespace jiko::outlet
