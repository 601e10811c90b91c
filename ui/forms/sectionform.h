// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/fieldrow.h"
#include "ui/forms/formmodel.h"

#include <QWidget>

namespace Tongguan {

// A heading line and fields in four columns, fewer where it is narrow. Fields are paths of the document; rows of
// repeated groups come from setRows().
class SectionForm : public QWidget {
    Q_OBJECT
public:
    SectionForm(FormModel& model, const FormContext& context, const QString& title, const QList<ElementPath>& fields,
        QWidget* parent = nullptr);
    ~SectionForm() override;

    void setRows(const QList<Place::Step>& steps); // of the record whose fields these are
    [[nodiscard]] const QList<FieldRow*>& fields() const { return m_fields; }
    [[nodiscard]] Place placeOf(const FieldRow* field) const;
    [[nodiscard]] FieldRow* fieldAt(const Place& place) const; // null where it is not here
    // `showAll`: also what is missing in fields that nobody has touched yet.
    void setFindings(const QList<PlacedFinding>& findings, bool showAll);
    void setTitle(const QString& title);

    [[nodiscard]] static int columnsFor(int width);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void leaveRequested(Tongguan::FieldRow* from, Tongguan::Leave how);
    void entered(Tongguan::FieldRow* field);
    void committed(); // a person has left a field

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void add(const ElementPath& path);
    void refresh(const QList<Place>& places);
    void name();
    void applyReadOnly();
    int arrange(int width, bool really) const;
    void heightMayHaveChanged();

    FormModel& m_model;
    FormContext m_context;
    QString m_title;
    QList<FieldRow*> m_fields;
    QList<Place::Step> m_steps;
    Direction m_direction = Direction::Import;
    DeclaringStep m_step = DeclaringStep::Whole;
    bool m_named = false;
    mutable int m_knownWidth = -1;
    mutable int m_knownHeight = 0;
};

} // namespace Tongguan
