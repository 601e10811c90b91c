// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/consulthours.h"

#include "app/client/clientoffice.h"
#include "app/client/officehours.h"
#include "models/base/async.h"
#include "ui/consult/hoursdialog.h"
#include "ui/shell/explain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"

namespace Tongguan {

void editConsultHours(ClientOffice& office, MainWindow& window)
{
    auto* dialog = new HoursDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &HoursDialog::keepRequested, &office, [dialog, &office, &window](const OfficeCalendar& calendar) {
        whenReady(setOfficeHours(office, calendar), dialog, [dialog, &window](const Done& done) {
            if (!done)
                return dialog->setProblem(explain(done.error()).advice());
            window.notices().tell({ .tone = Tone::Good, .text = HoursDialog::keptText() });
            dialog->accept();
        });
    });
    whenReady(officeHours(office), dialog, [dialog](const Result<OfficeCalendar>& calendar) {
        if (calendar)
            dialog->setCalendar(*calendar);
        else
            dialog->setProblem(explain(calendar.error()).advice());
    });
    dialog->open();
}

} // namespace Tongguan
