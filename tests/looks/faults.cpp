#include "looks/faults.h"

#include "shell/sight.h"

#include <QFile>
#include <QFont>
#include <QHash>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiko::test {
namespace {

constexpr qreal slack = 2; // pixels: letters reach beyond what is measured for them

/// What is painted or pressed, where nothing covers it.
struct Part {
    const QQuickItem *item = nullptr;
    QRectF place; ///< in the window
    bool text = false;
};

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText");
}
bool isControl(const QQuickItem *item)
{
    return item->inherits("QQuickAbstractButton");
}
bool isScrolled(const QQuickItem *item)
{
    return item->inherits("QQuickFlickable");
}

QString called(const QQuickItem *item)
{
    const QString words = isText(item) ? item->property("text").toString() : shell::textOf(item);
    return u"%1 \"%2\""_s.arg(shell::calledLike(item), words.left(60).simplified());
}

// The modal popup on top hides whatever is below it from fingers and from judgement.
QQuickItem *onTop(QQuickWindow *window)
{
    QQuickItem *top = nullptr;
    const auto layers = window->contentItem()->childItems();
    for (QQuickItem *layer : layers) {
        if (!layer->inherits("QQuickOverlay") || !layer->isVisible())
            continue;
        const auto popups = layer->childItems();
        for (QQuickItem *shown : popups) {
            const QObject *popup = shown->parent();
            if (shown->isVisible() && popup && popup->inherits("QQuickPopup") && popup->property("modal").toBool()
                && (!top || shown->z() >= top->z()))
                top = shown;
        }
    }
    return top;
}

// Where letters are, without the air above and below them: Arabic asks for more of it than its row has.
QRectF lettersOf(const QQuickItem *text)
{
    const qreal width = text->property("contentWidth").toReal();
    const qreal height = text->property("contentHeight").toReal();
    const int lines = std::max(1, text->property("lineCount").toInt());
    const qreal pixels = text->property("font").value<QFont>().pixelSize();
    const qreal air = std::max(0.0, height / lines - pixels * 1.1);
    const int across = text->property("effectiveHorizontalAlignment").toInt();
    const int down = text->property("verticalAlignment").toInt();
    const qreal x = across & Qt::AlignRight ? text->width() - width
        : across & Qt::AlignHCenter         ? (text->width() - width) / 2
                                            : 0;
    const qreal y = down & Qt::AlignBottom ? text->height() - height
        : down & Qt::AlignVCenter          ? (text->height() - height) / 2
                                           : 0;
    return {x, y + air / 2, width, height - air};
}

class Judge {
public:
    Judge(QQuickWindow *window, const Judged &judged) : m_judged(judged), m_glass(QPointF(), QSizeF(window->size()))
    {
        if (QQuickItem *top = onTop(window)) {
            const QRectF place = top->mapRectToScene({0, 0, top->width(), top->height()});
            if (!inside(place, m_glass))
                say(top, u"reaches beyond the glass"_s);
            const QQuickItem *focused = window->activeFocusItem();
            if (window->isActive() && (!focused || (focused != top && !top->isAncestorOf(focused))))
                say(top, u"is open, and keys go elsewhere"_s);
            visit(top, m_glass, nullptr, nullptr);
        } else {
            visit(window->contentItem(), m_glass, nullptr, nullptr);
        }
        findOverlaps();
        if (m_primaries.size() > 1)
            m_faults.append(u"more than one main action: "_s + m_primaries.join(u", "_s));
    }
    const QStringList &faults() const { return m_faults; }

private:
    static bool inside(const QRectF &part, const QRectF &whole)
    {
        return whole.adjusted(-slack, -slack, slack, slack).contains(part);
    }
    void say(const QQuickItem *item, const QString &words) { m_faults.append(called(item) + u": "_s + words); }

    void visit(QQuickItem *item, QRectF clip, const QQuickItem *scrolled, const QQuickItem *control)
    {
        // What comes and goes by itself lies over the page for its seconds.
        if (!item->isVisible() || item->opacity() < 0.05 || item->inherits("QQuickOverlay")
            || item->objectName() == u"snackbars" || item->objectName() == u"voice")
            return;
        const QRectF place = item->mapRectToScene({0, 0, item->width(), item->height()});
        if (item->clip() && !isScrolled(item) && item->objectName() != u"page")
            clip &= place;
        if (isScrolled(item)) {
            scrolled = item;
            clip &= place;
        }
        if (isControl(item)) {
            judgeControl(item, place, clip, scrolled);
            control = item;
        } else if (isText(item) && qFuzzyIsNull(item->rotation())) {
            judgeText(item, clip, scrolled, control);
        }
        const auto children = item->childItems();
        for (QQuickItem *child : children)
            visit(child, clip, scrolled, control);
    }

    void judgeControl(QQuickItem *item, const QRectF &place, const QRectF &clip, const QQuickItem *scrolled)
    {
        const QRectF seen = place & clip;
        if (seen.isEmpty() && scrolled)
            return judgeReach(item, scrolled);
        if (isHiddenByAnother(item, seen))
            return;
        if (item->isEnabled() && !isOfItsOwnSize(item)
            && (item->width() < m_judged.touch - 1 || item->height() < m_judged.touch - 1))
            say(item, u"%1 x %2 is too small for a finger"_s.arg(qRound(item->width())).arg(qRound(item->height())));
        if (scrolled)
            judgeReach(item, scrolled);
        else if (!inside(place, clip))
            say(item, u"is cut off or beyond the glass"_s);
        if (!isReachedByKeys(item) && !isTyped(item))
            say(item, u"is not reached by keys"_s);
        if (shell::accessibleNameOf(item).trimmed().isEmpty())
            say(item, u"has no name for who does not see it"_s);
        if (item->property("kind").isValid() && item->inherits("QQuickAbstractButton")
            && item->property("kind").toInt() == 1 && item->property("usable").toBool()
            && item->property("iconAtEnd").isValid())
            m_primaries.append(called(item));
        if (!isScrolledHalfAway(item))
            m_parts.push_back({item, seen, false});
    }
    // The design system makes a banner lower; the room's plan makes a table as large as it is.
    static bool isOfItsOwnSize(const QQuickItem *item)
    {
        return isOnMap(item) || QLatin1String(item->metaObject()->className()).contains(QLatin1String("Banner"));
    }
    static bool isOnMap(const QQuickItem *item) { return item->objectName().startsWith(u"table."); }

    /// By Tab, or by arrows in a group that Tab reaches.
    static bool isReachedByKeys(const QQuickItem *item)
    {
        while (item && !item->property("activeFocusOnTab").toBool())
            item = item->parentItem();
        return item != nullptr;
    }

    /// The keys of a pad are those of the keyboard.
    static bool isTyped(const QQuickItem *item) { return item->objectName().startsWith(QLatin1String("key")); }

    void judgeReach(QQuickItem *item, const QQuickItem *scrolled)
    {
        auto *content = scrolled->property("contentItem").value<QQuickItem *>();
        if (!content)
            return;
        const QRectF place = item->mapRectToItem(content, {0, 0, item->width(), item->height()});
        const qreal left = scrolled->property("originX").toReal();
        const qreal top = scrolled->property("originY").toReal();
        const qreal width = std::max(scrolled->width(), scrolled->property("contentWidth").toReal());
        const qreal height = std::max(scrolled->height(), scrolled->property("contentHeight").toReal());
        if (!inside(place, {left, top, width, height}))
            say(item, u"cannot be scrolled to"_s);
    }

    void judgeText(QQuickItem *item, const QRectF &clip, const QQuickItem *scrolled, const QQuickItem *control)
    {
        const QString text = item->property("text").toString();
        if (text.trimmed().isEmpty() || item->width() <= 0 || item->property("color").value<QColor>().alpha() == 0)
            return;
        const QRectF letters = item->mapRectToScene(lettersOf(item));
        if (isHiddenByAnother(item, letters & clip))
            return;
        judgeWords(item, text);
        if (scrolled && !letters.intersects(clip))
            return;
        if (item->property("truncated").toBool() && !isName(text))
            say(item, u"is shortened"_s);
        if (item->property("contentWidth").toReal() > item->width() + slack)
            say(item,
                u"is %1 wide in a place of %2"_s.arg(qRound(item->property("contentWidth").toReal()))
                    .arg(qRound(item->width())));
        if (!scrolled && !inside(letters, clip))
            say(item, u"is cut off"_s);
        if (control) {
            const QRectF button = control->mapRectToScene({0, 0, control->width(), control->height()});
            if (!inside(letters, button))
                say(item, u"stands out of "_s + shell::calledLike(control));
        }
        if (!isScrolledHalfAway(item))
            m_parts.push_back({item, letters & clip, true});
    }

    // A dish, a person, a house: as the office wrote it, alone or with its number and price.
    bool isName(const QString &text) const
    {
        return std::any_of(m_judged.known.begin(), m_judged.known.end(),
            [&](const QString &name) { return name.size() >= 3 && text.contains(name); });
    }

    void judgeWords(const QQuickItem *item, const QString &text)
    {
        if (m_judged.language == u"pseudo") {
            static const QRegularExpression translated(u"\\[[^\\[\\]]*\\]"_s);
            QString rest = text;
            for (int i = 0; i < 4 && rest.contains(translated); ++i)
                rest.remove(translated);
            static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
            if (!word.match(rest).hasMatch())
                return;
            for (const QString &name : m_judged.known)
                rest.remove(name);
            if (word.match(rest).hasMatch())
                say(item, u"nobody translates it"_s);
        } else if (m_judged.language != u"en" && englishWords(m_judged.language).contains(text) && !isName(text)) {
            say(item, u"stands there in English"_s);
        }
    }
    // What has a translation that differs.
    static const QSet<QString> &englishWords(const QString &language)
    {
        static QHash<QString, QSet<QString>> all;
        const auto found = all.find(language);
        if (found != all.end())
            return found.value();
        QSet<QString> &words = all[language];
        QFile file(QStringLiteral(JIKO_SOURCE_DIR "/translations/jiko_%1.ts").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no translations");
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"source")
                source = xml.readElementText();
            else if (xml.name() == u"translation" && xml.attributes().value(u"type"_s).isEmpty()) {
                const QString said = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                if (said != source && source.size() > 2)
                    words.insert(source);
            }
        }
        return words;
    }

    // What covers it is not known.
    static bool isScrolledHalfAway(QQuickItem *item)
    {
        return shell::look(item).hindrance == shell::Hindrance::OutOfView;
    }
    // Under a panel, or beneath what slides over it.
    bool isHiddenByAnother(QQuickItem *item, const QRectF &place)
    {
        const shell::Seen seen = shell::look(item);
        if (seen.hindrance == shell::Hindrance::Hidden)
            return true;
        if (seen.hindrance != shell::Hindrance::Covered)
            return false;
        // What covers it is a panel, or a part of one: the largest around it that does not hold the item too.
        const QQuickItem *panel = seen.cover;
        while (panel->parentItem() && !panel->parentItem()->isAncestorOf(item))
            panel = panel->parentItem();
        const QRectF cover = panel->mapRectToScene({0, 0, panel->width(), panel->height()});
        return inside(place, cover) && cover.width() * cover.height() > 3 * place.width() * place.height();
    }

    void findOverlaps()
    {
        for (auto a = m_parts.begin(); a != m_parts.end(); ++a)
            for (auto b = std::next(a); b != m_parts.end(); ++b) {
                if (a->item->isAncestorOf(b->item) || b->item->isAncestorOf(a->item))
                    continue;
                if (isOnMap(a->item) && isOnMap(b->item))
                    continue;
                const QRectF both = a->place & b->place;
                if (both.width() > 2 * slack && both.height() > 2 * slack)
                    say(a->item, u"lies over "_s + called(b->item));
            }
    }

    const Judged &m_judged;
    QRectF m_glass;
    std::vector<Part> m_parts;
    QStringList m_primaries;
    QStringList m_faults;
};

} // namespace

QStringList faultsIn(QQuickWindow *window, const Judged &judged)
{
    QStringList faults = Judge(window, judged).faults();
    faults.removeDuplicates();
    return faults;
}

} // namespace jiko::test
