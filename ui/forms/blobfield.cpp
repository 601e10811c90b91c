// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/blobfield.h"

#include "ui/forms/valuetext.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Tongguan {

BlobField::BlobField(const Element& element, QWidget* parent)
    : FieldEditor(element, parent)
    , m_size(new QLabel)
    , m_choose(new QToolButton)
    , m_remove(new QToolButton)
{
    m_choose->setText(tr("Choose file…"));
    m_remove->setText(tr("Remove"));
    adopt(m_choose);
    watch(m_remove);
    auto* row = qobject_cast<QHBoxLayout*>(layout());
    row->insertWidget(0, m_size);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->setStretchFactor(m_choose, 0);
    connect(m_choose, &QToolButton::clicked, this, &BlobField::choose);
    connect(m_remove, &QToolButton::clicked, this, [this] { enter(QString()); });
    setText({});
}

void BlobField::setText(const QString& text)
{
    m_value = text;
    m_size->setText(text.isEmpty() ? tr("no file") : sizeText(blobSize(text)));
    m_remove->setVisible(!text.isEmpty() && m_choose->isEnabled());
}

void BlobField::setReadOnly(bool readOnly)
{
    m_choose->setEnabled(!readOnly);
    setText(m_value);
}

void BlobField::setTitle(const QString& title)
{
    m_choose->setAccessibleName(tr("%1: choose file").arg(title));
    m_remove->setAccessibleName(tr("%1: remove file").arg(title));
}

void BlobField::choose()
{
    auto* dialog = new QFileDialog(this, tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BlobField::read);
    dialog->open();
}

void BlobField::read(const QString& path)
{
    constexpr qint64 largest = 20LL * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_size->setText(tr("The file cannot be read"));
        return;
    }
    if (file.size() > largest) {
        m_size->setText(tr("The file has %1; at most %2 fit").arg(sizeText(file.size()), sizeText(largest)));
        return;
    }
    enter(QString::fromLatin1(file.readAll().toBase64()));
}

void BlobField::enter(const QString& value)
{
    setText(value);
    Q_EMIT edited(m_value);
}

} // namespace Tongguan
