// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QFrame>
#include <QKeySequence>
#include <QPointer>
#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace Tongguan {

class PaletteModel;

// Something the palette can find and do.
struct PaletteEntry {
    enum class Kind { Command, Record, Declaration, Item, Bonded, Consultation, Field, Code }; // in the order in which they are shown
    Kind kind = Kind::Command;
    QString title;
    QString detail; // behind the title, in grey
    QString hint; // below the list, for the entry in hand
    QString iconName;
    QString keywords; // further words that find it: pinyin initials, English
    QKeySequence shortcut;
    std::function<void()> run;
    QPointer<QAction> action = {}; // of a command: while that is not shown, this is not found; its shortcut of the day is told
};

// Answers a search, at once or later, by calling `answer` once; late answers to old texts are dropped.
using PaletteAnswer = std::function<void(QList<PaletteEntry>)>;
using PaletteProvider = std::function<void(const QString& text, PaletteAnswer answer)>;

// Ctrl+K: one box that finds commands, documents, consultations, ledgers, codes and fields. An overlay of its parent window.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* window);
    ~CommandPalette() override;

    void addCommand(PaletteEntry command);
    void addProvider(PaletteProvider provider);

    void open(const QString& text = {});
    void dismiss();
    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QList<PaletteEntry> found() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void place();
    void step(int by);
    void runCurrent();
    void showHint();

    QList<PaletteEntry> m_commands;
    QList<PaletteProvider> m_providers;
    PaletteModel* m_model;
    QLineEdit* m_edit;
    QListView* m_view;
    QLabel *m_hint, *m_nothing;
    quint64 m_generation = 0;
    bool m_isChosen = false; // somebody went to the row in hand; otherwise it is the first, whatever comes later
    QWidget* m_before = nullptr; // had the focus
};

} // namespace Tongguan
