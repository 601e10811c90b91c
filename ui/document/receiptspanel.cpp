// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/receiptspanel.h"

#include "models/declaration/bondedlife.h"
#include "ui/document/fieldname.h"
#include "ui/forms/language.h"
#include "ui/shell/statewords.h"

#include <QEvent>

namespace Tongguan {

ReceiptsPanel::ReceiptsPanel(const CodeTables& tables, QWidget* parent)
    : QTextBrowser(parent)
    , m_tables(tables)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(8);
    setAccessibleName(tr("Receipts"));
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (const Result<Place> place = m_document.place(link.path()); place) {
            Q_EMIT jumpRequested(*place);
        }
    });
    fill();
}

void ReceiptsPanel::setReceipts(const QList<Receipt>& receipts, const Document& document)
{
    m_document = document;
    if (receipts != m_receipts) {
        m_receipts = receipts;
        fill();
    }
}

QString ReceiptsPanel::entry(const Receipt& receipt) const
{
    const QString type = m_document.isNull() ? u"declaration"_s : m_document.type().key;
    const std::optional<DeclarationState> state = stateAfter(type, DeclarationState::Submitted, receipt.channel);
    const QColor colour = toneColor(state ? stateTone(*state, type) : Tone::Neutral, palette());
    const QString quiet = quietColor(palette()).name();
    const CodeTable* channels = m_tables.table(livesBonded(type) ? u"bondedResult" : u"channel");
    const std::optional<Code> channel = channels ? channels->find(receipt.channel) : std::nullopt;
    const QString word = channel ? inLanguage(channel->name) : state ? stateWord(*state, type) : tr("Unknown receipt");
    QString html = u"<p style='margin:10px 0 0 0'><span style='color:%1'>●</span> <b>%2</b> <span style='color:%3'>%4 · %5</span></p>"_s
                       .arg(colour.name(), word.toHtmlEscaped(), quiet,
                           receipt.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), receipt.channel.toHtmlEscaped());
    const auto add = [&html](const QString& text) { html += u"<p style='margin:2px 0 0 16px'>%1</p>"_s.arg(text); };
    if (!receipt.note.isEmpty()) {
        add(receipt.note.toHtmlEscaped().replace(u"\n"_s, u"<br>"_s));
    }
    if (!receipt.entryNo.isEmpty()) {
        add(tr("Entry number %1").arg(u"<code>%1</code>"_s.arg(receipt.entryNo.toHtmlEscaped())));
    }
    for (const FieldRemark& remark : receipt.remarks) {
        const Result<Place> place = m_document.isNull() ? Result<Place>(tl::unexpect, Error {}) : m_document.place(remark.place);
        const QString text = remark.text.toHtmlEscaped();
        add(place && !remark.place.isEmpty() ? QString(u"→ <a style='color:%1' href='%2'>%3</a>: %4"_s.arg(
                toneColor(Tone::Accent, palette()).name(), remark.place.toHtmlEscaped(),
                placeName(m_document, *place).toHtmlEscaped(), text))
                                             : QString(u"→ "_s + text));
    }
    return html;
}

void ReceiptsPanel::fill()
{
    QString html;
    QList<Receipt> newestFirst = m_receipts;
    std::stable_sort(newestFirst.begin(), newestFirst.end(), [](const Receipt& a, const Receipt& b) { return a.time > b.time; });
    for (const Receipt& receipt : std::as_const(newestFirst)) {
        html += entry(receipt);
    }
    if (html.isEmpty()) {
        html = u"<p style='color:%1'>%2</p>"_s.arg(quietColor(palette()).name(),
            tr("No receipts yet. They come after submission, each with its time.").toHtmlEscaped());
    }
    setHtml(html);
}

void ReceiptsPanel::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        fill();
    }
}

} // namespace Tongguan
