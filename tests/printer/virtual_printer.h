// A printer without paper: listens like a real one, reads jobs strictly, prints onto pictures, answers status requests,
// and can run out of paper, stand open, fall silent or die.
#pragma once

#include "printer/escpos_reader.h"
#include "printer/faults.h"
#include "printer/paper.h"

#include <QFile>
#include <QHash>
#include <QObject>
#include <QRandomGenerator>
#include <QSet>
#include <QSocketNotifier>
#include <QStringDecoder>
#include <QTcpServer>
#include <QTimer>

#include <deque>
#include <memory>

namespace jiko::virtualprinter {

/// What not every printer can do.
enum class Skill {
    Raster,
    Stored,
    Pins24,
    Pins8,
    Times,
    Mode,
    Inverse,
    Red,
    Buzzer,
    BuzzerPattern,
    Density,
    Drawer,
    Qr,
    Barcode,
    AutomaticStatus,
    Proof
};

struct Model {
    QString name = QStringLiteral("printer");
    int columns = 48; ///< 48 or 42 on 80 mm, 32 on 58 mm
    QHash<int, QByteArray> pages{
        {0, "IBM437"}, {2, "IBM850"}, {16, "windows-1252"}, {17, "IBM866"}, {18, "IBM852"}, {19, "IBM858"}};
    bool hasCutter = true;
    int knifeDots = 20; ///< from the last printed row to the knife: a cut after less feed goes through text
    int dotsPerSecond = 0; ///< 0: at once
    QSet<Skill> lacks; ///< a command for it is an error

    int dots() const { return columns == 32 ? 384 : columns == 33 ? 400 : columns == 42 ? 512 : 576; }
};

struct PrintedSlip {
    QImage image;
    QString text; ///< as read back from the code pages; pictures as "[picture 576 x 30]", codes as "[QR …]"
    bool cut = false; ///< false: torn off at the end of a job
};

class VirtualPrinter : public QObject {
    Q_OBJECT
public:
    explicit VirtualPrinter(Model model = {}, QObject *parent = nullptr);
    ~VirtualPrinter() override;

    /// Port 0 chooses one. 0 when it cannot listen.
    quint16 listen(const QHostAddress &address, quint16 port = 0);
    /// A serial line. The path of its end for the program; empty when there are no more.
    QString openPty();
    /// Reads what is appended to a file, from its beginning on; false when it cannot be opened.
    bool readFile(const QString &path);
    /// Pictures, texts and logs go there too; made if missing.
    void writeTo(const QString &folder);

    void setPaperOut(bool out);
    /// Rows until the roll ends.
    void setPaperLeft(int dots);
    void setPaperLow(bool low);
    void setCoverOpen(bool open);
    void setCutterJammed(bool jammed);
    /// Answers nothing.
    void setMute(bool mute) { m_mute = mute; }
    /// Takes connections and reads nothing.
    void setStalled(bool stalled) { m_stalled = stalled; }
    /// Loses power when it has received that many bytes in all.
    void dieAtByte(qint64 bytes) { m_dieAt = bytes; }
    /// Each begins when its byte has come, counted over all jobs, and ends by itself if it has an end.
    void plan(std::vector<Fault> faults);
    /// Answers become noise of that seed; none: true ones again.
    void setGarbage(std::optional<quint32> seed);
    void setDotsPerSecond(int dots) { m_model.dotsPerSecond = dots; }
    /// Hangs up on who says nothing for so long, as printers do after a minute or two: a caller whose network went says
    /// nothing any more, and another waits. 0: never.
    void setIdleLimit(int ms) { m_idle.setInterval(ms); }
    void die();
    /// Has power again, with an empty memory, on the same port.
    void revive();
    void closeDrawer();

    const std::vector<PrintedSlip> &slips() const { return m_slips; }
    int kicks() const { return m_kicks; }
    int buzzes() const { return m_buzzes; }
    /// Faults of the plan that have begun.
    int faultsBegun() const { return m_faultsBegun; }
    const QStringList &errors() const { return m_errors; }
    qint64 bytesReceived() const { return m_received; }
    int jobs() const { return m_jobs; }
    bool drawerOpen() const { return m_drawerOpen; }
    bool isIdle() const { return m_waiting.empty(); }

    /// Reads bytes as if they came over the line, outside any connection.
    void receive(const QByteArray &bytes);
    void endOfJob();

Q_SIGNALS:
    void slipPrinted(const jiko::virtualprinter::PrintedSlip &slip);
    void drawerKicked();
    void failed(const QString &why);
    void jobEnded();

private:
    struct Glyph {
        QChar letter;
        Ink ink;
    };
    void take(const QByteArray &bytes);
    void begin(const Fault &fault);
    void end(Fault::Kind kind);
    void takeConnection();
    void gone(QTcpSocket *caller);
    void readPty();
    void answer(const QByteArray &bytes);
    void answerNow(int what);
    void tellChange();
    QByteArray automaticStatus() const;
    bool offLine() const { return m_paperOut || m_coverOpen || m_cutterJammed; }
    void work();
    void execute(const Operation &operation);
    bool executePicture(const Operation &operation);
    bool executeReply(const Operation &operation);
    bool executeBarcode(const Operation &operation);
    bool atLineStart(const char *what);
    void needs(Skill skill, const char *what);
    void printPicture(const QImage &black);
    static QImage rowsOf(const QByteArray &data, int rowBytes, int rows);
    void printLine();
    void printQr();
    void useRows(int dots);
    void finishSlip(bool cut, bool partly);
    void fail(const QString &why);
    void kick(int pin);
    int width() const { return m_model.dots(); }
    void writeLog(const QString &file, const QString &line) const;

    Model m_model;
    QTcpServer m_server;
    QHostAddress m_address;
    quint16 m_port = 0;
    QTcpSocket *m_caller = nullptr;
    int m_ptyMaster = -1;
    int m_ptySlave = -1;
    std::unique_ptr<QSocketNotifier> m_ptyReady;
    QString m_folder;

    EscPosReader m_reader;
    std::deque<Operation> m_waiting;
    QTimer m_pace;
    QTimer m_idle;
    Paper m_paper;
    QString m_text;

    Ink m_ink;
    int m_spacing = 30;
    int m_alignment = 0;
    int m_page = 0;
    std::vector<std::pair<QChar, Ink>> m_line;
    int m_qrModule = 3;
    int m_qrLevel = 0;
    QByteArray m_qrStored;
    QImage m_stored;
    QImage m_strip; ///< columns of pins in the line that is not printed yet
    int m_barHeight = 162;
    int m_barWidth = 3;

    bool m_paperOut = false;
    bool m_paperLow = false;
    int m_paperLeft = -1;
    bool m_coverOpen = false;
    bool m_cutterJammed = false;
    bool m_drawerOpen = false;
    bool m_mute = false;
    bool m_stalled = false;
    bool m_dead = false;
    qint64 m_dieAt = -1;
    int m_automatic = 0;
    bool m_jobHere = false;
    std::vector<Fault> m_faults; ///< to come, the next one last
    int m_faultsBegun = 0;
    std::optional<QRandomGenerator> m_garbage;
    QFile m_file;
    QTimer m_fileLook;

    std::vector<PrintedSlip> m_slips;
    QStringList m_errors;
    int m_kicks = 0;
    int m_buzzes = 0;
    int m_jobs = 0;
    int m_printed = 0;
    qint64 m_received = 0;
};

} // namespace jiko::virtualprinter
