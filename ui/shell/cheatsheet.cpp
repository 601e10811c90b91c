// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cheatsheet.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>

namespace Tongguan {

CheatSheet::CheatSheet(QWidget* window)
    : QFrame(window)
    , m_columns(new QHBoxLayout(this))
{
    setObjectName(u"cheatSheet"_s);
    setAccessibleName(tr("Keys"));
    setFrameStyle(int(QFrame::Box) | int(QFrame::Plain));
    setForegroundRole(QPalette::Mid);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    m_columns->setContentsMargins(24, 16, 24, 16);
    m_columns->setSpacing(32);
    hide();
}

void CheatSheet::setSections(const QList<CheatSection>& sections) { m_sections = sections; }

// Only when somebody wants to see it: a window comes up without it.
void CheatSheet::build()
{
    while (auto* item = m_columns->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    constexpr size_t Columns = 3;
    std::array<QGridLayout*, Columns> grids {};
    std::array<int, Columns> rows {};
    for (auto& grid : grids) {
        auto* column = new QWidget(this);
        grid = new QGridLayout(column);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(3);
        m_columns->addWidget(column, 0, Qt::AlignTop);
    }
    QFont bold = font();
    bold.setBold(true);
    for (const auto& section : std::as_const(m_sections)) {
        const auto shortest = size_t(std::min_element(rows.begin(), rows.end()) - rows.begin());
        auto* grid = grids.at(shortest);
        int& row = rows.at(shortest);
        auto* title = new QLabel(section.title, grid->parentWidget());
        title->setFont(bold);
        title->setContentsMargins(0, row == 0 ? 0 : 10, 0, 2);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const auto& [keys, meaning] : section.keys) {
            auto* keyLabel = new QLabel(keys, grid->parentWidget());
            keyLabel->setFont(Theme::codeFont(font()));
            keyLabel->setForegroundRole(QPalette::PlaceholderText);
            grid->addWidget(keyLabel, row, 0);
            grid->addWidget(new QLabel(meaning, grid->parentWidget()), row++, 1);
        }
    }
}

void CheatSheet::open()
{
    m_before = QApplication::focusWidget();
    build();
    adjustSize();
    const auto area = parentWidget()->size();
    move((area.width() - width()) / 2, std::max(0, (area.height() - height()) / 2));
    show();
    raise();
    setFocus(Qt::ShortcutFocusReason);
}

void CheatSheet::dismiss()
{
    if (!isVisible())
        return;
    hide();
    if (m_before && window()->isAncestorOf(m_before))
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

void CheatSheet::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) { // the modifiers of the next shortcut are not yet a key
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_Meta: return;
    default: dismiss();
    }
}

void CheatSheet::mousePressEvent(QMouseEvent*)
{
    dismiss();
}

void CheatSheet::focusOutEvent(QFocusEvent*)
{
    hide();
}

QList<CheatSection> standardKeys(Abilities abilities)
{
    using Key = std::pair<QString, QString>;
    const bool declares = abilities.testFlag(Ability::Declare);
    const auto company = [declares](const QList<Key>& keys) { return declares ? keys : QList<Key>(); };
    QList<CheatSection> sections {
        { CheatSheet::tr("Window"),
            { { u"Ctrl+1 … 9"_s, CheatSheet::tr("Workspace") }, { u"Ctrl+K"_s, CheatSheet::tr("Search everything, commands") }, { u"Ctrl+/"_s, CheatSheet::tr("This sheet") },
                { u"Ctrl+T"_s, CheatSheet::tr("Tax calculator") }, { u"Ctrl+Shift+T"_s, CheatSheet::tr("Tariff") }, { u"Ctrl+B"_s, CheatSheet::tr("Navigation: icons only") }, { u"Ctrl+,"_s, CheatSheet::tr("Settings") }, { u"Ctrl+Shift+Y"_s, CheatSheet::tr("Sync now") } } },
        { CheatSheet::tr("List"),
            QList<Key> { { u"Ctrl+F"_s, CheatSheet::tr("Search box") }, { u"Enter"_s, CheatSheet::tr("Open") }, { u"Ctrl+C"_s, CheatSheet::tr("Copy the rows as a table") }, { u"Ctrl+Shift+D"_s, CheatSheet::tr("Compare two") } }
                + company({ { u"Ctrl+N"_s, CheatSheet::tr("New import declaration") }, { u"Ctrl+Shift+N"_s, CheatSheet::tr("New export declaration") }, { u"Ctrl+O"_s, CheatSheet::tr("Import message…") },
                    { u"Ctrl+D"_s, CheatSheet::tr("Copy as a new declaration") }, { u"Delete"_s, CheatSheet::tr("Delete the draft") }, { u"Ctrl+Z"_s, CheatSheet::tr("Bring back what was deleted") }, { u"Ctrl+H"_s, CheatSheet::tr("Change one field in all") }, { u"Ctrl+Alt+T"_s, CheatSheet::tr("The day on paper") }, { u"Ctrl+E"_s, CheatSheet::tr("Export message…") } }) },
        { CheatSheet::tr("Form: going about"),
            { { u"Enter, Tab"_s, CheatSheet::tr("Next field") }, { u"Shift+Enter"_s, CheatSheet::tr("Previous field") }, { u"Ctrl+Enter"_s, CheatSheet::tr("Next section") },
                { u"F2"_s, CheatSheet::tr("Goods lines") }, { u"F3"_s, CheatSheet::tr("Find") }, { u"F1"_s, CheatSheet::tr("How to fill in the field") }, { u"Ctrl+PgUp, PgDn"_s, CheatSheet::tr("Other open document") }, { u"Ctrl+W"_s, CheatSheet::tr("Close the document") } } },
        { CheatSheet::tr("Form: doing"),
            QList<Key> { { u"F6"_s, CheatSheet::tr("Taxes, ledger or changes beside the form") }, { u"F8"_s, CheatSheet::tr("Receipts") } }
                + company({ { u"F4"_s, CheatSheet::tr("List of codes") }, { u"Shift+F4"_s, CheatSheet::tr("Tariff, from a goods line") }, { u"F5"_s, CheatSheet::tr("Check") }, { u"Shift+F5"_s, CheatSheet::tr("Next finding") }, { u"F7"_s, CheatSheet::tr("Copy from an earlier declaration") },
                    { u"F9"_s, CheatSheet::tr("Submit") }, { u"Ctrl+Shift+F9"_s, CheatSheet::tr("Take the submission back") }, { u"Ctrl+M"_s, CheatSheet::tr("Declaration of a list, change of a record") }, { u"Ctrl+S"_s, CheatSheet::tr("Save now") }, { u"Ctrl+Z, Ctrl+Y"_s, CheatSheet::tr("Undo, redo") } }) },
        { CheatSheet::tr("Typing"),
            company({ { u"mg"_s, CheatSheet::tr("Code by its pinyin initials") }, { u"t"_s, CheatSheet::tr("Today, in a date") }, { u"+ / -"_s, CheatSheet::tr("A day later or earlier") },
                { u"=12*3.5"_s, CheatSheet::tr("Reckon in a number field") }, { u"Ctrl+D"_s, CheatSheet::tr("Fill down, in the goods grid") }, { u"Ctrl+V"_s, CheatSheet::tr("Paste lines from a spreadsheet") } }) },
        { CheatSheet::tr("Consultation"),
            { { u"Ctrl+Alt+K"_s, CheatSheet::tr("Consult about this document") }, { u"Ctrl+Alt+N"_s, CheatSheet::tr("What was said about it") }, { u"Ctrl+Alt+M"_s, CheatSheet::tr("Mute") },
                { u"Ctrl+Alt+C"_s, CheatSheet::tr("Camera off or on") }, { u"Ctrl+Alt+S"_s, CheatSheet::tr("Share the screen") }, { u"Ctrl+Alt+H"_s, CheatSheet::tr("Raise a hand") },
                { u"Ctrl+Alt+P"_s, CheatSheet::tr("Point at the field") }, { u"Ctrl+Alt+D"_s, CheatSheet::tr("Beside its document") }, { u"Ctrl+Alt+L"_s, CheatSheet::tr("Leave the call") } } },
    };
    sections.removeIf([](const CheatSection& section) { return section.keys.isEmpty(); });
    return sections;
}

} // namespace Tongguan
