// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

#include <QObject>
#include <QSet>
#include <QUndoStack>

#include <map>
#include <memory>

namespace Tongguan {

// The document on the form: one value, changed only through here, each change undoable. Filling it (load, adopt)
// keeps it clean. "Changed since save" and "touched by a person" are different things.
class FormModel final : public QObject {
    Q_OBJECT
public:
    explicit FormModel(QObject* parent = nullptr);

    [[nodiscard]] const Document& document() const { return m_document; }
    [[nodiscard]] QUndoStack* undoStack() { return m_undo.get(); } // another one after load()

    // Another document: clean. What was done to it before, in this program, can still be undone where it has a key.
    void load(const Document& document, const QString& key = {});
    void adopt(const Document& document); // the same one with changes from elsewhere; undo still works
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    enum class Input { Typing, Whole };
    // Consecutive typing in one place is one step of undo, until endTyping().
    void setValue(const Place& place, const QString& text, Input input = Input::Whole);
    void setValues(const QString& name, const QList<std::pair<Place, QString>>& values);
    void endTyping() { ++m_typingRun; }

    // Lines of a group below the record at `parent`. Rows that number themselves are renumbered.
    void insertLines(const QList<Place::Step>& parent, int group, int row, const QList<Record>& lines);
    void removeLines(const QList<Place::Step>& parent, int group, QList<int> rows);
    void moveLine(const QList<Place::Step>& parent, int group, int from, int to);
    // Any other change, as one step. `places` empty: anything may have changed.
    void edit(const QString& name, const Document& after, const QList<Place>& places = {});

    [[nodiscard]] bool isModified() const; // since load or markSaved
    void markSaved() { m_saved = m_document; }
    [[nodiscard]] bool isTouched(const Place& place) const;
    void touch(const Place& place);

Q_SIGNALS:
    void changed(const QList<Tongguan::Place>& places); // empty: anything
    void readOnlyChanged(bool readOnly);

private:
    friend class FormCommand;
    void apply(const Document& document, const QList<Place>& places);
    [[nodiscard]] QString touchKey(const Place& place) const;

    Document m_document;
    Document m_saved;
    std::unique_ptr<QUndoStack> m_undo;
    QString m_key;
    std::map<QString, std::unique_ptr<QUndoStack>> m_parked; // of documents that were here before
    QStringList m_parkedKeys; // the longest ago first
    QSet<QString> m_touched;
    int m_typingRun = 0;
    bool m_readOnly = false;
};

// The record at these steps, made where it is missing.
[[nodiscard]] Record& editRecord(Document& document, const QList<Place::Step>& steps);

} // namespace Tongguan
