// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/fieldeditor.h"

namespace Tongguan {

class CodeLine;

// A code, or a list of codes or line numbers with commas between: completed by code, pinyin initials, Chinese or
// English; the meaning stands in grey behind. A code that the table does not know is kept and marked.
class CodeField final : public FieldEditor {
    Q_OBJECT
public:
    CodeField(const Element& element, const FormContext& context, QWidget* parent);
    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    void commit() override;
    bool dismiss() override;
    void showList() override;

protected:
    [[nodiscard]] bool takesKey(const QKeyEvent& event) const override;

private:
    void showMeaning();

    const CodeTables* m_tables;
    CodeLine* m_line;
    bool m_coded;
};

} // namespace Tongguan
