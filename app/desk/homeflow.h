// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/client/clientoffice.h"
#include "models/base/chinaday.h"
#include "ui/home/homeview.h"

#include <QTimer>

namespace Tongguan {

class HomePage;
class MainWindow;

// Gathers what needs the person today and keeps it fresh.
class HomeFlow final : public QObject
{
    Q_OBJECT
public:
    HomeFlow(ClientOffice& office, HomePage& page, MainWindow& window, QObject* parent = nullptr);

    void refresh(); // soon, once for many changes
    void setToday(QDate today); // on another day other limits are near

private:
    void gather();
    void gatherSection(const ListFilter& filter, HomeSection HomeView::*section, bool withRemarks);
    void addRemarks(DocumentId id, HomeSection HomeView::*section);
    void part();

    ClientOffice& m_office;
    HomePage& m_page;
    MainWindow& m_window;
    QTimer m_soon;
    HomeView m_view; // being gathered
    QDate m_today = chinaToday();
    int m_open = 0; // answers still to come
    bool m_again = false;
};

} // namespace Tongguan
