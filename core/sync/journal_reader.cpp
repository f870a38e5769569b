#include "sync/journal_reader.h"

namespace jiko::sync {

JournalReader::JournalReader(JournalPlace place) : m_place(std::move(place))
{
    qRegisterMetaType<std::shared_ptr<const OldFacts>>();
    qRegisterMetaType<std::shared_ptr<const std::vector<Fact>>>();
    m_thread = std::thread([this] { read(); });
}

JournalReader::~JournalReader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        if (m_reading)
            m_reading->breakOff();
    }
    m_poked.notify_one();
    m_thread.join();
}

bool JournalReader::stops()
{
    const std::lock_guard lock(m_mutex);
    return m_stop;
}

void JournalReader::ask(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_poked.notify_one();
}

void JournalReader::read()
{
    std::optional<JournalFile> file;
    const auto reads = [this](JournalFile *reading) {
        const std::lock_guard lock(m_mutex);
        m_reading = reading;
        return !m_stop;
    };
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_poked.wait(lock, [this] { return m_stop || !m_tasks.empty(); });
            if (m_stop)
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        if (!file) {
            auto opened = JournalFile::openToRead(m_place);
            if (!opened) {
                Q_EMIT damaged(opened.why().words);
                continue;
            }
            file = std::move(opened).value();
        }
        if (!reads(&*file))
            return;
        task(*file);
        if (!reads(nullptr))
            return;
    }
}

void JournalReader::lookWhetherWhole()
{
    ask([this](JournalFile &file) {
        if (const auto whole = file.lookWhetherWhole(); !whole && !stops())
            Q_EMIT damaged(whole.why().words);
    });
}

void JournalReader::recall(std::vector<Id> streams)
{
    ask([this, streams = std::move(streams)](JournalFile &file) {
        for (const Id &stream : streams) {
            auto facts = file.factsIn(stream);
            if (!facts) {
                if (!stops())
                    Q_EMIT damaged(facts.why().words);
                return;
            }
            Q_EMIT recalled(stream, std::make_shared<const std::vector<Fact>>(std::move(facts).value()));
        }
    });
}

void JournalReader::findOld(UtcMicros instant)
{
    ask([this, instant](JournalFile &file) {
        auto old = file.before(instant);
        if (!old && !stops())
            Q_EMIT damaged(old.why().words);
        else if (old && !old->base.empty())
            Q_EMIT foundOld(std::make_shared<const OldFacts>(std::move(old).value()));
    });
}

} // namespace jiko::sync
