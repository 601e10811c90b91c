// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/derivationview.h"

#include "ui/calculator/figuretext.h"
#include "ui/forms/language.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Tongguan {

static constexpr int FigureRole = Qt::UserRole;
static constexpr int FilledRole = Qt::UserRole + 1;
static constexpr int CopyDepth = 20;
static constexpr int CopyFigures = 2000; // a total of fifty lines, opened whole, would be a book

DerivationView::DerivationView(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_copy(new QToolButton)
    , m_close(new QToolButton)
    , m_tree(new QTreeWidget)
    , m_detail(new QLabel)
{
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setMinimumWidth(40);
    m_copy->setIcon(themedIcon(u"copy"));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy the derivation as text (Ctrl+C)"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_close->setIcon(themedIcon(u"close"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close the derivation (Esc)"));
    m_close->setAccessibleName(m_close->toolTip());
    m_close->hide();
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 2, 4, 2);
    head->setSpacing(2);
    head->addWidget(m_heading, 1);
    head->addWidget(m_copy);
    head->addWidget(m_close);
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setAccessibleName(tr("Derivation"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_detail->setMargin(8);
    m_detail->setAccessibleName(tr("How the figure was made"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_detail);
    setFocusProxy(m_tree);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &DerivationView::expandItem);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &DerivationView::showDetail);
    connect(m_tree, &QTreeWidget::itemActivated, this, &DerivationView::jump);
    connect(m_copy, &QToolButton::clicked, this, &DerivationView::copy);
    auto* copying = new QAction(this);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(copying);
    connect(copying, &QAction::triggered, this, &DerivationView::copy);
    connect(m_close, &QToolButton::clicked, this, &DerivationView::closeRequested);
    clear();
}

void DerivationView::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void DerivationView::clear()
{
    m_tree->clear();
    m_sheet = nullptr;
    m_figure = {};
    m_title.clear();
    m_heading->setText(tr("Derivation"));
    m_detail->setText(tr("Choose a figure to see how it came about."));
    m_copy->setEnabled(false);
}

FigureRef DerivationView::figureOf(const QTreeWidgetItem* item) const
{
    return { item ? item->data(0, FigureRole).toInt() : -1 };
}

QTreeWidgetItem* DerivationView::makeItem(FigureRef figure, const QString& symbol)
{
    const Derivation shallow = m_sheet->derivation(figure, 0);
    auto* item = new QTreeWidgetItem;
    const QString name = inLanguage(shallow.name);
    item->setText(0, symbol.isEmpty() || symbol == name ? name : QString(symbol + u"  "_s + name));
    const QString unit = unitWord(shallow.unit);
    item->setText(1, shownFigure(shallow.value, shallow.unit, shallow.key) + (unit.isEmpty() ? QString() : u' ' + unit));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setFont(1, Theme::figureFont(font()));
    item->setToolTip(0, name);
    item->setSizeHint(0, QSize(0, tableRowHeight() - 2));
    item->setData(0, FigureRole, figure.index);
    if (!m_sheet->inputs(figure).empty())
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    if (!shallow.field.isEmpty())
        item->setIcon(0, themedIcon(u"field"));
    item->setData(0, Qt::AccessibleTextRole, QString(item->text(0) + u": "_s + item->text(1)));
    return item;
}

void DerivationView::expandItem(QTreeWidgetItem* item)
{
    if (!m_sheet || item->data(0, FilledRole).toBool())
        return;
    item->setData(0, FilledRole, true);
    const FigureRef figure = figureOf(item);
    const Derivation level = m_sheet->derivation(figure, 1); // for the symbols
    qsizetype at = 0;
    for (const FigureRef input : m_sheet->inputs(figure))
        item->addChild(makeItem(input, level.inputs.at(at++).symbol));
}

static QString pathOf(const QTreeWidgetItem* item)
{
    QString path;
    for (; item && item->parent(); item = item->parent())
        path.prepend(u'/' + QString::number(item->parent()->indexOfChild(const_cast<QTreeWidgetItem*>(item))));
    return path;
}

QStringList DerivationView::openPaths() const
{
    QStringList paths;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
        if ((*it)->isExpanded())
            paths.append(pathOf(*it));
    return paths;
}

void DerivationView::openPathsAgain(const QStringList& paths, const QString& current)
{
    // Parents come before their children, as the iterator gave them.
    for (const QString& path : paths) {
        QTreeWidgetItem* item = m_tree->topLevelItem(0);
        for (const QString& step : path.split(u'/', Qt::SkipEmptyParts))
            item = item ? item->child(step.toInt()) : nullptr;
        if (item)
            item->setExpanded(true);
    }
    QTreeWidgetItem* item = m_tree->topLevelItem(0);
    for (const QString& step : current.split(u'/', Qt::SkipEmptyParts))
        item = item && item->child(step.toInt()) ? item->child(step.toInt()) : item;
    m_tree->setCurrentItem(item);
}

void DerivationView::show(const Worksheet& sheet, FigureRef figure, const QString& title)
{
    const bool same = m_sheet && title == m_title;
    const QStringList open = same ? openPaths() : QStringList { QString() };
    const QString current = same ? pathOf(m_tree->currentItem()) : QString();
    m_tree->clear();
    m_sheet = &sheet;
    m_figure = figure;
    m_title = title;
    m_heading->setText(title);
    m_heading->setToolTip(title);
    m_copy->setEnabled(true);
    m_tree->addTopLevelItem(makeItem(figure, {}));
    openPathsAgain(open, current);
    showDetail();
}

QString DerivationView::detailOf(const Derivation& derivation) const
{
    QStringList lines;
    if (!derivation.isGiven()) {
        lines.append(derivation.formula);
        QStringList values;
        for (const Derivation& input : derivation.inputs.first(std::min<qsizetype>(derivation.inputs.size(), 6)))
            values.append(input.symbol + u" = "_s + shownFigure(input.value, input.unit, input.key));
        lines.append(values.join(u", "_s) + (derivation.inputs.size() > 6 ? u" …"_s : QString()));
    }
    if (derivation.cut)
        lines.append(tr("Rounding: %1").arg(cutText(*derivation.cut)));
    if (!derivation.source.isEmpty())
        lines.append(tr("Source: %1").arg(derivation.source));
    lines.append(tr("Rests on: %1").arg(groundsText(derivation.certainty)));
    if (!derivation.note.isEmpty())
        lines.append(derivation.note);
    if (!derivation.field.isEmpty())
        lines.append(tr("Enter goes to the field."));
    return lines.join(u'\n');
}

void DerivationView::showDetail()
{
    const FigureRef figure = figureOf(m_tree->currentItem());
    if (m_sheet && figure)
        m_detail->setText(detailOf(m_sheet->derivation(figure, 1)));
}

QString DerivationView::detailText() const { return m_detail->text(); }

static int figuresBelow(const Worksheet& sheet, FigureRef figure, int depth)
{
    int count = 1;
    if (depth > 0)
        for (const FigureRef input : sheet.inputs(figure))
            if (count <= CopyFigures)
                count += figuresBelow(sheet, input, depth - 1);
    return count;
}

QString DerivationView::text() const
{
    if (!m_sheet)
        return {};
    int depth = CopyDepth;
    while (depth > 1 && figuresBelow(*m_sheet, m_figure, depth) > CopyFigures)
        --depth;
    return m_title + u'\n' + derivationText(m_sheet->derivation(m_figure, depth));
}

void DerivationView::jump(QTreeWidgetItem* item)
{
    if (!m_sheet)
        return;
    const Derivation shallow = m_sheet->derivation(figureOf(item), 0);
    if (shallow.isGiven())
        Q_EMIT jumpRequested(shallow.field, shallow.key);
    else
        item->setExpanded(!item->isExpanded());
}

void DerivationView::copy()
{
    if (m_sheet)
        QGuiApplication::clipboard()->setText(text());
}

void DerivationView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_close->isVisibleTo(this))
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void DerivationView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_tree->viewport()->update();
}

} // namespace Tongguan
