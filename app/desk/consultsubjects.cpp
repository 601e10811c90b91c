// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/consultsubjects.h"

#include "app/desk/casedocument.h"
#include "app/desk/documentflow.h"
#include "models/base/async.h"
#include "models/sync/consultsync.h"

namespace Tongguan {

static constexpr int MostConsultSubjects = 12; // of each desk

static SubjectKind kindOfType(const QString& type) { return type == u"declaration" ? SubjectKind::Declaration : SubjectKind::Ledger; }

static QList<ConsultSubject> subjectsOf(const QList<DeclarationRow>& rows)
{
    QList<ConsultSubject> subjects;
    for (const DeclarationRow& row : rows) {
        QStringList words { row.party, row.goods };
        words.removeAll(QString());
        subjects.append({ kindOfType(row.type), row.id.toString(), row.number.isEmpty() ? row.entryNo : row.number, words.join(u" · "_s), 0 });
    }
    return subjects;
}

QFuture<QList<ConsultSubject>> findConsultSubjects(ClientOffice& office, const QList<DocumentFlow*>& desks, const QString& text, const QString& enterprise)
{
    if (office.consults().side() == ConsultSide::Office) {
        return whenReady(findCases(office, enterprise, text, MostConsultSubjects), &office, [](const Result<QList<CaseRow>>& rows) {
            QList<ConsultSubject> subjects;
            for (const CaseRow& row : rows.value_or(QList<CaseRow>()))
                subjects.append({ kindOfType(row.type), row.id.toString(), row.number.isEmpty() ? row.entryNo : row.number, row.party, 0 });
            return subjects;
        });
    }
    QList<QFuture<Result<QList<DeclarationRow>>>> questions;
    for (DocumentFlow* desk : desks)
        questions.append(desk->find(text, MostConsultSubjects));
    return whenReady(QtFuture::whenAll(questions.begin(), questions.end()), &office, [](const QList<QFuture<Result<QList<DeclarationRow>>>>& answers) {
        QList<ConsultSubject> subjects;
        for (const auto& answer : answers)
            subjects.append(subjectsOf(answer.result().value_or(QList<DeclarationRow>())));
        return subjects;
    });
}

} // namespace Tongguan
