#include "outlet/enrolment.h"

namespace jiko::outlet {

using enrol::Joining;

Enrolment::Enrolment(const QString &home, const QString &kind, sync::PeerGround ground, QObject *parent)
    : QObject(parent),
      m_kind(kind),
      m_finder(std::move(ground)),
      m_joining(home, kind)
{
    connect(&m_finder, &enrol::HubFinder::found, this, &Enrolment::changed);
    connect(&m_joining, &Joining::joined, this, [this] {
        Q_EMIT changed();
        Q_EMIT done();
    });
    connect(&m_joining, &Joining::failed, this, [this](Joining::Trouble trouble, const QString &kindOfCode) {
        m_trouble = trouble;
        m_kindOfCode = kindOfCode;
        Q_EMIT changed();
    });
}

void Enrolment::connectWith(const QString &typed, const QString &place)
{
    if (isBusy())
        return;
    forgetProblem();
    const auto read = enrol::readCode(typed);
    QStringList places;
    for (const QString &known : {place.trimmed(), read ? read->place : QString()})
        if (!known.isEmpty())
            places.append(known);
    places.append(m_finder.places());
    places.removeDuplicates();
    m_noCode = !read;
    m_noPlace = read && places.isEmpty();
    if (read && !m_noPlace)
        m_joining.join(read->code, places);
    Q_EMIT changed();
}

QString Enrolment::grouped(const QString &typed)
{
    QString digits;
    for (const QChar each : typed) {
        if (each.isLetter())
            return typed; // what a scanner types
        if (each.isDigit())
            digits += each;
    }
    QStringList groups;
    for (int at = 0; at < digits.size(); at += 3)
        groups.append(digits.mid(at, 3));
    return groups.join(QLatin1Char(' '));
}

bool Enrolment::isWhole(const QString &typed)
{
    return enrol::readCode(typed).has_value();
}

void Enrolment::forgetProblem()
{
    m_trouble.reset();
    m_noCode = m_noPlace = false;
    Q_EMIT changed();
}

QString Enrolment::problemText() const
{
    if (m_noCode)
        return tr("A code has twelve digits. Type them as the office shows them.");
    if (m_noPlace)
        return tr("No hub was heard on this network. Check the Wi-Fi or the cable, or type the hub's address.");
    if (!m_trouble)
        return {};
    switch (*m_trouble) {
    case Joining::Trouble::NobodyThere:
        return tr(
            "The hub does not answer. Check the network, and that the hub is switched on. The code is still good.");
    case Joining::Trouble::NotTheHouse:
        return tr("This code does not fit the hub on this network. Check each digit. The hub was told nothing.");
    case Joining::Trouble::WrongCode:
        return tr(
            "This code is not good any more: it lasts 15 minutes and is good once. Make a new one in the office.");
    case Joining::Trouble::OtherKind:
        return tr("This code is for another program: %1. Open that one here, or make a new code in the office.")
            .arg(kindWords(m_kindOfCode));
    case Joining::Trouble::NoDatabase:
        return tr("The hub cannot reach the database now. Try again in a moment. The code is still good.");
    case Joining::Trouble::DiskRefuses:
        return tr("This terminal's disk takes no files: it is full or cannot be written. Make room, then try again "
                  "with the same code.");
    }
    return {};
}

QString Enrolment::kindWords(const QString &kind) const
{
    if (kind == QLatin1String("pos"))
        return tr("Till");
    if (kind == QLatin1String("kitchen"))
        return tr("Kitchen");
    if (kind == QLatin1String("host"))
        return tr("Host stand");
    return tr("Back office");
}

} // namespace jiko::outlet
