// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tariffpage.h"

#include "ui/forms/language.h"
#include "ui/library/tariffdetail.h"
#include "ui/library/tariffmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Tongguan {

TariffPage::TariffPage(Tariff& tariff, const CodeTables& tables, QWidget* parent)
    : QWidget(parent)
    , m_tariff(tariff)
    , m_typed(new QLineEdit)
    , m_count(new QLabel)
    , m_edition(new QLabel)
    , m_view(new QTreeView)
    , m_model(new TariffModel(tariff, tables, this))
    , m_detail(new TariffDetail(tariff, tables))
    , m_use(new QPushButton)
    , m_copy(new QPushButton)
    , m_builtIn(nullptr)
{
    setObjectName(u"tariffPage"_s);
    m_view->setModel(m_model);
    m_view->setObjectName(u"tariffList"_s);
    m_view->setAccessibleName(tr("Commodity codes"));
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(14);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(TariffModel::NameColumn, QHeaderView::Stretch);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->installEventFilter(this);

    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_detail->setMinimumWidth(320);
    m_edition->setForegroundRole(QPalette::PlaceholderText);
    m_edition->setContentsMargins(12, 3, 12, 4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(splitter, 1);
    layout->addWidget(m_edition);
    setFocusProxy(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &TariffPage::find);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TariffPage::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TariffPage::follow);
    connect(m_view, &QTreeView::doubleClicked, this, &TariffPage::use);
    setTarget({});
    showEdition();
}

TariffPage::~TariffPage()
{
    m_view->removeEventFilter(this);
    m_typed->removeEventFilter(this);
}

QWidget* TariffPage::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    m_typed->setPlaceholderText(tr("Code, Chinese or English name, pinyin initials"));
    m_typed->setAccessibleName(tr("Search the tariff"));
    m_typed->setObjectName(u"tariffSearch"_s);
    m_typed->setClearButtonEnabled(true);
    m_typed->addAction(themedIcon(u"search"), QLineEdit::LeadingPosition);
    m_typed->setMinimumHeight(28);
    m_typed->setMaximumWidth(460);
    m_typed->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_use->setObjectName(u"useCode"_s);
    m_use->setIcon(themedIcon(u"check"));
    m_copy->setObjectName(u"copyCode"_s);
    m_copy->setIcon(themedIcon(u"copy"));
    m_copy->setText(tr("Copy code"));
    m_copy->setToolTip(tr("Copy the code (Ctrl+C)"));
    auto* more = new QToolButton;
    more->setIcon(themedIcon(u"more"));
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setToolTip(tr("Edition of the table"));
    more->setAccessibleName(more->toolTip());
    more->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    auto* menu = new QMenu(more);
    connect(menu->addAction(themedIcon(u"import"), tr("Load the office's own tariff table…")), &QAction::triggered, this, &TariffPage::importRequested);
    m_builtIn = menu->addAction(themedIcon(u"undo"), tr("Back to the built-in table"));
    m_builtIn->setEnabled(false);
    connect(m_builtIn, &QAction::triggered, this, &TariffPage::builtInRequested);
    more->setMenu(menu);
    row->addWidget(m_typed, 1);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_use);
    row->addWidget(m_copy);
    row->addWidget(more);
    connect(m_use, &QPushButton::clicked, this, &TariffPage::use);
    connect(m_copy, &QPushButton::clicked, this, &TariffPage::copy);
    return head;
}

// The index and the tree are made when somebody looks.
void TariffPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_isFilled) {
        m_isFilled = true;
        find();
    }
    const QFontMetrics code(Theme::codeFont(QApplication::font()));
    const int glyph = fontMetrics().horizontalAdvance(u'关');
    constexpr int padding = 14;
    m_view->setColumnWidth(TariffModel::CodeColumn, code.horizontalAdvance(u"0000000000"_s) + 4 * m_view->indentation() + padding);
    m_view->setColumnWidth(TariffModel::UnitColumn, 8 * glyph + padding);
    m_view->setColumnWidth(TariffModel::MfnColumn, std::max(fontMetrics().horizontalAdvance(tr("MFN")), code.horizontalAdvance(u"13.5%"_s)) + padding);
    m_view->setColumnWidth(TariffModel::VatColumn, std::max(fontMetrics().horizontalAdvance(tr("VAT")), code.horizontalAdvance(u"13%"_s)) + padding);
    m_view->setColumnWidth(TariffModel::DocumentsColumn, std::max(fontMetrics().horizontalAdvance(tr("Documents")), code.horizontalAdvance(u"47ABxy"_s)) + padding);
}

void TariffPage::look(const QString& text)
{
    m_typed->setText(text);
    m_typed->selectAll();
    m_typed->setFocus(Qt::OtherFocusReason);
}

void TariffPage::reload(bool isOwn)
{
    m_builtIn->setEnabled(isOwn);
    showEdition();
    if (m_isFilled)
        find();
}

void TariffPage::showEdition()
{
    QString text = tr("%n code(s), edition %1", nullptr, m_tariff.size()).arg(m_tariff.edition());
    if (m_builtIn && m_builtIn->isEnabled())
        text += u" · "_s + tr("the office's own table: %1").arg(m_tariff.notice());
    else if (const Label why = m_tariff.incompleteReason(); !why.zh.isEmpty())
        text += u" · "_s + tr("Not complete: %1").arg(inLanguage(why));
    m_edition->setText(m_edition->fontMetrics().elidedText(text, Qt::ElideRight, 1280));
    m_edition->setToolTip(text);
}

void TariffPage::setTarget(const QString& target)
{
    m_use->setEnabled(!target.isEmpty());
    m_use->setText(target.isEmpty() ? tr("Use in line") : tr("Use in %1").arg(target));
    m_use->setToolTip(target.isEmpty() ? tr("Open a declaration at a goods line first") : tr("Put code and units into the line (Enter)"));
}

void TariffPage::find()
{
    const QString typed = m_typed->text();
    if (typed.trimmed().isEmpty()) {
        m_model->showTree();
        m_count->clear();
        m_view->setRootIsDecorated(true);
        return;
    }
    const QList<int> rows = m_tariff.search(typed);
    m_model->showFound(rows);
    m_view->setRootIsDecorated(false);
    m_count->setText(rows.isEmpty() ? tr("Nothing found") : tr("%n found", nullptr, int(rows.size())));
    if (!rows.isEmpty())
        m_view->setCurrentIndex(m_model->index(0, 0));
}

void TariffPage::follow()
{
    m_detail->showRow(m_model->rowOf(m_view->currentIndex()));
    m_copy->setEnabled(m_detail->row() >= 0);
}

QString TariffPage::currentCode() const
{
    return m_detail->row() < 0 ? QString() : m_tariff.codeOf(m_detail->row());
}

void TariffPage::use()
{
    if (!currentCode().isEmpty() && m_use->isEnabled())
        Q_EMIT useRequested(currentCode());
}

void TariffPage::copy()
{
    if (!currentCode().isEmpty()) {
        QApplication::clipboard()->setText(currentCode());
        Q_EMIT noticed(tr("Copied: %1").arg(currentCode()));
    }
}

void TariffPage::step(int rows)
{
    QModelIndex index = m_view->currentIndex();
    if (!index.isValid()) {
        m_view->setCurrentIndex(m_model->index(0, 0));
        return;
    }
    for (int left = std::abs(rows); left > 0; --left) {
        const QModelIndex next = rows > 0 ? m_view->indexBelow(index) : m_view->indexAbove(index);
        if (!next.isValid())
            break;
        index = next;
    }
    m_view->setCurrentIndex(index);
}

bool TariffPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    constexpr int page = 12;
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        const QModelIndex index = m_view->currentIndex();
        if (watched == m_view && m_model->rowOf(index) < 0)
            m_view->setExpanded(index, !m_view->isExpanded(index));
        else
            use();
        return true;
    }
    if (key.matches(QKeySequence::Copy) && !(watched == m_typed && m_typed->hasSelectedText())) {
        copy();
        return true;
    }
    if (watched != m_typed)
        return QWidget::eventFilter(watched, event);
    switch (key.key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(page); return true;
    case Qt::Key_PageUp: step(-page); return true;
    case Qt::Key_Escape: m_typed->clear(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace Tongguan
