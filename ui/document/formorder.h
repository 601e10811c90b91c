// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

#include <QHash>

namespace Tongguan {

// Where a place stands on the form: page by page, section by section, line by line. What one is led through goes in this
// order, not in that of the message.
class FormOrder final {
public:
    explicit FormOrder(const DocumentType& type);

    [[nodiscard]] QList<int> rankOf(const std::optional<Place>& place) const; // to be compared; none at all comes first

private:
    const DocumentType& m_type;
    QHash<QString, int> m_fields; // by the key's path
    QHash<int, int> m_groups; // below the root
};

} // namespace Tongguan
