// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace Tongguan {

class ConsultRoom;
class PdfDocument;
class SheetView;

// A shared PDF whose pages turn together: who turns one turns it for all who follow.
class PagesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PagesPanel(ConsultRoom& room, QWidget* parent = nullptr);
    ~PagesPanel() override;

    void look(const ConsultFile& file); // into this one
    [[nodiscard]] QString shown() const { return m_shown; } // blob; "": none
    [[nodiscard]] qsizetype page() const;
    void turn(qsizetype page);

private:
    void refresh();
    void load(const QString& blob, qsizetype page);
    void take(const QByteArray& bytes);
    void follow(const QList<ConsultEvent>& events);
    void tell();
    void say(const QString& text);

    ConsultRoom& m_room;
    QComboBox* m_files;
    QCheckBox* m_together;
    QLabel *m_page, *m_words;
    QPushButton *m_before, *m_after;
    SheetView* m_view;
    std::unique_ptr<PdfDocument> m_pdf;
    QString m_shown;
    qsizetype m_wanted = 0; // page, once it is there
    qsizetype m_told = -1;  // page that the others know of
    quint64 m_loads = 0;
    QTimer m_pause; // leafing has stopped
};

} // namespace Tongguan
