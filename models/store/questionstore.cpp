// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/questionstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tongguan {

Result<QList<Question>> QuestionStore::of(qint64 k)
{
    auto rows = m_database.query("SELECT id, place, text, asker, asked, answer, answered, unsent FROM question WHERE k = ? ORDER BY asked, id", k);
    if (!rows) {
        return passOn(rows);
    }
    QList<Question> list;
    const Done done = rows->forEach([&] {
        list.append(Question { .id = rows->text(0), .place = rows->text(1), .text = rows->text(2), .asker = rows->text(3), .asked = rows->time(4),
            .answer = rows->text(5), .answered = rows->time(6), .isSent = rows->integer(7) == 0 });
    });
    return done ? Result<QList<Question>>(std::move(list)) : passOn(done);
}

Done QuestionStore::put(qint64 k, const QList<Question>& questions)
{
    for (const Question& one : questions) {
        if (Done done = m_database.run("INSERT INTO question (k, id, place, text, asker, asked, answer, answered, unsent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)"
                                       " ON CONFLICT (k, id) DO UPDATE SET answer = excluded.answer, answered = excluded.answered WHERE unsent = 0",
                k, one.id, one.place, one.text, one.asker, one.asked, one.answer, one.answered);
            !done) {
            return done;
        }
    }
    return {};
}

Done QuestionStore::answer(qint64 k, const QString& id, const QString& text, const QDateTime& now)
{
    if (text.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, u"question.empty"_s, id);
    }
    const auto there = m_database.number("SELECT 1 FROM question WHERE k = ? AND id = ?", k, id);
    if (!there) {
        return passOn(there);
    }
    if (!*there) {
        return fail(ErrorKind::Invalid, u"question.unknown"_s, id);
    }
    return m_database.run("UPDATE question SET answer = ?, answered = ?, unsent = 1 WHERE k = ? AND id = ?", text, now, k, id);
}

Result<QByteArray> QuestionStore::payloadOf(qint64 k)
{
    auto rows = m_database.query("SELECT id, answer FROM question WHERE k = ? AND unsent = 1 ORDER BY id", k);
    if (!rows) {
        return passOn(rows);
    }
    QJsonArray answers;
    const Done done = rows->forEach([&] { answers.append(QJsonObject { { u"id"_s, rows->text(0) }, { u"answer"_s, rows->text(1) } }); });
    return done ? Result<QByteArray>(QJsonDocument(QJsonObject { { u"answers"_s, answers } }).toJson(QJsonDocument::Compact)) : passOn(done);
}

Done QuestionStore::queueAnswers(const QDateTime& now)
{
    auto rows = m_database.query("SELECT DISTINCT k FROM question INDEXED BY question_unsent WHERE unsent = 1 AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.k = question.k)");
    if (!rows) {
        return passOn(rows);
    }
    QList<qint64> keys;
    if (Done done = rows->forEach([&] { keys.append(rows->integer(0)); }); !done) {
        return done;
    }
    for (const qint64 k : std::as_const(keys)) {
        const auto payload = payloadOf(k);
        if (!payload) {
            return passOn(payload);
        }
        if (Done done = m_database.run("INSERT INTO outbox (k, waiting, n, op, kind, base_rev, payload, undo, tries, not_before, last_error, queued)"
                                       " SELECT k, 1, NULL, ?, 'answer', rev, ?, '', 0, NULL, '', ? FROM doc WHERE k = ?",
                OperationId::create(), *payload, now, k);
            !done) {
            return done;
        }
    }
    return {};
}

Done QuestionStore::sent(qint64 k, const QByteArray& payload) { return mark(k, payload, 0); }

Done QuestionStore::refused(qint64 k, const QByteArray& payload) { return mark(k, payload, 2); }

// A newer answer, given meanwhile, still has to go.
Done QuestionStore::mark(qint64 k, const QByteArray& payload, int unsent)
{
    const QJsonArray answers = QJsonDocument::fromJson(payload)["answers"_L1].toArray();
    for (const QJsonValue& one : answers) {
        if (Done done = m_database.run("UPDATE question SET unsent = ? WHERE k = ? AND id = ? AND answer = ?", unsent, k, one["id"_L1].toString(), one["answer"_L1].toString()); !done) {
            return done;
        }
    }
    return {};
}

} // namespace Tongguan
