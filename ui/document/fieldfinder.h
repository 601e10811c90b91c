// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/documenttype.h"

#include <QFrame>

namespace Tongguan {

class CodeLine;

// F3: type a field's name or key, Enter goes there.
class FieldFinder final : public QFrame {
    Q_OBJECT
public:
    explicit FieldFinder(const DocumentType& type, QWidget* parent = nullptr);
    void begin();

Q_SIGNALS:
    void chosen(const QString& keyPath);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    CodeLine* m_line;
};

} // namespace Tongguan
