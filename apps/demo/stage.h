// The restaurant's machines, all on this one: printers, hub and the four programs, each a process of its own.
#pragma once

#include "base/result.h"
#include "shell/hand_client.h"

#include <QDir>
#include <QProcess>
#include <QString>

#include <chrono>
#include <map>
#include <memory>
#include <vector>

namespace jiko::demo {

/// As long as a person looks for a thing before saying that it is not there.
inline constexpr std::chrono::seconds usualPatience{5};

/// A terminal as enrolment left it.
struct Post {
    QString name; ///< "till-1": its folder and how the story calls it
    QString program; ///< "jiko-pos"
    QString home;
};

class Stage {
public:
    struct Options {
        QString programs; ///< folder of the executables
        QString out; ///< folder for paper, pictures and logs
        bool windows = false; ///< real windows for people, instead of offscreen ones
        QString language = QStringLiteral("en");
    };
    explicit Stage(Options options);
    ~Stage();

    /// A printer that puts its paper into `out/paper/NAME`; answers its TCP port.
    Result<int, QString> startPrinter(const QString &name, int columns);
    /// M-PESA, played; before the hub, which then asks guests' phones there.
    Result<Nothing, QString> startMobileMoney();
    /// A terminal for cards, played; answers its TCP port.
    Result<int, QString> startCardTerminal();
    /// Lets a printer fail and mend again: "paper out", "paper in", ... (tests/printer).
    Result<Nothing, QString> orderPrinter(const QString &name, const QString &order);
    /// The slips that have all these words and lack those, by one printer or by any; paths of their texts.
    QStringList papers(const QStringList &words, const QString &without = {}, const QString &printer = {}) const;
    /// A guest pays the house's number by himself.
    Result<Nothing, QString> payTill(const QString &phone, std::int64_t shillings);
    Result<Nothing, QString> startHub(const Post &post);
    Result<Nothing, QString> startProgram(const Post &post);
    /// Now, as a power cut would.
    void kill(const QString &post);
    /// Asks all to end, waits, and names those that did not end with 0.
    Result<Nothing, QString> stopAll();
    /// Blocks while people use the windows; ends when the last one is closed.
    void waitForPeople();

    shell::Hand &hand(const QString &post);
    bool has(const QString &post) const { return m_hands.contains(post); }
    const QDir &out() const { return m_out; }
    int hubPort() const { return m_hubPort; }

private:
    struct Running {
        QString name;
        std::unique_ptr<QProcess> process;
    };
    Result<Nothing, QString> tellProcess(const QString &name, const QString &line);
    QProcess &launch(const QString &name, const QString &program, const QStringList &arguments);
    Result<QString, QString> firstLine(QProcess &process, const QString &name);
    Result<Nothing, QString> setUpGateway(const QString &hubHome) const;

    Options m_options;
    QDir m_out;
    QString m_sockets;
    std::vector<Running> m_running;
    std::vector<QString> m_printers;
    std::map<QString, std::unique_ptr<shell::Hand>> m_hands;
    int m_hubPort = 0;
    QString m_mobileMoney; ///< where it answers; empty where it is not played
};

} // namespace jiko::demo
