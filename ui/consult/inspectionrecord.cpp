// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/inspectionrecord.h"

#include "models/base/decimal.h"
#include "ui/consult/consultroom.h"
#include "ui/shell/theme.h"
#include "ui/shell/tone.h"

#include <QClipboard>
#include <QJsonArray>
#include <QTableWidget>

namespace Tongguan {

namespace {

enum RecordColumn { RecordLine, DeclaredName, RecognisedName, DeclaredQuantity, RecognisedQuantity, RecordUnit, DeclaredWeight, RecognisedWeight, RecordColumns };

constexpr std::array recordMembers { u"line", u"declaredName", u"recognisedName", u"declaredQuantity", u"recognisedQuantity", u"unit", u"declaredWeight", u"recognisedWeight" };

QString recordMember(int column) { return QStringView(recordMembers.at(size_t(column))).toString(); }

bool isRecordFigure(int column)
{
    return column == DeclaredQuantity || column == RecognisedQuantity || column == DeclaredWeight || column == RecognisedWeight;
}

} // namespace

InspectionRecord::InspectionRecord(ConsultRoom& room, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_goods(new QTableWidget(0, RecordColumns, this))
    , m_packing(new QLineEdit(this))
    , m_marks(new QLineEdit(this))
    , m_origin(new QLineEdit(this))
    , m_wood(new QLineEdit(this))
    , m_pests(new QLineEdit(this))
    , m_treatment(new QLineEdit(this))
    , m_customs(new QComboBox(this))
    , m_quarantine(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
    , m_state(new QLabel(this))
    , m_more(new QPushButton(tr("Add a line"), this))
    , m_less(new QPushButton(tr("Remove the line"), this))
    , m_keep(new QPushButton(tr("Keep the record"), this))
{
    setObjectName(u"inspectionRecord"_s);
    setFocusProxy(m_goods);
    build();
    connect(m_more, &QPushButton::clicked, this, [this] { addRow({ QString::number(m_goods->rowCount() + 1) }); });
    connect(m_less, &QPushButton::clicked, this, [this] {
        m_goods->removeRow(m_goods->currentRow());
        refresh();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] { m_room.say(ConsultEventKind::InspectionRecorded, { { u"record"_s, record() } }); });
    connect(m_goods, &QTableWidget::itemChanged, this, &InspectionRecord::refresh);
    connect(m_goods, &QTableWidget::itemSelectionChanged, this, &InspectionRecord::refresh);
    for (QComboBox* box : { m_customs, m_quarantine })
        connect(box, &QComboBox::currentIndexChanged, this, &InspectionRecord::refresh);
    const auto take = [this] {
        const Consultation& now = m_room.now();
        if (now.record != m_shown || m_room.id() != m_of)
            show(now.record);
        refresh();
    };
    connect(&room, &ConsultRoom::changed, this, take);
    connect(&room, &ConsultRoom::opened, this, take);
    take();
}

void InspectionRecord::build()
{
    m_goods->setObjectName(u"recordGoods"_s);
    m_goods->setAccessibleName(tr("Recognised goods"));
    m_goods->setHorizontalHeaderLabels({ tr("Line"), tr("Declared name"), tr("Recognised name"), tr("Declared qty"), tr("Recognised qty"), tr("Unit"), tr("Declared kg"), tr("Recognised kg") });
    m_goods->verticalHeader()->hide();
    m_goods->verticalHeader()->setDefaultSectionSize(tableRowHeight());
    m_goods->setFrameShape(QFrame::NoFrame);
    m_goods->setTabKeyNavigation(false);
    m_goods->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_goods->horizontalHeader()->setSectionResizeMode(RecognisedName, QHeaderView::Stretch);
    m_goods->horizontalHeader()->setMinimumSectionSize(48);
    m_goods->setMinimumHeight(5 * tableRowHeight());
    auto* pasting = new QAction(this);
    pasting->setShortcut(QKeySequence::Paste);
    pasting->setShortcutContext(Qt::WidgetShortcut);
    m_goods->addAction(pasting);
    connect(pasting, &QAction::triggered, this, &InspectionRecord::paste);
    for (QComboBox* box : { m_customs, m_quarantine }) {
        box->addItem(tr("Choose the result"), QString());
        box->addItem(tr("As declared"), u"good"_s);
        box->addItem(tr("Differs from the declaration"), u"differs"_s);
        box->addItem(tr("To be looked at further"), u"further"_s);
    }
    m_customs->setObjectName(u"recordCustoms"_s);
    m_quarantine->setObjectName(u"recordQuarantine"_s);
    m_note->setObjectName(u"recordNote"_s);
    m_note->setMaximumHeight(64);
    m_note->setTabChangesFocus(true);
    m_state->setObjectName(u"recordState"_s);
    m_state->setWordWrap(true);
    m_keep->setObjectName(u"recordKeep"_s);
    const auto heading = [this](const QString& text) {
        auto* label = new QLabel(text, this);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        return label;
    };
    auto* customs = new QFormLayout;
    customs->addRow(heading(tr("Customs items")));
    customs->addRow(tr("Packing and pieces"), m_packing);
    customs->addRow(tr("Marks"), m_marks);
    customs->addRow(tr("Origin"), m_origin);
    customs->addRow(tr("Result"), m_customs);
    auto* quarantine = new QFormLayout;
    quarantine->addRow(heading(tr("Quarantine items")));
    quarantine->addRow(tr("Wood packing"), m_wood);
    quarantine->addRow(tr("Pests, soil"), m_pests);
    quarantine->addRow(tr("Treatment"), m_treatment);
    quarantine->addRow(tr("Result"), m_quarantine);
    auto* both = new QHBoxLayout;
    both->setSpacing(16);
    both->addLayout(customs, 1);
    both->addLayout(quarantine, 1);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : { m_more, m_less, m_keep })
        button->setAutoDefault(false);
    buttons->addWidget(m_more);
    buttons->addWidget(m_less);
    buttons->addStretch();
    buttons->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_state);
    column->addWidget(m_goods, 1);
    column->addLayout(both);
    column->addWidget(heading(tr("Note")));
    column->addWidget(m_note);
    column->addLayout(buttons);
}

void InspectionRecord::addRow(const QStringList& cells)
{
    const int row = m_goods->rowCount();
    const QSignalBlocker quiet(m_goods);
    m_goods->insertRow(row);
    for (int column = 0; column < RecordColumns; ++column) {
        auto* item = new QTableWidgetItem(cells.value(column));
        if (isRecordFigure(column))
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (!m_room.isOffice())
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        m_goods->setItem(row, column, item);
    }
    refresh();
}

void InspectionRecord::setDeclared(const QList<DeclaredGoods>& goods)
{
    if (!m_room.now().record.isEmpty() || m_goods->rowCount() > 0)
        return;
    for (const DeclaredGoods& one : goods)
        addRow({ QString::number(one.line), one.name, {}, one.quantity, {}, one.unit, one.weight, {} });
}

void InspectionRecord::show(const QJsonObject& record)
{
    m_shown = record;
    m_of = m_room.id();
    m_goods->setRowCount(0);
    const QJsonArray goods = record[u"goods"_s].toArray();
    for (const QJsonValue& one : goods) {
        QStringList cells;
        for (int column = 0; column < RecordColumns; ++column)
            cells.append(one[recordMember(column)].toVariant().toString());
        addRow(cells);
    }
    const QJsonObject customs = record[u"customs"_s].toObject(), quarantine = record[u"quarantine"_s].toObject();
    m_packing->setText(customs[u"packing"_s].toString());
    m_marks->setText(customs[u"marks"_s].toString());
    m_origin->setText(customs[u"origin"_s].toString());
    m_customs->setCurrentIndex(std::max(0, m_customs->findData(customs[u"result"_s].toString())));
    m_wood->setText(quarantine[u"wood"_s].toString());
    m_pests->setText(quarantine[u"pests"_s].toString());
    m_treatment->setText(quarantine[u"treatment"_s].toString());
    m_quarantine->setCurrentIndex(std::max(0, m_quarantine->findData(quarantine[u"result"_s].toString())));
    m_note->setPlainText(record[u"note"_s].toString());
}

QJsonObject InspectionRecord::record() const
{
    QJsonArray goods;
    for (int row = 0; row < m_goods->rowCount(); ++row) {
        QJsonObject one;
        for (int column = 0; column < RecordColumns; ++column)
            one.insert(recordMember(column), m_goods->item(row, column)->text().trimmed());
        goods.append(one);
    }
    return { { u"goods"_s, goods },
        { u"customs"_s, QJsonObject { { u"packing"_s, m_packing->text() }, { u"marks"_s, m_marks->text() }, { u"origin"_s, m_origin->text() }, { u"result"_s, m_customs->currentData().toString() } } },
        { u"quarantine"_s,
            QJsonObject { { u"wood"_s, m_wood->text() }, { u"pests"_s, m_pests->text() }, { u"treatment"_s, m_treatment->text() }, { u"result"_s, m_quarantine->currentData().toString() } } },
        { u"note"_s, m_note->toPlainText().trimmed() } };
}

QString InspectionRecord::problem() const
{
    if (m_goods->rowCount() == 0)
        return tr("Add at least one line of goods.");
    for (int row = 0; row < m_goods->rowCount(); ++row) {
        if (m_goods->item(row, RecognisedName)->text().trimmed().isEmpty())
            return tr("Line %1: the recognised name is missing.").arg(row + 1);
        for (const int column : { RecognisedQuantity, RecognisedWeight }) {
            const QString text = m_goods->item(row, column)->text().trimmed();
            if (text.isEmpty() || !Decimal::parse(text))
                return tr("Line %1: %2 wants a figure.").arg(row + 1).arg(m_goods->horizontalHeaderItem(column)->text());
        }
    }
    if (m_customs->currentData().toString().isEmpty() || m_quarantine->currentData().toString().isEmpty())
        return tr("Choose the results of the customs and the quarantine items.");
    return {};
}

void InspectionRecord::refresh()
{
    const ConsultState state = m_room.now().state;
    const bool open = m_room.isOffice() && (state == ConsultState::Live || state == ConsultState::Suspended || state == ConsultState::Ended);
    for (QLineEdit* line : { m_packing, m_marks, m_origin, m_wood, m_pests, m_treatment })
        line->setReadOnly(!open);
    for (QWidget* each : std::initializer_list<QWidget*> { m_customs, m_quarantine, m_more })
        each->setEnabled(open);
    m_note->setReadOnly(!open);
    m_less->setEnabled(open && m_goods->currentRow() >= 0);
    const QString wrong = problem();
    m_keep->setVisible(m_room.isOffice());
    m_keep->setEnabled(open && wrong.isEmpty() && record() != m_shown);
    const bool kept = !m_shown.isEmpty() && record() == m_shown;
    m_state->setText(kept ? tr("The record is kept with the consultation.") : !m_room.isOffice() ? tr("The officer writes the record; it is shown here when it is kept.") : wrong);
    m_state->setVisible(!m_state->text().isEmpty());
    QPalette toned = palette();
    toned.setColor(QPalette::WindowText, toneColor(kept ? Tone::Good : Tone::Neutral, toned));
    m_state->setPalette(toned);
}

// A block from a spreadsheet, from the current cell on.
void InspectionRecord::paste()
{
    if (!m_room.isOffice())
        return;
    const QStringList rows = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    const int top = std::max(0, m_goods->currentRow()), left = std::max(0, m_goods->currentColumn());
    for (int i = 0; i < rows.size(); ++i) {
        if (top + i >= m_goods->rowCount())
            addRow({ QString::number(m_goods->rowCount() + 1) });
        const QStringList cells = rows.at(i).split(u'\t');
        for (int j = 0; j < cells.size() && left + j < RecordColumns; ++j)
            m_goods->item(top + i, left + j)->setText(cells.at(j).trimmed());
    }
}

} // namespace Tongguan
