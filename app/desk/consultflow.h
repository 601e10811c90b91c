// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultport.h"
#include "models/consult/recordingport.h"
#include "models/dictionary/document.h"
#include "ui/consult/questionpanel.h"

#include <QPointer>

#include <memory>

class QDockWidget;
class QStackedWidget;

namespace Tongguan {

class Attention;
class CallControl;
class ConsultNotes;
class ConsultPage;
class ConsultRoom;
class FieldGlow;
class MainWindow;
class RingBar;
class SettingsPort;

// A workspace of documents, as far as a consultation stands beside them.
struct BesideDocument {
    QString workspace; // its key
    SubjectKind kind = SubjectKind::Declaration;
    std::function<DocumentId()> id;              // of the open one; null: none
    std::function<const Document*()> document;   // likewise
    std::function<void(const QString& place)> jump; // "line[3].netWeight"
    std::function<void(DocumentId id, const QString& enterprise)> open; // of which company: an officer has it from the server
    std::function<void(const QString& number)> find; // opens it by its number
    std::function<void(DocumentId id, const QString& text)> tell; // in its head: what was said about it
};

// Documents that a consultation may be about, found by text; `enterprise` where an officer looks for one of a company's.
using SubjectSearch = std::function<QFuture<QList<ConsultSubject>>(const QString& text, const QString& enterprise)>;

// Consultations in the window: their workspace, the ringing over everything, and the pane beside the document, with
// pointing at fields both ways and what past consultations have left on it.
class ConsultFlow final : public QObject
{
    Q_OBJECT
public:
    ConsultFlow(ConsultPort& port, std::unique_ptr<CallPort> call, SettingsPort& settings, MainWindow& window, QObject* parent = nullptr);
    void setMakePlayer(std::function<std::unique_ptr<RecordingPort>()> make) { m_makePlayer = std::move(make); } // of recordings; before the page is made
    ~ConsultFlow() override;

    [[nodiscard]] QWidget* makePage(); // when the workspace is first shown
    void addDesk(const BesideDocument& desk);
    void setSubjectSearch(SubjectSearch search) { m_search = std::move(search); }
    void setNaming(std::function<QString(const QString& key)> naming) { m_naming = std::move(naming); } // of fields, where their document is not open
    void setUnitNames(const QHash<QString, QString>& names) { m_unitNames = names; } // by code
    void documentShown(); // another document is open, or none
    void enterPlace(const Place& place); // of the open document: it may be pointed at, or asked about
    void consult();       // about the open document
    void addTool(QAction* action); // above the list of consultations
    void open(ConsultId id); // in its workspace
    void showPane(bool shown);
    void leave();         // before the window closes

private:
    ConsultPage& page();
    void connectPage();
    void makePane();
    void placeSession();
    void toggleNotes();
    void readList();
    void readNotes();
    void takeLogs(quint64 number, const QList<ConsultId>& ids, const QList<Consultation>& sofar);
    void join();
    void follow(const QList<ConsultEvent>& events);
    void tellUnseen(const QList<ConsultEvent>& events);
    void findSubjects(const QString& text, const QString& enterprise);
    void tellHead(const QList<Consultation>& consultations);
    void offerDeclared();
    void showField(const QString& field, int line, const QString& who);
    [[nodiscard]] bool isBeside() const; // the open document is what the session is about
    void bindKeys();
    void rememberSizes();
    void showDock(bool shown);
    void lightField(const QString& who);
    void followPointer(const ConsultEvent& pointed);
    void besideDocument(const QString& document, const QString& number);
    [[nodiscard]] const BesideDocument* desk() const; // of the workspace that is shown; null: none
    [[nodiscard]] const BesideDocument* deskOf(const ConsultSubject& subject) const;
    [[nodiscard]] ConsultSubject subjectOf(const BesideDocument& desk) const;
    [[nodiscard]] QString nameOf(const QString& field, int line) const;
    void tell(const Error& error);
    void tellAnswer(ConsultId id, ConsultEventKind kind, const QString& user, const QString& computer);
    void tellLostPlaces(const QList<ConsultSummary>& consultations);
    void tellDropped(const QList<ConsultSummary>& consultations);
    void tellRefused(ConsultId id, const ConsultEvent& event, const Error& why);

    ConsultPort& m_port;
    std::unique_ptr<CallPort> m_call;
    SettingsPort& m_settings;
    MainWindow& m_window;
    std::unique_ptr<ConsultRoom> m_room;
    std::unique_ptr<CallControl> m_control;
    QList<BesideDocument> m_desks;
    QList<QAction*> m_tools;
    RingBar* m_ring;
    std::unique_ptr<Attention> m_attention;
    QPointer<ConsultPage> m_page; // once it was shown
    QDockWidget* m_dock = nullptr;
    QStackedWidget* m_pane = nullptr; // in the dock: notes, or the session
    ConsultNotes* m_notes = nullptr;
    QPointer<FieldGlow> m_glow; // lit at present
    SubjectSearch m_search;
    QHash<QString, QString> m_unitNames;
    std::function<QString(const QString& key)> m_naming;
    std::function<std::unique_ptr<RecordingPort>()> m_makePlayer;
    std::function<void()> m_whenBeside; // once the document of the session is open
    QString m_fieldOf; // the document of the field in hand
    ConsultSubject m_told; // of which the head was told
    quint64 m_noteReads = 0;
    QHash<ConsultId, QDateTime> m_lostPlaces; // that were told
    QHash<ConsultId, ConsultState> m_states;  // as the list was last read
    ConsultId m_joinWhenLive; // null: none; nobody is put into another one's call
    bool m_notesWanted = false;
    bool m_isPlacing = false, m_isDismissed = false; // the pane: hidden by us; closed by hand during a session
};

} // namespace Tongguan
