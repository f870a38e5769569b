// Looks at every screen of the programs of the outlet; as a test, for what people at a small glass with large letters
// would stumble over.
#include "looks/looks.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace jiko::test;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv); // the charts of the office are widgets inside
    QCommandLineParser line;
    line.addHelpOption();
    const auto option = [&](const char *name, const char *what) {
        QCommandLineOption one(QLatin1String(name), QLatin1String(what), u"WORDS"_s);
        line.addOption(one);
        return one;
    };
    const auto pictures = option("pictures", "a folder for pictures, SCREEN-THEME-LANGUAGE-SIZE-TEXT.png");
    const auto screens = option("screen", "only screens with this in their name");
    const auto languages = option("language", "en, sw, ar, pseudo; several with a comma");
    const auto themes = option("theme", "light, dark, contrast");
    const auto texts = option("text", "100, 120, 140");
    const auto sizes = option("size", "600x1024, 1024x600, 1280x800, 1920x1080");
    line.process(app);

    const bool look = line.isSet(pictures);
    const auto list = [&](const QCommandLineOption &which, const char *otherwise) {
        return (line.isSet(which) ? line.value(which) : QString::fromLatin1(otherwise)).split(u',');
    };
    LooksWanted wanted;
    wanted.pictures = line.value(pictures);
    wanted.screens = line.value(screens);
    wanted.themes = list(themes, look ? "light,dark" : "light");
    wanted.texts = list(texts, look ? "100,140" : "140");
    wanted.glasses = list(sizes, look ? "600x1024,1024x600,1280x800,1920x1080" : "600x1024,1024x600");
    wanted.judge = !look;

    Looks looks(wanted);
    for (const QString &language : list(languages, look ? "en,sw,ar,pseudo" : "en")) {
        looks.speak(language);
        looks.seeOn(wanted.glasses);
        tellOrders(looks);
        tellPayments(looks);
        tellShifts(looks);
        // Nobody runs a host's stand or a kitchen on seven inches.
        if (!look)
            looks.seeOn({u"1280x800"_s});
        tellOtherPrograms(looks);
        // A desk has a mouse and a wide screen: it is pictured, and not judged by the width of a finger.
        if (look)
            tellOffice(looks);
    }
    if (looks.shown() == 0)
        looks.complain(u"No screen was shown."_s);
    qInfo("%d looks, %lld faults", looks.shown(), static_cast<long long>(looks.complaints().size()));
    return looks.complaints().isEmpty() ? 0 : 1;
}
