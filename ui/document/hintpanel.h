// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/element.h"
#include "models/reference/codetable.h"

#include <QTextBrowser>

namespace Tongguan {

// What the dictionary says of one field: meaning, how to fill it in, length, code table with edition, source.
class HintPanel final : public QTextBrowser {
    Q_OBJECT
public:
    explicit HintPanel(const CodeTables& tables, QWidget* parent = nullptr);
    void showElement(const Element& element, Direction direction, const QString& place);

private:
    [[nodiscard]] QString formText(const Element& element) const;
    [[nodiscard]] QString tableText(const Element& element) const;

    const CodeTables& m_tables;
    const Element* m_element = nullptr;
    QString m_place;
};

} // namespace Tongguan
