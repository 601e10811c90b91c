// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/log.h"

namespace Tongguan {

Q_LOGGING_CATEGORY(logApp, "tongguan.app")
Q_LOGGING_CATEGORY(logDictionary, "tongguan.dictionary")
Q_LOGGING_CATEGORY(logReference, "tongguan.reference")
Q_LOGGING_CATEGORY(logRules, "tongguan.rules")
Q_LOGGING_CATEGORY(logDeclaration, "tongguan.declaration")
Q_LOGGING_CATEGORY(logExchange, "tongguan.exchange")
Q_LOGGING_CATEGORY(logStore, "tongguan.store")
Q_LOGGING_CATEGORY(logNet, "tongguan.net")
Q_LOGGING_CATEGORY(logSync, "tongguan.sync")
Q_LOGGING_CATEGORY(logSecurity, "tongguan.security")
Q_LOGGING_CATEGORY(logServer, "tongguan.server")
Q_LOGGING_CATEGORY(logUi, "tongguan.ui")

} // namespace Tongguan
