// Somebody at a till of the demo restaurant, without a server; and what every act has recorded.
#pragma once

#include "pos/parts.h"
#include "support/at_work.h"
#include "support/restaurant.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

namespace jiko::test {

inline const QString waiterPin = QStringLiteral("2749"); // Brian
inline const QString otherWaiterPin = QStringLiteral("3861"); // Faith
inline const QString cashierPin = QStringLiteral("5183"); // Grace
inline const QString cookPin = QStringLiteral("9174"); // Rehema
inline const QString managerPin = QStringLiteral("480217"); // Amina

class AtTheTill {
public:
    explicit AtTheTill(Restaurant::Turning turning = Restaurant::Turning::LeftOut)
        : house({waiterPin, otherWaiterPin, cashierPin, cookPin, managerPin}, turning),
          terminal(house.terminal(u"pos"_qs))
    {
        startUp();
    }

    /// The machine goes off and on again.
    void startUp()
    {
        parts.reset();
        acts.clear();
        words.clear();
        parts.emplace(terminal);
        QObject::connect(&parts->live.node, &sync::Node::told, &parts->live, [this](const Fact &fact) {
            // All facts of one call are made before the first of them is told.
            const auto call = parts->live.node.waiting();
            if (acts.empty() || acts.back().first != call)
                acts.push_back({call, {}});
            acts.back().second.push_back(fact);
        });
        QObject::connect(
            &parts->till, &pos::Till::refused, &parts->live, [this](const QString &said) { words = said; });
        test::startUp(parts->live);
    }

    bool signIn(const QString &pin)
    {
        parts->signIn.tryPin(pin);
        return QTest::qWaitFor([&] { return !parts->signIn.isBusy(); }, 20'000) && parts->signIn.isSignedIn();
    }
    void openDrawer(const QString &floatTyped = QStringLiteral("5000"))
    {
        parts->signIn.signOut();
        signIn(cashierPin);
        parts->drawerDesk.open(floatTyped);
    }

    void openTable(const QString &label) { parts->till.openTable(pos::text(house.table(label))); }
    /// A dish that asks nothing, or the given choice of its first question.
    void order(const QString &dish, int choice = -1)
    {
        parts->till.tapDish(pos::text(house.dish(dish)));
        if (choice >= 0)
            parts->choices.toggle(0, choice);
    }
    const orders::Check *check() const { return parts->till.check(); }
    QString line(int row) const
    {
        return parts->checkLines.data(parts->checkLines.index(row), pos::CheckLines::LineRole).toString();
    }

    /// What a person did last; a paper that was kept for it follows by itself.
    QByteArrayList lastAct() const
    {
        for (auto act = acts.rbegin(); act != acts.rend(); ++act) {
            QByteArrayList types;
            for (const Fact &fact : act->second)
                types.append(fact.type);
            const bool isPaper = std::all_of(types.begin(), types.end(),
                [](const QByteArray &type) { return type == orders::PaperKept::type || type.startsWith("printing."); });
            if (!isPaper)
                return types;
        }
        return {};
    }
    /// A fact of another terminal arrives.
    void hear(std::int32_t device, const Draft &draft, const Id &staff = {})
    {
        m_others.tell(parts->live, draft, device, staff);
    }
    /// The office has changed a record; the link tells it like this.
    void edit(const char *kind, const Id &id, const std::function<void(QJsonObject &)> &change)
    {
        auto &record = const_cast<Records &>(parts->live.node.records())[kind][id];
        QJsonObject body = QJsonDocument::fromJson(record.body).object();
        change(body);
        record.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        ++record.revision;
        Q_EMIT parts->live.node.recordsChanged({kind});
    }

    Restaurant house;
    sync::Terminal terminal;
    std::optional<pos::Parts> parts;
    std::vector<std::pair<std::int64_t, std::vector<Fact>>> acts;
    QString words; ///< what was said last

private:
    Others m_others;
};

} // namespace jiko::test
