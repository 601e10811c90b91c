// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/consultflow.h"
#include "app/desk/consultproof.h"
#include "models/exchange/zip/zip.h"
#include "models/dictionary/documenttype.h"
#include "models/reference/codetable.h"
#include "models/security/packsigner.h"
#include "tests/support/consultkit.h"
#include "ui/consult/callcontrol.h"
#include "ui/consult/consultnotes.h"
#include "ui/consult/consultpage.h"
#include "ui/consult/fieldglow.h"
#include "ui/consult/ringbar.h"
#include "ui/consult/sessionview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/settingsport.h"

#include <QAction>
#include <QCryptographicHash>
#include <QDockWidget>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Tongguan;

namespace {

class FlowSettings final : public SettingsPort {
public:
    [[nodiscard]] QByteArray value(const QString& key) const override { return m_values.value(key); }
    void setValue(const QString& key, const QByteArray& value) override { m_values.insert(key, value); }

private:
    QHash<QString, QByteArray> m_values;
};

// A window with declarations beside which one consults.
struct Office {
    explicit Office(ConsultSide side = ConsultSide::Company)
        : port(side == ConsultSide::Office ? u"li.na"_s : u"zhang.wei"_s, side), window(settings)
    {
        auto owned = std::make_unique<FakeCall>();
        call = owned.get();
        flow = std::make_unique<ConsultFlow>(port, std::move(owned), settings, window);
        form = new QLineEdit;
        window.addWorkspace({ u"home"_s, u"home"_s, u"H"_s, u"Home"_s, new QWidget });
        window.addWorkspace({ u"declarations"_s, u"declarations"_s, u"D"_s, u"Declarations"_s, form });
        window.addWorkspace({ .key = u"consultation"_s, .iconName = u"call"_s, .shortName = u"C"_s, .title = u"Consultation"_s, .make = [this] { return flow->makePage(); } });
        dictionary = std::move(*Dictionary::load());
        document = Document(dictionary->declaration());
        (void)document.setValue(document.type().keyPath(document.type().summary.value(u"number"_s)), u"TG-0001"_s);
        flow->addDesk({ .workspace = u"declarations"_s, .kind = SubjectKind::Declaration, .id = [this] { return id; }, .document = [this] { return &document; }, .line = [] { return 0; },
            .jump =
                [this](const QString& place) {
                    jumps.append(place);
                    form->setFocus();
                },
            .open = [this](DocumentId other) { opened.append(other); }, .find = {} });
        window.resize(1366, 740);
        window.show();
    }
    ConsultId begin()
    {
        const ConsultId one = port.add({ SubjectKind::Declaration, id.toString(), u"TG-0001"_s, u"TG-0001"_s, 0 }, { u"a"_s });
        port.hear(one, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Begun);
        return one;
    }
    [[nodiscard]] ConsultPage* page() const { return window.findChild<ConsultPage*>(); }
    [[nodiscard]] QDockWidget* pane() const { return window.findChild<QDockWidget*>(u"consultPane"_s); }

    FakeConsult port;
    FlowSettings settings;
    MainWindow window;
    FakeCall* call = nullptr;
    std::unique_ptr<Dictionary> dictionary;
    Document document;
    DocumentId id = DocumentId::create();
    QStringList jumps;
    QList<DocumentId> opened;
    QLineEdit* form;
    std::unique_ptr<ConsultFlow> flow;
};

} // namespace

class tst_ConsultFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSessionStandsBesideTheDocument()
    {
        Office office;
        office.window.showWorkspace(u"consultation"_s);
        QVERIFY(office.page());
        const ConsultId id = office.begin();
        office.page()->open(id);
        QTRY_COMPARE(office.page()->shown(), &office.page()->session());
        QVERIFY(!office.pane() || !office.pane()->isVisible());
        office.window.showWorkspace(u"declarations"_s);
        QTRY_VERIFY(office.pane() && office.pane()->isVisible());
        QVERIFY(office.pane()->isAncestorOf(&office.page()->session()));
        office.window.showWorkspace(u"home"_s); // no document there
        QVERIFY(!office.pane()->isVisible());
        QVERIFY(office.page()->isAncestorOf(&office.page()->session()));
        office.window.showWorkspace(u"declarations"_s);
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Ended);
        QVERIFY(!office.pane()->isVisible());
    }

    void aFieldThatIsPointedAtLightsUp()
    {
        Office office;
        office.window.showWorkspace(u"consultation"_s);
        const ConsultId id = office.begin();
        office.page()->open(id);
        QTRY_COMPARE(office.page()->shown(), &office.page()->session());
        office.window.showWorkspace(u"declarations"_s);
        office.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&office.window));
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Pointed, { { u"field"_s, u"line.quantity"_s }, { u"line"_s, 3 } });
        QVERIFY(office.document.type().find(u"line.quantity"_s));
        QCOMPARE(office.jumps.last(), u"line[3].quantity"_s);
        QTRY_VERIFY(office.form->findChild<FieldGlow*>());
        const qsizetype before = office.jumps.size();
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Pointed, { { u"field"_s, u"nothing.known"_s } });
        QCOMPARE(office.jumps.size(), before);
        office.port.hear(id, u"zhang.wei"_s, ConsultSide::Company, ConsultEventKind::Pointed, { { u"field"_s, u"line.quantity"_s }, { u"line"_s, 1 } });
        QCOMPARE(office.jumps.size(), before); // one's own
    }

    void ringingOpensAndJoins()
    {
        Office office;
        const ConsultId id = office.begin();
        ConsultSummary summary;
        summary.id = id;
        summary.officer = u"li.na"_s;
        Q_EMIT office.port.rung(summary);
        auto* bar = office.window.findChild<RingBar*>();
        QVERIFY(bar->isVisible());
        bar->findChild<QPushButton*>(u"ringAccept"_s)->click();
        QCOMPARE(office.window.currentWorkspace(), u"consultation"_s);
        QTRY_VERIFY(office.call->heard.contains(u"join"_s));
        QCOMPARE(office.port.said.first().kind, ConsultEventKind::Accepted);
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::Ended);
        QCOMPARE(office.call->heard.last(), u"leave"_s);
    }

    void aMissedCallStaysInSight()
    {
        Office office;
        const ConsultId id = office.begin();
        ConsultSummary summary;
        summary.id = id;
        summary.title = u"TG-0001"_s;
        Q_EMIT office.window.findChild<RingBar*>()->missed(summary);
        QVERIFY(office.window.notices().text().contains(u"TG-0001"_s));
    }

    void whatWasSaidStaysOnTheDocument()
    {
        Office office(ConsultSide::Office);
        const ConsultId id = office.begin();
        office.port.hear(id, u"li.na"_s, ConsultSide::Office, ConsultEventKind::MinutesProposed, { { u"text"_s, u"agreed"_s } });
        office.window.showWorkspace(u"declarations"_s);
        office.flow->showPane(true);
        auto* notes = office.window.findChild<ConsultNotes*>();
        QVERIFY(notes);
        QTRY_VERIFY2(notes->text().contains(u"agreed"_s), qPrintable(notes->text()));
        notes->findChild<QPushButton*>(u"consultNotesBook"_s)->click();
        QCOMPARE(office.window.currentWorkspace(), u"consultation"_s);
        office.id = DocumentId::create(); // another document is opened
        office.window.showWorkspace(u"declarations"_s);
        office.flow->documentShown();
        QTRY_VERIFY(!notes->text().contains(u"agreed"_s));
    }

    // The whole way with a real chain: made, packed, unpacked, proved; a changed byte is named.
    void aPackageIsProvedOrItsEntryNamed()
    {
        FakeConsult port;
        const ConsultId id = port.add({ SubjectKind::Declaration, u"d"_s, u"TG-0001"_s, u"x"_s, 0 }, { u"a"_s });
        const auto key = PackSigner::create();
        EvidenceManifest manifest;
        manifest.beginning = { id, consultMorning(), u"2225"_s, u"E1"_s, u"AB"_s };
        manifest.key = key->publicKey();
        QList<ZipEntry> files;
        QByteArray link = manifest.beginning.link();
        for (const ConsultEvent& event : port.kept.value(id).events) {
            const QByteArray bytes = QJsonDocument(event.toJson()).toJson(QJsonDocument::Compact);
            EvidenceEntry entry { event.number, evidenceEventName(event.number), bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), {} };
            link = entry.link = linkAfter(link, entry);
            manifest.entries.append(entry);
            files.append({ entry.name, bytes });
        }
        manifest.seals = { { qint64(manifest.entries.size()), key->sign(sealMessage(id, manifest.entries.size(), link)) } };
        files.append({ u"manifest.json"_s, manifest.toBytes() });
        const auto report = proveConsultPackage(*writeZip(files, QDateTime::currentDateTime()));
        QVERIFY(report);
        QCOMPARE(report->entries, 1);
        const auto names = [](const EvidenceReport& one) {
            QStringList codes;
            for (const EvidenceFinding& finding : one.findings)
                codes.append(finding.code);
            return codes.join(u' ');
        };
        QVERIFY2(report->isProved(), qPrintable(names(*report)));
        files.first().bytes.replace("TG-0001", "TG-0002");
        const auto changed = proveConsultPackage(*writeZip(files, QDateTime::currentDateTime()));
        QVERIFY(changed && !changed->isProved());
        QCOMPARE(changed->findings.first().entry, evidenceEventName(1));
        QVERIFY(!proveConsultPackage("no zip"));
        QVERIFY(!proveConsultPackage(*writeZip({ { u"a"_s, "b" } }, QDateTime::currentDateTime())));
    }
};

QTEST_MAIN(tst_ConsultFlow)
#include "tst_consultflow.moc"
