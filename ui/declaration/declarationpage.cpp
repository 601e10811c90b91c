// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/declaration/declarationpage.h"

#include "ui/declaration/goodsaid.h"
#include "ui/declaration/taxpanel.h"
#include "ui/document/fileaid.h"

#include <QAction>

namespace Tongguan {

static constexpr int TaxWidth = 340;
static constexpr int TaxHeight = 500;

DeclarationPage::DeclarationPage(const Dictionary& dictionary, const CodeTables& tables, QWidget* parent)
    : DocumentPage(dictionary.declaration(), tables, parent)
    , m_tables(tables)
    , m_taxPanel(new TaxPanel(context()))
{
    addPanel(m_taxPanel, { u"taxDock"_s, tr("Taxes"), QKeySequence(Qt::Key_F6), TaxWidth, TaxHeight });
    connect(m_taxPanel, &TaxPanel::takeOverRequested, this, [this](const Document& taken, const QList<Place>& places) {
        take(tr("Take over the comparison"), taken, places);
        notice(tr("Taken over into the declaration. Ctrl+Z takes it back."));
    });
    addAct(tr("Print the archive…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] {
        save();
        Q_EMIT printRequested(id(), u"archive"_s);
    });
}

DeclarationPage::~DeclarationPage()
{
    hide(); // the field with the focus is left while everything still stands
    delete m_goods;
}

GoodsAid& DeclarationPage::useGoods(const Tariff& tariff, ProductSource& products)
{
    m_goods = new GoodsAid(model(), m_tables, tariff, products, this);
    connect(this, &DocumentPage::linesBuilt, m_goods, &GoodsAid::attach);
    connect(m_goods, &GoodsAid::noticed, this, &DocumentPage::notice);
    connect(m_goods, &GoodsAid::taken, this, &DocumentPage::commit);
    return *m_goods;
}

FileAid& DeclarationPage::useFiles(const FileRows& rows)
{
    m_files = new FileAid(model(), context(), rows, this);
    connect(this, &DocumentPage::gridBuilt, m_files, &FileAid::attach);
    connect(m_files, &FileAid::noticed, this, &DocumentPage::notice);
    connect(m_files, &FileAid::taken, this, &DocumentPage::commit);
    QAction* attaching = addAct(tr("Attach files…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this, group = rows.group, name = rows.name] {
        if (view().mayBeEdited() && jumpTo({ .steps = { { .group = group, .row = 0 } }, .element = name }))
            m_files->choose();
    });
    connect(&model(), &FormModel::readOnlyChanged, attaching, &QAction::setDisabled);
    return *m_files;
}

void DeclarationPage::showTaxes()
{
    showPanel(m_taxPanel);
}

} // namespace Tongguan
