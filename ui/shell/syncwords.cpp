// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/syncwords.h"
#include "ui/shell/statewords.h"

#include <QCoreApplication>

namespace Tongguan {

namespace {

struct SyncWords {
    Q_DECLARE_TR_FUNCTIONS(Tongguan::SyncWords)

public:
    static QString state(const SyncView& view)
    {
        switch (view.state) {
        case SyncView::State::NoServer: return tr("No server");
        case SyncView::State::SignedOut: return tr("Not signed in");
        case SyncView::State::UpToDate: return tr("Synchronised");
        case SyncView::State::Working: return tr("Synchronising");
        case SyncView::State::Waiting: return tr("Online");
        case SyncView::State::Offline: return tr("Offline");
        case SyncView::State::Problem: return tr("Needs you");
        }
        return {};
    }

    static QString counts(const SyncView& view)
    {
        QStringList parts;
        if (view.rejected > 0)
            parts.append(tr("%n rejected", nullptr, int(view.rejected)));
        if (view.conflicts > 0)
            parts.append(tr("%n conflict(s)", nullptr, int(view.conflicts)));
        if (view.waiting > 0)
            parts.append(tr("%n waiting", nullptr, int(view.waiting)));
        return parts.join(tr(", "));
    }
};

} // namespace

QString syncShort(const SyncView& view)
{
    const auto counts = SyncWords::counts(view);
    return counts.isEmpty() ? SyncWords::state(view) : SyncWords::tr("%1 · %2").arg(SyncWords::state(view), counts);
}

QString syncSentence(const SyncView& view)
{
    switch (view.state) {
    case SyncView::State::NoServer: return SyncWords::tr("No server is set up. Everything stays on this computer; declarations cannot be submitted to customs yet.");
    case SyncView::State::SignedOut: return SyncWords::tr("You are not signed in. Your work is saved on this computer and goes to the server once you sign in.");
    case SyncView::State::UpToDate: return SyncWords::tr("This computer and the server hold the same.");
    case SyncView::State::Working: return SyncWords::tr("Changes are being sent and fetched. You can go on working.");
    case SyncView::State::Waiting: return SyncWords::tr("The server is there. Some changes wait for their next try.");
    case SyncView::State::Offline: return SyncWords::tr("The server cannot be reached. Go on working: everything is saved here and sent when the line is back.");
    case SyncView::State::Problem: return SyncWords::tr("Something needs your decision. Your text is kept on this computer.");
    }
    return {};
}

QString syncStatus(const SyncView& view, const QDateTime& now)
{
    const auto since = shortTime(view.since, now);
    auto text = SyncWords::state(view);
    if (view.state == SyncView::State::Offline && !since.isEmpty())
        text = SyncWords::tr("Offline since %1").arg(since);
    else if (view.state == SyncView::State::UpToDate && view.lastSuccess.isValid())
        text = SyncWords::tr("Synchronised %1").arg(shortTime(view.lastSuccess, now));
    const auto counts = SyncWords::counts(view);
    return counts.isEmpty() ? text : text + SyncWords::tr(", ") + counts;
}

Tone syncViewTone(const SyncView& view)
{
    switch (view.state) {
    case SyncView::State::NoServer:
    case SyncView::State::SignedOut: return Tone::Neutral;
    case SyncView::State::UpToDate: return Tone::Good;
    case SyncView::State::Working:
    case SyncView::State::Waiting: return Tone::Working;
    case SyncView::State::Offline: return Tone::Warning;
    case SyncView::State::Problem: return Tone::Bad;
    }
    return Tone::Neutral;
}

QString syncViewIconName(const SyncView& view)
{
    switch (view.state) {
    case SyncView::State::NoServer: return u"local"_s;
    case SyncView::State::SignedOut: return u"sign-in"_s;
    case SyncView::State::UpToDate: return u"cloud-ok"_s;
    case SyncView::State::Working: return u"sync"_s;
    case SyncView::State::Waiting: return u"cloud-up"_s;
    case SyncView::State::Offline: return u"cloud-off"_s;
    case SyncView::State::Problem: return u"warning"_s;
    }
    return {};
}

} // namespace Tongguan
