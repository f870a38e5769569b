// What a fact that was put aside says, in words of the trade.
#pragma once

#include "outlet/live.h"
#include "sync/dead_letters.h"

namespace jiko::office_app {

/// "Payment", "Dish ordered"; the type itself where a newer program wrote it.
QString letterKind(const QByteArray &type);
/// What is wrong with it.
QString letterFault(const QByteArray &fault);
/// Why the office cannot record it again; empty when it can.
QString remedyWords(sync::Remedy remedy);

struct LetterLine {
    QString name;
    QString value;
};
/// Which check it belongs to and what stands in it, without what only machines read; as it lies there when it cannot be
/// read.
std::vector<LetterLine> letterLines(const sync::DeadLetter &letter, const outlet::Live &live);

} // namespace jiko::office_app
