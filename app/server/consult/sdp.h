// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace Tongguan {

// Janus' offer to a subscriber without `ccm fir`: GStreamer's depayloaders ask with FIR where it is offered, which Janus
// 1.1.2 does not turn into PLI, and the picture stays frozen. Measured.
[[nodiscard]] QString withoutFir(const QString& sdp);
// An offer of Janus, which is the one to begin the handshake of DTLS then: it does when its side of the way is ready, and a client's is
// ready from the beginning. Of the handshakes that clients began, one in five cost a second.
[[nodiscard]] QString offeredActively(QString sdp);
// Without candidates that name a host by mDNS (".local"): nobody on the other side can resolve them.
[[nodiscard]] QString withoutMdns(const QString& sdp);
[[nodiscard]] bool isMdns(const QString& candidate);

} // namespace Tongguan
