// The roll: rows of dots that letters, pictures and codes leave behind.
#pragma once

#include <QImage>
#include <QString>

#include <vector>

namespace jiko::virtualprinter {

struct Ink {
    bool bold = false;
    bool inverse = false;
    bool red = false;
    int underline = 0;
    int width = 1;
    int height = 1;
    bool operator==(const Ink &) const = default;
};

class Paper {
public:
    static constexpr int cellWidth = 12;
    static constexpr int cellHeight = 24;

    explicit Paper(int dots) : m_dots(dots) { }

    int dots() const { return m_dots; }
    int used() const { return m_used; }
    bool isBlank() const { return m_blank; }

    /// Letters of one line, each with its ink, from the left edge `x`; stands on the line's lower edge.
    void write(int x, const std::vector<std::pair<QChar, Ink>> &letters, int lineHeight);
    void draw(int x, const QImage &black);
    void feed(int dots);
    /// The piece up to the knife, with margins and its torn edge; the roll goes on empty.
    QImage tearOff(bool partly);

private:
    void needRows(int rows);

    int m_dots;
    int m_used = 0;
    bool m_blank = true;
    QImage m_roll;
};

} // namespace jiko::virtualprinter
