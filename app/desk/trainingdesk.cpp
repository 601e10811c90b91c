// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/trainingdesk.h"

#include "models/base/abilities.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/statewords.h"

#include <QAction>
#include <QDir>
#include <QProcess>

namespace Tongguan {

QStringList otherDeskArguments(const DeskOptions& options, const QString& role)
{
    QStringList arguments { u"--training"_s, options.trainingFile, u"--as"_s, role, u"--store"_s, QDir::cleanPath(options.store) + u'-' + role };
    if (!options.language.isEmpty())
        arguments << u"--language"_s << options.language;
    return arguments;
}

TrainingDesk::TrainingDesk(DeskOptions options, MainWindow& window, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_window(window)
{
    const QString role = m_options.trainingRole.isEmpty() ? u"broker"_s : m_options.trainingRole;
    const bool office = abilitiesOf(role).testFlag(Ability::Review);
    m_other = window.addCommand(u"training.other"_s, u"people"_s, office ? tr("Open the broker's window") : tr("Open the officer's window"), QKeySequence(u"Ctrl+Alt+O"_s),
        u"peixun guanyuan chuangkou px training officer"_s);
    m_other->setToolTip(tr("Training: the other side of the counter, in a window of its own on this computer  %1").arg(m_other->shortcut().toString(QKeySequence::NativeText)));
    connect(m_other, &QAction::triggered, this, [this, office] { open(office ? u"broker"_s : u"officer"_s); });
    window.setWindowTitle(tr("%1 · %2 (training)").arg(window.windowTitle(), roleWord(role)));
}

// The company's window keeps the office's own store; what is opened beside it has one beside it.
void TrainingDesk::open(const QString& role)
{
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), otherDeskArguments(m_options, role)))
        m_window.notices().tell({ .text = tr("The window of the other side is being opened.") });
    else
        m_window.notices().tell({ ErrorKind::Refused, u"training.window"_s, QCoreApplication::applicationFilePath(), {} });
}

} // namespace Tongguan
