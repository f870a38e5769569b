#include "outlet/allergen_words.h"

#include "menu/allergens.h"

#include <QCoreApplication>

namespace jiko::outlet {

namespace {
struct Allergens {
    Q_DECLARE_TR_FUNCTIONS(Allergens)
};

QString wordAt(std::size_t place)
{
    switch (place) {
    case 0:
        return Allergens::tr("Celery");
    case 1:
        return Allergens::tr("Crustaceans");
    case 2:
        return Allergens::tr("Eggs");
    case 3:
        return Allergens::tr("Fish");
    case 4:
        return Allergens::tr("Gluten");
    case 5:
        return Allergens::tr("Lupin");
    case 6:
        return Allergens::tr("Milk");
    case 7:
        return Allergens::tr("Molluscs");
    case 8:
        return Allergens::tr("Mustard");
    case 9:
        return Allergens::tr("Nuts");
    case 10:
        return Allergens::tr("Peanuts");
    case 11:
        return Allergens::tr("Sesame");
    case 12:
        return Allergens::tr("Soya");
    case 13:
        return Allergens::tr("Sulphites");
    default:
        return {};
    }
}
} // namespace

QString allergenName(const QString &allergen)
{
    for (std::size_t i = 0; i < menu::knownAllergens.size(); ++i)
        if (allergen == QLatin1String(menu::knownAllergens[i]))
            return wordAt(i);
    return allergen;
}

QString allergenNames(const std::vector<QString> &allergens)
{
    QStringList names;
    for (const QString &each : allergens)
        names.append(allergenName(each));
    return names.join(QStringLiteral(", "));
}

} // namespace jiko::outlet
