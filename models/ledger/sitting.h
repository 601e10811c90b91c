// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace Tongguan {

// Where the sitting of a write-off stands between the enterprise and the officer.
//
//   Drafting --report--> Reported --approve--> Approved
//      ^                    |
//      '--resume-- Returned <--sendBack
enum class SittingState : quint8 { Drafting, Reported, Returned, Approved };
enum class SittingEvent : quint8 { Report, SendBack, Approve, Resume };
inline constexpr int SittingStates = int(SittingState::Approved) + 1, SittingEvents = int(SittingEvent::Resume) + 1;
[[nodiscard]] QString sittingStateName(SittingState state); // "drafting"
[[nodiscard]] std::optional<SittingState> sittingStateOf(QStringView name);
[[nodiscard]] std::optional<SittingState> after(SittingState state, SittingEvent event); // nothing: not allowed there

// A question of the officer at an item, and its answer.
struct ItemQuestion {
    QString id;
    int item = 0; // of the record; 0: about the whole
    QString text, askedBy;
    QDateTime asked; // UTC
    QString answer, answeredBy; // "" while it is open
    QDateTime answered;

    bool operator==(const ItemQuestion&) const = default;
};

// What passes between both sides of a sitting beside its figures.
struct SittingExchange {
    SittingState state = SittingState::Drafting;
    QString reportedBy, decidedBy, decision; // decision: the officer's remarks
    QDateTime reported, decided; // UTC
    QList<ItemQuestion> questions;

    bool operator==(const SittingExchange&) const = default;
    // Fails with Refused "writeoff.state" where the state does not allow it.
    [[nodiscard]] Done apply(SittingEvent event, const QString& person, const QDateTime& now, const QString& remarks = {});
    void ask(int item, const QString& text, const QString& person, const QDateTime& now);
    // Fails with Refused "writeoff.question" where there is no such question, or no words.
    [[nodiscard]] Done answer(const QString& id, const QString& text, const QString& person, const QDateTime& now);
    [[nodiscard]] int openQuestions() const;
    // Both sides may have written meanwhile: questions and answers of both, the decision that is further on.
    void merge(const SittingExchange& other);

    [[nodiscard]] static Result<SittingExchange> fromJson(const QJsonObject& json); // Corrupt "writeoff.report"
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace Tongguan
