// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "models/declaration/lifecycle.h"

#include <QDateTime>

namespace Tongguan {

// One file of the folder gateway's traffic, as the table shows it. States are the gateway's stable words.
struct TrafficRow {
    qint64 n = 0;
    bool incoming = false;
    QString state; // "waiting", "saved", "read", ...
    QString overdue; // why an answer is missed: "notPickedUp", ...; "" where none is
    QString name;
    QString message; // "DecMessage", "DEC_RESULT"
    QString number, singleWindowNo, entryNo;
    QString channel, meaning; // incoming: the code, and what it means in the person's language
    QString note;
    int attempt = 0; // outgoing
    QDateTime when; // UTC
    bool operator==(const TrafficRow&) const = default;
};

enum class TrafficKind { All, Outgoing, Incoming, Attention };

// A part of the rows that fit, asked for by the table; the answer carries `ask` back.
struct TrafficAsk {
    quint64 ask = 0;
    QString text;
    TrafficKind kind = TrafficKind::All;
    qint64 offset = 0;
    int limit = 0;
};

struct TrafficPart {
    quint64 ask = 0;
    qint64 offset = 0;
    qint64 total = 0;
    QList<TrafficRow> rows;
};

// A file that was opened, with what the gateway knows of its declaration.
struct TrafficText {
    TrafficRow row;
    QString text; // of the file
    QString place; // where its bytes are kept
    std::optional<DeclarationState> state; // of its declaration
    QDateTime told; // the receipt's own time
};

// How the gateway stands.
struct GatewayView {
    QString folder; // "" : none chosen
    bool working = false;
    std::optional<Error> problem; // why it does not
    qint64 files = 0, overdue = 0, attention = 0;
    QDateTime looked; // UTC, last round
    bool technicalAnswers = true; // as ticked in the import client
};

} // namespace Tongguan

Q_DECLARE_METATYPE(Tongguan::TrafficAsk)
Q_DECLARE_METATYPE(Tongguan::TrafficPart)
Q_DECLARE_METATYPE(Tongguan::TrafficText)
Q_DECLARE_METATYPE(Tongguan::GatewayView)
