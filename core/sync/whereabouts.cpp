#include "sync/whereabouts.h"

#include "store/conninfo.h"

#include <QRegularExpression>

#include <algorithm>

namespace jiko::sync {

namespace {
constexpr std::size_t mostPlaces = 4;

const QRegularExpression &hostAddress()
{
    static const QRegularExpression words(QStringLiteral("\\bhostaddr='([^']*)'"));
    return words;
}
} // namespace

Whereabouts::Whereabouts(const QByteArray &conninfo)
    : m_address(hostAddress().match(QString::fromUtf8(conninfo)).captured(1).toLatin1())
{
}

void Whereabouts::heard(const QByteArray &address)
{
    if (m_address.isEmpty() || address == m_address
        || std::find(m_heard.begin(), m_heard.end(), address) != m_heard.end())
        return;
    m_heard.push_front(address);
    if (m_heard.size() > mostPlaces)
        m_heard.pop_back();
}

QByteArray Whereabouts::next()
{
    m_strayed = !m_strayed && !m_heard.empty();
    m_tried = m_address;
    if (m_strayed) {
        m_tried = m_heard.front();
        m_heard.pop_front();
        m_heard.push_back(m_tried);
    }
    return m_tried;
}

bool Whereabouts::answered()
{
    if (m_tried == m_address)
        return false;
    std::erase(m_heard, m_tried);
    m_heard.push_back(std::exchange(m_address, m_tried)); // it may go back
    m_strayed = true;
    return true;
}

Terminal movedTo(Terminal terminal, const QByteArray &address)
{
    QString words = QString::fromUtf8(terminal.conninfo);
    const auto found = hostAddress().match(words);
    if (!found.hasMatch())
        return terminal;
    const QString before = found.captured(1);
    words.replace(found.capturedStart(), found.capturedLength(),
        QStringLiteral("hostaddr=") + QString::fromLatin1(store::quotedWord(address)));
    terminal.conninfo = words.toUtf8();
    if (terminal.hub.startsWith(before + QLatin1Char(':')))
        terminal.hub.replace(0, before.size(), QString::fromLatin1(address));
    return terminal;
}

} // namespace jiko::sync
