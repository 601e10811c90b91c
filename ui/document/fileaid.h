// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/rules/filecheck.h"
#include "ui/forms/formcontext.h"
#include "ui/forms/formmodel.h"

#include <QPointer>

class QLabel;
class QMimeData;

namespace Tongguan {

class RecordGrid;

// A file that a person attaches, and as what; "": that is to be seen.
struct ChosenFile {
    QString path, kind;
    bool operator==(const ChosenFile&) const = default;
};

// A file that is kept now.
struct KeptFile {
    QString name, kind;
    qint64 size = 0;
    bool operator==(const KeptFile&) const = default;
};

// Files at the grid of the lines that stand for them: added by dialog, by dragging and by pasting, opened, saved, replaced.
// Where they are kept is somebody else's business: what is wanted leaves as signals. What changed is one step of undo.
class FileAid final : public QObject {
    Q_OBJECT
public:
    FileAid(FormModel& model, const FormContext& context, const FileRows& rows, QObject* parent);

    void attach(RecordGrid& grid); // the grid of its rows, when the form builds it; another is left alone
    void setFacts(const FilesKnown& facts);
    [[nodiscard]] const FileRows& rows() const { return m_rows; }
    [[nodiscard]] const FilesKnown& facts() const { return m_facts; }

    void choose(); // asks for files
    void offer(const QStringList& paths); // asks what they are where their names do not tell
    void take(const QList<KeptFile>& files); // a line for each
    void replace(LineId line, const KeptFile& file); // now stands for that one
    void renewNumbers(); // that are missing, or made for another office or kind

Q_SIGNALS:
    void addRequested(const QList<Tongguan::ChosenFile>& files);
    void replaceRequested(Tongguan::LineId line, const QString& path);
    void openRequested(const QString& name);
    void saveRequested(const QString& name, const QString& path);
    void noticed(const QString& text);
    void taken(); // the document was changed: check and save it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActs(RecordGrid& grid);
    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] QString currentName() const; // of the current line's file, if it is here
    [[nodiscard]] QString shown(const Record& line, int element) const;
    [[nodiscard]] bool onName(const QModelIndex& index) const;
    bool open(); // the current line's; false where it has none here
    void askWhere();
    void askInstead();
    void showSum();
    void showDrop(int files);

    FormModel& m_model;
    FormContext m_context;
    FileRows m_rows;
    FilesKnown m_facts;
    QPointer<RecordGrid> m_grid;
    QPointer<QLabel> m_sum, m_fault, m_drop;
    QList<QPointer<QAction>> m_ofFile; // that want a file at the current line
};

// Files of this computer in what is dragged or pasted; no folders.
[[nodiscard]] QStringList localFilesOf(const QMimeData& mime);

} // namespace Tongguan
