// A country's taxes, as a dated data file: which levies a class of goods bears from which day on, how they are rounded,
// and to which coin cash is. The files stand in packs/; a new law is a new era in one of them, never a line of code.
#pragma once

#include "base/business_date.h"
#include "base/json.h"
#include "tax/tax.h"

#include <optional>

namespace jiko::tax {

/// Whether a tax is rounded on each line, or once a band on the whole document. The numbers are written in facts.
enum class RoundingPer { Document = 1, Line = 2 };

struct PackClass {
    QString code; ///< "standard"
    base::Names names;
    QString orderType; ///< empty: however it is sold; else only so: "takeaway"
    std::vector<Levy> levies;
};

struct Era {
    QString from; ///< ISO; the first day
    QString until; ///< the last day; empty while it holds
    RoundingPer rounding = RoundingPer::Document;
    std::int64_t cashStepMinor = 0; ///< the smallest sum that changes hands; 0: every one
    std::vector<PackClass> classes;
    QString source;

    bool holdsOn(const BusinessDate &day) const;
    /// The levies of a class, of the order type where it has its own; nothing when there is no such class.
    const PackClass *find(const QString &code, const QString &orderType) const;
};

struct Pack {
    QString country; ///< ISO 3166, two letters
    base::Names names;
    QString currency;
    QString revised; ///< ISO; when the file was last looked over
    bool included = true; ///< prices on menus usually contain tax there
    std::vector<Era> eras; ///< oldest first

    /// What holds on a day; nothing before the file begins.
    const Era *on(const BusinessDate &day) const;
};

enum class PackRefusal {
    NotAPack, ///< not the JSON that a pack is
    NoEra,
    BadDay,
    ErasOverlap,
    NoClass, ///< an era without a class, or a class without a code
    BadRate ///< below nothing or above everything
};
Result<Pack, PackRefusal> packFrom(const QByteArray &json);

/// The packs that come with the program, by country.
const std::vector<Pack> &packs();
const Pack *packOf(const QString &country);

} // namespace jiko::tax
