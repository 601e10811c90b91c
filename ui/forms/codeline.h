// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/reference/codetable.h"
#include "ui/forms/ghostline.h"

#include <QPointer>

#include <functional>

namespace Tongguan {

class CodePopup;

// A line that completes codes: the list opens with the first character, Up and Down choose, takeCurrent() (Enter) puts
// the highlighted code into the text, Esc closes the list and keeps the text.
class CodeLine final : public GhostLine {
    Q_OBJECT
public:
    using Source = std::function<QList<Code>(const QString& typed, int limit)>;

    explicit CodeLine(Source source, QWidget* parent = nullptr);
    ~CodeLine() override;

    void setSeveral(bool several); // codes with commas between; the one at the cursor is completed
    [[nodiscard]] bool isListOpen() const;
    void openList(); // everything, or what fits the text
    bool closeList(); // false where none was open
    bool takeCurrent(); // false where no list is open

Q_SIGNALS:
    void taken(const Tongguan::Code& code);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void suggest(const QString& typed);
    void take(const Code& code);
    [[nodiscard]] std::pair<qsizetype, qsizetype> piece() const; // start and length of what is completed

    Source m_source;
    QPointer<CodePopup> m_popup;
    bool m_several = false;
};

} // namespace Tongguan
