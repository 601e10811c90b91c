// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/localaddresses.h"

#include <winsock2.h>

#include <iphlpapi.h>
#include <ws2tcpip.h>

#include <vector>

namespace Tongguan {

QStringList localAddresses()
{
    QStringList addresses;
    ULONG size = 16 * 1024;
    std::vector<unsigned char> memory(size);
    const ULONG flags = GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST | GAA_FLAG_SKIP_DNS_SERVER;
    const auto list = [&memory] { return reinterpret_cast<IP_ADAPTER_ADDRESSES*>(memory.data()); };
    ULONG result = GetAdaptersAddresses(AF_UNSPEC, flags, nullptr, list(), &size);
    if (result == ERROR_BUFFER_OVERFLOW) {
        memory.resize(size);
        result = GetAdaptersAddresses(AF_UNSPEC, flags, nullptr, list(), &size);
    }
    for (const IP_ADAPTER_ADDRESSES* adapter = result == NO_ERROR ? list() : nullptr; adapter; adapter = adapter->Next) {
        if (adapter->OperStatus != IfOperStatusUp || adapter->IfType == IF_TYPE_SOFTWARE_LOOPBACK)
            continue;
        for (const IP_ADAPTER_UNICAST_ADDRESS* at = adapter->FirstUnicastAddress; at; at = at->Next) {
            char text[NI_MAXHOST] = {};
            if (getnameinfo(at->Address.lpSockaddr, socklen_t(at->Address.iSockaddrLength), text, sizeof text, nullptr, 0, NI_NUMERICHOST) == 0 && qstrncmp(text, "fe80", 4) != 0)
                addresses.append(QString::fromLatin1(text));
        }
    }
    addresses.sort();
    return addresses;
}

} // namespace Tongguan
