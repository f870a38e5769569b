// How the outlet's printers are, for whoever has to do with them: as the terminals that talk to them say.
#pragma once

#include "outlet/live.h"

#include <QObject>
#include <QTimer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace jiko::outlet {

/// What keeps a printer from printing, in two or three words.
QString shortTroubleText(printing::Trouble trouble);

class PrinterBoard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// [{name, state, paper, cover, seen, holder}], all words, by name. For state, paper, cover and seen there are
    /// `…Kind` (a StatusPill's; empty when nothing is odd) and `…Icon`.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    /// Printers that want a hand.
    Q_PROPERTY(int troubled READ troubled NOTIFY changed)

public:
    explicit PrinterBoard(Live &live, QObject *parent = nullptr);

    QVariantList rows() const { return m_rows; }
    int troubled() const { return m_troubled; }
    /// What the first of them needs, in words; empty while all print. Whose terminal is out of reach is not known.
    QString troubleText() const { return m_troubleText; }

Q_SIGNALS:
    void changed();

private:
    void look();
    QVariantMap row(const QString &name, const printing::PrinterState *state) const;
    QString holderText(std::int32_t device) const;
    bool isHere(std::int32_t device) const;

    Live &m_live;
    QTimer m_ages;
    QVariantList m_rows;
    int m_troubled = 0;
    QString m_troubleText;
};

} // namespace jiko::outlet
