// What every domain promises of its facts: they come back as they went, and what is not one of them is refused.
#pragma once

#include "support/arbitrary.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <optional>

namespace jiko::test {

inline Fact carrying(const Draft &draft)
{
    Fact fact;
    fact.stream = draft.stream;
    fact.type = draft.type;
    fact.version = draft.version;
    fact.body = draft.body;
    return fact;
}

/// Empty when all is well, else what is not.
template <class Variant, class Decode> QString whatARoundTripLoses(Decode decode, quint64 seed, int rounds)
{
    Arbitrary any(seed);
    QString problem;
    int round = 0;
    const auto say = [&](const Draft &draft, const char *what) {
        if (problem.isEmpty())
            problem = QStringLiteral("%1 %2, seed %3 round %4: ")
                          .arg(QLatin1String(draft.type), QLatin1String(what))
                          .arg(seed)
                          .arg(round)
                + QString::fromUtf8(draft.body.left(900));
    };
    for (; round < rounds && problem.isEmpty(); ++round)
        eachFact<Variant>(any, [&](const auto &went) {
            using F = std::decay_t<decltype(went)>;
            const Draft draft = record(any.id(), Variant(went));
            const auto came = decode(carrying(draft));
            if (!came || !std::holds_alternative<F>(*came))
                return say(draft, "is not read");
            if (Words::of(std::get<F>(*came)) != Words::of(went))
                return say(draft, "comes back different");
            if (record(draft.stream, *came).body != draft.body)
                return say(draft, "is written in other bytes the second time");

            const QJsonObject body = QJsonDocument::fromJson(draft.body).object();
            const auto readsAs = [&](const QJsonObject &changed) {
                Fact fact = carrying(draft);
                fact.version = draft.version + 1;
                fact.body = QJsonDocument(changed).toJson(QJsonDocument::Compact);
                return decode(fact);
            };
            QJsonObject newer = body;
            newer.insert(QStringLiteral("zz_of_tomorrow"), QJsonObject{{QStringLiteral("x"), 1}});
            const auto read = readsAs(newer);
            if (!read || Words::of(std::get<F>(*read)) != Words::of(went))
                return say(draft, "does not outlive a field of tomorrow");
            for (const QString &key : body.keys()) {
                QJsonObject poorer = body;
                poorer.remove(key);
                // An optional field is read as missing and written as missing; any other is missed.
                const auto without = readsAs(poorer);
                const bool optional = without
                    && record(draft.stream, *without).body == QJsonDocument(poorer).toJson(QJsonDocument::Compact);
                if (without && !optional)
                    return say(draft, qPrintable(QStringLiteral("is read without ") + key));
                QJsonObject other = body;
                other.insert(key, 1.5);
                if (readsAs(other))
                    return say(draft, qPrintable(QStringLiteral("is read with a fraction for ") + key));
                other.insert(key, QJsonValue::Null);
                if (readsAs(other) && !optional)
                    return say(draft, qPrintable(QStringLiteral("is read with nothing for ") + key));
            }
        });
    return problem;
}

/// Facts of other families, newer types and torn bodies are nobody's here.
template <class Decode> bool refusesStrangers(Decode decode, const Draft &own)
{
    const auto with = [&](const QByteArray &type, const QByteArray &body) {
        Fact fact = carrying(own);
        fact.type = type;
        fact.body = body;
        return decode(fact).has_value();
    };
    return with(own.type, own.body) && !with("weather.rained", own.body) && !with(own.type + "_twice", own.body)
        && !with(own.type.left(own.type.indexOf('.') + 1), own.body) && !with(own.type, "") && !with(own.type, "[]")
        && !with(own.type, own.body.chopped(1)) && !with(own.type, own.body + "}");
}

} // namespace jiko::test
