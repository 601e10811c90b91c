// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLoggingCategory>

namespace Tongguan {

// What is logged never holds a person's data or a secret: ids, codes, counts and times only.
Q_DECLARE_LOGGING_CATEGORY(logApp) // "tongguan.app"
Q_DECLARE_LOGGING_CATEGORY(logDictionary)
Q_DECLARE_LOGGING_CATEGORY(logReference)
Q_DECLARE_LOGGING_CATEGORY(logRules)
Q_DECLARE_LOGGING_CATEGORY(logDeclaration)
Q_DECLARE_LOGGING_CATEGORY(logExchange)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logSecurity)
Q_DECLARE_LOGGING_CATEGORY(logServer)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace Tongguan
