#include "pos/training.h"

#include "sync/journal_file.h"

#include <QDir>
#include <QFile>

namespace jiko::pos {

Training::Training(outlet::Live &live, outlet::SignIn &signIn, outlet::Approval &approval, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_approval(approval)
{
}

void Training::enter()
{
    if (isActive() || !m_signIn.isSignedIn())
        return;
    m_approval.ask(
        {tr("Practise on this till"), {}, {}, identity::permission::practise, [this](const Id &approver) {
             const identity::TrainingEntered entered{approver};
             if (!m_live.node.record({identity::record(m_live.node.terminal().stream, entered)}, m_signIn.person())
                      .empty())
                 Q_EMIT wanted(true);
         }});
}

void Training::leave()
{
    if (isActive())
        Q_EMIT wanted(false);
}

std::optional<sync::Terminal> practiceOf(const sync::Terminal &real, const Records &records)
{
    sync::Terminal practice = real;
    practice.home = real.home + QStringLiteral("/training");
    practice.stream = newId();
    practice.conninfo.clear();
    practice.hub.clear();
    practice.alone = true;
    // Whoever practises begins anew: nothing of the last time is left.
    QDir(practice.home).removeRecursively();
    if (!QDir().mkpath(practice.home)
        || !QFile::setPermissions(practice.home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return std::nullopt;
    auto opened = sync::JournalFile::open(
        {practice.home + QStringLiteral("/journal.db"), practice.tenant, practice.outlet, practice.device, {}});
    if (!opened)
        return std::nullopt;
    sync::JournalBatch batch;
    for (const auto &[kind, rows] : records)
        // No guest's card is charged for practice: as in a house whose terminal stands beside, its code is typed.
        if (kind != "card_terminal")
            for (const auto &[id, record] : rows)
                batch.records.push_back(record);
    if (!std::move(opened).value().commit(batch))
        return std::nullopt;
    return practice;
}

} // namespace jiko::pos
