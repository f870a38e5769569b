#include "enrol/terminals.h"

#include "enrol/signing.h"
#include "identity/pin.h"
#include "store/conninfo.h"
#include "sync/secret_file.h"

#include <QDir>
#include <QFile>

namespace jiko::enrol {

using store::PgProblem;
using store::PgSession;
using store::Statement;
using store::Utf8;
using sync::writeSecretly;

namespace {

QString passfileIn(const QString &home)
{
    return QDir(home).absoluteFilePath(QStringLiteral("passfile"));
}

/// 256 bits, in letters that need no quoting anywhere.
QByteArray newPassword()
{
    return identity::newPepper().toHex();
}

bool writePassfile(const QString &home, const QByteArray &role, const QByteArray &password)
{
    return writeSecretly(passfileIn(home), "*:*:*:" + role + ':' + password + '\n');
}

bool makePrivateFolder(const QString &home)
{
    return QDir().mkpath(home) && QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// The number and role that the database has for the terminal of that folder; empty when it has none.
Result<std::optional<QByteArray>, PgProblem> knownRole(PgSession &owner, const Id &outlet, std::int32_t device)
{
    static const auto knownDevice = Statement::fromFile(":/sql/enrol/known_device.sql");
    const auto rows = owner.run(knownDevice, {{"outlet", outlet}, {"device", device}});
    if (!rows)
        return Refused{rows.why()};
    return rows->isEmpty() ? std::nullopt : std::optional((*rows)[0].utf8(0));
}

class Enrolment {
public:
    Enrolment(PgSession &owner, const Grounds &grounds, const NewTerminal &wanted)
        : m_owner(owner),
          m_grounds(grounds),
          m_wanted(wanted)
    {
    }

    Result<sync::Terminal, QString> run()
    {
        if (!makePrivateFolder(m_wanted.home))
            return Refused{QStringLiteral("The folder %1 cannot be made").arg(m_wanted.home)};
        const auto held = sync::loadTerminal(m_wanted.home);
        if (held && held->outlet == m_grounds.outlet) {
            const auto role = knownRole(m_owner, m_grounds.outlet, held->device);
            if (!role)
                return Refused{role.why().message};
            if (*role)
                return keep(*held, **role);
        }
        return enrol();
    }

private:
    Result<sync::Terminal, QString> keep(const sync::Terminal &held, const QByteArray &role)
    {
        if (!QFile::exists(passfileIn(m_wanted.home))) {
            static const auto renewDevice = Statement::fromFile(":/sql/enrol/renew_device.sql");
            const auto renewed = giveLogin(role, [&](const QByteArray &verifier) {
                return m_owner.run(renewDevice, {{"device", held.device}, {"verifier", Utf8{verifier}}});
            });
            if (!renewed)
                return Refused{renewed.why()};
        }
        sync::Terminal now = held;
        fill(now, role);
        const bool same = now.name == held.name && now.conninfo == held.conninfo && now.pepper == held.pepper
            && now.station == held.station && now.hub == held.hub && now.receiptPrinter == held.receiptPrinter;
        return same ? signedFor(now, role) : save(now, role);
    }

    Result<sync::Terminal, QString> enrol()
    {
        static const auto enrolDevice = Statement::fromFile(":/sql/enrol/enrol_device.sql");
        sync::Terminal terminal;
        terminal.stream = newId();
        QByteArray role;
        const QByteArray password = newPassword();
        const auto verifier = m_owner.scramVerifier(password);
        if (!verifier)
            return Refused{verifier.why().message};
        const auto rows = m_owner.run(enrolDevice,
            {{"outlet", m_grounds.outlet}, {"name", m_wanted.name}, {"kind", m_wanted.kind},
                {"verifier", Utf8{*verifier}}});
        if (!rows)
            return Refused{rows.why().message};
        terminal.device = static_cast<std::int32_t>((*rows)[0].int64(0));
        role = (*rows)[0].utf8(1);
        if (!writePassfile(m_wanted.home, role, password))
            return Refused{notWritten()};
        fill(terminal, role);
        return save(terminal, role);
    }

    template <class Give> Result<Nothing, QString> giveLogin(const QByteArray &role, Give give)
    {
        const QByteArray password = newPassword();
        const auto verifier = m_owner.scramVerifier(password);
        if (!verifier)
            return Refused{verifier.why().message};
        if (const auto given = give(*verifier); !given)
            return Refused{given.why().message};
        if (!writePassfile(m_wanted.home, role, password))
            return Refused{notWritten()};
        return Nothing{};
    }

    void fill(sync::Terminal &terminal, const QByteArray &role) const
    {
        terminal.tenant = m_grounds.tenant;
        terminal.outlet = m_grounds.outlet;
        terminal.name = m_wanted.name;
        terminal.kind = m_wanted.kind;
        terminal.station = m_wanted.station;
        terminal.receiptPrinter = m_wanted.receiptPrinter;
        terminal.pepper = m_grounds.pepper;
        terminal.hub = m_grounds.hub;
        terminal.home = m_wanted.home;
        terminal.conninfo =
            m_grounds.conninfo(role) + " passfile=" + store::quotedWord(QFile::encodeName(passfileIn(m_wanted.home)));
    }

    Result<sync::Terminal, QString> save(const sync::Terminal &terminal, const QByteArray &role) const
    {
        if (!sync::saveTerminal(terminal))
            return Refused{notWritten()};
        return signedFor(terminal, role);
    }
    Result<sync::Terminal, QString> signedFor(const sync::Terminal &terminal, const QByteArray &role) const
    {
        if (m_grounds.authority) {
            const auto given = signFor(*m_grounds.authority, terminal, role, base::utcNow());
            if (!given)
                return Refused{given.why()};
        }
        return terminal;
    }

    QString notWritten() const { return QStringLiteral("The folder %1 takes no files").arg(m_wanted.home); }

    PgSession &m_owner;
    const Grounds &m_grounds;
    const NewTerminal &m_wanted;
};

} // namespace

Result<QByteArray, QString> keptPepper(const QString &path)
{
    constexpr qsizetype length = 32;
    if (QFile held(path); held.open(QIODevice::ReadOnly)) {
        const QByteArray pepper = QByteArray::fromHex(held.readAll().trimmed());
        if (pepper.size() == length)
            return pepper;
        // A new one would lock everybody out, so a person decides.
        return Refused{QStringLiteral("%1 is no pepper: bring it back from a backup").arg(path)};
    }
    const QByteArray fresh = identity::newPepper();
    if (!writeSecretly(path, fresh.toHex() + '\n'))
        return Refused{QStringLiteral("%1 cannot be written").arg(path)};
    return fresh;
}

Result<sync::Terminal, QString> enrolTerminal(PgSession &owner, const Grounds &grounds, const NewTerminal &wanted)
{
    return Enrolment(owner, grounds, wanted).run();
}

} // namespace jiko::enrol
