// A worked case: a check as somebody describes it in a file, what happens to it, and what it must come to.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace jiko::money {

struct Verdict {
    QString name;
    QStringList differences; ///< empty: pass
    int compared = 0; ///< figures and refusals that were looked at
    QStringList derivation; ///< how the check comes to what it does, a line each row
};

/// Plays a case through the rules that a till uses. What is written wrongly in it is a difference, too.
Verdict play(const QJsonObject &described);

} // namespace jiko::money
