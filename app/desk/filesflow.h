// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/client/attachmentfolder.h"
#include "app/client/clientoffice.h"
#include "ui/document/fileaid.h"

#include <QTemporaryDir>
#include <QThreadPool>

namespace Tongguan {

class DeclarationPage;
class MainWindow;

// The files of declarations: copied into the office's keeping, looked at, opened and given out. All that touches the disk is
// done on one thread of its own, in the order in which it was wanted.
class FilesFlow final : public QObject
{
    Q_OBJECT
public:
    FilesFlow(ClientOffice& office, const DocumentType& type, MainWindow& window, QObject* parent = nullptr);
    ~FilesFlow() override;

    void attach(DeclarationPage* page); // when it is made
    void look(); // a document is open now, or news of it
    // Refused "document.findings" where one of its files stands against it.
    [[nodiscard]] QFuture<Done> mayGo(const StoredDeclaration& stored);
    void carry(DocumentId from, DocumentId to); // its files are the other one's now

private:
    struct Failure {
        QString path;
        Error error;
    };
    struct Taken {
        QList<KeptFile> kept; // that want a line
        QStringList twice, found; // attached already; that a line was waiting for
        QList<Failure> failed;
    };
    [[nodiscard]] static Taken copyIn(const AttachmentFolder& folder, DocumentId id, const QList<ChosenFile>& files, const QStringList& names, const std::function<QString(const QString&)>& fitting);
    template <class Work> [[nodiscard]] auto inOrder(Work work);
    void follow(DocumentId id, const Document& document);
    void add(const QList<ChosenFile>& files);
    void taken(DocumentId id, const Taken& taken);
    void takeUnseen(DocumentId id, const QList<KeptFile>& files); // another document is open by now
    void replace(LineId line, const QString& path);
    void open(const QString& name);
    void save(const QString& name, const QString& path);
    void say(const Taken& taken);
    void sweep();

    ClientOffice& m_office;
    MainWindow& m_window;
    const DocumentType& m_type;
    const std::optional<FileRows> m_rows;
    AttachmentFolder m_folder;
    DeclarationPage* m_page = nullptr;
    FileAid* m_aid = nullptr;
    QHash<DocumentId, QStringList> m_named; // by the lines, when last seen
    QTemporaryDir m_opened; // copies that other programs look at
    quint64 m_looks = 0;
    QThreadPool m_thread; // the last: it ends first
};

} // namespace Tongguan
