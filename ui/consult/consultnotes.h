// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace Tongguan {

// What consultations have left on a document: when, with whom, questions on fields with their answers, and the minutes.
class ConsultNotes final : public QWidget
{
    Q_OBJECT
public:
    explicit ConsultNotes(QWidget* parent = nullptr);

    void setSubject(const ConsultSubject& subject); // nothing is known of it yet
    [[nodiscard]] const ConsultSubject& subject() const { return m_subject; }
    void setConsultations(const QList<Consultation>& consultations);
    void setNaming(std::function<QString(const QString& field, int line)> naming) { m_naming = std::move(naming); }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void bookRequested(const Tongguan::ConsultSubject& subject);
    void openRequested(Tongguan::ConsultId id);
    void fieldChosen(const QString& field, int line);

private:
    [[nodiscard]] QString htmlOf(const Consultation& one) const;

    ConsultSubject m_subject;
    std::function<QString(const QString& field, int line)> m_naming;
    QLabel* m_title;
    QTextBrowser* m_text;
    QPushButton* m_book;
};

} // namespace Tongguan
