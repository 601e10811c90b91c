// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/fieldeditor.h"
#include "ui/forms/placedfinding.h"

#include <QWidget>

class QLabel;

namespace Tongguan {

// One field: label above with the required mark, the input, and below it the first finding as icon, word and text,
// with a coloured edge. A new finding waits until the person has left the field; a mended one goes at once.
class FieldRow final : public QWidget {
    Q_OBJECT
public:
    FieldRow(const ElementPath& path, const Element& element, const FormContext& context, QWidget* parent);

    [[nodiscard]] const ElementPath& path() const { return m_path; }
    [[nodiscard]] FieldEditor* editor() const { return m_editor; }
    [[nodiscard]] QString title() const { return m_title; }
    void setTitle(const QString& title, bool required);
    void setFindings(const QList<PlacedFinding>& findings);
    [[nodiscard]] QString findingText() const; // as shown now, "" where none is
    [[nodiscard]] int span(int columns) const; // cells of the form's columns that it wants

    // Sizes for the section, which aligns the fields of a row.
    [[nodiscard]] int labelHeight(int width) const;
    [[nodiscard]] int editorHeight(int width) const;
    [[nodiscard]] int findingHeight(int width) const;
    void setLabelHeight(int height);

Q_SIGNALS:
    void heightChanged();
    void entered();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void showFindings();

    ElementPath m_path;
    QString m_title;
    QLabel* m_label;
    FieldEditor* m_editor;
    QLabel* m_text = nullptr; // made with the first finding
    QList<PlacedFinding> m_findings; // shown
    QList<PlacedFinding> m_waiting;
    int m_labelHeight = 18;
    bool m_isWaiting = false;
};

} // namespace Tongguan
