// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QStringList>

namespace Tongguan {

struct TestCertificate {
    QByteArray certificate, key; // PEM
};

// P-256. Days are counted from now, negative ones lie in the past.
[[nodiscard]] TestCertificate makeAuthority(const QString& name, int fromDay = -1, int toDay = 3650);
[[nodiscard]] TestCertificate makeServerCertificate(const TestCertificate& authority, const QStringList& names, int fromDay = -1, int toDay = 800);

} // namespace Tongguan
