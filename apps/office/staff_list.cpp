#include "office/staff_list.h"

#include "office/day_board.h"

#include "i18n.h"
#include "identity/pin.h"
#include "outlet/permission_words.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>

namespace jiko::office_app {

StaffList::StaffList(outlet::Live &live, outlet::SignIn &signIn, Archive &archive, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_archive(archive)
{
    connect(&live, &outlet::Live::peopleChanged, this, &StaffList::changed);
}

QVariantList StaffList::rows() const
{
    QVariantList rows;
    for (const identity::Person &person : m_live.people().all()) {
        QStringList rights;
        for (const QString &right : person.permissions)
            rights.append(outlet::rightWords(right));
        rows.append(QVariantMap{{QStringLiteral("id"), person.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("badge"), person.badgeHash ? tr("Given") : tr("None")},
            {QStringLiteral("hasBadge"), person.badgeHash.has_value()},
            {QStringLiteral("role"), person.roleNames.in(QLocale().name().left(2))},
            {QStringLiteral("language"), i18n::nativeName(person.language)},
            {QStringLiteral("pin"), person.pinHash ? tr("Set") : tr("None")},
            {QStringLiteral("rights"), rights.join(QStringLiteral(", "))}});
    }
    return rows;
}

bool StaffList::mayEdit()
{
    if (m_signIn.may(QLatin1String(identity::permission::editStaff)))
        return true;
    Q_EMIT told(tr("Your role does not change the staff. Ask a manager."));
    return false;
}

/// Who sits at the back office has six digits, since that is where everything can be changed.
static int digitsFor(const identity::Person &person)
{
    using namespace identity;
    for (const char *right :
        {permission::viewReports, permission::editMenu, permission::editStaff, permission::manageDevices})
        if (person.may(right))
            return 6;
    return 4;
}

void StaffList::setPin(const QString &id, const QString &pin)
{
    const identity::Person *person = m_live.people().person(Id::fromString(id));
    if (!mayEdit() || !person)
        return;
    const int digits = digitsFor(*person);
    if (const auto why = identity::whyNotPin(pin, digits); why || (pin.size() != digits && pin.size() != 6)) {
        switch (why.value_or(identity::PinRefusal::TooLong)) {
        case identity::PinRefusal::TooShort:
        case identity::PinRefusal::TooLong:
            return Q_EMIT told(tr("%1 needs a PIN of %n digit(s).", "", digits).arg(person->name));
        case identity::PinRefusal::NotDigits:
            return Q_EMIT told(tr("A PIN has digits only."));
        case identity::PinRefusal::TooEasy:
            return Q_EMIT told(tr("That PIN is guessed at once. Use digits that are not all the same or in a row."));
        case identity::PinRefusal::TakenByOther:
            return;
        }
    }
    const sync::Terminal &terminal = m_live.node.terminal();
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), of = person->id, pin, outlet = terminal.outlet, pepper = terminal.pepper] {
            const QString hash = QString::fromLatin1(identity::pinHash(pin, outlet, pepper).toHex());
            QMetaObject::invokeMethod(
                qApp,
                [self, of, hash] {
                    if (!self)
                        return;
                    const identity::Person *holder = self->m_live.people().withPinHash(hash);
                    if (holder && holder->id != of)
                        return Q_EMIT self->told(tr("That PIN is taken. Use another one."));
                    self->put(of, "pin_hash", hash, tr("The new PIN signs in from now on."));
                },
                Qt::QueuedConnection);
        });
}

void StaffList::giveBadge(const QString &id, const QString &badge)
{
    if (!mayEdit())
        return;
    const Id person = Id::fromString(id);
    const sync::Terminal &terminal = m_live.node.terminal();
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), person, badge, outlet = terminal.outlet, pepper = terminal.pepper] {
            const QString hash = QString::fromLatin1(identity::badgeHash(badge, outlet, pepper).toHex());
            QMetaObject::invokeMethod(
                qApp,
                [self, person, badge, hash] {
                    if (!self)
                        return;
                    const identity::People &people = self->m_live.people();
                    const auto wrong = identity::whyNotBadge(badge, people.withBadgeHash(hash), person);
                    if (!wrong)
                        return self->put(person, "badge_hash", hash, tr("The badge signs in from now on."));
                    switch (*wrong) {
                    case identity::BadgeRefusal::TooShort:
                        return Q_EMIT self->told(tr("That is too short for a badge. Hold it to the reader again."));
                    case identity::BadgeRefusal::TooLong:
                        return Q_EMIT self->told(tr("That is too long for a badge. Hold it to the reader again."));
                    case identity::BadgeRefusal::TakenByOther:
                        return Q_EMIT self->told(
                            tr("%1 has this badge. Take it away there first.").arg(people.withBadgeHash(hash)->name));
                    }
                },
                Qt::QueuedConnection);
        });
}

void StaffList::takeBadge(const QString &person)
{
    if (mayEdit())
        put(Id::fromString(person), "badge_hash", QJsonValue::Null, tr("The badge signs nobody in any more."));
}

void StaffList::put(const Id &id, const char *column, const QJsonValue &hash, const QString &words)
{
    const identity::Person *person = m_live.people().person(id);
    if (!person)
        return;
    static const auto putRecord = store::Statement::fromFile(":/sql/office/put_record.sql");
    const QJsonObject body{{QLatin1String(column), hash}};
    const store::PgCall call{putRecord,
        {{"kind", store::Utf8{"staff"}}, {"id", id}, {"seen_revision", person->revision},
            {"body", store::Utf8{QJsonDocument(body).toJson(QJsonDocument::Compact)}}, {"staff", m_signIn.person()}}};
    m_archive.ask(
        this,
        [call](store::PgSession &session) {
            static const auto wake = store::Statement::fromFile(":/sql/sync/wake.sql");
            auto outcomes = session.runEach({call, {wake, {}}});
            return std::move(outcomes.front());
        },
        [this, words](const store::PgOutcome<store::PgRows> &outcome) {
            if (outcome)
                Q_EMIT given();
            Q_EMIT told(outcome ? words : wordsFor(outcome.why()));
            m_live.node.askNow();
        });
}

ZReports::ZReports(outlet::Live &live, QObject *parent) : QObject(parent), m_live(live)
{
    connect(&live.drawers, &payments::Drawers::changed, this, &ZReports::changed);
    connect(&live, &outlet::Live::caughtUp, this, &ZReports::changed);
    connect(&live, &outlet::Live::houseChanged, this, &ZReports::changed);
}

QVariantList ZReports::rows() const
{
    QVariantList rows;
    for (const payments::Drawer *drawer : m_live.drawers.closed()) {
        const Money difference(drawer->z.countedMinor - drawer->z.expectedMinor, drawer->currency);
        rows.append(QVariantMap{{QStringLiteral("drawer"), drawer->id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("till"),
                drawer->isBank() ? tr("%1, bank of %2").arg(drawer->till, drawer->ownerName) : drawer->till},
            {QStringLiteral("number"), QString::number(drawer->z.zNumber)},
            {QStringLiteral("date"), drawer->businessDate.day().toString(QStringLiteral("dd/MM/yyyy"))},
            {QStringLiteral("closed"), base::localTimeText(drawer->closedAt, m_live.house().hours)},
            {QStringLiteral("gross"), base::amountText(Money(drawer->z.grossMinor, drawer->currency))},
            {QStringLiteral("counted"), base::amountText(Money(drawer->z.countedMinor, drawer->currency))},
            {QStringLiteral("difference"), base::amountText(difference)},
            {QStringLiteral("differenceKind"),
                difference.isZero() ? QStringLiteral("success") : QStringLiteral("danger")}});
    }
    return rows;
}

QVariantList ZReports::lines(const QString &id) const
{
    const payments::Drawer *drawer = m_live.drawers.find(Id::fromString(id));
    if (!drawer || !drawer->closed)
        return {};
    const payments::DrawerClosed &z = drawer->z;
    QVariantList lines;
    const auto line = [&](const QString &name, const QString &value, bool strong = false) {
        lines.append(QVariantMap{
            {QStringLiteral("name"), name}, {QStringLiteral("value"), value}, {QStringLiteral("strong"), strong}});
    };
    const auto money = [&](std::int64_t minor) { return base::moneyText(Money(minor, drawer->currency)); };
    line(tr("Sales"), money(z.grossMinor), true);
    for (const payments::ZTax &tax : z.taxes)
        line(tr("VAT %1 %").arg(tax.rate.ppm / 10000), money(tax.taxMinor));
    line(tr("Net"), money(z.netMinor));
    const auto some = [&](const QString &name, std::int64_t minor) {
        if (minor != 0)
            line(name, money(minor));
    };
    some(tr("Service charge in it"), z.serviceMinor);
    some(tr("Discounts given"), z.discountMinor);
    some(tr("On the house"), z.compMinor);
    line(tr("Bills"), QString::number(z.checks));
    line(tr("Guests"), QString::number(z.covers));
    line(tr("Voids"), tr("%1 for %2").arg(z.voids).arg(money(z.voidedMinor)));
    for (const payments::ZTender &tender : z.tenders)
        line(tr("%1 (%2)").arg(tenderName(orders::tenderWord(tender.kind))).arg(tender.count),
            money(tender.amountMinor));
    if (z.refunds.count > 0)
        line(tr("Refunds (%1)").arg(z.refunds.count), money(-z.refunds.grossMinor));
    some(tr("Cash rounding"), z.roundingMinor);
    some(tr("Tips, not sales"), z.tipMinor);
    line(tr("Float"), money(z.floatMinor));
    some(tr("Paid in"), z.moved.paidInMinor);
    some(tr("Paid out"), -z.moved.paidOutMinor);
    some(tr("Into the safe"), -z.moved.droppedMinor);
    if (z.moved.noSales > 0)
        line(tr("Opened without a sale"), QString::number(z.moved.noSales));
    line(tr("Cash expected"), money(z.expectedMinor));
    line(tr("Cash counted"), money(z.countedMinor), true);
    line(tr("Difference"), money(z.countedMinor - z.expectedMinor), true);
    for (const payments::ZForeign &sum : z.moved.foreign) {
        const Currency currency = Currency::fromCode(sum.currency);
        line(tr("%1 expected").arg(sum.currency), base::moneyText(Money(sum.expectedMinor, currency)));
        line(tr("%1 counted").arg(sum.currency), base::moneyText(Money(sum.countedMinor, currency)));
    }
    if (!z.moved.reason.isEmpty())
        line(tr("Reason"), z.moved.reason);
    if (z.moved.counts > 1)
        line(tr("Times counted"), QString::number(z.moved.counts));
    some(tr("Grand total"), z.grandTotalMinor);
    if (!z.firstReceipt.isEmpty())
        line(tr("Receipts"), tr("%1 to %2").arg(z.firstReceipt, z.lastReceipt));
    return lines;
}

bool ZReports::holds(const QString &id) const
{
    const payments::Drawer *drawer = m_live.drawers.find(Id::fromString(id));
    if (!drawer || !drawer->closed)
        return false;
    std::vector<const orders::Check *> checks;
    m_live.checks.forEach([&](const orders::Check &check) { checks.push_back(&check); });
    return payments::zOf(*drawer, checks, payments::asWritten(drawer->z, drawer->currency)) == drawer->z;
}

} // namespace jiko::office_app
