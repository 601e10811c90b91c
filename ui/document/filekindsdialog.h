// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/document/fileaid.h"

#include <QDialog>

namespace Tongguan {

class FieldEditor;

// What each file is, asked where its name does not tell. One may stay open: the checks name it then.
class FileKindsDialog final : public QDialog {
    Q_OBJECT
public:
    FileKindsDialog(const Element& kind, const FormContext& context, const QList<ChosenFile>& files, QWidget* parent);

    [[nodiscard]] QList<ChosenFile> files() const;
    [[nodiscard]] FieldEditor* kindOf(int file) const { return m_editors.at(file); }

private:
    QList<ChosenFile> m_files;
    QList<FieldEditor*> m_editors;
};

} // namespace Tongguan
