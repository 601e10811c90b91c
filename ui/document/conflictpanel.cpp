// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/conflictpanel.h"

#include "ui/document/fieldname.h"
#include "ui/forms/formmodel.h"
#include "ui/shell/tone.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Tongguan {

static constexpr int ConflictMine = 2;
static constexpr int ConflictTheirs = 3;

ConflictPanel::ConflictPanel(QWidget* parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget)
    , m_done(new QPushButton(tr("Save the choice")))
{
    auto* words = new QLabel(tr("Somebody else changed the same fields. Choose one text for each; nothing is lost until you save."));
    words->setWordWrap(true);
    m_tree->setHeaderLabels({ tr("Field"), tr("Was"), tr("Mine"), tr("Theirs") });
    m_tree->setRootIsDecorated(false);
    m_tree->setAlternatingRowColors(true);
    m_tree->setWordWrap(true);
    m_tree->setAccessibleName(tr("Fields in conflict"));
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    auto* allMine = new QPushButton(tr("All mine"));
    auto* allTheirs = new QPushButton(tr("All theirs"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(allMine);
    buttons->addWidget(allTheirs);
    buttons->addStretch(1);
    buttons->addWidget(m_done);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(words);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    for (const bool theirs : { false, true }) {
        connect(theirs ? allTheirs : allMine, &QPushButton::clicked, this, [this, theirs] {
            for (int row = 0; row < count(); ++row) {
                choose(row, theirs);
            }
        });
    }
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item, int column) {
        if (column == ConflictMine || column == ConflictTheirs) {
            choose(m_tree->indexOfTopLevelItem(item), column == ConflictTheirs);
        }
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const int row = m_tree->indexOfTopLevelItem(item); // Enter turns the choice
        choose(row, !m_theirs.at(row));
    });
    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT resolved(result()); });
}

QString ConflictPanel::sideText(const MergeConflict& conflict, const QString& value, bool removed) const
{
    if (removed) {
        return tr("line deleted");
    }
    if (conflict.lineRemovedByMe || conflict.lineRemovedByThem) {
        return value.isEmpty() ? tr("line changed") : value;
    }
    return value.isEmpty() ? tr("(empty)") : value;
}

void ConflictPanel::setVersions(const Document& base, const Document& mine, const Document& theirs)
{
    m_merged = merge(base, mine, theirs);
    m_theirs = QList<bool>(m_merged.conflicts.size(), false);
    m_tree->clear();
    for (int row = 0; row < count(); ++row) {
        const MergeConflict& conflict = m_merged.conflicts.at(row);
        new QTreeWidgetItem(m_tree,
            { placeName(m_merged.document, conflict.place), conflict.base.isEmpty() ? tr("(empty)") : conflict.base,
                sideText(conflict, conflict.mine, conflict.lineRemovedByMe),
                sideText(conflict, conflict.theirs, conflict.lineRemovedByThem) });
        showChoice(row);
    }
    m_done->setEnabled(true);
}

void ConflictPanel::choose(int row, bool theirs)
{
    m_theirs[row] = theirs;
    showChoice(row);
}

void ConflictPanel::showChoice(int row)
{
    QTreeWidgetItem* item = m_tree->topLevelItem(row);
    for (const int column : { ConflictMine, ConflictTheirs }) {
        const bool chosen = m_theirs.at(row) == (column == ConflictTheirs);
        item->setCheckState(column, chosen ? Qt::Checked : Qt::Unchecked);
        QFont font = m_tree->font();
        font.setBold(chosen);
        item->setFont(column, font);
        item->setBackground(column, chosen ? QBrush(toneFill(Tone::Accent, palette())) : QBrush());
    }
}

Document ConflictPanel::result() const
{
    Document document = m_merged.document;
    QList<Place> gone;
    for (int row = 0; row < count(); ++row) {
        const MergeConflict& conflict = m_merged.conflicts.at(row);
        const bool theirs = m_theirs.at(row);
        if (conflict.lineRemovedByMe || conflict.lineRemovedByThem) {
            if (conflict.lineRemovedByThem ? theirs : !theirs) { // the side that deleted it is chosen
                gone.append(conflict.place);
            }
        } else if (theirs) {
            document.setValue(conflict.place, conflict.theirs);
        }
    }
    // Later rows first, so that the places before stay right.
    std::sort(gone.begin(), gone.end(), [](const Place& a, const Place& b) { return a.steps.constLast().row > b.steps.constLast().row; });
    for (const Place& place : std::as_const(gone)) {
        const Place::Step last = place.steps.constLast();
        Record& parent = editRecord(document, place.steps.first(place.steps.size() - 1));
        QList<Record>& rows = parent.editChildren(last.group);
        if (last.row < rows.size()) {
            rows.removeAt(last.row);
        }
    }
    document.renumber();
    return document;
}

} // namespace Tongguan
