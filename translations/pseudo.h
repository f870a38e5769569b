// A made-up language, so that a text that is not translatable, or a label that has no room to grow, is seen at once.
#pragma once

#include <QTranslator>

#include <memory>

namespace jiko::i18n {

enum class Pseudo {
    Longer, ///< "[Çĥéçķ ~~]"
    Mirrored, ///< the same with each word written from right to left
};

/// Accents on each letter, 40 % more of them, brackets at both ends. Places for values (%1, %n, %L2), tags and entities
/// stay as they are.
QString pseudoText(const QString &english, Pseudo kind);

class PseudoTranslator : public QTranslator {
public:
    /// `english` resolves plurals; it must hold the English catalogue.
    PseudoTranslator(std::unique_ptr<QTranslator> english, Pseudo kind);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override;

private:
    std::unique_ptr<QTranslator> m_english;
    Pseudo m_kind;
};

} // namespace jiko::i18n
