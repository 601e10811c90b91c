// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/pagespanel.h"

#include "models/base/async.h"
#include "ui/consult/consultroom.h"
#include "ui/print/pdfdocument.h"
#include "ui/print/sheetview.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"

#include <QCheckBox>

namespace Tongguan {

namespace {

constexpr std::chrono::milliseconds TurnPause { 250 };

bool isPdf(const ConsultFile& file) { return file.type == u"application/pdf" || file.name.endsWith(u".pdf"_s, Qt::CaseInsensitive); }

} // namespace

PagesPanel::PagesPanel(ConsultRoom& room, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_files(new QComboBox(this))
    , m_together(new QCheckBox(tr("Turn together"), this))
    , m_page(new QLabel(this))
    , m_words(new QLabel(this))
    , m_before(new QPushButton(themedIcon(u"back"), {}, this))
    , m_after(new QPushButton(themedIcon(u"forward"), {}, this))
    , m_view(new SheetView(this))
{
    setObjectName(u"pages"_s);
    setFocusProxy(m_view);
    m_files->setObjectName(u"pagesFile"_s);
    m_files->setAccessibleName(tr("Document"));
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_files->setMinimumContentsLength(10);
    m_together->setObjectName(u"pagesTogether"_s);
    m_together->setChecked(true);
    m_words->setObjectName(u"pagesWords"_s);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_before->setObjectName(u"pagesBefore"_s);
    m_before->setToolTip(tr("The page before"));
    m_before->setAccessibleName(m_before->toolTip());
    m_after->setObjectName(u"pagesAfter"_s);
    m_after->setToolTip(tr("The next page"));
    m_after->setAccessibleName(m_after->toolTip());
    auto* row = new QHBoxLayout;
    row->addWidget(m_files, 1);
    row->addWidget(m_before);
    row->addWidget(m_page);
    row->addWidget(m_after);
    row->addWidget(m_together);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_words, 1);
    column->addWidget(m_view, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(TurnPause);
    connect(&m_pause, &QTimer::timeout, this, &PagesPanel::tell);
    connect(m_view, &SheetView::currentPageChanged, this, [this](qsizetype page) {
        m_page->setText(m_pdf ? u"%1 / %2"_s.arg(page + 1).arg(m_pdf->count()) : QString());
        m_pause.start();
    });
    connect(m_files, &QComboBox::activated, this, [this] { load(m_files->currentData().toString(), 0); });
    connect(m_before, &QPushButton::clicked, this, [this] { turn(page() - 1); });
    connect(m_after, &QPushButton::clicked, this, [this] { turn(page() + 1); });
    connect(m_together, &QCheckBox::toggled, this, [this](bool together) {
        if (together)
            follow(m_room.events());
    });
    connect(&room, &ConsultRoom::changed, this, &PagesPanel::refresh);
    connect(&room, &ConsultRoom::appended, this, &PagesPanel::follow);
    connect(&room, &ConsultRoom::opened, this, [this] {
        if (m_room.isLoaded())
            return;
        m_view->setSheets(nullptr);
        m_pdf.reset();
        m_shown.clear();
        refresh();
    });
    refresh();
}

PagesPanel::~PagesPanel()
{
    m_view->setSheets(nullptr);
}

qsizetype PagesPanel::page() const { return m_pdf ? m_view->currentPage() : 0; }

void PagesPanel::say(const QString& text)
{
    m_words->setText(text);
    m_words->setVisible(!text.isEmpty());
    m_view->setVisible(text.isEmpty());
}

void PagesPanel::refresh()
{
    QStringList blobs;
    for (const ConsultFile& file : m_room.now().files) {
        if (isPdf(file))
            blobs.append(file.blob.toString());
    }
    if (blobs.size() != m_files->count()) {
        m_files->clear();
        for (const QString& blob : std::as_const(blobs))
            m_files->addItem(m_room.file(blob)->name, blob);
        m_files->setCurrentIndex(int(blobs.indexOf(m_shown)));
    }
    m_files->setEnabled(!blobs.isEmpty());
    m_before->setEnabled(m_pdf != nullptr);
    m_after->setEnabled(m_pdf != nullptr);
    if (m_pdf)
        return;
    m_page->clear();
    say(blobs.isEmpty() ? tr("Share a PDF in the chat: its pages are turned together here, and nothing of it is streamed.") : tr("Choose a document."));
}

void PagesPanel::look(const ConsultFile& file) { load(file.blob.toString(), 0); }

void PagesPanel::load(const QString& blob, qsizetype page)
{
    const ConsultFile* file = m_room.file(blob);
    if (!file)
        return;
    m_wanted = page;
    if (blob == m_shown && m_pdf) {
        turn(page);
        return;
    }
    m_shown = blob;
    m_told = -1;
    m_view->setSheets(nullptr);
    m_pdf.reset();
    m_files->setCurrentIndex(m_files->findData(blob));
    say(tr("The document is being fetched…"));
    const quint64 number = ++m_loads;
    whenReady(m_room.fetch(*file), this, [this, number](const Result<QByteArray>& bytes) {
        if (number != m_loads)
            return;
        if (bytes)
            take(*bytes);
        else
            say(explain(bytes.error()).advice());
    });
}

void PagesPanel::take(const QByteArray& bytes)
{
    auto pdf = PdfDocument::open(bytes);
    if (!pdf) {
        say(explain(pdf.error()).advice());
        return;
    }
    m_pdf = std::move(*pdf);
    say({});
    m_view->setSheets(m_pdf.get());
    m_view->setFit(SheetView::Fit::Width);
    m_told = m_wanted > 0 ? m_wanted : -1; // where the others are already
    turn(m_wanted);
    m_page->setText(u"%1 / %2"_s.arg(page() + 1).arg(m_pdf->count()));
    refresh();
}

void PagesPanel::turn(qsizetype page)
{
    if (m_pdf)
        m_view->goTo(std::clamp<qsizetype>(page, 0, m_pdf->count() - 1));
}

void PagesPanel::tell()
{
    const ConsultState state = m_room.now().state;
    const bool live = state == ConsultState::Live || state == ConsultState::Suspended;
    if (!m_pdf || !m_together->isChecked() || !live || page() == m_told)
        return;
    m_told = page();
    m_room.say(ConsultEventKind::PageTurned, { { u"file"_s, m_shown }, { u"page"_s, page() + 1 } });
}

// The newest turn of somebody else counts.
void PagesPanel::follow(const QList<ConsultEvent>& events)
{
    if (!m_together->isChecked())
        return;
    const auto turned = std::find_if(events.rbegin(), events.rend(), [](const ConsultEvent& one) { return one.kind == ConsultEventKind::PageTurned; });
    if (turned == events.rend() || turned->user == m_room.user())
        return;
    m_told = turned->data[u"page"_s].toInteger() - 1;
    load(turned->data[u"file"_s].toString(), m_told);
}

} // namespace Tongguan
