// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "ui/forms/formcontext.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace Tongguan {

class CodeLine;
class FieldEditor;

// One field in many documents at once: which field, what it shall hold, and what that changes. Of a field of lines: in
// every line.
class BatchDialog final : public QDialog {
    Q_OBJECT
public:
    BatchDialog(const DocumentType& type, const FormContext& context, const QList<Document>& documents, QWidget* parent = nullptr);
    ~BatchDialog() override;

    void chooseField(const QString& keyPath);
    [[nodiscard]] ElementPath path() const { return m_path; }
    [[nodiscard]] QString value() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    const DocumentType& m_type;
    FormContext m_context;
    QList<Document> m_documents;
    ElementPath m_path;
    CodeLine* m_field;
    QWidget* m_place; // of the editor
    FieldEditor* m_editor = nullptr;
    QLabel* m_says;
    class QPushButton* m_change;
};

// The document with this value at the field, in each line where it is one of lines.
[[nodiscard]] Document withValue(const Document& document, const ElementPath& path, const QString& value);

} // namespace Tongguan
