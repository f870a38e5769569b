// What each command of the remote hand does. A command that must wait looks again every few milliseconds; the event
// loop is never held up.
#include "shell/approach.h"
#include "shell/command_line.h"
#include "shell/hand.h"
#include "shell/sight.h"

#include <QJsonArray>
#include <QKeySequence>
#include <QQuickItem>

using namespace Qt::StringLiterals;

namespace jiko::shell {
namespace {

constexpr int usualTimeoutMs = 5000;
constexpr int usualKeyGapMs = 40; ///< faster keys count as a scanner's
constexpr int restMs = 100; ///< so long without a frame counts as at rest

Reply done(Reply more = {})
{
    more[u"ok"_s] = true;
    return more;
}

Wanted wantedIn(const QJsonObject &body)
{
    return {body.value(u"name"_s).toString(), body.value(u"accessible"_s).toString(), body.value(u"text"_s).toString(),
        body.value(u"in"_s).toString()};
}

int timeoutIn(const QJsonObject &body)
{
    return body.value(u"timeout_ms"_s).toInt(usualTimeoutMs);
}

Reply unnamed()
{
    return refused(u"bad_request"_s, u"Say which item: name, accessible or text."_s);
}

qint64 nowUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

QQuickWindow *frontWindow()
{
    const auto windows = windowsInSight();
    return windows.empty() ? nullptr : windows.front();
}

std::pair<int, Qt::KeyboardModifiers> keyFor(const QString &letter)
{
    if (letter == u"\n")
        return {Qt::Key_Return, Qt::NoModifier};
    if (letter == u"\t")
        return {Qt::Key_Tab, Qt::NoModifier};
    const QChar first = letter.at(0);
    const QChar upper = first.toUpper();
    const int key = letter.size() == 1 && upper.unicode() > 0x1f && upper.unicode() < 0x100 ? upper.unicode()
                                                                                            : int(Qt::Key_unknown);
    return {key, first.isUpper() ? Qt::ShiftModifier : Qt::NoModifier};
}

// What a key press must carry so that a text field takes it; a pair of surrogates is one letter.
QStringList lettersOf(const QString &text)
{
    QStringList letters;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype length = text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        letters.append(text.mid(at, length));
        at += length - 1;
    }
    return letters;
}

} // namespace

HandServer::Step HandServer::touching(const QJsonObject &body, int holdMs)
{
    const Wanted wanted = wantedIn(body);
    if (wanted.isEmpty())
        return [](qint64) { return unnamed(); };
    return [this, holdMs, approach = Approach(m_finger, wanted, timeoutIn(body), body.value(u"as_it_is"_s).toBool()),
               pressedAt = qint64(-1)](qint64 sinceMs) mutable -> std::optional<Reply> {
        if (pressedAt < 0) {
            auto found = approach.look(sinceMs);
            if (!found)
                return std::nullopt;
            if (auto *refusal = std::get_if<Reply>(&*found))
                return *refusal;
            const Seen seen = std::get<Seen>(*found);
            ++m_taps;
            pressedAt = sinceMs;
            m_finger.press(seen.item->window(), seen.centre);
            return std::nullopt;
        }
        if (sinceMs - pressedAt < holdMs)
            return std::nullopt;
        m_finger.lift();
        return done();
    };
}

HandServer::Step HandServer::typing(const QJsonObject &body)
{
    const QStringList letters = lettersOf(body.value(u"text"_s).toString());
    QJsonObject field = body;
    field.remove(u"text"_s);
    Step tap;
    if (!wantedIn(field).isEmpty())
        tap = touching(field, 0);
    const int gapMs = body.value(u"gap_ms"_s).toInt(usualKeyGapMs);
    return [letters, tap, gapMs, typed = qsizetype(0), lastMs = qint64(-1)](
               qint64 sinceMs) mutable -> std::optional<Reply> {
        if (tap) {
            auto reply = tap(sinceMs);
            if (reply && !reply->value(u"ok"_s).toBool())
                return reply;
            if (reply)
                tap = nullptr;
            return std::nullopt;
        }
        if (typed == letters.size())
            return done();
        if (lastMs >= 0 && sinceMs - lastMs < gapMs)
            return std::nullopt;
        QQuickWindow *window = frontWindow();
        if (!window)
            return refused(u"absent"_s, u"There is no window to type in."_s);
        lastMs = sinceMs;
        const QString letter = letters.at(typed++);
        const auto [key, modifiers] = keyFor(letter);
        Finger::strike(window, key, modifiers, letter == u"\n" ? u"\r"_s : letter);
        return std::nullopt;
    };
}

HandServer::Step HandServer::striking(const QJsonObject &body)
{
    return [name = body.value(u"key"_s).toString()](qint64) -> Reply {
        const QKeySequence sequence(name, QKeySequence::PortableText);
        if (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown)
            return refused(u"bad_request"_s, u"There is no key \"%1\"; say it as F8, Ctrl+S or Return."_s.arg(name));
        QQuickWindow *window = frontWindow();
        if (!window)
            return refused(u"absent"_s, u"There is no window to type in."_s);
        const auto modifiers = sequence[0].keyboardModifiers();
        const int key = sequence[0].key();
        // Keys that write carry what they write, or a field would not take them.
        const bool writes = key >= 0x20 && key < 0x100 && !(modifiers & (Qt::ControlModifier | Qt::AltModifier));
        const QChar letter(static_cast<char16_t>(key));
        Finger::strike(window, key, modifiers,
            writes ? QString(modifiers & Qt::ShiftModifier ? letter.toUpper() : letter.toLower()) : QString());
        return done();
    };
}

HandServer::Step HandServer::waiting(const QJsonObject &body)
{
    const Wanted wanted = wantedIn(body);
    if (wanted.isEmpty())
        return [](qint64) { return unnamed(); };
    const QString until = body.value(u"until"_s).toString(u"present"_s);
    const QString says = body.value(u"says"_s).toString();
    if (until != u"present" && until != u"absent" && until != u"enabled" && until != u"disabled")
        return [until](qint64) {
            return refused(
                u"bad_request"_s, u"Wait until present, absent, enabled or disabled, not until \"%1\"."_s.arg(until));
        };
    return [wanted, until, says, timeoutMs = timeoutIn(body)](qint64 sinceMs) -> std::optional<Reply> {
        const Seen seen = look(wanted);
        const bool inView = seen.item && !partInView(seen.item).isEmpty();
        bool reached = false;
        if (until == u"absent")
            reached = !inView;
        else if (until == u"enabled")
            reached = seen.hindrance == Hindrance::None;
        else if (until == u"disabled")
            reached = seen.hindrance == Hindrance::Disabled;
        else
            reached = inView;
        const QString text = inView && !says.isEmpty() ? textOf(seen.item) : QString();
        if (reached && !says.isEmpty() && until != u"absent")
            reached = text.contains(says);
        if (reached)
            return done({{u"ms"_s, sinceMs}});
        if (sinceMs <= timeoutMs)
            return std::nullopt;
        if (inView && !says.isEmpty())
            return refused(u"timeout"_s, u"The item %1 says \"%2\", not \"%3\"."_s.arg(wanted.words(), text, says));
        Reply late = seen.hindrance == Hindrance::None
            ? refused({}, u"The item %1 is still there."_s.arg(wanted.words()))
            : hindered(wanted, seen);
        late[u"why"_s] = u"timeout"_s;
        return late;
    };
}

HandServer::Step HandServer::reading(const QJsonObject &body)
{
    return [wanted = wantedIn(body)](qint64) -> Reply {
        if (wanted.isEmpty())
            return unnamed();
        const Seen seen = look(wanted);
        if (!seen.item || partInView(seen.item).isEmpty())
            return hindered(wanted,
                seen.item && seen.hindrance == Hindrance::None
                    ? Seen{seen.item, Hindrance::OutOfView, seen.centre, nullptr}
                    : seen);
        Reply reply{{u"text"_s, textOf(seen.item)}, {u"accessible"_s, accessibleNameOf(seen.item)},
            {u"enabled"_s, isUsable(seen.item)}};
        for (const char *state : {"checked", "highlighted", "activeFocus"})
            if (const QVariant value = seen.item->property(state); value.typeId() == QMetaType::Bool)
                reply[QLatin1String(state)] = value.toBool();
        if (const QVariant count = seen.item->property("count"); count.typeId() == QMetaType::Int)
            reply[u"count"_s] = count.toInt();
        return done(reply);
    };
}

HandServer::Step HandServer::listing(const QJsonObject &body)
{
    return [prefix = body.value(u"prefix"_s).toString()](qint64) {
        const QStringList names = namesInView(prefix);
        return done({{u"names"_s, QJsonArray::fromStringList(names)}, {u"count"_s, names.size()}});
    };
}

HandServer::Step HandServer::grabbing(const QJsonObject &body)
{
    return [file = body.value(u"file"_s).toString()](qint64) {
        QQuickWindow *window = frontWindow();
        const QImage picture = window ? window->grabWindow() : QImage();
        if (picture.isNull())
            return refused(u"absent"_s, u"There is no window to picture."_s);
        if (!picture.save(file, "PNG"))
            return refused(u"bad_request"_s, u"The picture cannot be written to \"%1\"."_s.arg(file));
        return done({{u"width"_s, picture.width()}, {u"height"_s, picture.height()}});
    };
}

HandServer::Step HandServer::comingToRest(const QJsonObject &body)
{
    return [this, timeoutMs = timeoutIn(body)](qint64 sinceMs) -> std::optional<Reply> {
        if (sinceMs >= restMs && (!m_lastFrame.isValid() || m_lastFrame.elapsed() >= restMs))
            return done({{u"ms"_s, sinceMs}});
        if (sinceMs > timeoutMs)
            return refused(u"timeout"_s, u"The window is still moving after %1 ms."_s.arg(sinceMs));
        watchFrames();
        return std::nullopt;
    };
}

HandServer::Step HandServer::counting(const QJsonObject &body)
{
    return [this, reset = body.value(u"reset"_s).toBool()](qint64) {
        const int taps = m_taps;
        if (reset)
            m_taps = 0;
        return done({{u"taps"_s, taps}});
    };
}

HandServer::Step HandServer::setting(const QJsonObject &body)
{
    return [this, body](qint64) {
        const QString language = body.value(u"language"_s).toString();
        const QString theme = body.value(u"theme"_s).toString();
        const int textScale = body.value(u"text_scale"_s).toInt(100);
        const QSize size = CommandLine::sizeFrom(body.value(u"size"_s).toString());
        if ((body.contains(u"language"_s) && !Preferences::isLanguage(language))
            || (body.contains(u"theme"_s) && !Preferences::isTheme(theme))
            || (body.contains(u"text_scale"_s) && !Preferences::isTextScale(textScale))
            || (body.contains(u"size"_s) && size.isEmpty()))
            return refused(u"bad_request"_s,
                u"Set language (en, sw, ar, qps, qpa), theme (light, dark, contrast), text_scale (100, 120, 140), "
                u"reduce_motion or size (1280x800)."_s);
        if (body.contains(u"language"_s))
            m_preferences.setLanguage(language);
        if (body.contains(u"theme"_s))
            m_preferences.setTheme(theme);
        if (body.contains(u"text_scale"_s))
            m_preferences.setTextScale(textScale);
        if (body.contains(u"reduce_motion"_s))
            m_preferences.setReduceMotion(body.value(u"reduce_motion"_s).toBool());
        if (QQuickWindow *window = frontWindow(); window && !size.isEmpty())
            window->resize(size);
        return done();
    };
}

HandServer::Step HandServer::painting(Step first, const QJsonObject &body)
{
    // Looks only while a frame is handed over: what is in the scene then is what was painted.
    return [this, first = std::move(first), wanted = wantedIn(body), timeoutMs = timeoutIn(body), firstUs = qint64(-1)](
               qint64 sinceMs) mutable -> std::optional<Reply> {
        if (firstUs < 0) {
            if (m_inFrame)
                return std::nullopt;
            const qint64 beforeUs = nowUs(); // what the touch sets off runs inside it
            const auto reply = first(sinceMs);
            if (!reply || !reply->value(u"ok"_s).toBool())
                return reply;
            firstUs = beforeUs;
            return std::nullopt;
        }
        if (m_inFrame) {
            const Seen seen = look(wanted);
            if (seen.item && !partInView(seen.item).isEmpty())
                return done({{u"acted_us"_s, firstUs}, {u"painted_us"_s, m_frameUs}});
        }
        if (sinceMs <= timeoutMs)
            return std::nullopt;
        return refused(u"timeout"_s, u"The item %1 was not painted."_s.arg(wanted.words()));
    };
}

HandServer::Step HandServer::timing() const
{
    return [this](qint64) { return done({{u"first_us"_s, m_firstFrameUs}, {u"last_us"_s, m_frameUs}}); };
}

void HandServer::watchFrames()
{
    for (QQuickWindow *window : windowsInSight())
        connect(window, &QQuickWindow::frameSwapped, this, &HandServer::sawFrame, Qt::UniqueConnection);
}

void HandServer::sawFrame()
{
    m_lastFrame.restart();
    m_frameUs = nowUs();
    if (m_firstFrameUs == 0)
        m_firstFrameUs = m_frameUs;
    if (!m_wantsFrames)
        return;
    m_inFrame = true;
    advance();
    m_inFrame = false;
}

} // namespace jiko::shell
