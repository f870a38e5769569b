#include "shell/command_line.h"

#include "shell/glass.h"
#include "shell/window.h"

#include "i18n.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace jiko::shell {
namespace {

const QCommandLineOption homeOption(
    u"home"_s, u"The terminal's own folder, with its store and terminal.json."_s, u"dir"_s);
const QCommandLineOption languageOption(u"language"_s, u"Speak this language in this run, such as sw."_s, u"code"_s);
const QCommandLineOption themeOption(u"theme"_s, u"Look light, dark or contrast in this run."_s, u"theme"_s);
const QCommandLineOption textScaleOption(
    u"text-scale"_s, u"Letters of 100, 120 or 140 percent in this run."_s, u"percent"_s);
const QCommandLineOption scaleOption(
    u"scale"_s, u"Draw everything so large in this run, 50 to 300 percent; else by the screen's size."_s, u"percent"_s);
const QCommandLineOption sizeOption(u"size"_s, u"The window's size in pixels, such as 1280x800."_s, u"WxH"_s);
const QCommandLineOption handOption(
    u"hand"_s, u"Let this user's programs tap the window through a local socket."_s, u"socket"_s);
const QCommandLineOption jsonLogOption(u"log-json"_s, u"Log one JSON object a line."_s);

Refused<QString> wrong(const QCommandLineOption &option, const QString &value)
{
    return Refused{u"--%1 %2 is not known. %3"_s.arg(option.names().constFirst(), value, option.description())};
}

} // namespace

CommandLine::CommandLine(const Program &program)
{
    parser.setApplicationDescription(program.about);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {homeOption, languageOption, themeOption, textScaleOption, scaleOption, sizeOption, handOption, jsonLogOption});
    parser.addOptions(program.options);
    home = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/jiko/"_s + program.name;
}

Result<Nothing, QString> CommandLine::read(const QStringList &arguments)
{
    if (!parser.parse(arguments))
        return Refused{parser.errorText()};
    if (parser.isSet(homeOption))
        home = parser.value(homeOption);
    hand = parser.value(handOption);
    jsonLog = parser.isSet(jsonLogOption);

    asked.language = parser.value(languageOption);
    if (parser.isSet(languageOption) && !Preferences::isLanguage(asked.language))
        return wrong(languageOption, asked.language);
    asked.theme = parser.value(themeOption);
    if (parser.isSet(themeOption) && !Preferences::isTheme(asked.theme))
        return wrong(themeOption, asked.theme);
    asked.textScale = parser.value(textScaleOption).toInt();
    if (parser.isSet(textScaleOption) && !Preferences::isTextScale(asked.textScale))
        return wrong(textScaleOption, parser.value(textScaleOption));
    asked.scalePercent = parser.value(scaleOption).toInt();
    if (parser.isSet(scaleOption) && !isScalePercent(asked.scalePercent))
        return wrong(scaleOption, parser.value(scaleOption));
    size = sizeFrom(parser.value(sizeOption));
    if (parser.isSet(sizeOption) && size.isEmpty())
        return wrong(sizeOption, parser.value(sizeOption));
    return Nothing{};
}

QSize CommandLine::sizeFrom(const QString &text)
{
    const QStringList sides = text.split(u'x');
    if (sides.size() != 2)
        return {};
    const QSize size(sides[0].toInt(), sides[1].toInt());
    constexpr int largest = 16384;
    return size.width() > 0 && size.height() > 0 && size.width() <= largest && size.height() <= largest ? size
                                                                                                        : QSize();
}

} // namespace jiko::shell
