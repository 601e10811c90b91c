// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/inspectionpanel.h"

#include "ui/consult/callcontrol.h"
#include "ui/consult/consultfiles.h"
#include "ui/consult/consultroom.h"
#include "ui/consult/consultwords.h"
#include "ui/consult/stilldesk.h"
#include "ui/shell/flowbox.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QSplitter>

namespace Tongguan {

InspectionPanel::InspectionPanel(ConsultRoom& room, CallControl& control, StillDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_control(control)
    , m_desk(desk)
    , m_steps(new QListWidget(this))
    , m_stills(new QListWidget(this))
    , m_progress(new QProgressBar(this))
    , m_order(new QLabel(this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_state(new QLabel(this))
    , m_note(new QLineEdit(this))
    , m_ask(new QPushButton(themedIcon(u"question"), tr("Ask for a still"), this))
    , m_take(new QPushButton(themedIcon(u"still"), tr("Take a still"), this))
    , m_file(new QPushButton(themedIcon(u"attachment"), tr("Still from a file…"), this))
    , m_good(new QPushButton(themedIcon(u"released", Tone::Good), tr("As declared"), this))
    , m_differs(new QPushButton(themedIcon(u"warning", Tone::Warning), tr("Differs"), this))
    , m_none(new QPushButton(tr("Not applicable"), this))
{
    setObjectName(u"inspection"_s);
    setFocusProxy(m_steps);
    build();
    connect(m_steps, &QListWidget::currentRowChanged, this, &InspectionPanel::showStep);
    connect(m_stills, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        if (const ConsultFile* file = m_room.file(item->data(Qt::UserRole).toString()))
            Q_EMIT fileChosen(*file);
    });
    connect(m_ask, &QPushButton::clicked, this, [this] { m_desk.ask(currentStep()); });
    connect(m_take, &QPushButton::clicked, this, &InspectionPanel::take);
    connect(m_file, &QPushButton::clicked, this, &InspectionPanel::chooseFile);
    connect(m_good, &QPushButton::clicked, this, [this] { finish(u"good"_s); });
    connect(m_differs, &QPushButton::clicked, this, [this] { finish(u"differs"_s); });
    connect(m_none, &QPushButton::clicked, this, [this] { finish(u"none"_s); });
    connect(m_note, &QLineEdit::textChanged, this, [this] { m_differs->setEnabled(!m_note->text().trimmed().isEmpty()); });
    connect(&desk, &StillDesk::changed, this, &InspectionPanel::fill); // the plan may come with the log, later
    connect(&control, &CallControl::lineChanged, this, &InspectionPanel::refresh);
    connect(&room, &ConsultRoom::opened, this, &InspectionPanel::fill);
    fill();
}

void InspectionPanel::build()
{
    m_steps->setObjectName(u"inspectionSteps"_s);
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setWordWrap(true);
    m_steps->setSpacing(1);
    m_stills->setObjectName(u"inspectionStills"_s);
    m_stills->setAccessibleName(tr("Stills of this step"));
    m_stills->setFrameShape(QFrame::NoFrame);
    m_stills->setMaximumHeight(4 * tableRowHeight());
    m_progress->setMaximumHeight(6);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Steps done"));
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() + 1);
    m_title->setFont(bold);
    for (QLabel* label : { m_order, m_title, m_hint, m_state })
        label->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_state->setObjectName(u"inspectionState"_s);
    m_note->setObjectName(u"inspectionNote"_s);
    m_note->setAccessibleName(tr("What was found"));
    m_note->setPlaceholderText(tr("What was found (needed where it differs)"));
    m_note->setMaxLength(500);
    m_note->setMinimumHeight(28);
    m_ask->setObjectName(u"inspectionAsk"_s);
    m_take->setObjectName(u"inspectionTake"_s);
    m_file->setObjectName(u"inspectionFile"_s);
    m_good->setObjectName(u"inspectionGood"_s);
    m_differs->setObjectName(u"inspectionDiffers"_s);
    m_none->setObjectName(u"inspectionNone"_s);
    auto* pictures = new FlowBox(this);
    for (QPushButton* button : { m_ask, m_take, m_file })
        pictures->flow().addWidget(button);
    auto* results = new FlowBox(this);
    for (QPushButton* button : { m_good, m_differs, m_none })
        results->flow().addWidget(button);
    for (QPushButton* button : { m_ask, m_take, m_file, m_good, m_differs, m_none })
        button->setAutoDefault(false);
    auto* below = new QWidget(this);
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    for (QWidget* each : std::initializer_list<QWidget*> { m_title, m_hint, m_state, m_stills, pictures, m_note, results })
        column->addWidget(each);
    column->addStretch();
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_steps);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 6, 0, 0);
    whole->setSpacing(4);
    m_order->setContentsMargins(12, 0, 12, 0);
    whole->addWidget(m_order);
    whole->addWidget(m_progress);
    whole->addWidget(splitter, 1);
}

const InspectionStep* InspectionPanel::step() const
{
    const InspectionPlan* plan = inspectionPlan(m_plan);
    const int row = m_steps->currentRow();
    return plan && row >= 0 && row < plan->steps.size() ? &plan->steps.at(row) : nullptr;
}

QString InspectionPanel::currentStep() const { return step() ? step()->key : QString(); }

void InspectionPanel::fill()
{
    if (m_plan != m_room.now().inspection) {
        m_plan = m_room.now().inspection;
        m_steps->clear();
        if (const InspectionPlan* plan = inspectionPlan(m_plan)) {
            for (const InspectionStep& one : plan->steps)
                m_steps->addItem(one.title.in(QLocale().name()));
        }
        m_steps->setCurrentRow(0);
    }
    refresh();
}

void InspectionPanel::refresh()
{
    const InspectionPlan* plan = inspectionPlan(m_plan);
    if (!plan) {
        showStep(); // nothing to be done
        return;
    }
    int done = 0;
    for (int row = 0; row < plan->steps.size(); ++row) {
        const InspectionStep& one = plan->steps.at(row);
        const QString result = m_room.now().steps.value(one.key);
        const qsizetype stills = m_desk.stills(one.key).size();
        done += result.isEmpty() ? 0 : 1;
        QString text = u"%1. %2"_s.arg(row + 1).arg(one.title.in(QLocale().name()));
        if (!result.isEmpty())
            text += u"  · "_s + stepResultWord(result);
        if (stills > 0)
            text += u"  · "_s + tr("%n still(s)", nullptr, int(stills));
        QListWidgetItem* item = m_steps->item(row);
        item->setText(text);
        item->setIcon(result == u"differs" ? themedIcon(u"warning", Tone::Warning) : result.isEmpty() ? themedIcon(u"draft", Tone::Neutral) : themedIcon(u"released", Tone::Good));
        item->setToolTip(one.hint.in(QLocale().name()));
    }
    m_progress->setRange(0, int(plan->steps.size()));
    m_progress->setValue(done);
    const QString order = m_room.now().order.isEmpty() ? QString() : tr("Order %1 · ").arg(m_room.now().order);
    const QString sent = m_room.waiting() > 0 && !m_room.isOnline() ? u" · "_s + tr("without a line: kept here, sent later") : QString();
    m_order->setText(order + plan->title.in(QLocale().name()) + u" · "_s + tr("%1 of %2 steps").arg(done).arg(plan->steps.size()) + sent);
    showStep();
}

void InspectionPanel::showStep()
{
    const InspectionStep* one = step();
    const bool live = m_room.now().state == ConsultState::Live || m_room.now().state == ConsultState::Suspended;
    m_ask->setVisible(m_room.isOffice());
    m_ask->setEnabled(one && live);
    m_take->setEnabled(one && m_control.isInCall() && !m_desk.isBusy());
    for (QWidget* each : std::initializer_list<QWidget*> { m_file, m_note, m_good, m_none })
        each->setEnabled(one != nullptr);
    m_differs->setEnabled(one && !m_note->text().trimmed().isEmpty());
    m_stills->clear();
    if (!one)
        return;
    m_title->setText(one->title.in(QLocale().name()));
    m_hint->setText(one->hint.in(QLocale().name()));
    const QList<ConsultFile> stills = m_desk.stills(one->key);
    for (const ConsultFile& file : stills) {
        auto* item = new QListWidgetItem(themedIcon(u"still"), u"%1  %2"_s.arg(file.taken.toLocalTime().toString(u"HH:mm:ss"_s), file.name), m_stills);
        item->setData(Qt::UserRole, file.blob.toString());
        const qint64 sent = m_room.sentOf(file.blob);
        if (sent >= 0 && file.size > 0)
            item->setText(tr("%1  uploading %2 %").arg(item->text()).arg(sent * 100 / file.size));
    }
    m_stills->setVisible(!stills.isEmpty());
    const QString result = m_room.now().steps.value(one->key);
    const bool lacks = one->wantsStill && stills.isEmpty();
    m_state->setText(!result.isEmpty() ? tr("Result: %1").arg(stepResultWord(result)) : lacks ? tr("A still belongs to this step.") : tr("Not done yet"));
    QPalette toned = palette();
    toned.setColor(QPalette::WindowText, toneColor(result == u"differs" || (result.isEmpty() && lacks) ? Tone::Warning : result.isEmpty() ? Tone::Neutral : Tone::Good, toned));
    m_state->setPalette(toned);
}

void InspectionPanel::finish(const QString& result)
{
    if (currentStep().isEmpty())
        return;
    QJsonObject said { { u"step"_s, currentStep() }, { u"result"_s, result } };
    if (const QString note = m_note->text().trimmed(); !note.isEmpty())
        said.insert(u"note"_s, note);
    m_room.say(ConsultEventKind::StepDone, said);
    m_note->clear();
    if (m_steps->currentRow() + 1 < m_steps->count())
        m_steps->setCurrentRow(m_steps->currentRow() + 1);
}

void InspectionPanel::choose(const QString& step)
{
    const InspectionPlan* plan = inspectionPlan(m_plan);
    const auto found = plan ? std::find_if(plan->steps.begin(), plan->steps.end(), [&](const InspectionStep& one) { return one.key == step; }) : QList<InspectionStep>::const_iterator();
    if (plan && found != plan->steps.end() && m_note->text().isEmpty()) // what is being written belongs to the step that is open
        m_steps->setCurrentRow(int(found - plan->steps.begin()));
}

// What the officer has asked us for at that step.
std::optional<StillAsk> InspectionPanel::askedFor(const QString& step) const
{
    const QList<StillAsk> asks = m_room.isOffice() ? QList<StillAsk>() : m_desk.asks();
    const auto asked = std::find_if(asks.begin(), asks.end(), [&](const StillAsk& one) { return one.step == step; });
    return asked == asks.end() ? std::nullopt : std::optional(*asked);
}

void InspectionPanel::take()
{
    if (const auto asked = askedFor(currentStep()))
        m_desk.answer(*asked);
    else
        m_desk.take(m_room.isOffice() ? m_feed : QString(), currentStep());
}

void InspectionPanel::chooseFile()
{
    chooseFilesToShare(this, m_room, tr("Pictures of a camera or phone"), tr("Pictures") + u" (*.jpg *.jpeg *.png *.webp *.bmp)"_s, [this, step = currentStep()](const FileToShare& file) {
        if (const auto asked = askedFor(step))
            m_desk.answer(*asked, file);
        else
            m_desk.add(file, step);
    });
}

} // namespace Tongguan
