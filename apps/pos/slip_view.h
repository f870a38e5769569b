// The slip that is being looked at, as large as its place allows.
#pragma once

#include "pos/paper.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace jiko::pos {

class SlipView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(jiko::pos::Paper *paper READ paper WRITE setPaper NOTIFY slipChanged)
    /// Height of the slip over its width; 0 without one.
    Q_PROPERTY(qreal aspect READ aspect NOTIFY slipChanged)
public:
    using QQuickPaintedItem::QQuickPaintedItem;

    Paper *paper() const { return m_paper; }
    void setPaper(Paper *paper);
    qreal aspect() const;
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void slipChanged();

private:
    void show();

    QPointer<Paper> m_paper;
    QImage m_slip;
};

} // namespace jiko::pos
