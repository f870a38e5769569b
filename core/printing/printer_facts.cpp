#include "printing/printer_facts.h"

#include "base/codec.h"

namespace jiko::printing {

using namespace std::chrono_literals;

namespace {
constexpr auto saidAgainAfter = 10min;

Id printerStream(const Id &outlet, const QString &printer)
{
    return base::namedId(outlet, QStringLiteral("printer/") + printer);
}
} // namespace

template <class Io> static void describe(Io &io, PrinterHeard &f)
{
    io("printer", f.printer);
    io.maybe("trouble", f.trouble);
    io.maybe("paper_low", f.paperLow);
}

std::optional<PrinterFact> decodePrinterFact(const Fact &fact)
{
    if (fact.type != PrinterHeard::type)
        return std::nullopt;
    return base::decodeAs<PrinterFact>(fact);
}

Draft record(const Id &outlet, const PrinterFact &fact)
{
    return base::draftOf(printerStream(outlet, std::get<PrinterHeard>(fact).printer), fact);
}

PrinterState fold(PrinterState state, const PrinterFact &fact, const Stamp &stamp)
{
    const auto &heard = std::get<PrinterHeard>(fact);
    const Trouble trouble = troubleNamed(heard.trouble);
    const UtcMicros at = base::timeOf(stamp.hlc);
    if (state.holder == 0 || trouble != state.trouble || heard.paperLow != state.paperLow)
        state.since = at;
    state.printer = heard.printer;
    state.trouble = trouble;
    state.paperLow = heard.paperLow;
    state.holder = stamp.device;
    state.heardAt = at;
    return state;
}

bool isNews(const PrinterState *known, const PrinterNews &news, std::int32_t self, UtcMicros now)
{
    return !known || known->trouble != news.trouble || known->paperLow != news.paperLow || known->holder != self
        || now - known->heardAt >= saidAgainAfter;
}

bool PrinterBook::apply(const Fact &fact)
{
    if (!m_printers.apply(fact))
        return false;
    Q_EMIT changed();
    return true;
}

const PrinterState *PrinterBook::find(const Id &outlet, const QString &printer) const
{
    return m_printers.find(printerStream(outlet, printer));
}

} // namespace jiko::printing
