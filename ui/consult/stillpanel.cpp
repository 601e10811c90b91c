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
constexpr std::chrono::seconds SoonAgain { 1 }, AtMostAgain { 30 };
constexpr auto PictureFilter = "%1 (*.jpg *.jpeg *.png *.webp *.bmp)";

} // namespace

StillPanel::StillPanel(ConsultRoom& room, CallControl& control, StillDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_control(control)
    , m_desk(desk)
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(tr("No stills yet. A still is a single picture in full resolution, with its time and a hash."), this))
    , m_place(new QLineEdit(this))
    , m_take(new QPushButton(themedIcon(u"still"), tr("Take a still"), this))
    , m_request(new QPushButton(themedIcon(u"question"), tr("Ask for a still"), this))
    , m_file(new QPushButton(themedIcon(u"attachment"), tr("From a file…"), this))
{
    setObjectName(u"stills"_s);
    build();
    m_again.setSingleShot(true);
    m_again.setInterval(SoonAgain);
    connect(&m_again, &QTimer::timeout, this, &StillPanel::lookAgain);
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
    m_place->setObjectName(u"stillPlace"_s);
    m_place->setAccessibleName(tr("Place"));
    m_place->setPlaceholderText(tr("Place (goes with the still, if you like)"));
    m_place->setMaxLength(200);
    m_take->setObjectName(u"stillTake"_s);
    m_request->setObjectName(u"stillRequest"_s);
    m_file->setObjectName(u"stillFile"_s);
    auto* buttons = new FlowBox(this);
    for (QPushButton* button : { m_request, m_take, m_file }) {
        button->setAutoDefault(false);
        buttons->flow().addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_place);
    column->addWidget(buttons);
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
}

void StillPanel::fillIcon(const ConsultFile& file)
{
    const QString blob = file.blob.toString();
    const bool isHere = m_pictures.contains(blob);
    m_list->item(m_list->count() - 1)->setIcon(isHere ? QIcon(QPixmap::fromImage(m_pictures.value(blob))) : themedIcon(u"still"));
    if (!isHere)
        fetchIcon(file);
}

void StillPanel::fetchIcon(const ConsultFile& file)
{
    whenReady(m_room.fetch(file), this, [this, blob = file.blob.toString()](const Result<QByteArray>& bytes) {
        if (!bytes) { // it has its icon, and opening it says why; the log is often faster than the picture
            if (bytes.error().code != u"blob.expired" && isVisible() && !m_again.isActive())
                m_again.start();
            return;
        }
        const QImage whole = QImage::fromData(*bytes);
        if (whole.isNull())
            return;
        m_again.setInterval(SoonAgain);
        m_pictures.insert(blob, whole.scaled(ThumbSize * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->data(Qt::UserRole).toString() == blob)
                m_list->item(row)->setIcon(QIcon(QPixmap::fromImage(m_pictures.value(blob))));
        }
    });
}

void StillPanel::lookAgain()
{
    m_again.setInterval(std::min<std::chrono::milliseconds>(2 * m_again.intervalAsDuration(), AtMostAgain));
    if (!isVisible())
        return;
    for (const ConsultFile& file : m_desk.stills()) {
        if (!m_pictures.contains(file.blob.toString()) && file.expired.isEmpty())
            fetchIcon(file);
    }
}

void StillPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_again.setInterval(SoonAgain);
    lookAgain();
}

} // namespace Tongguan
