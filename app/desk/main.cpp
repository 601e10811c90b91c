// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/application.h"

#include <QApplication>
#include <QElapsedTimer>

using namespace Tongguan;

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication qt(argc, argv);
    QApplication::setApplicationName(u"tongguan"_s);
    QApplication::setApplicationVersion(QStringLiteral(TONGGUAN_VERSION));
    QApplication::setDesktopFileName(u"tongguan"_s);

    DeskOptions options;
    int code = 0;
    if (!parseDeskOptions(QApplication::arguments(), options, code))
        return code;
    Application application(qt, options, sinceStart);
    if (!application.build(code))
        return code;
    return QApplication::exec();
}
