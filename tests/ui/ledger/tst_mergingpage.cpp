// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memoryledger.h"
#include "ui/ledger/ledgerpane.h"
#include "ui/ledger/ledgerview.h"
#include "ui/ledger/mergingpage.h"
#include "ui/ledger/mergingtable.h"
#include "ui/shell/settingsport.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Tongguan;

namespace {

const auto Number = u"C52920000001"_s;

class MergingSettings final : public SettingsPort {
public:
    QByteArray value(const QString& key) const override { return values.value(key); }
    void setValue(const QString& key, const QByteArray& value) override { values.insert(key, value); }
    QHash<QString, QByteArray> values;
};

class MemoryMerging final : public MergingSource {
public:
    RecordMerging kept;
    QList<PartQuantity> moved;
    std::optional<Error> failure;

    QFuture<Result<RecordMerging>> merging(const QString&) override { return QtFuture::makeReadyFuture(Result<RecordMerging>(kept)); }
    QFuture<Result<int>> addMerging(const QString&, const MergingVersion& version) override
    {
        if (failure)
            return QtFuture::makeReadyFuture(Result<int>(tl::unexpected(*failure)));
        kept.versions << version;
        kept.versions.last().number = int(kept.versions.size());
        return QtFuture::makeReadyFuture(Result<int>(int(kept.versions.size())));
    }
    QFuture<Result<QList<PartQuantity>>> partsMoved(const QString&, LedgerSide, int) override { return QtFuture::makeReadyFuture(Result<QList<PartQuantity>>(moved)); }
};

struct Merging {
    MemoryLedger ledgers = smallLedger();
    MemoryMerging mergings;
    MergingSettings settings;
    std::unique_ptr<MergingPage> page;

    Merging()
    {
        page = std::make_unique<MergingPage>(ledgers, mergings, settings);
        page->setPerson(u"li"_s);
        page->resize(1280, 700);
        page->show();
        page->refresh();
    }
    [[nodiscard]] const LedgerItem& item(int no) const { return *std::ranges::find_if(ledgers.records[0].items, [no](const LedgerItem& one) { return one.side == LedgerSide::Material && one.no == no; }); }
    [[nodiscard]] MergedPart part(const QString& partNo, int like, int no = 0) const { return { { LedgerSide::Material, partNo, item(like).code, item(like).name, item(like).unit }, no }; }
    [[nodiscard]] QString shown(int column) const
    {
        QStringList texts;
        for (int row = 0; row < page->table().rowCount(); ++row)
            texts << page->table().index(row, column).data().toString();
        return texts.join(u'|');
    }
};

} // namespace

class tst_MergingPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsAreProposedKeptAndChanged()
    {
        Merging merging;
        const QAbstractItemModelTester tester(&merging.page->table());
        QTRY_COMPARE(merging.page->record(), Number);
        QVERIFY(!merging.page->keepButton().isEnabled());
        merging.page->take({ merging.part(u"A-1"_s, 1), merging.part(u"A-2"_s, 1), merging.part(u"B-1"_s, 2) });
        QCOMPARE(merging.shown(MergingTable::Item), u"1|1|2"_s); // proposed by code, name and unit
        QVERIFY(merging.page->keepButton().isEnabled());
        merging.page->keep();
        QTRY_COMPARE(merging.mergings.kept.versions.size(), 1);
        QCOMPARE(merging.mergings.kept.versions[0].person, u"li"_s);
        QVERIFY(!merging.mergings.kept.versions[0].from.isValid());
        QTRY_COMPARE(merging.shown(MergingTable::Version), u"1|1|1"_s);
        QVERIFY(merging.page->table().changes().isEmpty());
        // A person moves one by typing; only that is in the next version.
        QVERIFY(merging.page->table().setData(merging.page->table().index(1, MergingTable::Item), u"2"_s));
        QVERIFY(!merging.page->table().setData(merging.page->table().index(1, MergingTable::Item), u"two"_s));
        QCOMPARE(merging.page->table().obstacles(), 1); // another name than the item
        QVERIFY(merging.page->table().index(1, MergingTable::Remark).data().toString().contains(u"was item 1"_s));
        merging.page->keep();
        QTRY_COMPARE(merging.mergings.kept.versions.size(), 2);
        QCOMPARE(merging.mergings.kept.versions[1].parts.size(), 1);
        QCOMPARE(merging.mergings.kept.versions[1].parts[0].item, 2);
        QVERIFY(merging.mergings.kept.versions[1].from.isValid());
        QTRY_COMPARE(merging.page->versions().topLevelItemCount(), 2);
        QCOMPARE(merging.page->versions().topLevelItem(0)->text(0), u"2"_s); // the newest first
    }

    // Columns have the room that their texts need, units their names.
    void theTableCanBeRead()
    {
        Merging merging;
        QTRY_COMPARE(merging.page->record(), Number);
        merging.page->table().setUnitNames({ { u"035"_s, u"千克"_s } });
        MergedPart part = merging.part(u"A-1"_s, 1);
        part.part.unit = u"035"_s;
        merging.page->take({ part });
        const auto* view = merging.page->findChild<LedgerView*>(u"mergingTable"_s);
        QVERIFY(view->columnWidth(MergingTable::Remark) > 2 * view->columnWidth(MergingTable::Side));
        QCOMPARE(merging.shown(MergingTable::Unit), u"千克"_s);
        for (int column = 0; column < view->model()->columnCount(); ++column)
            QCOMPARE(view->model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole), view->model()->index(0, column).data(Qt::TextAlignmentRole));
    }

    // Without a record nothing can be merged, and that is said.
    void withoutARecordItSaysSo()
    {
        Merging merging;
        QTRY_COMPARE(merging.page->record(), Number);
        const auto isSaid = [&merging](const QString& words) {
            const QList<QLabel*> labels = merging.page->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
        };
        QTRY_VERIFY(isSaid(u"Nothing is merged"_s));
        merging.ledgers.records.clear();
        merging.page->refresh();
        QTRY_VERIFY(isSaid(u"No record"_s));
    }

    void aNewItemIsSaidToBeNeeded()
    {
        Merging merging;
        QTRY_COMPARE(merging.page->record(), Number);
        QSignalSpy noticed(merging.page.get(), &MergingPage::noticed);
        MergedPart odd = merging.part(u"X"_s, 1);
        odd.part.code = u"9999999999"_s;
        merging.page->take({ odd });
        QCOMPARE(noticed.count(), 1);
        QVERIFY(merging.page->table().index(0, MergingTable::Remark).data().toString().contains(u"no such item"_s));
    }

    void listsAreShownByTheirVersion()
    {
        Merging merging;
        const DocumentId list = DocumentId::create();
        merging.mergings.kept.versions << MergingVersion { 1, {}, QDateTime::currentDateTimeUtc(), u"li"_s, u"first"_s, { merging.part(u"A-1"_s, 1, 1) } };
        merging.mergings.kept.uses << MergingUse { list, u"QD-7"_s, 1, QDateTime::currentDateTimeUtc() };
        merging.page->refresh();
        QTRY_COMPARE(merging.page->versions().topLevelItemCount(), 1);
        QTreeWidgetItem* used = merging.page->versions().topLevelItem(0)->child(0);
        QVERIFY(used && used->text(0).contains(u"QD-7"_s));
        QSignalSpy opened(merging.page.get(), &MergingPage::openRequested);
        Q_EMIT merging.page->versions().itemActivated(used, 0);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<DocumentId>(), list);
    }

    void aQuantityIsSplitBack()
    {
        Merging merging;
        const auto quantity = [](const char16_t* text) { return *LedgerQuantity::parse(QStringView(text)); };
        merging.mergings.kept.versions << MergingVersion { 1, {}, {}, {}, {}, { merging.part(u"A-1"_s, 1, 1), merging.part(u"A-2"_s, 1, 1) } };
        merging.mergings.moved = { { LedgerSide::Material, u"A-1"_s, {}, quantity(u"2") }, { LedgerSide::Material, u"A-2"_s, {}, quantity(u"1") } };
        merging.page->refresh();
        QTRY_COMPARE(merging.page->table().rowCount(), 2);
        merging.page->pane().view().setCurrentIndex(merging.page->table().index(0, 0));
        QTRY_COMPARE(merging.page->shares().topLevelItemCount(), 2);
        QCOMPARE(merging.page->shares().topLevelItem(0)->text(2), u"2"_s);
        QTest::keyClicks(&merging.page->total(), u"1"_s);
        QCOMPARE(merging.page->shares().topLevelItem(0)->text(2), u"0.66667"_s);
        QCOMPARE(merging.page->shares().topLevelItem(1)->text(2), u"0.33333"_s); // together exactly what was typed
    }

    void whatFailsIsToldAndNothingIsLost()
    {
        Merging merging;
        QTRY_COMPARE(merging.page->record(), Number);
        merging.mergings.failure = Error { ErrorKind::Invalid, u"store.full"_s, {}, {} };
        merging.page->take({ merging.part(u"A-1"_s, 1) });
        QSignalSpy failed(merging.page.get(), &MergingPage::failed);
        merging.page->keep();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(merging.page->table().changes().size(), 1);
        merging.page->table().takeBack();
        QCOMPARE(merging.page->table().rowCount(), 0);
    }

    void theTableGoesOutAsShown()
    {
        Merging merging;
        QTRY_COMPARE(merging.page->record(), Number);
        merging.page->take({ merging.part(u"A-1"_s, 1), merging.part(u"B-1"_s, 2) });
        QSignalSpy exported(merging.page.get(), &MergingPage::exportRequested);
        merging.page->pane().typed().setText(u"b-1"_s);
        Q_EMIT merging.page->pane().exportRequested();
        QCOMPARE(exported.count(), 1);
        const auto sheet = exported.first().first().value<LedgerSheet>();
        QCOMPARE(sheet.rows.size(), 1);
        QCOMPARE(sheet.rows[0].value(0), u"B-1"_s);
    }
};

QTEST_MAIN(tst_MergingPage)
#include "tst_mergingpage.moc"
