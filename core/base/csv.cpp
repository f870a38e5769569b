#include "base/csv.h"

#include <QStringDecoder>

#include <algorithm>

namespace jiko::base {

namespace {
bool looksLikeFormula(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n");
    return !text.isEmpty() && starts.contains(text.front());
}
} // namespace

Csv::Csv(const QStringList &header) : m_bytes("\xEF\xBB\xBF")
{
    for (const QString &title : header)
        text(title);
    endRow();
}

Csv &Csv::text(const QString &text)
{
    return cell(looksLikeFormula(text) ? QLatin1Char('\'') + text : text);
}

Csv &Csv::number(std::int64_t number)
{
    return cell(QString::number(number));
}

Csv &Csv::money(Money amount)
{
    return cell(base::plainText(amount));
}

Csv &Csv::quantity(Quantity quantity)
{
    const QString sign = quantity.milli < 0 ? QStringLiteral("-") : QString();
    const auto milli = std::abs(quantity.milli);
    QString text = sign + QString::number(milli / 1000);
    if (QString part = QString::number(milli % 1000).rightJustified(3, QLatin1Char('0')); milli % 1000 != 0) {
        while (part.endsWith(QLatin1Char('0')))
            part.chop(1);
        text += QLatin1Char('.') + part;
    }
    return cell(text);
}

Csv &Csv::endRow()
{
    m_bytes.append("\r\n");
    m_rowBegun = false;
    return *this;
}

Csv &Csv::cell(const QString &text)
{
    if (m_rowBegun)
        m_bytes.append(',');
    m_rowBegun = true;
    QByteArray utf8 = text.toUtf8();
    const bool quoted = utf8.contains(',') || utf8.contains('"') || utf8.contains('\n') || utf8.contains('\r');
    if (quoted)
        utf8 = '"' + utf8.replace('"', "\"\"") + '"';
    m_bytes.append(utf8);
    return *this;
}

std::optional<std::vector<QStringList>> rowsOfCsv(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString all = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    const QString header = all.left(all.indexOf(QLatin1Char('\n')));
    QChar separator = QLatin1Char(',');
    for (const QChar other : {QLatin1Char(';'), QLatin1Char('\t')})
        if (header.count(other) > header.count(separator))
            separator = other;

    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] {
        row.append(cell.startsWith(QLatin1Char('\'')) && looksLikeFormula(cell.mid(1)) ? cell.mid(1) : cell);
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        if (std::any_of(row.begin(), row.end(), [](const QString &text) { return !text.isEmpty(); }))
            rows.push_back(row);
        row.clear();
    };
    for (qsizetype at = 0; at < all.size(); ++at) {
        const QChar c = all[at];
        if (isQuoted) {
            if (c != QLatin1Char('"'))
                cell.append(c);
            else if (at + 1 < all.size() && all[at + 1] == QLatin1Char('"'))
                cell.append(all[++at]);
            else
                isQuoted = false;
        } else if (c == QLatin1Char('"') && cell.isEmpty()) {
            isQuoted = true;
        } else if (c == separator) {
            endCell();
        } else if (c == QLatin1Char('\n')) {
            endRow();
        } else if (c != QLatin1Char('\r')) {
            cell.append(c);
        }
    }
    if (isQuoted)
        return std::nullopt;
    endRow();
    return rows;
}

} // namespace jiko::base
