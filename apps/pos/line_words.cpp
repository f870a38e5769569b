#include "pos/line_words.h"

#include "base/weight.h"

namespace jiko::pos {

QString nameOf(const menu::Menu &menu, const orders::Line &line, const QString &language)
{
    const menu::Item *item = menu.item(line.item);
    return item ? item->names.in(language) : line.name;
}

QStringList modifiersOf(const menu::Menu &menu, const orders::Line &line, const QString &language)
{
    QStringList names;
    for (const orders::LineModifier &modifier : line.modifiers) {
        const menu::Modifier *known = menu.modifier(modifier.modifier);
        names.append(known ? known->names.in(language) : modifier.name);
    }
    return names;
}

QString weighedText(const orders::Line &line)
{
    if (line.grams <= 0)
        return {};
    const auto kilo = line.kiloPrice();
    const QString weight = base::weightText(line.grams);
    return kilo ? weight + QStringLiteral(" \u00d7 ") + base::amountText(*kilo) : weight;
}

} // namespace jiko::pos
