// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/fieldfinder.h"

#include "ui/forms/codeline.h"
#include "ui/forms/language.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace Tongguan {

FieldFinder::FieldFinder(const DocumentType& type, QWidget* parent)
    : QFrame(parent)
    , m_line(new CodeLine([this](const QString& typed, int limit) {
        QList<Code> codes;
        for (const Field& field : m_fields) {
            const bool fits = field.name.zh.contains(typed, Qt::CaseInsensitive) || field.name.en.contains(typed, Qt::CaseInsensitive)
                || field.key.contains(typed, Qt::CaseInsensitive);
            if (fits && codes.size() < limit) {
                codes.append(Code { .code = field.key, .name = field.name, .initials = {}, .old = {}, .note = field.page });
            }
        }
        return codes;
    }))
{
    collect(type);
    auto* label = new QLabel(tr("Find field"));
    label->setBuddy(m_line);
    m_line->setAccessibleName(tr("Find field"));
    m_line->setPlaceholderText(tr("Name or key of a field"));
    m_line->installEventFilter(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->addWidget(label);
    layout->addWidget(m_line, 1);
    connect(m_line, &CodeLine::taken, this, [this](const Code& code) {
        hide();
        Q_EMIT chosen(code.code);
    });
}

void FieldFinder::collect(const DocumentType& type)
{
    QSet<QString> known;
    const auto add = [this, &known, &type](const ElementPath& path, const QString& page) {
        const QString key = type.keyPath(path);
        if (!known.contains(key)) {
            known.insert(key);
            m_fields.append({ .key = key, .name = type.element(path).name, .page = page });
        }
    };
    for (const FormTab& tab : type.tabs) {
        for (const QString& key : tab.sections) {
            if (const Section* section = type.section(key)) {
                for (const ElementPath& path : section->fields) {
                    add(path, inLanguage(tab.name));
                }
            }
        }
        for (const QString& key : tab.singles + tab.grids) {
            const int group = type.root.groupIndexOf(key);
            for (int element = 0; group >= 0 && element < int(type.root.groups.at(group).elements.size()); ++element) {
                add({ .groups = { group }, .element = element }, inLanguage(tab.name));
            }
        }
    }
}

void FieldFinder::begin()
{
    show();
    m_line->clear();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

bool FieldFinder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_line->takeCurrent();
            return true;
        }
        if (key == Qt::Key_Escape) {
            if (!m_line->closeList()) {
                hide();
                Q_EMIT closed();
            }
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Tongguan
