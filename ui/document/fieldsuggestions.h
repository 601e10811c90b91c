// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/document/suggestionpopup.h"

#include <QPointer>

#include <functional>

class QLineEdit;

namespace Tongguan {

// Suggestions below one input: what fits while a person types, everything at F4. None is chosen while typing, so that
// Enter goes on as ever.
class FieldSuggestions final : public QObject {
    Q_OBJECT
public:
    using Offer = std::function<QList<SuggestionGroup>(const QString& typed)>; // "": everything
    FieldSuggestions(QLineEdit* input, Offer offer, QObject* parent);
    ~FieldSuggestions() override;

    void openAll();
    [[nodiscard]] SuggestionPopup* popup() const { return m_popup; } // null until something was offered

Q_SIGNALS:
    void picked(int number);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void present(const QString& typed, bool chooseFirst);
    void close();
    [[nodiscard]] bool keyInPopup(int key);

    QPointer<QLineEdit> m_input;
    Offer m_offer;
    QPointer<SuggestionPopup> m_popup;
};

} // namespace Tongguan
