// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/client/clientoffice.h"
#include "ui/home/officehomeview.h"

#include <QTimer>

namespace Tongguan {

class Dictionary;
class MainWindow;
class OfficeCases;
class OfficeHomePage;

// Gathers what waits for an officer, and keeps it fresh while one works here.
class OfficeHomeFlow final : public QObject
{
    Q_OBJECT
public:
    OfficeHomeFlow(ClientOffice& office, OfficeCases& cases, const Dictionary& dictionary, OfficeHomePage& page, MainWindow& window, QObject* parent = nullptr);

    void setActive(bool active); // an officer works here

Q_SIGNALS:
    void caseRequested(Tongguan::DocumentId id, const QString& tenant, bool isReport); // a company's document; a report of a write-off

private:
    void ask(); // the server
    void gather();
    [[nodiscard]] QList<OfficeCaseItem> caseItems() const;

    ClientOffice& m_office;
    OfficeCases& m_cases;
    const Dictionary& m_dictionary;
    OfficeHomePage& m_page;
    MainWindow& m_window;
    QTimer m_soon, m_minute;
};

} // namespace Tongguan
