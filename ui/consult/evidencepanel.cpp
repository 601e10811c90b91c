// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/evidencepanel.h"

#include "models/base/async.h"
#include "models/base/offthread.h"
#include "ui/consult/consultfiles.h"
#include "ui/consult/consultroom.h"
#include "ui/consult/consultwords.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/tone.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QListWidget>
#include <QProgressBar>

namespace Tongguan {

EvidencePanel::EvidencePanel(ConsultRoom& room, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_progress(new QProgressBar(this))
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_findings(new QListWidget(this))
    , m_save(new QPushButton(themedIcon(u"evidence"), tr("Save and check the evidence…"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_sign(new QPushButton(themedIcon(u"key"), tr("Countersign"), this))
    , m_holding(new QLabel(this))
    , m_hold(new QPushButton(this))
{
    setObjectName(u"evidence"_s);
    build();
    connect(m_save, &QPushButton::clicked, this, &EvidencePanel::askWhere);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_room.port().cancelEvidence(m_room.id()); });
    connect(&room.port(), &ConsultPort::evidenceProgressed, this, [this](ConsultId id, qint64 written, qint64 size) {
        if (id == m_room.id())
            showProgress(written, size);
    });
    connect(m_sign, &QPushButton::clicked, this, &EvidencePanel::countersign);
    connect(m_hold, &QPushButton::clicked, this, &EvidencePanel::askHold);
    connect(&room, &ConsultRoom::changed, this, &EvidencePanel::showHold);
    connect(&room, &ConsultRoom::opened, this, [this] {
        if (!m_room.isLoaded())
            reset();
        showHold();
    });
    reset();
}

void EvidencePanel::build()
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() + 1);
    m_title->setFont(bold);
    m_title->setObjectName(u"evidenceTitle"_s);
    m_text->setObjectName(u"evidenceText"_s);
    m_facts->setObjectName(u"evidenceFacts"_s);
    for (QLabel* label : { m_title, m_text, m_facts }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_findings->setObjectName(u"evidenceFindings"_s);
    m_findings->setAccessibleName(tr("What does not fit"));
    m_findings->setWordWrap(true);
    m_findings->setFrameShape(QFrame::NoFrame);
    m_save->setObjectName(u"evidenceSave"_s);
    m_stop->setObjectName(u"evidenceStop"_s);
    m_progress->setObjectName(u"evidenceProgress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("How much of the package is there"));
    m_sign->setObjectName(u"evidenceSign"_s);
    m_sign->setToolTip(tr("Signs the server's newest seal with the key of this computer: neither side can change anything before it afterwards"));
    m_holding->setObjectName(u"evidenceHolding"_s);
    m_holding->setWordWrap(true);
    m_hold->setObjectName(u"evidenceHold"_s);
    for (QPushButton* button : { m_save, m_stop, m_sign, m_hold })
        button->setAutoDefault(false);
    auto* hold = new QHBoxLayout;
    hold->addWidget(m_holding, 1);
    hold->addWidget(m_hold);
    auto* head = new QHBoxLayout;
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_sign);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    column->addWidget(m_facts);
    column->addWidget(m_findings, 1);
    column->addStretch();
    column->addLayout(hold);
    column->addLayout(buttons);
    showHold();
}

// What must not be deleted when its time is over: the officer says so, and why; both sides see it.
void EvidencePanel::showHold()
{
    const QString& hold = m_room.now().hold;
    m_holding->setText(hold.isEmpty() ? tr("Records are deleted when the time is over for which they must be kept.") : tr("Everything is kept until the order is lifted: %1").arg(hold));
    m_holding->setForegroundRole(hold.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    m_hold->setText(hold.isEmpty() ? tr("Keep everything…") : tr("Lift the order"));
    m_hold->setVisible(m_room.isOffice());
}

void EvidencePanel::askHold()
{
    if (!m_room.now().hold.isEmpty()) {
        m_room.say(ConsultEventKind::HoldLifted);
        return;
    }
    auto* dialog = new QInputDialog(window());
    dialog->setObjectName(u"holdDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep everything"));
    dialog->setLabelText(tr("Why nothing of this consultation may be deleted (case number, order):"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& note) {
        if (!note.trimmed().isEmpty())
            m_room.say(ConsultEventKind::HoldSet, { { u"note"_s, note.trimmed() } });
    });
    dialog->open();
}

void EvidencePanel::setCheck(EvidenceCheck check) { m_check = std::move(check); }

void EvidencePanel::reset()
{
    m_path.clear();
    m_findings->clear();
    m_findings->hide();
    m_facts->clear();
    say(u"evidence"_s, tr("Not checked yet"), tr("Everything said and shown is one chain: changing, leaving out or adding a single byte breaks it. The package is saved where you choose and proved on this computer. It is not encrypted there."), false, false);
    m_sign->setEnabled(false);
    endWork();
}

void EvidencePanel::say(const QString& icon, const QString& title, const QString& text, bool good, bool bad)
{
    const Tone tone = good ? Tone::Good : bad ? Tone::Bad : Tone::Neutral;
    m_icon->setPixmap(themedPixmap(icon, QSize(24, 24), devicePixelRatioF(), toneColor(tone, palette())));
    m_title->setText(title);
    m_text->setText(text);
    QPalette toned = palette();
    toned.setColor(QPalette::WindowText, toneColor(tone, toned));
    m_title->setPalette(toned);
}

void EvidencePanel::endWork()
{
    m_save->setEnabled(true);
    m_stop->hide();
    m_progress->hide();
}

void EvidencePanel::showProgress(qint64 written, qint64 size)
{
    m_progress->show();
    m_progress->setValue(int(size > 0 ? written * 1000 / size : 0));
    m_text->setText(tr("%1 of %2 are there. Where the line breaks it goes on by itself.").arg(byteText(written), byteText(size)));
}

void EvidencePanel::askWhere()
{
    auto* dialog = new QFileDialog(this, tr("Save the package"), u"evidence-%1.tar"_s.arg(m_room.id().toString().left(8)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &EvidencePanel::saveTo);
    dialog->open();
}

void EvidencePanel::saveTo(const QString& path)
{
    m_path = path;
    m_save->setEnabled(false);
    m_stop->show();
    m_findings->clear();
    m_findings->hide();
    m_facts->clear();
    say(u"waiting"_s, tr("The package is being fetched…"), {}, false, false);
    whenReady(m_room.port().saveEvidence(m_room.id(), path), this, [this, id = m_room.id(), path](const Done& done) {
        if (id != m_room.id())
            return;
        endWork();
        if (done)
            return check(id, path);
        const Explanation why = explain(done.error());
        const bool isStopped = done.error().code == u"evidence.cancelled";
        say(isStopped ? u"evidence"_s : u"warning"_s, isStopped ? tr("Stopped") : tr("The package could not be fetched"), why.advice(), false, false);
    });
}

// An hour of recording takes a while to read: not on the thread of the windows.
void EvidencePanel::check(ConsultId id, const QString& path)
{
    say(u"waiting"_s, tr("The package is being checked…"), QDir::toNativeSeparators(path), false, false);
    m_save->setEnabled(false);
    whenReady(offThread([check = m_check, path] { return check ? check(path) : Result<EvidenceReport>(fail(ErrorKind::Invalid, u"evidence.manifest"_s)); }), this, [this, id](const Result<EvidenceReport>& report) {
        if (id != m_room.id())
            return;
        m_save->setEnabled(true);
        m_sign->setEnabled(true);
        if (report)
            showReport(*report);
        else
            say(u"evidence-broken"_s, tr("The package cannot be read"), explain(report.error()).advice(), false, true);
    });
}

void EvidencePanel::showReport(const EvidenceReport& report)
{
    if (report.isProved())
        say(u"evidence"_s, tr("Proved: nothing was changed"), tr("The chain is whole from its beginning to its last entry, and the server's seal fits."), true, false);
    else
        say(u"evidence-broken"_s, tr("Does not fit in %n place(s)", nullptr, int(report.findings.size())), tr("Do not rely on what is named below; ask the other side for its package and compare."), false, true);
    QStringList facts { tr("Saved as %1").arg(QDir::toNativeSeparators(m_path)), tr("%1 entries: %2 events, %3 files, %4").arg(report.entries).arg(report.events).arg(report.files).arg(byteText(report.bytes)),
        tr("%1 of %2 entries are covered by the server's seal").arg(report.sealed).arg(report.entries) };
    if (report.until.isValid())
        facts.append((report.state == ConsultState::Ended ? tr("It ends on %1; the consultation had ended") : tr("It ends on %1; the consultation had not ended, a later package may have more")).arg(report.until.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)));
    facts.append(report.countersigned.isEmpty() ? tr("Nobody has countersigned yet") : tr("Countersigned: %1").arg(report.countersigned.join(tr(", "))));
    if (!report.key.isEmpty())
        facts.append(report.isKeyKnown ? tr("Sealed with the known key of the server: %1").arg(report.key) : tr("Sealed with the key %1, which was not compared with a known one").arg(report.key));
    m_facts->setText(facts.join(u'\n'));
    m_findings->clear();
    for (const EvidenceFinding& one : report.findings)
        m_findings->addItem(new QListWidgetItem(themedIcon(u"error", Tone::Bad), findingText(one)));
    m_findings->setVisible(!report.findings.isEmpty());
}

QString EvidencePanel::findingText(const EvidenceFinding& finding)
{
    const QString entry = finding.entry.isEmpty() ? tr("The package") : finding.entry;
    const QString& code = finding.code;
    if (code == u"entry.changed")
        return tr("%1: its content was changed").arg(entry);
    if (code == u"entry.missing" || code == u"blob.absent")
        return tr("%1: is missing").arg(entry);
    if (code == u"entry.link")
        return tr("%1: the chain is broken here").arg(entry);
    if (code == u"file.unlisted")
        return tr("%1: does not belong to the chain").arg(entry);
    if (code.startsWith(u"seal"))
        return tr("%1: the server's seal does not cover or fit it").arg(entry);
    if (code == u"key.other")
        return tr("%1: it was sealed with another key than that of the server").arg(entry);
    if (code == u"countersign.wrong")
        return tr("%1: a countersignature does not fit").arg(entry);
    return tr("%1: does not fit (%2)").arg(entry, code);
}

void EvidencePanel::countersign()
{
    m_sign->setEnabled(false);
    whenReady(m_room.port().countersign(m_room.id()), this, [this](const Done& done) {
        m_sign->setEnabled(true);
        if (!done)
            Q_EMIT m_room.failed(done.error());
        else if (!m_path.isEmpty())
            saveTo(m_path); // with the new entry: what is there is not fetched again
    });
}

} // namespace Tongguan
