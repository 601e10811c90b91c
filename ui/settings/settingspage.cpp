// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"
#include "ui/shell/icons.h"

#include <QScrollArea>

namespace Tongguan {

namespace {

QFormLayout* settingsGroup(const QString& title, QVBoxLayout* column, QWidget* parent)
{
    auto* heading = new QLabel(title, parent);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, column->count() ? 20 : 0, 0, 4);
    column->addWidget(heading);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    auto* width = new QWidget(parent); // one column of labels through all groups
    width->setFixedSize(120, 0);
    form->addRow(width, new QWidget(parent));
    column->addLayout(form);
    return form;
}

QLabel* quietLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    label->setFixedWidth(520);
    return label;
}

} // namespace

SettingsPage::SettingsPage(QWidget* parent)
    : QWidget(parent)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_density(new QComboBox(this))
    , m_mode(new QComboBox(this))
    , m_restart(nullptr)
    , m_modeWords(nullptr)
    , m_server(new QLineEdit(this))
    , m_store(new QLineEdit(this))
    , m_import(new QLineEdit(this))
    , m_export(new QLineEdit(this))
{
    setObjectName(u"settingsPage"_s);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(4);
    buildLook(column);
    buildOffice(column);
    buildFolders(column);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    setFocusProxy(m_language);
    setTabOrder(m_language, m_theme);
    setTabOrder(m_theme, m_density);
    setTabOrder(m_density, m_mode);
    setTabOrder(m_mode, m_server);
    setView({});
}

void SettingsPage::buildLook(QVBoxLayout* column)
{
    auto* form = settingsGroup(tr("Look and language"), column, this);
    for (const auto& [key, name] : { std::pair { QString(), tr("As the system") }, { u"zh_CN"_s, u"简体中文"_s }, { u"zh_TW"_s, u"繁體中文"_s }, { u"en"_s, u"English"_s } })
        m_language->addItem(name, key);
    for (const auto& [choice, name] : { std::pair { ThemeChoice::System, tr("As the system") }, { ThemeChoice::Light, tr("Light") }, { ThemeChoice::Dark, tr("Dark") } })
        m_theme->addItem(name, int(choice));
    m_density->addItem(tr("Compact: more rows"), int(Density::Compact));
    m_density->addItem(tr("Comfortable: larger rows"), int(Density::Comfortable));
    m_restart = quietLabel(tr("The language changes at the next start of the program."), this);
    form->addRow(tr("&Language"), m_language);
    form->addRow(QString(), m_restart);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("Ro&ws"), m_density);
    for (auto* box : { m_language, m_theme, m_density, m_mode }) {
        box->setMinimumWidth(260);
        box->setMinimumHeight(formRowHeight());
        connect(box, &QComboBox::activated, this, &SettingsPage::take);
    }
    m_language->setObjectName(u"language"_s);
    m_theme->setObjectName(u"theme"_s);
    m_density->setObjectName(u"density"_s);
}

void SettingsPage::buildOffice(QVBoxLayout* column)
{
    auto* form = settingsGroup(tr("Office"), column, this);
    m_mode->setObjectName(u"mode"_s);
    m_mode->addItem(tr("With a server"), int(OfficeMode::Server));
    m_mode->addItem(tr("This computer only"), int(OfficeMode::LocalOnly));
    m_modeWords = quietLabel({}, this);
    m_server->setObjectName(u"server"_s);
    m_server->setMinimumSize(420, formRowHeight());
    m_server->setPlaceholderText(u"https://customs.example:8443"_s);
    form->addRow(tr("&Mode"), m_mode);
    form->addRow(QString(), m_modeWords);
    form->addRow(tr("&Server"), m_server);
    connect(m_server, &QLineEdit::editingFinished, this, &SettingsPage::take);
}

void SettingsPage::buildFolders(QVBoxLayout* column)
{
    auto* form = settingsGroup(tr("Folders"), column, this);
    const auto addFolder = [&](const QString& label, QLineEdit* edit, const QString& which) {
        edit->setObjectName(which + u"Folder"_s);
        edit->setReadOnly(true);
        edit->setMinimumSize(420, formRowHeight());
        auto* open = new QPushButton(themedIcon(u"folder"), tr("Open"), this);
        open->setAccessibleName(tr("Open the folder"));
        auto* row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(edit);
        if (which != u"store") {
            auto* choose = new QPushButton(tr("Choose…"), this);
            choose->setObjectName(which + u"Choose"_s);
            row->addWidget(choose);
            connect(choose, &QPushButton::clicked, this, [this, which] { Q_EMIT chooseFolderRequested(which); });
        }
        row->addWidget(open);
        auto* name = new QLabel(label, this);
        name->setBuddy(edit);
        edit->setAccessibleName(QString(label).remove(u'&'));
        form->addRow(name, row);
        connect(open, &QPushButton::clicked, this, [this, edit] { Q_EMIT openFolderRequested(edit->text()); });
    };
    addFolder(tr("&Data of this office"), m_store, u"store"_s);
    addFolder(tr("Messages &in"), m_import, u"import"_s);
    addFolder(tr("Messages &out"), m_export, u"export"_s);
    form->addRow(QString(), quietLabel(tr("All drafts, receipts and the queue lie in the data folder. Include it in your backup."), this));
}

void SettingsPage::setView(const SettingsView& view)
{
    m_filling = true;
    m_view = view;
    m_language->setCurrentIndex(std::max(0, m_language->findData(view.language)));
    m_theme->setCurrentIndex(m_theme->findData(int(view.theme)));
    m_density->setCurrentIndex(m_density->findData(int(view.density)));
    m_mode->setCurrentIndex(m_mode->findData(int(view.mode)));
    m_modeWords->setText(view.mode == OfficeMode::Server ? tr("Declarations are submitted to the server and its receipts come back. Everything also works while it cannot be reached.")
                                                         : tr("Enter, check, reckon and export messages. Nothing leaves this computer by itself."));
    m_server->setText(view.server);
    m_server->setEnabled(view.mode == OfficeMode::Server);
    m_store->setText(view.storeFolder);
    m_import->setText(view.importFolder);
    m_export->setText(view.exportFolder);
    m_filling = false;
}

void SettingsPage::take()
{
    if (m_filling)
        return;
    auto view = m_view;
    view.language = m_language->currentData().toString();
    view.theme = ThemeChoice(m_theme->currentData().toInt());
    view.density = Density(m_density->currentData().toInt());
    view.mode = OfficeMode(m_mode->currentData().toInt());
    view.server = m_server->text().trimmed();
    if (view == m_view)
        return;
    setView(view);
    Q_EMIT changed(m_view);
}

} // namespace Tongguan
