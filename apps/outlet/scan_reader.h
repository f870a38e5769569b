// Scanners and badge readers are keyboards that type faster than anybody: keys less than 35 ms apart that end in Enter
// are one code, and no field sees them. Anything else reaches its field, at most 35 ms late, and before a touch that
// comes after it.
#pragma once

#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <memory>

namespace jiko::outlet {

class ScanReader : public QObject {
    Q_OBJECT
public:
    /// Looks at every key of the application for as long as it lives.
    explicit ScanReader(QObject *parent = nullptr);

Q_SIGNALS:
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Held {
        QPointer<QObject> window;
        std::unique_ptr<QKeyEvent> key;
    };
    void hold(QObject *window, const QKeyEvent &key);
    /// It was a person: the keys go where they were meant to.
    void letGo();

    std::deque<Held> m_held;
    QString m_typed;
    QTimer m_gap;
    bool m_lettingGo = false;
};

} // namespace jiko::outlet
