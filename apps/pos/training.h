// Practising on the till: the same menu, people and screens on a store of its own that nobody else hears of.
#pragma once

#include "outlet/approval.h"

namespace jiko::pos {

class Training : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// This is practice.
    Q_PROPERTY(bool active READ isActive CONSTANT)

public:
    Training(outlet::Live &live, outlet::SignIn &signIn, outlet::Approval &approval, QObject *parent = nullptr);

    /// Who has not the right asks somebody who has.
    Q_INVOKABLE void enter();
    Q_INVOKABLE void leave();

    bool isActive() const { return m_live.node.terminal().alone; }

Q_SIGNALS:
    /// The till is to be another one: the practice's, or the real one again.
    void wanted(bool practising);

private:
    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    outlet::Approval &m_approval;
};

/// The terminal of a practice: beside the real one's store, as empty as a new one, with its records and nobody to talk
/// to. Nothing when the disk does not take it. Reads and writes the disk: for between two windows.
std::optional<sync::Terminal> practiceOf(const sync::Terminal &real, const Records &records);

} // namespace jiko::pos
