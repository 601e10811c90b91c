// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/consultnotes.h"

#include "ui/consult/consultwords.h"
#include "ui/shell/icons.h"

#include <QTextBrowser>
#include <QUrl>

namespace Tongguan {

ConsultNotes::ConsultNotes(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QTextBrowser(this))
    , m_book(new QPushButton(themedIcon(u"call"), tr("Consult about this…"), this))
{
    setObjectName(u"consultNotes"_s);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_text->setObjectName(u"consultNotesText"_s);
    m_text->setAccessibleName(tr("Consultations about this document"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_book->setObjectName(u"consultNotesBook"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text, 1);
    column->addWidget(m_book);
    connect(m_book, &QPushButton::clicked, this, [this] { Q_EMIT bookRequested(m_subject); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme() == u"consult") {
            Q_EMIT openRequested(ConsultId::fromString(link.path()));
            return;
        }
        const QStringList parts = link.path().split(u'/');
        Q_EMIT fieldChosen(parts.value(0), parts.value(1).toInt());
    });
    setSubject({});
}

void ConsultNotes::setSubject(const ConsultSubject& subject)
{
    m_subject = subject;
    m_book->setEnabled(subject.kind != SubjectKind::None);
    m_title->setText(subject.kind == SubjectKind::None ? tr("Open a document to see what was said about it") : subjectText(subject));
    m_text->clear();
}

void ConsultNotes::setConsultations(const QList<Consultation>& consultations)
{
    QStringList parts;
    for (const Consultation& one : consultations)
        parts.append(htmlOf(one));
    m_text->setHtml(parts.join(u"<hr>"_s));
    m_text->setPlaceholderText(m_subject.kind == SubjectKind::None ? QString() : tr("No consultation about this document yet. Ask the customs office about a field: questions, answers and confirmed minutes stay here."));
}

QString ConsultNotes::text() const { return m_text->toPlainText(); }

QString ConsultNotes::htmlOf(const Consultation& one) const
{
    const QString quiet = quietColor(palette()).name(), link = toneColor(Tone::Accent, palette()).name();
    QString html = u"<p><a href=\"consult:%1\" style=\"color:%2\"><b>%3</b></a> <span style=\"color:%4\">%5 %6</span></p>"_s.arg(one.id.toString(), link,
        consultTimeText(one.begun.isValid() ? one.begun : one.from, one.ended).toHtmlEscaped(), quiet, consultStateWord(one.state).toHtmlEscaped(), one.officer.toHtmlEscaped());
    for (const ConsultQuestion& question : one.questions) {
        QString text = question.text.toHtmlEscaped();
        if (!question.field.isEmpty()) {
            const QString name = m_naming ? m_naming(question.field, question.line) : question.field;
            text = u"<a href=\"field:%1/%2\" style=\"color:%3\">%4</a>: %5"_s.arg(question.field).arg(question.line).arg(link, name.toHtmlEscaped(), text);
        }
        const QString answer = question.answer.isEmpty() ? tr("not answered") : question.answer;
        html += u"<p>%1<br><span style=\"color:%2\">%3</span></p>"_s.arg(text, question.answer.isEmpty() ? quiet : palette().color(QPalette::Text).name(), answer.toHtmlEscaped());
    }
    if (!one.minutes.text.isEmpty()) {
        const QString state = one.minutes.isConfirmed() ? tr("Minutes, confirmed by both sides") : tr("Minutes, not confirmed yet");
        html += u"<p><b>%1</b><br>%2</p>"_s.arg(state, one.minutes.text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    return html;
}

} // namespace Tongguan
