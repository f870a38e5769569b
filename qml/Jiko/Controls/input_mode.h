// Whether a person works with keys or with fingers right now: the focus ring shows only for keys.
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace jiko::controls {

class InputMode : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// True from a key press to the next touch or click.
    Q_PROPERTY(bool keys READ keys NOTIFY keysChanged)
public:
    explicit InputMode(QObject *parent = nullptr);

    bool keys() const { return m_keys; }

Q_SIGNALS:
    void keysChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void use(bool keys);

    bool m_keys = false;
};

} // namespace jiko::controls
