// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/stillview.h"

#include "models/base/async.h"
#include "ui/consult/consultfiles.h"
#include "ui/consult/consultroom.h"
#include "ui/consult/consultwords.h"
#include "ui/consult/videopane.h"
#include "ui/shell/explain.h"
#include "ui/shell/theme.h"

#include <QCryptographicHash>
#include <QDialogButtonBox>

namespace Tongguan {

StillView::StillView(ConsultRoom& room, const ConsultFile& file, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_pane(new VideoPane(this))
    , m_proof(new QLabel(tr("The picture is being fetched…"), this))
{
    setWindowTitle(file.name);
    resize(860, 640);
    m_pane->setFacts({ .name = file.user });
    m_pane->setSource([this] { return m_picture; });
    m_proof->setObjectName(u"stillProof"_s);
    m_proof->setWordWrap(true);
    auto* facts = new QFormLayout;
    facts->setContentsMargins(12, 8, 12, 0);
    facts->setHorizontalSpacing(12);
    const auto add = [&](const QString& name, const QString& text, const QFont& font) {
        if (text.isEmpty())
            return;
        auto* label = new QLabel(text, this);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFont(font);
        label->setWordWrap(true);
        facts->addRow(name, label);
    };
    add(tr("Taken"), file.taken.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s), this->font());
    add(tr("Taken by"), file.user, this->font());
    add(tr("Place"), placeText(file.place), this->font());
    add(tr("Size"), byteText(file.size), this->font());
    add(u"SHA-256"_s, file.sha256, Theme::codeFont(this->font()));
    facts->addRow(tr("Proof"), m_proof);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* save = buttons->addButton(tr("Save a copy…"), QDialogButtonBox::ActionRole);
    connect(save, &QPushButton::clicked, this, [this, &room] { saveConsultFile(this, room, m_file); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->addWidget(m_pane, 1);
    column->addLayout(facts);
    column->addWidget(buttons);
    column->setAlignment(buttons, Qt::AlignRight);
    whenReady(room.fetch(file), this, [this](const Result<QByteArray>& bytes) {
        if (bytes)
            take(*bytes);
        else
            m_proof->setText(explain(bytes.error()).advice());
    });
}

void StillView::take(const QByteArray& bytes)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    m_proved = hash == m_file.sha256;
    m_picture = QImage::fromData(bytes);
    m_proof->setText(m_proved ? tr("The picture is the one of the log: its hash is the same.") : tr("The picture is not the one of the log: its hash is %1.").arg(hash));
    QPalette toned = palette();
    toned.setColor(QPalette::WindowText, toneColor(m_proved ? Tone::Good : Tone::Bad, toned));
    m_proof->setPalette(toned);
    m_pane->refresh();
}

} // namespace Tongguan
