#include "printing/slip_text.h"

#include "printing/slip_parts.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace jiko::printing {

namespace {
QString key(const char *name)
{
    return QString::fromLatin1(name);
}

void writeLook(QJsonObject &row, const Look &look)
{
    if (look.bold)
        row[key("bold")] = true;
    if (look.inverse)
        row[key("inverse")] = true;
    if (look.width != 1)
        row[key("width")] = look.width;
    if (look.height != 1)
        row[key("height")] = look.height;
}

Look lookFrom(const QJsonObject &row)
{
    return {row[key("bold")].toBool(), row[key("inverse")].toBool(), row[key("width")].toInt(1),
        row[key("height")].toInt(1)};
}

QJsonObject written(const TextBlock &block)
{
    QJsonObject row{{key("is"), key("text")}, {key("text"), block.text}};
    if (block.align != Align::Start)
        row[key("align")] = block.align == Align::Centre ? key("centre") : key("end");
    if (block.indent != 0)
        row[key("indent")] = block.indent;
    writeLook(row, block.look);
    return row;
}
QJsonObject written(const PairBlock &block)
{
    QJsonObject row{{key("is"), key("pair")}, {key("name"), block.name}, {key("amount"), block.amount}};
    if (block.indent != 0)
        row[key("indent")] = block.indent;
    writeLook(row, block.look);
    return row;
}
QJsonObject written(const ColumnsBlock &block)
{
    QJsonObject row{{key("is"), key("columns")}, {key("quantity"), block.quantity}, {key("name"), block.name},
        {key("amount"), block.amount}, {key("cells"), block.quantityCells}};
    writeLook(row, block.look);
    return row;
}
QJsonObject written(const RuleBlock &block)
{
    return {{key("is"), key("rule")}, {key("strong"), block.strong}};
}
QJsonObject written(const FeedBlock &block)
{
    return {{key("is"), key("feed")}, {key("lines"), block.lines}};
}
QJsonObject written(const QrBlock &block)
{
    return {{key("is"), key("qr")}, {key("text"), block.text}};
}
QJsonObject written(const LogoBlock &block)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    block.image.save(&buffer, "PNG");
    return {{key("is"), key("logo")}, {key("png"), QString::fromLatin1(png.toBase64())}};
}
QJsonObject written(const BarcodeBlock &block)
{
    return {{key("is"), key("barcode")}, {key("text"), block.text}};
}
QJsonObject written(const BuzzBlock &)
{
    return {{key("is"), key("buzz")}};
}
QJsonObject written(const DensityBlock &block)
{
    return {{key("is"), key("density")}, {key("level"), block.level}};
}
QJsonObject written(const PageSamplesBlock &block)
{
    QJsonArray pages;
    for (const CodePage &page : block.pages)
        pages.append(QJsonArray{page.number, QString::fromLatin1(page.name)});
    return {{key("is"), key("page_samples")}, {key("pages"), pages}};
}
QJsonObject written(const CutBlock &)
{
    return {{key("is"), key("cut")}};
}
QJsonObject written(const KickBlock &block)
{
    return {{key("is"), key("kick")}, {key("pin"), block.pin}};
}

std::optional<Block> blockFrom(const QJsonObject &row)
{
    const QString is = row[key("is")].toString();
    const auto word = [&](const char *name) { return row[key(name)].toString(); };
    const auto number = [&](const char *name, int usual) { return row[key(name)].toInt(usual); };
    if (is == key("text")) {
        const QString align = word("align");
        return TextBlock{word("text"),
            align == key("centre")    ? Align::Centre
                : align == key("end") ? Align::End
                                      : Align::Start,
            lookFrom(row), number("indent", 0)};
    }
    if (is == key("pair"))
        return PairBlock{word("name"), word("amount"), lookFrom(row), number("indent", 0)};
    if (is == key("columns"))
        return ColumnsBlock{word("quantity"), word("name"), word("amount"), lookFrom(row), number("cells", 3)};
    if (is == key("rule"))
        return RuleBlock{row[key("strong")].toBool()};
    if (is == key("feed"))
        return FeedBlock{number("lines", 1)};
    if (is == key("qr"))
        return QrBlock{word("text")};
    if (is == key("logo"))
        return LogoBlock{QImage::fromData(QByteArray::fromBase64(word("png").toLatin1()), "PNG")};
    if (is == key("barcode"))
        return BarcodeBlock{word("text")};
    if (is == key("buzz"))
        return BuzzBlock{};
    if (is == key("density"))
        return DensityBlock{number("level", 0)};
    if (is == key("page_samples")) {
        PageSamplesBlock block;
        const QJsonArray pages = row[key("pages")].toArray();
        for (const auto &page : pages)
            block.pages.push_back({page.toArray().at(0).toInt(), page.toArray().at(1).toString().toLatin1()});
        return block;
    }
    if (is == key("cut"))
        return CutBlock{};
    if (is == key("kick"))
        return KickBlock{number("pin", 2)};
    return std::nullopt;
}
} // namespace

QString writtenSlip(const Slip &slip)
{
    QJsonArray blocks;
    for (const Block &block : slip.blocks)
        blocks.append(std::visit([](const auto &each) { return written(each); }, block));
    const QJsonObject whole{{key("language"), slip.language}, {key("right_to_left"), slip.direction == Qt::RightToLeft},
        {key("blocks"), blocks}};
    return QString::fromLatin1(qCompress(QJsonDocument(whole).toJson(QJsonDocument::Compact), 9).toBase64());
}

std::optional<Slip> slipFrom(const QString &text)
{
    const QByteArray packed = QByteArray::fromBase64(text.toLatin1());
    // The size that is to come stands in front: what a mistake or a forger writes there is not asked memory for.
    constexpr unsigned most = 4 << 20;
    if (packed.size() < 4 || qFromBigEndian<quint32>(packed.constData()) > most)
        return std::nullopt;
    const auto document = QJsonDocument::fromJson(qUncompress(packed));
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject whole = document.object();
    Slip slip{whole[key("language")].toString(),
        whole[key("right_to_left")].toBool() ? Qt::RightToLeft : Qt::LeftToRight, {}};
    for (const auto &row : whole[key("blocks")].toArray()) {
        auto block = blockFrom(row.toObject());
        if (!block)
            return std::nullopt;
        slip.blocks.push_back(std::move(*block));
    }
    return slip;
}

Slip markedCopy(const Slip &slip, const Words &words)
{
    Slip copy{slip.language, slip.direction, {}};
    bool marked = false;
    for (const Block &block : slip.blocks) {
        if (std::holds_alternative<KickBlock>(block))
            continue;
        if (!marked && std::holds_alternative<PairBlock>(block)) {
            addBanner(copy, words(QT_TRANSLATE_NOOP("Print", "COPY")));
            marked = true;
        }
        copy.blocks.push_back(block);
    }
    return copy;
}

} // namespace jiko::printing
