// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/fieldeditor.h"

class QLabel;
class QToolButton;

namespace Tongguan {

// A file inside the document: its size, choose another, remove.
class BlobField final : public FieldEditor {
    Q_OBJECT
public:
    BlobField(const Element& element, QWidget* parent);
    [[nodiscard]] QString text() const override { return m_value; }
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    void setTitle(const QString& title) override;

private:
    void choose();
    void read(const QString& path);
    void enter(const QString& value);

    QLabel* m_size;
    QToolButton* m_choose;
    QToolButton* m_remove;
    QString m_value;
};

} // namespace Tongguan
