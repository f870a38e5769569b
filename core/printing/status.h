// What a printer says about itself, and how it is asked.
#pragma once

#include <QByteArray>

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace jiko::printing {

/// DLE EOT n.
enum class Ask { Printer = 1, OffLineCause = 2, Error = 3, Paper = 4 };
QByteArray askNow(Ask what);
/// GS r 1: answered only when everything before it was printed.
QByteArray askBehindJob();
/// GS ( H: the printer repeats the four characters (20 to 7E hex) when it reaches them.
QByteArray askProof(const QByteArray &token);
/// GS a: from now on the printer tells by itself when its drawer, its line, an error or its paper changes.
QByteArray tellChanges();
/// DLE ENQ 2: forgets what it has not printed yet, so that no stale slip comes out after the paper was changed.
QByteArray forgetUnprinted();

/// All that is known from the answers so far.
struct Condition {
    bool offLine = false;
    bool coverOpen = false;
    bool paperEnd = false;
    bool paperLow = false;
    bool cutterJam = false;
    bool fault = false;
    bool overheated = false;
    bool drawerPinHigh = false; ///< what it means depends on the drawer

    /// A round of questions is asked in the order of Ask: the off-line cause starts afresh what later answers add to.
    void learn(Ask asked, unsigned char answer);
    void learn(const std::array<unsigned char, 4> &automatic);
    /// Nothing can be printed until somebody has been there.
    bool operator==(const Condition &) const = default;
    bool needsHand() const { return coverOpen || paperEnd || cutterJam || fault || overheated || offLine; }
};

struct RealTimeAnswer {
    unsigned char value = 0;
};
struct AutomaticStatus {
    std::array<unsigned char, 4> bytes{};
};
struct ProofAnswer {
    QByteArray token;
};
struct QueuedAnswer {
    unsigned char value = 0;
};
using Answer = std::variant<RealTimeAnswer, AutomaticStatus, ProofAnswer, QueuedAnswer>;

/// Sorts the bytes of a printer: real-time answers, automatic ones and blocks come mixed on one line. Noise between
/// them is passed over, and what begins like a block and goes on like none keeps nothing waiting behind it.
class AnswerReader {
public:
    std::vector<Answer> feed(const QByteArray &bytes);
    /// Whether any byte so far was no answer, nor the line's own "wait" and "go on".
    bool heardNoise() const { return m_noise; }

private:
    QByteArray m_rest;
    bool m_noise = false;
};

} // namespace jiko::printing
