// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/stillpanel.h"

#include "models/base/async.h"
#include "ui/consult/callcontrol.h"
#include "ui/consult/consultfiles.h"
#include "ui/consult/consultroom.h"
#include "ui/consult/consultwords.h"
#include "ui/consult/stilldesk.h"
#include "ui/shell/flowbox.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/icons.h"

#include <QListWidget>

namespace Tongguan {

namespace {

constexpr QSize ThumbSize { 128, 96 };
constexpr auto PictureFilter = "%1 (*.jpg *.jpeg *.png *.webp *.bmp)";

} // namespace

StillPanel::StillPanel(ConsultRoom& room, CallControl& control, StillDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_control(control)
    , m_desk(desk)
    , m_list(new QListWidget(this))
    , m_ask(new QFrame(this))
    , m_askText(new QLabel(m_ask))
    , m_nothing(new QLabel(tr("No stills yet. A still is a single picture in full resolution, with its time and a hash."), this))
    , m_place(new QLineEdit(this))
    , m_giveLive(new QPushButton(tr("Take it now"), m_ask))
    , m_giveFile(new QPushButton(tr("From a file…"), m_ask))
    , m_cannot(new QPushButton(tr("Not possible"), m_ask))
    , m_take(new QPushButton(themedIcon(u"still"), tr("Take a still"), this))
    , m_request(new QPushButton(themedIcon(u"question"), tr("Ask for a still"), this))
    , m_file(new QPushButton(themedIcon(u"attachment"), tr("From a file…"), this))
{
    setObjectName(u"stills"_s);
    build();
    connect(&desk, &StillDesk::changed, this, [this] { refresh(); });
    connect(&control, &CallControl::lineChanged, this, [this] { refresh(); });
    connect(&room, &ConsultRoom::opened, this, [this] { refresh(); });
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        if (const ConsultFile* file = m_room.file(item->data(Qt::UserRole).toString()))
            Q_EMIT fileChosen(*file);
    });
    connect(m_place, &QLineEdit::textChanged, this, [this](const QString& text) { m_desk.setPlace(text.trimmed()); });
    connect(m_take, &QPushButton::clicked, this, [this] { m_desk.take(m_room.isOffice() ? m_feed : QString()); });
    connect(m_request, &QPushButton::clicked, this, [this] { m_desk.ask(); });
    const QString filter = QString::fromLatin1(PictureFilter).arg(tr("Pictures"));
    connect(m_file, &QPushButton::clicked, this, [this, filter] {
        chooseFilesToShare(this, m_room, tr("Pictures of a camera or phone"), filter, [this](const FileToShare& file) { m_desk.add(file); });
    });
    connect(m_giveLive, &QPushButton::clicked, this, [this] { m_desk.answer(m_desk.asks().first()); });
    connect(m_cannot, &QPushButton::clicked, this, [this] { m_desk.refuse(m_desk.asks().first(), u"still.declined"_s); });
    connect(m_giveFile, &QPushButton::clicked, this, [this, filter] {
        chooseFilesToShare(this, m_room, tr("Pictures of a camera or phone"), filter, [this, ask = m_desk.asks().first()](const FileToShare& file) { m_desk.answer(ask, file); });
    });
    refresh();
}

void StillPanel::build()
{
    m_list->setObjectName(u"stillList"_s);
    m_list->setAccessibleName(tr("Stills"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setIconSize(ThumbSize);
    m_list->setGridSize(QSize(ThumbSize.width() + 20, ThumbSize.height() + 2 * fontMetrics().height() + 14));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_ask->setObjectName(u"stillAsk"_s);
    m_ask->setAutoFillBackground(true);
    m_askText->setWordWrap(true);
    m_place->setObjectName(u"stillPlace"_s);
    m_place->setAccessibleName(tr("Place"));
    m_place->setPlaceholderText(tr("Place (goes with the still, if you like)"));
    m_place->setMaxLength(200);
    m_take->setObjectName(u"stillTake"_s);
    m_request->setObjectName(u"stillRequest"_s);
    m_file->setObjectName(u"stillFile"_s);
    m_giveLive->setObjectName(u"stillGive"_s);
    m_giveFile->setObjectName(u"stillGiveFile"_s);
    m_cannot->setObjectName(u"stillCannot"_s);
    auto* answers = new QHBoxLayout;
    answers->addWidget(m_giveLive);
    answers->addWidget(m_giveFile);
    answers->addWidget(m_cannot);
    answers->addStretch();
    auto* ask = new QVBoxLayout(m_ask);
    ask->setContentsMargins(8, 6, 8, 6);
    ask->addWidget(m_askText);
    ask->addLayout(answers);
    auto* buttons = new FlowBox(this);
    for (QPushButton* button : { m_request, m_take, m_file }) {
        button->setAutoDefault(false);
        buttons->flow().addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_ask);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_place);
    column->addWidget(buttons);
}

void StillPanel::showAsk()
{
    const QList<StillAsk> asks = m_desk.asks();
    const bool mine = !asks.isEmpty() && !m_room.isOffice();
    m_ask->setVisible(mine);
    if (!mine)
        return;
    m_askText->setText(asks.first().step.isEmpty() ? tr("%1 asks for a still.").arg(asks.first().user) : tr("%1 asks for a still of the present inspection step.").arg(asks.first().user));
    m_giveLive->setEnabled(m_control.isInCall() && !m_desk.isBusy());
    m_giveLive->setToolTip(m_control.isInCall() ? QString() : tr("Join the call first, or choose a file."));
    QPalette filled = palette();
    filled.setColor(QPalette::Window, toneFill(Tone::Warning, filled));
    m_ask->setPalette(filled);
}

void StillPanel::refresh()
{
    const QList<ConsultFile> stills = m_desk.stills();
    const int row = m_list->currentRow();
    m_list->clear();
    for (const ConsultFile& file : stills) {
        auto* item = new QListWidgetItem(file.taken.toLocalTime().toString(u"HH:mm:ss"_s) + u'\n' + file.user, m_list);
        item->setData(Qt::UserRole, file.blob.toString());
        item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
        item->setToolTip(tr("%1, taken %2\nSHA-256 %3").arg(file.name, file.taken.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), file.sha256));
        fillIcon(file);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setVisible(!stills.isEmpty());
    m_nothing->setVisible(stills.isEmpty());
    m_request->setVisible(m_room.isOffice());
    m_request->setEnabled(m_room.now().state == ConsultState::Live || m_room.now().state == ConsultState::Suspended);
    m_take->setEnabled(m_control.isInCall() && !m_desk.isBusy() && (!m_room.isOffice() || !m_control.feeds().isEmpty()));
    m_take->setText(m_room.isOffice() ? tr("Take a still of this picture") : tr("Take a still"));
    showAsk();
}

void StillPanel::fillIcon(const ConsultFile& file)
{
    const QString blob = file.blob.toString();
    const auto put = [this, blob](const QImage& small) {
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->data(Qt::UserRole).toString() == blob)
                m_list->item(row)->setIcon(QIcon(QPixmap::fromImage(small)));
        }
    };
    if (m_pictures.contains(blob)) {
        put(m_pictures.value(blob));
        return;
    }
    m_list->item(m_list->count() - 1)->setIcon(themedIcon(u"still"));
    whenReady(m_room.fetch(file), this, [this, blob, put](const Result<QByteArray>& bytes) {
        if (!bytes)
            return; // it has its icon; opening it says why
        const QImage whole = QImage::fromData(*bytes);
        if (whole.isNull())
            return;
        m_pictures.insert(blob, whole.scaled(ThumbSize * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        put(m_pictures.value(blob));
    });
}

} // namespace Tongguan
