// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/opentabs.h"

#include <QMouseEvent>
#include <QSignalBlocker>

namespace Tongguan {

OpenTabs::OpenTabs(QWidget* parent)
    : QTabBar(parent)
{
    setObjectName(u"openDocuments"_s);
    setAccessibleName(tr("Open documents"));
    setFocusPolicy(Qt::NoFocus); // the keys are in the form
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setTabsClosable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0) {
            Q_EMIT chosen(idAt(index));
        }
    });
    connect(this, &QTabBar::tabCloseRequested, this, [this](int index) { Q_EMIT closeRequested(idAt(index)); });
    hide();
}

DocumentId OpenTabs::idAt(int index) const { return tabData(index).value<DocumentId>(); }

int OpenTabs::indexOf(DocumentId id) const
{
    for (int index = 0; index < count(); ++index) {
        if (idAt(index) == id) {
            return index;
        }
    }
    return -1;
}

void OpenTabs::label(int index, const QString& text, const QString& tip)
{
    setTabText(index, QString(text).replace(u"&"_s, u"&&"_s));
    setTabToolTip(index, tip);
}

void OpenTabs::showNumber() { setVisible(count() > 1); }

void OpenTabs::put(DocumentId id, const QString& text, const QString& tip, bool stays)
{
    const QSignalBlocker quiet(this);
    int index = indexOf(id);
    if (index < 0 && !stays) {
        index = indexOf(m_passing); // its place
    }
    if (index < 0) {
        index = addTab({});
        if (count() > Most) {
            removeTab(0);
            --index;
        }
    }
    if (idAt(index) != id) {
        setTabData(index, QVariant::fromValue(id));
        m_passing = stays ? m_passing : id;
    } else if (stays && m_passing == id) {
        m_passing = {};
    }
    label(index, text, tip);
    setCurrentIndex(index);
    showNumber();
}

void OpenTabs::restore(DocumentId id, const QString& text, const QString& tip)
{
    const QSignalBlocker quiet(this);
    if (indexOf(id) < 0 && count() < Most) {
        const int index = addTab({});
        setTabData(index, QVariant::fromValue(id));
        label(index, text, tip);
    }
    showNumber();
}

void OpenTabs::keep(DocumentId id)
{
    if (m_passing == id) {
        m_passing = {};
        update();
    }
}

void OpenTabs::drop(DocumentId id)
{
    const QSignalBlocker quiet(this);
    if (const int index = indexOf(id); index >= 0) {
        removeTab(index);
    }
    showNumber();
}

QList<DocumentId> OpenTabs::ids() const
{
    QList<DocumentId> all;
    for (int index = 0; index < count(); ++index) {
        if (const DocumentId id = idAt(index); id != m_passing) {
            all.append(id);
        }
    }
    return all;
}

DocumentId OpenTabs::neighbour(int by) const
{
    return count() < 2 ? DocumentId() : idAt((currentIndex() + by + count()) % count());
}

void OpenTabs::mouseReleaseEvent(QMouseEvent* event)
{
    const int index = event->button() == Qt::MiddleButton ? tabAt(event->position().toPoint()) : -1;
    if (index >= 0) {
        Q_EMIT closeRequested(idAt(index));
        return;
    }
    QTabBar::mouseReleaseEvent(event);
}

QSize OpenTabs::tabSizeHint(int index) const
{
    const QSize wanted = QTabBar::tabSizeHint(index);
    return { std::min(wanted.width(), fontMetrics().horizontalAdvance(u'国') * 14), wanted.height() };
}

} // namespace Tongguan
