// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"
#include "ui/shell/icons.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/theme.h"

#include <QListView>
#include <QPointer>

namespace Tongguan {

namespace {

class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return { 100, tableRowHeight() + 4 }; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& entry = static_cast<const PaletteModel*>(index.model())->entries().at(index.row());
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const auto& palette = option.palette;
        if (selected)
            painter->fillRect(option.rect, palette.color(QPalette::Highlight));
        const auto ink = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const auto quiet = selected ? ink : quietColor(palette);
        QRect area = option.rect.adjusted(12, 0, -12, 0);
        const QRect iconBox(area.left(), area.top() + (area.height() - 16) / 2, 16, 16);
        painter->drawPixmap(iconBox.topLeft(), themedPixmap(entry.iconName, iconBox.size(), option.widget->devicePixelRatioF(), quiet));
        area.setLeft(iconBox.right() + 10);
        const auto right = entry.kind == PaletteEntry::Kind::Command ? entry.shortcut.toString(QKeySequence::NativeText) : paletteKindWord(entry.kind);
        painter->setPen(quiet);
        painter->setFont(option.font);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, right);
        area.setRight(area.right() - option.fontMetrics.horizontalAdvance(right) - 16);
        painter->setPen(ink);
        const auto title = option.fontMetrics.elidedText(entry.title, Qt::ElideRight, area.width());
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, title);
        area.setLeft(area.left() + option.fontMetrics.horizontalAdvance(title) + 12);
        if (area.width() > 24 && !entry.detail.isEmpty()) {
            painter->setPen(quiet);
            painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, option.fontMetrics.elidedText(entry.detail, Qt::ElideRight, area.width()));
        }
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window)
    , m_model(new PaletteModel(this))
    , m_edit(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_hint(new QLabel(this))
    , m_nothing(new QLabel(tr("Nothing fits. Try a part of a number, a party, a code or a field's name."), this))
{
    setObjectName(u"commandPalette"_s);
    setFrameStyle(int(QFrame::Box) | int(QFrame::Plain));
    setForegroundRole(QPalette::Mid);
    setAutoFillBackground(true);
    m_edit->setPlaceholderText(tr("Search commands, documents, ledgers, codes and fields"));
    m_edit->setAccessibleName(m_edit->placeholderText());
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(themedIcon(u"search"), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setUniformItemSizes(true);
    m_view->setAccessibleName(tr("Found"));
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(12, 6, 12, 8);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(12, 12, 12, 12);
    m_nothing->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->setSpacing(6);
    column->addWidget(m_edit);
    column->addWidget(m_nothing);
    column->addWidget(m_view, 1);
    column->addWidget(m_hint);

    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_view, &QListView::clicked, this, &CommandPalette::runCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::showHint);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            dismiss();
    });
    window->installEventFilter(this);
    hide();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::addCommand(PaletteEntry command)
{
    command.kind = PaletteEntry::Kind::Command;
    m_commands.append(std::move(command));
}

void CommandPalette::addProvider(PaletteProvider provider)
{
    m_providers.append(std::move(provider));
}

void CommandPalette::open(const QString& text)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    if (m_edit->text() == text)
        search(text);
    else
        m_edit->setText(text); // searches
    m_edit->selectAll();
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    ++m_generation;
    const bool back = isAncestorOf(QApplication::focusWidget());
    hide();
    if (back && m_before && window()->isAncestorOf(m_before))
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

void CommandPalette::setText(const QString& text)
{
    m_edit->setText(text);
}

QString CommandPalette::text() const
{
    return m_edit->text();
}

QList<PaletteEntry> CommandPalette::found() const
{
    return m_model->entries();
}

void CommandPalette::search(const QString& text)
{
    const auto generation = ++m_generation;
    m_isChosen = false;
    const auto trimmed = text.trimmed();
    m_model->reset(matchingCommands(m_commands, trimmed));
    if (!trimmed.isEmpty()) {
        const auto answer = [self = QPointer(this), generation](const QList<PaletteEntry>& entries) {
            if (!self || self->m_generation != generation)
                return;
            self->m_model->add(entries);
            if (!self->m_isChosen)
                self->m_view->setCurrentIndex(self->m_model->index(0, 0));
            self->step(0);
        };
        for (const auto& provider : std::as_const(m_providers))
            provider(trimmed, answer);
    }
    m_view->setCurrentIndex(m_model->index(0, 0));
    step(0);
}

void CommandPalette::step(int by)
{
    m_isChosen = m_isChosen || by != 0;
    const int rows = m_model->rowCount();
    m_nothing->setVisible(rows == 0);
    m_view->setVisible(rows > 0);
    if (rows > 0) {
        const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : 0;
        m_view->setCurrentIndex(m_model->index(std::clamp(row + by, 0, rows - 1), 0));
    }
    showHint();
}

void CommandPalette::showHint()
{
    const auto index = m_view->currentIndex();
    const auto hint = index.isValid() && index.row() < m_model->entries().size() ? m_model->entries().at(index.row()).hint : QString();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void CommandPalette::runCurrent()
{
    const auto index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const auto run = m_model->entries().at(index.row()).run; // a copy: dismissing may clear the model
    dismiss();
    if (run)
        run();
}

void CommandPalette::place()
{
    const auto area = parentWidget()->rect();
    const int wide = std::min(640, area.width() - 32), high = std::min(420, area.height() - 80);
    setGeometry((area.width() - wide) / 2, 44, wide, high);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(10); return true;
    case Qt::Key_PageUp: step(-10); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Escape: dismiss(); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

} // namespace Tongguan
