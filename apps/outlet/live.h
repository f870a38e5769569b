// Everything a program knows about the outlet it stands in, live: the node and the sets that fold its facts, and the
// office's records as values. Made in main(), passed by reference.
#pragma once

#include "enrol/renewal.h"
#include "floor/plan.h"
#include "floor/tables.h"
#include "identity/askings.h"
#include "identity/lockout.h"
#include "identity/people.h"
#include "kitchen/courses.h"
#include "kitchen/line_progress.h"
#include "kitchen/load.h"
#include "kitchen/targets.h"
#include "kitchen/tickets.h"
#include "labour/time_book.h"
#include "menu/shortage.h"
#include "orders/checks.h"
#include "payments/arrivals.h"
#include "payments/cards.h"
#include "payments/drawers.h"
#include "payments/prompts.h"
#include "payments/purses.h"
#include "payments/ways.h"
#include "printing/paper_book.h"
#include "printing/printer_facts.h"
#include "sync/node.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace jiko::outlet {

class Live : public QObject {
    Q_OBJECT
public:
    explicit Live(sync::Terminal terminal, QObject *parent = nullptr);

    sync::Node node;
    orders::Checks checks;
    kitchen::Tickets tickets;
    floor::Tables tables;
    payments::Drawers drawers;
    payments::Prompts prompts;
    payments::Arrivals arrivals;
    identity::Askings askings;
    labour::TimeBook book;
    payments::Cards cards;
    payments::Purses purses;
    printing::PaperBook paper;
    printing::PrinterBook printers;

    const menu::Menu &menu() const { return *m_menu; }
    /// The same for another thread: it stays as it is while the next is read.
    std::shared_ptr<const menu::Menu> sharedMenu() const { return m_menu; }
    const floor::Plan &plan() const { return m_plan; }
    /// Who cooks what.
    const kitchen::Brigade &brigade() const { return m_brigade; }
    /// The kitchen as it is now, for what is about to be sent of a check.
    kitchen::Service serviceFor(const orders::Check &check) const;
    /// The same in a kitchen that has nothing to do, for what is held.
    kitchen::Service placesFor(const orders::Check &check) const;
    /// How busy the kitchen is; weighed again when something of it has changed.
    const kitchen::Load &load() const;
    /// Minutes that a dish takes at a station.
    int prepMinutes(const Id &item, const kitchen::Station &station) const;
    /// What a dish cannot be had for, itself or something that is in it; nil when it can be had.
    Id missingFor(const Id &item) const;
    /// The same of a choice, and of a dish as it is asked for.
    Id missingForChoice(const Id &modifier) const;
    Id missingIn(const menu::ChoiceAsk &ask) const;
    /// How many can still be had of a dish where portions are counted, its own or of what is in it.
    std::optional<int> portionsLeft(const Id &item) const;
    /// When lines of a check were cooked.
    kitchen::DoneAt doneAtOf(const Id &check) const;
    /// How long what is cooked may take.
    const kitchen::Targets &targets() const { return m_targets; }
    /// How far a sent line has come; nothing where no ticket carries it.
    std::optional<kitchen::LineProgress> progressOf(const Id &check, const Id &line) const;
    /// A station of one of the table's checks has not taken what was sent to it.
    bool isOverdue(const Id &table) const;
    const identity::People &people() const { return m_people; }
    const payments::Ways &ways() const { return m_ways; }
    const identity::House &house() const { return m_house; }
    const identity::Lockout &lockout() const { return m_lockout; }
    const std::vector<labour::Job> &jobs() const { return m_jobs; }
    const std::vector<labour::TipRule> &tipRules() const { return m_tipRules; }

    /// The language has changed: everything that holds names is asked for them again.
    void speakAnew();

    /// The business day of now.
    BusinessDate today() const;
    /// The guests go with the check that is about to close, where it is the last of their table.
    std::vector<Draft> leavingWith(const orders::Check &closing) const;
    /// Where its check stands towards a payment that was asked for on a phone.
    payments::PromptPlace placeOf(const payments::Prompt &prompt) const;
    /// What this till knows of a purse, the office's account and the line to the server included.
    payments::PursePlace purseAt(const Id &purse) const;
    payments::CardPlace placeOf(const payments::CardPayment &payment) const;
    /// What colour a table has.
    floor::TableStatus statusOf(const Id &table) const;

Q_SIGNALS:
    /// The store has been read: the sets hold the evening so far. Until now they said nothing.
    void caughtUp();
    /// Also when an hour, a price, an offer or a version turns.
    void menuChanged();
    void planChanged();
    void peopleChanged();
    void houseChanged();
    /// Jobs and rules about tips.
    void labourChanged();
    void waysChanged();

    /// The kitchen was weighed again.
    void weighed() const;

private:
    menu::IsGone isGone() const;
    kitchen::OnPaper paperOf(const kitchen::Ticket &ticket) const;
    void keepStill(bool still);
    void readRecords(const QSet<QByteArray> &kinds);
    void readMenu();
    /// The next hour, price, offer or version turns at its minute, without a tap.
    void awaitTurn();
    void hear(const Fact &fact);
    bool isOver(const Id &stream) const;
    bool awaitsPrompt(const Id &stream) const;
    bool awaitsCard(const Id &stream) const;
    /// From the next start on only today and what is not over is read.
    void leaveYesterdayBehind();

    std::shared_ptr<const menu::Menu> m_menu = std::make_shared<const menu::Menu>();
    QTimer m_menuTurns;
    floor::Plan m_plan;
    kitchen::Brigade m_brigade;
    kitchen::Targets m_targets;
    mutable kitchen::Scales m_scales;
    identity::People m_people;
    identity::House m_house;
    payments::Ways m_ways;
    identity::Lockout m_lockout;
    std::vector<labour::Job> m_jobs;
    std::vector<labour::TipRule> m_tipRules;
    enrol::Renewal m_renewal;
    BusinessDate m_leftBehind; ///< what was before this day
    QTimer m_dayPasses;
};

} // namespace jiko::outlet
