#include "tax/pack.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace jiko::tax {

template <class Io> static void describe(Io &io, PackClass &c)
{
    io("code", c.code);
    io("names", c.names);
    io.maybe("order_type", c.orderType);
    io("levies", c.levies);
}
template <class Io> static void describe(Io &io, Era &e)
{
    io("from", e.from);
    io.maybe("until", e.until);
    io("rounding", e.rounding);
    io.maybe("cash_step_minor", e.cashStepMinor);
    io("classes", e.classes);
    io("source", e.source);
}
template <class Io> static void describe(Io &io, Pack &p)
{
    io("country", p.country);
    io("names", p.names);
    io("currency", p.currency);
    io("revised", p.revised);
    io("included", p.included);
    io("eras", p.eras);
}

bool Era::holdsOn(const BusinessDate &day) const
{
    return BusinessDate::fromIso(from) <= day && (until.isEmpty() || day <= BusinessDate::fromIso(until));
}

const PackClass *Era::find(const QString &code, const QString &orderType) const
{
    const PackClass *usual = nullptr;
    for (const PackClass &each : classes) {
        if (each.code != code)
            continue;
        if (!each.orderType.isEmpty() && each.orderType == orderType)
            return &each;
        if (each.orderType.isEmpty())
            usual = &each;
    }
    return usual;
}

const Era *Pack::on(const BusinessDate &day) const
{
    const auto at = std::find_if(eras.begin(), eras.end(), [&](const Era &era) { return era.holdsOn(day); });
    return at == eras.end() ? nullptr : &*at;
}

namespace {
std::optional<PackRefusal> problemOf(const Era &era)
{
    if (!BusinessDate::fromIso(era.from).isValid()
        || (!era.until.isEmpty() && BusinessDate::fromIso(era.until) < BusinessDate::fromIso(era.from)))
        return PackRefusal::BadDay;
    if (era.classes.empty())
        return PackRefusal::NoClass;
    for (const PackClass &each : era.classes) {
        if (each.code.isEmpty())
            return PackRefusal::NoClass;
        for (const Levy &levy : each.levies)
            if (levy.rate.ppm < 0 || levy.rate.ppm > 1'000'000 || levy.code.isEmpty())
                return PackRefusal::BadRate;
    }
    return std::nullopt;
}
} // namespace

Result<Pack, PackRefusal> packFrom(const QByteArray &json)
{
    auto pack = base::fromJson<Pack>(json);
    if (!pack || pack->country.size() != 2 || !Currency::fromCode(pack->currency).isValid())
        return Refused{PackRefusal::NotAPack};
    if (pack->eras.empty())
        return Refused{PackRefusal::NoEra};
    for (std::size_t i = 0; i < pack->eras.size(); ++i) {
        if (const auto problem = problemOf(pack->eras[i]))
            return Refused{*problem};
        if (i > 0
            && (pack->eras[i - 1].until.isEmpty()
                || !(BusinessDate::fromIso(pack->eras[i - 1].until) < BusinessDate::fromIso(pack->eras[i].from))))
            return Refused{PackRefusal::ErasOverlap};
    }
    return std::move(*pack);
}

const std::vector<Pack> &packs()
{
    static const std::vector<Pack> all = [] {
        std::vector<Pack> found;
        const QDir folder(QStringLiteral(":/tax"));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (auto pack = packFrom(file.readAll()))
                found.push_back(std::move(pack).value());
        }
        return found;
    }();
    return all;
}

const Pack *packOf(const QString &country)
{
    const auto &all = packs();
    const auto at = std::find_if(all.begin(), all.end(), [&](const Pack &pack) { return pack.country == country; });
    return at == all.end() ? nullptr : &*at;
}

} // namespace jiko::tax
