// The kinds of line, each made here and known to others as a Transport.
#pragma once

#include "printing/transport.h"

namespace jiko::printing {

std::unique_ptr<Transport> tcpTransport(
    const TcpAddress &address, const PrinterProfile &profile, const Patience &patience);
std::unique_ptr<Transport> serialTransport(
    const SerialAddress &address, const PrinterProfile &profile, const Patience &patience);
std::unique_ptr<Transport> usbTransport(
    const UsbAddress &address, const PrinterProfile &profile, const Patience &patience);
std::unique_ptr<Transport> queueTransport(const QueueAddress &address, const Patience &patience);

} // namespace jiko::printing
