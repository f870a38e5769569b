// The proof at the end of the evening: the same sums, worked out from four places that do not know each other.
#pragma once

#include "base/money.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace jiko::demo {

struct Sums {
    std::int64_t checks = 0;
    std::int64_t covers = 0;
    Money gross;
    Money tax;
    std::map<QString, Money> tenders; ///< by kind's word
    Money cash; ///< in drawers, without the floats
};

struct Proof {
    Sums checks; ///< folded from the log: closed checks and their lines
    Sums drawers; ///< folded from the log: the drawers' own streams and their Z
    Sums paper; ///< read off the printed Z reports
    Sums readModel; ///< asked of the tables that the hub wrote
    std::int64_t facts = 0;
    std::int64_t tickets = 0;
    std::int64_t rounds = 0;
    std::int64_t voids = 0;
    std::vector<QString> quarrels; ///< what does not agree, in words; empty when all does

    bool holds() const { return quarrels.empty(); }
};

struct Witnesses {
    QByteArray conninfo; ///< of the owner
    QStringList journals; ///< terminals' stores: each must hold the whole log, once, with an unbroken chain
    QStringList zPapers; ///< texts of the printed Z reports
};

/// Errors in words: a witness that cannot be asked.
Result<Proof, QString> prove(const Witnesses &witnesses);

} // namespace jiko::demo
