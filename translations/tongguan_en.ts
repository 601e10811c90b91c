<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Tongguan::AboutDialog</name>
    <message>
        <source>About Tongguan</source>
        <translation>About Tongguan</translation>
    </message>
    <message>
        <source>Tongguan %1</source>
        <translation>Tongguan %1</translation>
    </message>
    <message>
        <source>Customs declarations, offline first. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Customs declarations, offline first. Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Data and its editions</source>
        <translation>Data and its editions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Built in</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
</context>
<context>
    <name>Tongguan::Application</name>
    <message>
        <source>Tongguan</source>
        <translation>Tongguan</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Code tables of %1, tariff of %2</source>
        <translation>Code tables of %1, tariff of %2</translation>
    </message>
    <message>
        <source>rules %1</source>
        <translation>rules %1</translation>
    </message>
    <message>
        <source>%1: edition %2, version %3, by %4</source>
        <translation>%1: edition %2, version %3, by %4</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Not taken: %1</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>Close the document</translation>
    </message>
</context>
<context>
    <name>Tongguan::BalanceChart</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing has moved.</source>
        <translation>Nothing has moved.</translation>
    </message>
    <message>
        <source>The arrow keys walk through the days.</source>
        <translation>The arrow keys walk through the days.</translation>
    </message>
    <message>
        <source>dashed: record quantity %1</source>
        <translation>dashed: record quantity %1</translation>
    </message>
    <message>
        <source>This build has no chart library (QCustomPlot). The figures are in the tables.</source>
        <translation>This build has no chart library (QCustomPlot). The figures are in the tables.</translation>
    </message>
</context>
<context>
    <name>Tongguan::BatchDialog</name>
    <message numerus="yes">
        <source>Change one field in %n document(s)</source>
        <translation>
            <numerusform>Change one field in %n document</numerusform>
            <numerusform>Change one field in %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Name of a field, F4 lists all</source>
        <translation>Name of a field, F4 lists all</translation>
    </message>
    <message>
        <source>Change (Ctrl+Enter)</source>
        <translation>Change (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>Choose the field first. Only drafts and returned ones are changed; one step takes all of it back.</source>
        <translation>Choose the field first. Only drafts and returned ones are changed; one step takes all of it back.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>So far: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Changes %n document(s)</source>
        <translation>
            <numerusform>Changes %n document</numerusform>
            <numerusform>Changes %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source> of %1.</source>
        <translation> of %1.</translation>
    </message>
</context>
<context>
    <name>Tongguan::BlobField</name>
    <message>
        <source>Choose file…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>no file</translation>
    </message>
    <message>
        <source>%1: choose file</source>
        <translation>%1: choose file</translation>
    </message>
    <message>
        <source>%1: remove file</source>
        <translation>%1: remove file</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>The file cannot be read</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 fit</source>
        <translation>The file has %1; at most %2 fit</translation>
    </message>
</context>
<context>
    <name>Tongguan::BondedFlow</name>
    <message>
        <source>Ledgers</source>
        <translation>Ledgers</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Make the declaration</source>
        <translation>Make the declaration</translation>
    </message>
    <message>
        <source>Records on this computer</source>
        <translation>Records on this computer</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Take record %1</source>
        <translation>Take record %1</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s) were made of the list.</source>
        <translation>
            <numerusform>%n declaration were made of the list.</numerusform>
            <numerusform>%n declarations were made of the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages for the import client (%1)</source>
        <translation>Messages for the import client (%1)</translation>
    </message>
    <message>
        <source>Messages (%1)</source>
        <translation>Messages (%1)</translation>
    </message>
    <message>
        <source>Workbooks (%1)</source>
        <translation>Workbooks (%1)</translation>
    </message>
    <message>
        <source>Copy from: %1</source>
        <translation>Copy from: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Guarantee</translation>
    </message>
    <message>
        <source>No approved document of record %1 is on this computer: version %2 stands in its ledger here only. Have the record changed at customs, too.</source>
        <translation>No approved document of record %1 is on this computer: version %2 stands in its ledger here only. Have the record changed at customs, too.</translation>
    </message>
</context>
<context>
    <name>Tongguan::BondedSubject</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>%1, export</source>
        <translation>%1, export</translation>
    </message>
    <message>
        <source>%1, import</source>
        <translation>%1, import</translation>
    </message>
    <message>
        <source>Bonded documents</source>
        <translation>Bonded documents</translation>
    </message>
    <message>
        <source>No bonded documents yet</source>
        <translation>No bonded documents yet</translation>
    </message>
    <message>
        <source>Inventory lists, handbooks, gate passes and reports. Begin with one, import a message, or drop XML or ZIP files here.</source>
        <translation>Inventory lists, handbooks, gate passes and reports. Begin with one, import a message, or drop XML or ZIP files here.</translation>
    </message>
    <message>
        <source>There are bonded documents, but none of this kind with these words, states and dates.</source>
        <translation>There are bonded documents, but none of this kind with these words, states and dates.</translation>
    </message>
    <message>
        <source>Date of declaring</source>
        <translation>Date of declaring</translation>
    </message>
    <message>
        <source>Number at customs</source>
        <translation>Number at customs</translation>
    </message>
    <message>
        <source>Operating enterprise</source>
        <translation>Operating enterprise</translation>
    </message>
    <message>
        <source>Processing enterprise</source>
        <translation>Processing enterprise</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Declared on</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>A company&apos;s document opens here, from the home page or beside a consultation about it.</source>
        <translation>A company&apos;s document opens here, from the home page or beside a consultation about it.</translation>
    </message>
</context>
<context>
    <name>Tongguan::BookingPage</name>
    <message>
        <source>As soon as possible (waiting room)</source>
        <translation>As soon as possible (waiting room)</translation>
    </message>
    <message>
        <source>At a time of the calendar</source>
        <translation>At a time of the calendar</translation>
    </message>
    <message>
        <source>Inspection &amp;plan</source>
        <translation>Inspection &amp;plan</translation>
    </message>
    <message>
        <source>Inspection &amp;order no.</source>
        <translation>Inspection &amp;order no.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>One matter a line</source>
        <translation>One matter a line</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>The week before</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>The week after</translation>
    </message>
    <message>
        <source>Calendar of the office</source>
        <translation>Calendar of the office</translation>
    </message>
    <message>
        <source>No inspection</source>
        <translation>No inspection</translation>
    </message>
    <message>
        <source>Customs o&amp;ffice</source>
        <translation>Customs o&amp;ffice</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;About</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>A&amp;genda</translation>
    </message>
    <message>
        <source>The offices are being asked for…</source>
        <translation>The offices are being asked for…</translation>
    </message>
    <message>
        <source>A consultation is booked with a line; what you wrote here stays.</source>
        <translation>A consultation is booked with a line; what you wrote here stays.</translation>
    </message>
    <message>
        <source>The office has no consultation hours in these days.</source>
        <translation>The office has no consultation hours in these days.</translation>
    </message>
    <message>
        <source>Ask for extra hours</source>
        <translation>Ask for extra hours</translation>
    </message>
    <message>
        <source>Choose an office.</source>
        <translation>Choose an office.</translation>
    </message>
    <message>
        <source>Write what it is about: the office prepares itself by the agenda.</source>
        <translation>Write what it is about: the office prepares itself by the agenda.</translation>
    </message>
    <message>
        <source>Choose a free time.</source>
        <translation>Choose a free time.</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Company</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>Number, company or goods of the document</source>
        <translation>Number, company or goods of the document</translation>
    </message>
    <message>
        <source>Nothing chosen: a general matter. Arrow down lists the newest documents.</source>
        <translation>Nothing chosen: a general matter. Arrow down lists the newest documents.</translation>
    </message>
    <message>
        <source>No document is chosen: only this number goes with the booking.</source>
        <translation>No document is chosen: only this number goes with the booking.</translation>
    </message>
    <message>
        <source>Choose the company, by its name or number.</source>
        <translation>Choose the company, by its name or number.</translation>
    </message>
    <message>
        <source>Outside working hours, by request: the office prepares for it, and tells you where it cannot.</source>
        <translation>Outside working hours, by request: the office prepares for it, and tells you where it cannot.</translation>
    </message>
</context>
<context>
    <name>Tongguan::BuiltParts</name>
    <message>
        <source>The Windows Credential Manager keeps the sign-in.</source>
        <translation>The Windows Credential Manager keeps the sign-in.</translation>
    </message>
    <message>
        <source>The sign-in lasts until the program ends.</source>
        <translation>The sign-in lasts until the program ends.</translation>
    </message>
    <message>
        <source>not built in</source>
        <translation>not built in</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>not installed</translation>
    </message>
    <message>
        <source>Some buttons and menus of text fields are in English.</source>
        <translation>Some buttons and menus of text fields are in English.</translation>
    </message>
    <message>
        <source>Archives have no QR code.</source>
        <translation>Archives have no QR code.</translation>
    </message>
    <message>
        <source>Pages of attached PDFs are not printed with an archive; the files are in it.</source>
        <translation>Pages of attached PDFs are not printed with an archive; the files are in it.</translation>
    </message>
    <message>
        <source>Attached PDFs are opened in another program.</source>
        <translation>Attached PDFs are opened in another program.</translation>
    </message>
    <message>
        <source>Tables are written as .csv; .xlsx is read all the same.</source>
        <translation>Tables are written as .csv; .xlsx is read all the same.</translation>
    </message>
    <message>
        <source>Consultations have chat and files, but neither sound nor pictures.</source>
        <translation>Consultations have chat and files, but neither sound nor pictures.</translation>
    </message>
    <message>
        <source>There are no charts of lines and bars; the figures are in the tables.</source>
        <translation>There are no charts of lines and bars; the figures are in the tables.</translation>
    </message>
    <message>
        <source>Qt&apos;s own texts</source>
        <translation>Qt&apos;s own texts</translation>
    </message>
</context>
<context>
    <name>Tongguan::CalculatorPage</name>
    <message>
        <source>Examples…</source>
        <translation>Examples…</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Example %1</translation>
    </message>
    <message>
        <source>Published examples with their answers and sources</source>
        <translation>Published examples with their answers and sources</translation>
    </message>
    <message>
        <source>No published example of this calculation</source>
        <translation>No published example of this calculation</translation>
    </message>
    <message>
        <source>Published example %1. Source: %2</source>
        <translation>Published example %1. Source: %2</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Still needed: %1</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>not a number</translation>
    </message>
    <message>
        <source>must not be below zero</source>
        <translation>must not be below zero</translation>
    </message>
    <message>
        <source>no such day, yyyy-MM-dd</source>
        <translation>no such day, yyyy-MM-dd</translation>
    </message>
    <message>
        <source>cannot be worked out</source>
        <translation>cannot be worked out</translation>
    </message>
    <message>
        <source>%1 cannot be worked out: a divisor is zero, or no parameter holds on that day</source>
        <translation>%1 cannot be worked out: a divisor is zero, or no parameter holds on that day</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>Not %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>Commodity code</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Find a calculation</source>
        <translation>Find a calculation</translation>
    </message>
    <message>
        <source>Calculations</source>
        <translation>Calculations</translation>
    </message>
    <message>
        <source>Reckoned in this session</source>
        <translation>Reckoned in this session</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Empty the form (Ctrl+L)</source>
        <translation>Empty the form (Ctrl+L)</translation>
    </message>
    <message>
        <source>Copy inputs and results (Ctrl+Shift+C)</source>
        <translation>Copy inputs and results (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Exchange rates…</source>
        <translation>Exchange rates…</translation>
    </message>
    <message>
        <source>See, enter or import exchange rates</source>
        <translation>See, enter or import exchange rates</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>As published</translation>
    </message>
    <message>
        <source>Not as published</source>
        <translation>Not as published</translation>
    </message>
</context>
<context>
    <name>Tongguan::CallStage</name>
    <message>
        <source>Pictures of the call</source>
        <translation>Pictures of the call</translation>
    </message>
</context>
<context>
    <name>Tongguan::CallWords</name>
    <message>
        <source>Not in the call</source>
        <translation>Not in the call</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Line is good</source>
        <translation>Line is good</translation>
    </message>
    <message>
        <source>Line is weak</source>
        <translation>Line is weak</translation>
    </message>
    <message>
        <source>No pictures arrive</source>
        <translation>No pictures arrive</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconnecting…</translation>
    </message>
    <message>
        <source>Call has broken off</source>
        <translation>Call has broken off</translation>
    </message>
    <message>
        <source>Chat, files and stills work without the call.</source>
        <translation>Chat, files and stills work without the call.</translation>
    </message>
    <message>
        <source>The way to the others is being built; this takes a few seconds.</source>
        <translation>The way to the others is being built; this takes a few seconds.</translation>
    </message>
    <message>
        <source>Pictures are made smaller so that the sound stays; switching the camera off helps more.</source>
        <translation>Pictures are made smaller so that the sound stays; switching the camera off helps more.</translation>
    </message>
    <message>
        <source>It goes on by itself when the line is back. Chat and files are kept and sent then.</source>
        <translation>It goes on by itself when the line is back. Chat and files are kept and sent then.</translation>
    </message>
    <message>
        <source>The address or the way has changed; nothing has to be done.</source>
        <translation>The address or the way has changed; nothing has to be done.</translation>
    </message>
    <message>
        <source>Join again, or go on with chat, files and stills.</source>
        <translation>Join again, or go on with chat, files and stills.</translation>
    </message>
</context>
<context>
    <name>Tongguan::CasesTable</name>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Should find</source>
        <translation>Should find</translation>
    </message>
    <message>
        <source>Values: place = value; …</source>
        <translation>Values: place = value; …</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Case that finds</source>
        <translation>Case that finds</translation>
    </message>
    <message>
        <source>Case that stays silent</source>
        <translation>Case that stays silent</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>not run</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>failed: finds</source>
        <translation>failed: finds</translation>
    </message>
    <message>
        <source>failed: silent</source>
        <translation>failed: silent</translation>
    </message>
</context>
<context>
    <name>Tongguan::ChangePanel</name>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Deleted: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>This document changes nothing that was approved before. “Change…” in the menu of an approved one begins a change.</source>
        <translation>This document changes nothing that was approved before. “Change…” in the menu of an approved one begins a change.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted</source>
        <translation>%1 new, %2 changed, %3 deleted</translation>
    </message>
    <message>
        <source>%1, version %2, %3</source>
        <translation>%1, version %2, %3</translation>
    </message>
</context>
<context>
    <name>Tongguan::ChartPanel</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Breadth by</source>
        <translation>Breadth by</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Use of the record: materials</source>
        <translation>Use of the record: materials</translation>
    </message>
    <message>
        <source>Use of the record: products</source>
        <translation>Use of the record: products</translation>
    </message>
    <message>
        <source>Balance over time</source>
        <translation>Balance over time</translation>
    </message>
    <message>
        <source>Flow of materials into products</source>
        <translation>Flow of materials into products</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>What the breadth of the bands means</source>
        <translation>What the breadth of the bands means</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>First day of the period</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Last day of the period</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>%1: %2 of %3 %4, %5</source>
        <translation>%1: %2 of %3 %4, %5</translation>
    </message>
    <message>
        <source>Imports in per cent of the record quantity</source>
        <translation>Imports in per cent of the record quantity</translation>
    </message>
    <message>
        <source>Exports in per cent of the record quantity</source>
        <translation>Exports in per cent of the record quantity</translation>
    </message>
    <message>
        <source>gone out in total</source>
        <translation>gone out in total</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>balance</translation>
    </message>
    <message>
        <source>share of each material</source>
        <translation>share of each material</translation>
    </message>
    <message>
        <source>quantity in %1</source>
        <translation>quantity in %1</translation>
    </message>
    <message>
        <source>Sent back abroad</source>
        <translation>Sent back abroad</translation>
    </message>
    <message>
        <source>Surplus carried out</source>
        <translation>Surplus carried out</translation>
    </message>
    <message>
        <source>Sold at home</source>
        <translation>Sold at home</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Used in products</source>
        <translation>Used in products</translation>
    </message>
    <message>
        <source>Material %1</source>
        <translation>Material %1</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>Product %1</translation>
    </message>
    <message>
        <source>other materials</source>
        <translation>other materials</translation>
    </message>
    <message>
        <source>others</source>
        <translation>others</translation>
    </message>
    <message>
        <source>%1 → %2: %3 %4</source>
        <translation>%1 → %2: %3 %4</translation>
    </message>
    <message>
        <source>Where materials went, %1 to %2</source>
        <translation>Where materials went, %1 to %2</translation>
    </message>
    <message>
        <source>There is no picture to copy.</source>
        <translation>There is no picture to copy.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>The picture is on the clipboard.</translation>
    </message>
    <message>
        <source>There is no picture to print.</source>
        <translation>There is no picture to print.</translation>
    </message>
</context>
<context>
    <name>Tongguan::ChatPanel</name>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Nothing was said yet. What is written here is kept with the consultation; without a line it is sent later.</source>
        <translation>Nothing was said yet. What is written here is kept with the consultation; without a line it is sent later.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Write a message, Enter sends it</source>
        <translation>Write a message, Enter sends it</translation>
    </message>
    <message>
        <source>Share a file…</source>
        <translation>Share a file…</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>Share files</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>not sent yet</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) on the way</source>
        <translation>
            <numerusform>%n message on the way</numerusform>
            <numerusform>%n messages on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No line: %n message(s) are kept here and sent later</source>
        <translation>
            <numerusform>No line: %n message are kept here and sent later</numerusform>
            <numerusform>No line: %n messages are kept here and sent later</numerusform>
        </translation>
    </message>
    <message>
        <source>written %1 by the sender&apos;s clock</source>
        <translation>written %1 by the sender&apos;s clock</translation>
    </message>
</context>
<context>
    <name>Tongguan::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Search everything, commands</source>
        <translation>Search everything, commands</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>This sheet</translation>
    </message>
    <message>
        <source>Navigation: icons only</source>
        <translation>Navigation: icons only</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Search box</source>
        <translation>Search box</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>New import declaration</source>
        <translation>New import declaration</translation>
    </message>
    <message>
        <source>New export declaration</source>
        <translation>New export declaration</translation>
    </message>
    <message>
        <source>Import message…</source>
        <translation>Import message…</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>Copy the rows as a table</translation>
    </message>
    <message>
        <source>Copy as a new declaration</source>
        <translation>Copy as a new declaration</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Delete the draft</translation>
    </message>
    <message>
        <source>Export message…</source>
        <translation>Export message…</translation>
    </message>
    <message>
        <source>Form: going about</source>
        <translation>Form: going about</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Next field</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>Previous field</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Next section</translation>
    </message>
    <message>
        <source>Goods lines</source>
        <translation>Goods lines</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>How to fill in the field</source>
        <translation>How to fill in the field</translation>
    </message>
    <message>
        <source>Form: doing</source>
        <translation>Form: doing</translation>
    </message>
    <message>
        <source>List of codes</source>
        <translation>List of codes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Copy from an earlier declaration</source>
        <translation>Copy from an earlier declaration</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Save now</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Undo, redo</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Typing</translation>
    </message>
    <message>
        <source>Code by its pinyin initials</source>
        <translation>Code by its pinyin initials</translation>
    </message>
    <message>
        <source>Today, in a date</source>
        <translation>Today, in a date</translation>
    </message>
    <message>
        <source>A day later or earlier</source>
        <translation>A day later or earlier</translation>
    </message>
    <message>
        <source>Reckon in a number field</source>
        <translation>Reckon in a number field</translation>
    </message>
    <message>
        <source>Fill down, in the goods grid</source>
        <translation>Fill down, in the goods grid</translation>
    </message>
    <message>
        <source>Paste lines from a spreadsheet</source>
        <translation>Paste lines from a spreadsheet</translation>
    </message>
    <message>
        <source>Tax calculator</source>
        <translation>Tax calculator</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Tariff, from a goods line</source>
        <translation>Tariff, from a goods line</translation>
    </message>
    <message>
        <source>Taxes, ledger or changes beside the form</source>
        <translation>Taxes, ledger or changes beside the form</translation>
    </message>
    <message>
        <source>Declaration of a list, change of a record</source>
        <translation>Declaration of a list, change of a record</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Consult about this document</source>
        <translation>Consult about this document</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation>What was said about it</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mute</translation>
    </message>
    <message>
        <source>Camera off or on</source>
        <translation>Camera off or on</translation>
    </message>
    <message>
        <source>Share the screen</source>
        <translation>Share the screen</translation>
    </message>
    <message>
        <source>Raise a hand</source>
        <translation>Raise a hand</translation>
    </message>
    <message>
        <source>Point at the field</source>
        <translation>Point at the field</translation>
    </message>
    <message>
        <source>Beside its document</source>
        <translation>Beside its document</translation>
    </message>
    <message>
        <source>Leave the call</source>
        <translation>Leave the call</translation>
    </message>
    <message>
        <source>Bring back what was deleted</source>
        <translation>Bring back what was deleted</translation>
    </message>
    <message>
        <source>Other open document</source>
        <translation>Other open document</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>Close the document</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Next finding</translation>
    </message>
    <message>
        <source>Take the submission back</source>
        <translation>Take the submission back</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Compare two</translation>
    </message>
    <message>
        <source>Change one field in all</source>
        <translation>Change one field in all</translation>
    </message>
    <message>
        <source>The day on paper</source>
        <translation>The day on paper</translation>
    </message>
</context>
<context>
    <name>Tongguan::CodeField</name>
    <message>
        <source>unknown: %1</source>
        <translation>unknown: %1</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>unknown code</translation>
    </message>
    <message>
        <source>The code is kept as it was typed</source>
        <translation>The code is kept as it was typed</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Tongguan::CodeList</name>
    <message>
        <source>old %1</source>
        <translation>old %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::CodePopup</name>
    <message>
        <source>Codes that fit</source>
        <translation>Codes that fit</translation>
    </message>
</context>
<context>
    <name>Tongguan::CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Nothing fits. Try a part of a number, a party, a code or a field&apos;s name.</source>
        <translation>Nothing fits. Try a part of a number, a party, a code or a field&apos;s name.</translation>
    </message>
    <message>
        <source>Search commands, documents, ledgers, codes and fields</source>
        <translation>Search commands, documents, ledgers, codes and fields</translation>
    </message>
</context>
<context>
    <name>Tongguan::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Where they differ</translation>
    </message>
    <message>
        <source>They say the same in every field but their numbers.</source>
        <translation>They say the same in every field but their numbers.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ. Lines are laid side by side by their numbers.</source>
        <translation>
            <numerusform>%n field differs. Lines are laid side by side by their numbers.</numerusform>
            <numerusform>%n fields differ. Lines are laid side by side by their numbers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copy as a table</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>only here</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConflictPanel</name>
    <message>
        <source>Save the choice</source>
        <translation>Save the choice</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields. Choose one text for each; nothing is lost until you save.</source>
        <translation>Somebody else changed the same fields. Choose one text for each; nothing is lost until you save.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Fields in conflict</source>
        <translation>Fields in conflict</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>All mine</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>All theirs</translation>
    </message>
    <message>
        <source>line deleted</source>
        <translation>line deleted</translation>
    </message>
    <message>
        <source>line changed</source>
        <translation>line changed</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsentDialog</name>
    <message>
        <source>Agreement to the recording</source>
        <translation>Agreement to the recording</translation>
    </message>
    <message>
        <source>The officer asks to record this consultation.</source>
        <translation>The officer asks to record this consultation.</translation>
    </message>
    <message>
        <source>%1 asks to record this consultation.</source>
        <translation>%1 asks to record this consultation.</translation>
    </message>
    <message>
        <source>Picture and sound of everybody in the call, and shared screens, are recorded by the customs server.</source>
        <translation>Picture and sound of everybody in the call, and shared screens, are recorded by the customs server.</translation>
    </message>
    <message>
        <source>The recording is evidence of the case: it is chained with chat, stills and this agreement, and signed, so that nobody can change it afterwards.</source>
        <translation>The recording is evidence of the case: it is chained with chat, stills and this agreement, and signed, so that nobody can change it afterwards.</translation>
    </message>
    <message>
        <source>It is kept as long as the documents of the case, and both sides can play it.</source>
        <translation>It is kept as long as the documents of the case, and both sides can play it.</translation>
    </message>
    <message>
        <source>You may refuse; the consultation goes on without a recording. Your answer is kept in the log.</source>
        <translation>You may refuse; the consultation goes on without a recording. Your answer is kept in the log.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>Do not agree</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsultFiles</name>
    <message>
        <source>Save the file</source>
        <translation>Save the file</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsultFlow</name>
    <message>
        <source>Missed call: %1</source>
        <translation>Missed call: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Consult about this document</source>
        <translation>Consult about this document</translation>
    </message>
    <message>
        <source>Consultations about this document</source>
        <translation>Consultations about this document</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Open the document first.</source>
        <translation>Open the document first.</translation>
    </message>
    <message>
        <source>line %1 · %2</source>
        <translation>line %1 · %2</translation>
    </message>
    <message>
        <source>Open the window to call back in the chat or to join.</source>
        <translation>Open the window to call back in the chat or to join.</translation>
    </message>
    <message numerus="yes">
        <source>%n consultation(s), minutes confirmed</source>
        <translation>
            <numerusform>%n consultation, minutes confirmed</numerusform>
            <numerusform>%n consultations, minutes confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consultation(s)</source>
        <translation>
            <numerusform>%n consultation</numerusform>
            <numerusform>%n consultations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points at a field: %2</source>
        <translation>%1 points at a field: %2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Not taken in another consultation: %1</source>
        <translation>Not taken in another consultation: %1</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>another computer</translation>
    </message>
    <message>
        <source>%1 has removed you from the consultation, or taken the invitation back.</source>
        <translation>%1 has removed you from the consultation, or taken the invitation back.</translation>
    </message>
    <message>
        <source>%1 has answered the call.</source>
        <translation>%1 has answered the call.</translation>
    </message>
    <message>
        <source>You have declined the call on %1.</source>
        <translation>You have declined the call on %1.</translation>
    </message>
    <message>
        <source>You have answered the call on %1.</source>
        <translation>You have answered the call on %1.</translation>
    </message>
    <message>
        <source>This computer could not be reached for too long: your place in the queue was given up.</source>
        <translation>This computer could not be reached for too long: your place in the queue was given up.</translation>
    </message>
    <message>
        <source>Queue again</source>
        <translation>Queue again</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A consultation does not take place: %1, %2</source>
        <translation>A consultation does not take place: %1, %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsultNotes</name>
    <message>
        <source>Consult about this…</source>
        <translation>Consult about this…</translation>
    </message>
    <message>
        <source>Consultations about this document</source>
        <translation>Consultations about this document</translation>
    </message>
    <message>
        <source>Open a document to see what was said about it</source>
        <translation>Open a document to see what was said about it</translation>
    </message>
    <message>
        <source>No consultation about this document yet. Ask the customs office about a field: questions, answers and confirmed minutes stay here.</source>
        <translation>No consultation about this document yet. Ask the customs office about a field: questions, answers and confirmed minutes stay here.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>Minutes, confirmed by both sides</source>
        <translation>Minutes, confirmed by both sides</translation>
    </message>
    <message>
        <source>Minutes, not confirmed yet</source>
        <translation>Minutes, not confirmed yet</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsultPage</name>
    <message>
        <source>Book…</source>
        <translation>Book…</translation>
    </message>
    <message>
        <source>Device test</source>
        <translation>Device test</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>No consultation is on this shelf.</source>
        <translation>No consultation is on this shelf.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Consult with the customs office</source>
        <translation>Consult with the customs office</translation>
    </message>
    <message>
        <source>By video, chat and files, beside the document it is about, instead of driving to the counter. Everything is kept as evidence and can be read without a line.</source>
        <translation>By video, chat and files, beside the document it is about, instead of driving to the counter. Everything is kept as evidence and can be read without a line.</translation>
    </message>
    <message>
        <source>Book a consultation…</source>
        <translation>Book a consultation…</translation>
    </message>
    <message>
        <source>Test camera and sound</source>
        <translation>Test camera and sound</translation>
    </message>
    <message>
        <source>The consultation stands beside the document</source>
        <translation>The consultation stands beside the document</translation>
    </message>
    <message>
        <source>It goes on there; closing the pane there brings it back.</source>
        <translation>It goes on there; closing the pane there brings it back.</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Bring it here</translation>
    </message>
    <message>
        <source>Consult with companies</source>
        <translation>Consult with companies</translation>
    </message>
    <message>
        <source>By video, chat and files, beside the document it is about. Choose who waits at the left, or book a consultation. Everything is kept as evidence and can be read without a line.</source>
        <translation>By video, chat and files, beside the document it is about. Choose who waits at the left, or book a consultation. Everything is kept as evidence and can be read without a line.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Waiting room</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsultTable</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>Away since %1</translation>
    </message>
    <message>
        <source>Place given up at %1</source>
        <translation>Place given up at %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsultWords</name>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>In the waiting room</source>
        <translation>In the waiting room</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Come to the waiting room shortly before the time.</source>
        <translation>Come to the waiting room shortly before the time.</translation>
    </message>
    <message>
        <source>The officer begins when it is your turn.</source>
        <translation>The officer begins when it is your turn.</translation>
    </message>
    <message>
        <source>The consultation is under way.</source>
        <translation>The consultation is under way.</translation>
    </message>
    <message>
        <source>The officer has paused it and will go on.</source>
        <translation>The officer has paused it and will go on.</translation>
    </message>
    <message>
        <source>Everything said and shown is kept and can be read without a line.</source>
        <translation>Everything said and shown is kept and can be read without a line.</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invited</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>ringing</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>did not answer</translation>
    </message>
    <message>
        <source>General question</source>
        <translation>General question</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>Customs declaration</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>The server</translation>
    </message>
    <message>
        <source>%1 has booked the consultation</source>
        <translation>%1 has booked the consultation</translation>
    </message>
    <message>
        <source>%1 has moved it to another time</source>
        <translation>%1 has moved it to another time</translation>
    </message>
    <message>
        <source>%1 has changed the agenda</source>
        <translation>%1 has changed the agenda</translation>
    </message>
    <message>
        <source>%1 is in the waiting room</source>
        <translation>%1 is in the waiting room</translation>
    </message>
    <message>
        <source>%1 has left the waiting room</source>
        <translation>%1 has left the waiting room</translation>
    </message>
    <message>
        <source>%1 has begun the consultation</source>
        <translation>%1 has begun the consultation</translation>
    </message>
    <message>
        <source>%1 has paused it</source>
        <translation>%1 has paused it</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 goes on</translation>
    </message>
    <message>
        <source>%1 has ended the consultation</source>
        <translation>%1 has ended the consultation</translation>
    </message>
    <message>
        <source>%1 has cancelled it</source>
        <translation>%1 has cancelled it</translation>
    </message>
    <message>
        <source>%1 has passed it on to %2</source>
        <translation>%1 has passed it on to %2</translation>
    </message>
    <message>
        <source>%1 has invited %2</source>
        <translation>%1 has invited %2</translation>
    </message>
    <message>
        <source>%1 has accepted</source>
        <translation>%1 has accepted</translation>
    </message>
    <message>
        <source>%1 has declined</source>
        <translation>%1 has declined</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Nobody came</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 did not answer</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <translation>%1 has joined</translation>
    </message>
    <message>
        <source>%1 has gone</source>
        <translation>%1 has gone</translation>
    </message>
    <message>
        <source>%1 raises a hand</source>
        <translation>%1 raises a hand</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Question: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>%1 asks for a still</source>
        <translation>%1 asks for a still</translation>
    </message>
    <message>
        <source>Still: %1</source>
        <translation>Still: %1</translation>
    </message>
    <message>
        <source>%1 could not take the still</source>
        <translation>%1 could not take the still</translation>
    </message>
    <message>
        <source>%1 asks to record</source>
        <translation>%1 asks to record</translation>
    </message>
    <message>
        <source>%1 agrees to the recording</source>
        <translation>%1 agrees to the recording</translation>
    </message>
    <message>
        <source>%1 does not agree to the recording</source>
        <translation>%1 does not agree to the recording</translation>
    </message>
    <message>
        <source>Recording has started</source>
        <translation>Recording has started</translation>
    </message>
    <message>
        <source>Recording has stopped</source>
        <translation>Recording has stopped</translation>
    </message>
    <message>
        <source>A piece of the recording was kept</source>
        <translation>A piece of the recording was kept</translation>
    </message>
    <message>
        <source>%1 has proposed minutes</source>
        <translation>%1 has proposed minutes</translation>
    </message>
    <message>
        <source>%1 has confirmed the minutes</source>
        <translation>%1 has confirmed the minutes</translation>
    </message>
    <message>
        <source>%1 has written the inspection record</source>
        <translation>%1 has written the inspection record</translation>
    </message>
    <message>
        <source>%1 has countersigned the evidence</source>
        <translation>%1 has countersigned the evidence</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <translation>as soon as possible</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>about a minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the part of this program that makes calls</source>
        <translation>%1: the part of this program that makes calls</translation>
    </message>
    <message>
        <source>%1: packs pictures and sound for the line</source>
        <translation>%1: packs pictures and sound for the line</translation>
    </message>
    <message>
        <source>%1: carries the call through the network</source>
        <translation>%1: carries the call through the network</translation>
    </message>
    <message>
        <source>%1: microphone and speaker</source>
        <translation>%1: microphone and speaker</translation>
    </message>
    <message>
        <source>%1: camera and pictures</source>
        <translation>%1: camera and pictures</translation>
    </message>
    <message>
        <source>%1 has ordered that everything is kept: %2</source>
        <translation>%1 has ordered that everything is kept: %2</translation>
    </message>
    <message>
        <source>%1 has lifted that order</source>
        <translation>%1 has lifted that order</translation>
    </message>
    <message>
        <source>The log was deleted when its time was over</source>
        <translation>The log was deleted when its time was over</translation>
    </message>
    <message>
        <source>Files were deleted when their time was over</source>
        <translation>Files were deleted when their time was over</translation>
    </message>
    <message>
        <source>As declared</source>
        <translation>As declared</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Differs</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>%1 asks for a still: %2</source>
        <translation>%1 asks for a still: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The company is not in the waiting room yet.</source>
        <translation>The company is not in the waiting room yet.</translation>
    </message>
    <message>
        <source>As soon as possible: come to the waiting room when it suits you; who came first is called first.</source>
        <translation>As soon as possible: come to the waiting room when it suits you; who came first is called first.</translation>
    </message>
    <message>
        <source>The company is in the waiting room. Begin when you are ready.</source>
        <translation>The company is in the waiting room. Begin when you are ready.</translation>
    </message>
    <message>
        <source>Recording has stopped: the server could not go on with it</source>
        <translation>Recording has stopped: the server could not go on with it</translation>
    </message>
    <message>
        <source>Recording has stopped: an agreement was taken back</source>
        <translation>Recording has stopped: an agreement was taken back</translation>
    </message>
    <message>
        <source>Recording has stopped: somebody has joined who was not asked</source>
        <translation>Recording has stopped: somebody has joined who was not asked</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>The company could not be reached for too long and was taken out of the queue</source>
        <translation>The company could not be reached for too long and was taken out of the queue</translation>
    </message>
    <message>
        <source>%1 has removed %2 from the consultation</source>
        <translation>%1 has removed %2 from the consultation</translation>
    </message>
</context>
<context>
    <name>Tongguan::ConsultationWorkspace</name>
    <message>
        <source>Consult</source>
        <translation>Consult</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Consultation hours…</source>
        <translation>Consultation hours…</translation>
    </message>
</context>
<context>
    <name>Tongguan::DateField</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>yyyy-mm-dd</translation>
    </message>
    <message>
        <source>no such date</source>
        <translation>no such date</translation>
    </message>
</context>
<context>
    <name>Tongguan::DaySheet</name>
    <message>
        <source>Declarations of the day</source>
        <translation>Declarations of the day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n declaration</numerusform>
            <numerusform>%n declarations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::DeclarationFlow</name>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Declarations</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Save as template</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Name of the template:</translation>
    </message>
    <message>
        <source>Template “%1” was saved.</source>
        <translation>Template “%1” was saved.</translation>
    </message>
    <message>
        <source>Declaration messages (*.xml)</source>
        <translation>Declaration messages (*.xml)</translation>
    </message>
    <message>
        <source>Workbooks (%1)</source>
        <translation>Workbooks (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n goods line(s) added; Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n goods line added; Ctrl+Z takes them back.</numerusform>
            <numerusform>%n goods lines added; Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the declarations of the day</source>
        <translation>Print the declarations of the day</translation>
    </message>
    <message>
        <source>No declaration was worked on or answered today.</source>
        <translation>No declaration was worked on or answered today.</translation>
    </message>
    <message>
        <source>Messages with their files (%1)</source>
        <translation>Messages with their files (%1)</translation>
    </message>
</context>
<context>
    <name>Tongguan::DeclarationPage</name>
    <message>
        <source>Take over the comparison</source>
        <translation>Take over the comparison</translation>
    </message>
    <message>
        <source>Taken over into the declaration. Ctrl+Z takes it back.</source>
        <translation>Taken over into the declaration. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Print the archive…</source>
        <translation>Print the archive…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Attach files…</translation>
    </message>
</context>
<context>
    <name>Tongguan::DeclarationSubject</name>
    <message>
        <source>Customs declaration</source>
        <translation>Customs declaration</translation>
    </message>
    <message>
        <source>New import declaration</source>
        <translation>New import declaration</translation>
    </message>
    <message>
        <source>New export declaration</source>
        <translation>New export declaration</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Declarations</translation>
    </message>
    <message>
        <source>No declarations yet</source>
        <translation>No declarations yet</translation>
    </message>
    <message>
        <source>Start with an empty form, import a message, or drop XML files here.</source>
        <translation>Start with an empty form, import a message, or drop XML files here.</translation>
    </message>
    <message>
        <source>There are declarations, but none with these words, states and dates.</source>
        <translation>There are declarations, but none with these words, states and dates.</translation>
    </message>
    <message>
        <source>Entry or exit date</source>
        <translation>Entry or exit date</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n declaration</numerusform>
            <numerusform>%n declarations</numerusform>
        </translation>
    </message>
    <message>
        <source>A company&apos;s declaration opens here beside a consultation about it.</source>
        <translation>A company&apos;s declaration opens here beside a consultation about it.</translation>
    </message>
</context>
<context>
    <name>Tongguan::DeclarationsWorkspace</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Decl.</source>
        <translation>Decl.</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Declarations</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Traffic</translation>
    </message>
    <message>
        <source>Traffic with the Single Window</source>
        <translation>Traffic with the Single Window</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Calc.</source>
        <translation>Calc.</translation>
    </message>
    <message>
        <source>Tax calculator</source>
        <translation>Tax calculator</translation>
    </message>
    <message>
        <source>New import declaration</source>
        <translation>New import declaration</translation>
    </message>
    <message>
        <source>New export declaration</source>
        <translation>New export declaration</translation>
    </message>
    <message>
        <source>Import messages and spreadsheets…</source>
        <translation>Import messages and spreadsheets…</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Export this list…</translation>
    </message>
    <message>
        <source>Save an empty goods table for customers…</source>
        <translation>Save an empty goods table for customers…</translation>
    </message>
    <message>
        <source>Send the open declaration through the import client&apos;s folder</source>
        <translation>Send the open declaration through the import client&apos;s folder</translation>
    </message>
    <message>
        <source>Open the declaration first.</source>
        <translation>Open the declaration first.</translation>
    </message>
    <message>
        <source>Product library</source>
        <translation>Product library</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Load the office&apos;s own tariff table…</source>
        <translation>Load the office&apos;s own tariff table…</translation>
    </message>
</context>
<context>
    <name>Tongguan::DerivationView</name>
    <message>
        <source>Copy the derivation as text (Ctrl+C)</source>
        <translation>Copy the derivation as text (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close the derivation (Esc)</source>
        <translation>Close the derivation (Esc)</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Derivation</translation>
    </message>
    <message>
        <source>How the figure was made</source>
        <translation>How the figure was made</translation>
    </message>
    <message>
        <source>Choose a figure to see how it came about.</source>
        <translation>Choose a figure to see how it came about.</translation>
    </message>
    <message>
        <source>Rounding: %1</source>
        <translation>Rounding: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>Rests on: %1</translation>
    </message>
    <message>
        <source>Enter goes to the field.</source>
        <translation>Enter goes to the field.</translation>
    </message>
</context>
<context>
    <name>Tongguan::DeviceTest</name>
    <message>
        <source>I wear a headset (the echo need not be taken out)</source>
        <translation>I wear a headset (the echo need not be taken out)</translation>
    </message>
    <message>
        <source>Only through the relay of the customs server (behind strict firewalls)</source>
        <translation>Only through the relay of the customs server (behind strict firewalls)</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Play a tone</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Level of the microphone</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Camera</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>&amp;Microphone</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Speaker</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>No camera</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>No microphone</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>No speaker</translation>
    </message>
    <message>
        <source>This computer can make calls.</source>
        <translation>This computer can make calls.</translation>
    </message>
    <message>
        <source>This computer cannot make calls: parts are missing. Chat, files, questions, minutes and stills from files work all the same.</source>
        <translation>This computer cannot make calls: parts are missing. Chat, files, questions, minutes and stills from files work all the same.</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>Missing:</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to install GStreamer; the manual names the packages.</source>
        <translation>Ask whoever looks after this computer to install GStreamer; the manual names the packages.</translation>
    </message>
    <message>
        <source>Without a camera the others hear you and see your name. Stills can be given from files.</source>
        <translation>Without a camera the others hear you and see your name. Stills can be given from files.</translation>
    </message>
    <message>
        <source>No camera was found: plug one in, or allow this program to use it. You can still listen, speak, chat and give stills from files.</source>
        <translation>No camera was found: plug one in, or allow this program to use it. You can still listen, speak, chat and give stills from files.</translation>
    </message>
    <message>
        <source>The camera gives a picture.</source>
        <translation>The camera gives a picture.</translation>
    </message>
    <message>
        <source>Waiting for a picture of the camera…</source>
        <translation>Waiting for a picture of the camera…</translation>
    </message>
    <message>
        <source>A camera is there.</source>
        <translation>A camera is there.</translation>
    </message>
    <message>
        <source>No microphone was found: the others would not hear you. Chat works.</source>
        <translation>No microphone was found: the others would not hear you. Chat works.</translation>
    </message>
    <message>
        <source>The microphone hears you.</source>
        <translation>The microphone hears you.</translation>
    </message>
    <message>
        <source>Say something: the level should move.</source>
        <translation>Say something: the level should move.</translation>
    </message>
    <message>
        <source>The customs server can be reached.</source>
        <translation>The customs server can be reached.</translation>
    </message>
    <message>
        <source>There is no line to the customs server. What you write, stills and steps of an inspection are kept and sent later.</source>
        <translation>There is no line to the customs server. What you write, stills and steps of an inspection are kept and sent later.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>No picture: parts for calls are missing</source>
        <translation>No picture: parts for calls are missing</translation>
    </message>
    <message>
        <source>Test picture (for demonstrations)</source>
        <translation>Test picture (for demonstrations)</translation>
    </message>
    <message>
        <source>Test tone (for demonstrations)</source>
        <translation>Test tone (for demonstrations)</translation>
    </message>
    <message>
        <source>The others see a moving test picture instead of a camera.</source>
        <translation>The others see a moving test picture instead of a camera.</translation>
    </message>
    <message>
        <source>The others hear a test tone instead of a microphone.</source>
        <translation>The others hear a test tone instead of a microphone.</translation>
    </message>
</context>
<context>
    <name>Tongguan::DocumentFlow</name>
    <message>
        <source>Saving</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exported to %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>the open document</source>
        <translation>the open document</translation>
    </message>
    <message numerus="yes">
        <source>Export %n document(s) to</source>
        <translation>
            <numerusform>Export %n document to</numerusform>
            <numerusform>Export %n documents to</numerusform>
        </translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>Consult about this document…</source>
        <translation>Consult about this document…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source> …</source>
        <translation> …</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) submitted.</source>
        <translation>
            <numerusform>%n document submitted.</numerusform>
            <numerusform>%n documents submitted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not: %1</source>
        <translation>
            <numerusform>%n not: %1</numerusform>
            <numerusform>%n not: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>Open the first</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) taken back; nothing was sent.</source>
        <translation>
            <numerusform>%n submission taken back; nothing was sent.</numerusform>
            <numerusform>%n submissions taken back; nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted.</source>
        <translation>
            <numerusform>%n document deleted.</numerusform>
            <numerusform>%n documents deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: %1</source>
        <translation>
            <numerusform>%n stayed: %1</numerusform>
            <numerusform>%n stayed: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 was deleted.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) brought back.</source>
        <translation>
            <numerusform>%n document brought back.</numerusform>
            <numerusform>%n documents brought back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change: it stands there already.</source>
        <translation>Nothing to change: it stands there already.</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed in %n document(s).</source>
        <translation>
            <numerusform>%1 changed in %n document.</numerusform>
            <numerusform>%1 changed in %n documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only two documents of one kind can be compared.</source>
        <translation>Only two documents of one kind can be compared.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) handed in; sent as soon as there is a line.</source>
        <translation>
            <numerusform>%n document handed in; sent as soon as there is a line.</numerusform>
            <numerusform>%n documents handed in; sent as soon as there is a line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied without its %n file(s): attach those of the new one.</source>
        <translation>
            <numerusform>Copied without its %n file: attach those of the new one.</numerusform>
            <numerusform>Copied without its %n files: attach those of the new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::DocumentHead</name>
    <message>
        <source>Submit (F9)</source>
        <translation>Submit (F9)</translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation>Settle the conflict</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Receipts (F8)</source>
        <translation>Receipts (F8)</translation>
    </message>
    <message>
        <source>New from this one</source>
        <translation>New from this one</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Required fields filled</source>
        <translation>Required fields filled</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Returned: %1</translation>
    </message>
    <message>
        <source>All %1 required fields are filled</source>
        <translation>All %1 required fields are filled</translation>
    </message>
    <message>
        <source>%1 of %2 required fields left</source>
        <translation>%1 of %2 required fields left</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks find nothing</source>
        <translation>Checks find nothing</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::DocumentListPage</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Import message…</source>
        <translation>Import message…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Export message…</source>
        <translation>Export message…</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>Copy the rows as a table</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nothing fits the filter</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>The list cannot be read</translation>
    </message>
    <message>
        <source>Nothing was lost. The notice above says why.</source>
        <translation>Nothing was lost. The notice above says why.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Standard columns</translation>
    </message>
    <message numerus="yes">
        <source>Too many at once: select at most %n row(s)</source>
        <translation>
            <numerusform>Too many at once: select at most %n row</numerusform>
            <numerusform>Too many at once: select at most %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Print the archive…</source>
        <translation>Print the archive…</translation>
    </message>
    <message>
        <source>Copy as a new document</source>
        <translation>Copy as a new document</translation>
    </message>
    <message>
        <source>Change one field in all…</source>
        <translation>Change one field in all…</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Compare the two</translation>
    </message>
</context>
<context>
    <name>Tongguan::DocumentPage</name>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation>Settle the conflict</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Findings (%1)</translation>
    </message>
    <message>
        <source>This field is not on the form</source>
        <translation>This field is not on the form</translation>
    </message>
    <message>
        <source>Checked: no errors</source>
        <translation>Checked: no errors</translation>
    </message>
    <message numerus="yes">
        <source>Checked: %n error(s)</source>
        <translation>
            <numerusform>Checked: %n error</numerusform>
            <numerusform>Checked: %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not submitted: %n error(s) to mend first</source>
        <translation>
            <numerusform>Not submitted: %n error to mend first</numerusform>
            <numerusform>Not submitted: %n errors to mend first</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fill: the fields hold values already</source>
        <translation>Nothing to fill: the fields hold values already</translation>
    </message>
    <message>
        <source>Fill from the enterprise file</source>
        <translation>Fill from the enterprise file</translation>
    </message>
    <message>
        <source>Copied; number, dates and what customs had given are left out. Ctrl+Z takes it back.</source>
        <translation>Copied; number, dates and what customs had given are left out. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Filling hint</source>
        <translation>Filling hint</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Find field</source>
        <translation>Find field</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Copy from…</source>
        <translation>Copy from…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Save as template…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Restore layout</source>
        <translation>Restore layout</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Copy from another document</source>
        <translation>Copy from another document</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer</source>
        <translation>
            <numerusform>%n question to answer</numerusform>
            <numerusform>%n questions to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), answered</source>
        <translation>
            <numerusform>%n question, answered</numerusform>
            <numerusform>%n questions, answered</numerusform>
        </translation>
    </message>
    <message>
        <source>What the officer asks about this document</source>
        <translation>What the officer asks about this document</translation>
    </message>
    <message>
        <source>What was said about this document, with minutes</source>
        <translation>What was said about this document, with minutes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>The checks find nothing to go to</source>
        <translation>The checks find nothing to go to</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Next finding</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Previous finding</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Save now</translation>
    </message>
    <message>
        <source>Saved on this computer. Every change is saved by itself, too.</source>
        <translation>Saved on this computer. Every change is saved by itself, too.</translation>
    </message>
    <message>
        <source>Take the submission back</source>
        <translation>Take the submission back</translation>
    </message>
    <message numerus="yes">
        <source>Copied without its %n file(s), number, dates and what customs had given. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Copied without its %n file, number, dates and what customs had given. Ctrl+Z takes it back.</numerusform>
            <numerusform>Copied without its %n files, number, dates and what customs had given. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::ElementsDialog</name>
    <message>
        <source>Declaration elements</source>
        <translation>Declaration elements</translation>
    </message>
    <message>
        <source>The line has no commodity code yet.</source>
        <translation>The line has no commodity code yet.</translation>
    </message>
    <message>
        <source>In the order of the catalogue. * must be given.</source>
        <translation>In the order of the catalogue. * must be given.</translation>
    </message>
    <message>
        <source>The elements of this code are not in the table of %1. The first two are of every code; further values may follow in the order of the catalogue.</source>
        <translation>The elements of this code are not in the table of %1. The first two are of every code; further values may follow in the order of the catalogue.</translation>
    </message>
    <message>
        <source>Text of the elements</source>
        <translation>Text of the elements</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Take (Ctrl+Enter)</source>
        <translation>Take (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>further value</source>
        <translation>further value</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, required</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>%1: “%2” is none of its codes; are the values in the order of the catalogue?</source>
        <translation>%1: “%2” is none of its codes; are the values in the order of the catalogue?</translation>
    </message>
    <message>
        <source>“%1” stands behind the last element</source>
        <translation>“%1” stands behind the last element</translation>
    </message>
    <message>
        <source>%1 holds a “|”, which parts the elements</source>
        <translation>%1 holds a “|”, which parts the elements</translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes (a Chinese character counts 2)</source>
        <translation>The text is longer than %1 bytes (a Chinese character counts 2)</translation>
    </message>
    <message>
        <source>%1 / %2 bytes</source>
        <translation>%1 / %2 bytes</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>unknown code</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>The two general elements are there; whether the others are complete is not known.</source>
        <translation>The two general elements are there; whether the others are complete is not known.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>What you typed is not taken yet: Ctrl+Enter takes it, Esc once more leaves it out.</source>
        <translation>What you typed is not taken yet: Ctrl+Enter takes it, Esc once more leaves it out.</translation>
    </message>
</context>
<context>
    <name>Tongguan::EvidencePanel</name>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>What does not fit</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>The package is being fetched…</source>
        <translation>The package is being fetched…</translation>
    </message>
    <message>
        <source>The package could not be fetched</source>
        <translation>The package could not be fetched</translation>
    </message>
    <message>
        <source>The package cannot be read</source>
        <translation>The package cannot be read</translation>
    </message>
    <message>
        <source>Proved: nothing was changed</source>
        <translation>Proved: nothing was changed</translation>
    </message>
    <message numerus="yes">
        <source>Does not fit in %n place(s)</source>
        <translation>
            <numerusform>Does not fit in %n place</numerusform>
            <numerusform>Does not fit in %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not rely on what is named below; ask the other side for its package and compare.</source>
        <translation>Do not rely on what is named below; ask the other side for its package and compare.</translation>
    </message>
    <message>
        <source>%1 entries: %2 events, %3 files, %4</source>
        <translation>%1 entries: %2 events, %3 files, %4</translation>
    </message>
    <message>
        <source>Nobody has countersigned yet</source>
        <translation>Nobody has countersigned yet</translation>
    </message>
    <message>
        <source>Countersigned: %1</source>
        <translation>Countersigned: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Sealed with the known key of the server: %1</source>
        <translation>Sealed with the known key of the server: %1</translation>
    </message>
    <message>
        <source>Sealed with the key %1, which was not compared with a known one</source>
        <translation>Sealed with the key %1, which was not compared with a known one</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>The package</translation>
    </message>
    <message>
        <source>%1: its content was changed</source>
        <translation>%1: its content was changed</translation>
    </message>
    <message>
        <source>%1: is missing</source>
        <translation>%1: is missing</translation>
    </message>
    <message>
        <source>%1: the chain is broken here</source>
        <translation>%1: the chain is broken here</translation>
    </message>
    <message>
        <source>%1: does not belong to the chain</source>
        <translation>%1: does not belong to the chain</translation>
    </message>
    <message>
        <source>%1: it was sealed with another key than that of the server</source>
        <translation>%1: it was sealed with another key than that of the server</translation>
    </message>
    <message>
        <source>%1: a countersignature does not fit</source>
        <translation>%1: a countersignature does not fit</translation>
    </message>
    <message>
        <source>%1: does not fit (%2)</source>
        <translation>%1: does not fit (%2)</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Save the package</translation>
    </message>
    <message>
        <source>Records are deleted when the time is over for which they must be kept.</source>
        <translation>Records are deleted when the time is over for which they must be kept.</translation>
    </message>
    <message>
        <source>Everything is kept until the order is lifted: %1</source>
        <translation>Everything is kept until the order is lifted: %1</translation>
    </message>
    <message>
        <source>Keep everything…</source>
        <translation>Keep everything…</translation>
    </message>
    <message>
        <source>Lift the order</source>
        <translation>Lift the order</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Keep everything</translation>
    </message>
    <message>
        <source>Why nothing of this consultation may be deleted (case number, order):</source>
        <translation>Why nothing of this consultation may be deleted (case number, order):</translation>
    </message>
    <message>
        <source>Signs the server&apos;s newest seal with the key of this computer: neither side can change anything before it afterwards</source>
        <translation>Signs the server&apos;s newest seal with the key of this computer: neither side can change anything before it afterwards</translation>
    </message>
    <message>
        <source>The chain is whole from its beginning to its last entry, and the server&apos;s seal fits.</source>
        <translation>The chain is whole from its beginning to its last entry, and the server&apos;s seal fits.</translation>
    </message>
    <message>
        <source>%1 of %2 entries are covered by the server&apos;s seal</source>
        <translation>%1 of %2 entries are covered by the server&apos;s seal</translation>
    </message>
    <message>
        <source>%1: the server&apos;s seal does not cover or fit it</source>
        <translation>%1: the server&apos;s seal does not cover or fit it</translation>
    </message>
    <message>
        <source>It ends on %1; the consultation had ended</source>
        <translation>It ends on %1; the consultation had ended</translation>
    </message>
    <message>
        <source>It ends on %1; the consultation had not ended, a later package may have more</source>
        <translation>It ends on %1; the consultation had not ended, a later package may have more</translation>
    </message>
    <message>
        <source>Save and check the evidence…</source>
        <translation>Save and check the evidence…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>How much of the package is there</source>
        <translation>How much of the package is there</translation>
    </message>
    <message>
        <source>Everything said and shown is one chain: changing, leaving out or adding a single byte breaks it. The package is saved where you choose and proved on this computer. It is not encrypted there.</source>
        <translation>Everything said and shown is one chain: changing, leaving out or adding a single byte breaks it. The package is saved where you choose and proved on this computer. It is not encrypted there.</translation>
    </message>
    <message>
        <source>%1 of %2 are there. Where the line breaks it goes on by itself.</source>
        <translation>%1 of %2 are there. Where the line breaks it goes on by itself.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>The package is being checked…</source>
        <translation>The package is being checked…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::ExchangeDialog</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Exchange rates for taxes</source>
        <translation>Exchange rates for taxes</translation>
    </message>
    <message>
        <source>The General Administration fixes the rates of a month on the third Wednesday of the month before. Import a CSV file with the columns currency, cny and month (also per, from, to, source), paste it from a spreadsheet, or enter one rate.</source>
        <translation>The General Administration fixes the rates of a month on the third Wednesday of the month before. Import a CSV file with the columns currency, cny and month (also per, from, to, source), paste it from a spreadsheet, or enter one rate.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>Yuan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Import CSV…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>the office</translation>
    </message>
    <message>
        <source>own entry</source>
        <translation>own entry</translation>
    </message>
    <message>
        <source>%1 · own entry</source>
        <translation>%1 · own entry</translation>
    </message>
    <message>
        <source>Line %1 is not understood; nothing was taken. Needed are the columns currency (three letters) and cny, and month as yyyy-MM.</source>
        <translation>Line %1 is not understood; nothing was taken. Needed are the columns currency (three letters) and cny, and month as yyyy-MM.</translation>
    </message>
    <message>
        <source>A currency of three letters, numbers above zero and a month as yyyy-MM are needed.</source>
        <translation>A currency of three letters, numbers above zero and a month as yyyy-MM are needed.</translation>
    </message>
</context>
<context>
    <name>Tongguan::ExpiryCalendar</name>
    <message>
        <source>Calendar of expiring records</source>
        <translation>Calendar of expiring records</translation>
    </message>
    <message>
        <source>valid until %1, %2</source>
        <translation>valid until %1, %2</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>open-ended</translation>
    </message>
    <message>
        <source>%1: a write-off cycle ends on %2, %3</source>
        <translation>%1: a write-off cycle ends on %2, %3</translation>
    </message>
</context>
<context>
    <name>Tongguan::Explain</name>
    <message>
        <source>This office was last opened by a newer version of the program.</source>
        <translation>This office was last opened by a newer version of the program.</translation>
    </message>
    <message>
        <source>Update the program on this computer, then open it again.</source>
        <translation>Update the program on this computer, then open it again.</translation>
    </message>
    <message>
        <source>Another program on this computer has this office open.</source>
        <translation>Another program on this computer has this office open.</translation>
    </message>
    <message>
        <source>Close the other window first, then try again.</source>
        <translation>Close the other window first, then try again.</translation>
    </message>
    <message>
        <source>The file of this office is damaged.</source>
        <translation>The file of this office is damaged.</translation>
    </message>
    <message>
        <source>Do not delete anything. Copy the folder to a safe place and ask your support; what was sent is also on the server.</source>
        <translation>Do not delete anything. Copy the folder to a safe place and ask your support; what was sent is also on the server.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Make room on the disk, then save again.</source>
        <translation>Make room on the disk, then save again.</translation>
    </message>
    <message>
        <source>The folder of this office may not be written.</source>
        <translation>The folder of this office may not be written.</translation>
    </message>
    <message>
        <source>Ask for the right to write in the folder, or choose another one in the settings.</source>
        <translation>Ask for the right to write in the folder, or choose another one in the settings.</translation>
    </message>
    <message>
        <source>This file was not made by this program.</source>
        <translation>This file was not made by this program.</translation>
    </message>
    <message>
        <source>Choose the folder of a Tongguan office.</source>
        <translation>Choose the folder of a Tongguan office.</translation>
    </message>
    <message>
        <source>This declaration is not on this computer.</source>
        <translation>This declaration is not on this computer.</translation>
    </message>
    <message>
        <source>Synchronise, then look for it again.</source>
        <translation>Synchronise, then look for it again.</translation>
    </message>
    <message>
        <source>The declaration is in a state that does not allow this.</source>
        <translation>The declaration is in a state that does not allow this.</translation>
    </message>
    <message>
        <source>Open it to see its state and what may be done now.</source>
        <translation>Open it to see its state and what may be done now.</translation>
    </message>
    <message>
        <source>Open it, mend the marked fields, and submit again.</source>
        <translation>Open it, mend the marked fields, and submit again.</translation>
    </message>
    <message>
        <source>Refresh and look at its receipts.</source>
        <translation>Refresh and look at its receipts.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>The user name or the password is wrong.</translation>
    </message>
    <message>
        <source>Check both and try again. After five wrong tries the server waits for 15 minutes.</source>
        <translation>Check both and try again. After five wrong tries the server waits for 15 minutes.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>You are not signed in.</translation>
    </message>
    <message>
        <source>Sign in; until then everything is kept on this computer.</source>
        <translation>Sign in; until then everything is kept on this computer.</translation>
    </message>
    <message>
        <source>Too many wrong passwords in a short time.</source>
        <translation>Too many wrong passwords in a short time.</translation>
    </message>
    <message>
        <source>Wait 15 minutes, then try again.</source>
        <translation>Wait 15 minutes, then try again.</translation>
    </message>
    <message>
        <source>The sign-in has run out.</source>
        <translation>The sign-in has run out.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Sign in again.</translation>
    </message>
    <message>
        <source>The server does not know this sign-in any more.</source>
        <translation>The server does not know this sign-in any more.</translation>
    </message>
    <message>
        <source>This sign-in was used a second time, perhaps from a copy of this computer.</source>
        <translation>This sign-in was used a second time, perhaps from a copy of this computer.</translation>
    </message>
    <message>
        <source>Sign in again. If you did not copy anything, tell your administrator.</source>
        <translation>Sign in again. If you did not copy anything, tell your administrator.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Your role does not allow this.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right, or sign in as somebody who has it.</source>
        <translation>Ask your administrator for the right, or sign in as somebody who has it.</translation>
    </message>
    <message>
        <source>No keychain runs on this computer, so that the sign-in cannot be kept safely.</source>
        <translation>No keychain runs on this computer, so that the sign-in cannot be kept safely.</translation>
    </message>
    <message>
        <source>Sign in again at each start.</source>
        <translation>Sign in again at each start.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>The keychain of this computer is locked.</translation>
    </message>
    <message>
        <source>Unlock it, or sign in again at each start.</source>
        <translation>Unlock it, or sign in again at each start.</translation>
    </message>
    <message>
        <source>Sign in again at each start, and tell your support.</source>
        <translation>Sign in again at each start, and tell your support.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not keep the sign-in.</source>
        <translation>The keychain of this computer did not keep the sign-in.</translation>
    </message>
    <message>
        <source>The server was restored from a backup.</source>
        <translation>The server was restored from a backup.</translation>
    </message>
    <message>
        <source>Nothing to do: the program compares everything and sends again what the server lacks.</source>
        <translation>Nothing to do: the program compares everything and sends again what the server lacks.</translation>
    </message>
    <message>
        <source>Nothing to do: the program takes a new name at the server and goes on.</source>
        <translation>Nothing to do: the program takes a new name at the server and goes on.</translation>
    </message>
    <message>
        <source>This computer was away for so long that everything has to be fetched again.</source>
        <translation>This computer was away for so long that everything has to be fetched again.</translation>
    </message>
    <message>
        <source>Nothing to do: it is under way. You can go on working.</source>
        <translation>Nothing to do: it is under way. You can go on working.</translation>
    </message>
    <message>
        <source>A declaration is too large to be sent.</source>
        <translation>A declaration is too large to be sent.</translation>
    </message>
    <message>
        <source>Take out pictures or attachments, then submit again.</source>
        <translation>Take out pictures or attachments, then submit again.</translation>
    </message>
    <message>
        <source>The server has seen another change under the same number.</source>
        <translation>The server has seen another change under the same number.</translation>
    </message>
    <message>
        <source>Open the declaration, save it again and submit. Tell your support if it comes back.</source>
        <translation>Open the declaration, save it again and submit. Tell your support if it comes back.</translation>
    </message>
    <message>
        <source>Somebody else changed the same field.</source>
        <translation>Somebody else changed the same field.</translation>
    </message>
    <message>
        <source>Open the declaration and choose which text is right.</source>
        <translation>Open the declaration and choose which text is right.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>The server did not answer in time.</translation>
    </message>
    <message>
        <source>Go on working; it is tried again by itself.</source>
        <translation>Go on working; it is tried again by itself.</translation>
    </message>
    <message>
        <source>Check the address in the settings, and whether this computer is on the network.</source>
        <translation>Check the address in the settings, and whether this computer is on the network.</translation>
    </message>
    <message>
        <source>Go on working; it is tried again by itself. If it lasts, ask the office whether its server runs.</source>
        <translation>Go on working; it is tried again by itself. If it lasts, ask the office whether its server runs.</translation>
    </message>
    <message>
        <source>The line to the server broke.</source>
        <translation>The line to the server broke.</translation>
    </message>
    <message>
        <source>A proxy on the way answers for the server.</source>
        <translation>A proxy on the way answers for the server.</translation>
    </message>
    <message>
        <source>Another page answers instead of the server: the network wants a sign-in of its own.</source>
        <translation>Another page answers instead of the server: the network wants a sign-in of its own.</translation>
    </message>
    <message>
        <source>Open a web page, sign in to the network, then sync again.</source>
        <translation>Open a web page, sign in to the network, then sync again.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>Tell your administrator.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Tongguan server, and that both are of the same version.</source>
        <translation>Check that the address is that of a Tongguan server, and that both are of the same version.</translation>
    </message>
    <message>
        <source>Write it like https://customs.example:8443.</source>
        <translation>Write it like https://customs.example:8443.</translation>
    </message>
    <message>
        <source>Nothing to do now: it is asked again. If it lasts, update the program.</source>
        <translation>Nothing to do now: it is asked again. If it lasts, update the program.</translation>
    </message>
    <message>
        <source>Changes have been waiting for a long time.</source>
        <translation>Changes have been waiting for a long time.</translation>
    </message>
    <message>
        <source>See the reason above and sync now. If it lasts, tell your support.</source>
        <translation>See the reason above and sync now. If it lasts, tell your support.</translation>
    </message>
    <message>
        <source>No server has been confirmed on this computer yet.</source>
        <translation>No server has been confirmed on this computer yet.</translation>
    </message>
    <message>
        <source>Sign in and compare its fingerprint.</source>
        <translation>Sign in and compare its fingerprint.</translation>
    </message>
    <message>
        <source>The server shows another identity than the one confirmed before.</source>
        <translation>The server shows another identity than the one confirmed before.</translation>
    </message>
    <message>
        <source>Do not go on. Ask the office whether its server was set up anew; only then confirm its new fingerprint.</source>
        <translation>Do not go on. Ask the office whether its server was set up anew; only then confirm its new fingerprint.</translation>
    </message>
    <message>
        <source>The server does not show who stands behind it.</source>
        <translation>The server does not show who stands behind it.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, tell the office.</source>
        <translation>Check the address; if it is right, tell the office.</translation>
    </message>
    <message>
        <source>No secure line to the server came about.</source>
        <translation>No secure line to the server came about.</translation>
    </message>
    <message>
        <source>Check the address and the port; if they are right, tell the office.</source>
        <translation>Check the address and the port; if they are right, tell the office.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer, then sync again.</source>
        <translation>Set the date and time of this computer, then sync again.</translation>
    </message>
    <message>
        <source>Sign in again and compare the fingerprint.</source>
        <translation>Sign in again and compare the fingerprint.</translation>
    </message>
    <message>
        <source>The secure line to the server failed.</source>
        <translation>The secure line to the server failed.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Check that it is still there and that you may read it.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Get the message again from where it came from.</source>
        <translation>Get the message again from where it came from.</translation>
    </message>
    <message>
        <source>The file is not complete XML.</source>
        <translation>The file is not complete XML.</translation>
    </message>
    <message>
        <source>Get the message again from where it came from; it may have broken off.</source>
        <translation>Get the message again from where it came from; it may have broken off.</translation>
    </message>
    <message>
        <source>The characters of the file do not fit its encoding.</source>
        <translation>The characters of the file do not fit its encoding.</translation>
    </message>
    <message>
        <source>Have the message written again in UTF-8 or GB 18030.</source>
        <translation>Have the message written again in UTF-8 or GB 18030.</translation>
    </message>
    <message>
        <source>The file is XML, but not a declaration message.</source>
        <translation>The file is XML, but not a declaration message.</translation>
    </message>
    <message>
        <source>Choose a file whose first element is DecMessage.</source>
        <translation>Choose a file whose first element is DecMessage.</translation>
    </message>
    <message>
        <source>The file carries a DOCTYPE, which a declaration message never has; it is not read for safety.</source>
        <translation>The file carries a DOCTYPE, which a declaration message never has; it is not read for safety.</translation>
    </message>
    <message>
        <source>Ask the sender for a plain message.</source>
        <translation>Ask the sender for a plain message.</translation>
    </message>
    <message>
        <source>The file is nested deeper than any message.</source>
        <translation>The file is nested deeper than any message.</translation>
    </message>
    <message>
        <source>Ask the sender for a proper message.</source>
        <translation>Ask the sender for a proper message.</translation>
    </message>
    <message>
        <source>The file is larger than any message may be.</source>
        <translation>The file is larger than any message may be.</translation>
    </message>
    <message>
        <source>The message has more rows than a declaration may hold.</source>
        <translation>The message has more rows than a declaration may hold.</translation>
    </message>
    <message>
        <source>Split it into several declarations.</source>
        <translation>Split it into several declarations.</translation>
    </message>
    <message>
        <source>A field holds a character that a message cannot carry.</source>
        <translation>A field holds a character that a message cannot carry.</translation>
    </message>
    <message>
        <source>Retype the field named below without invisible characters.</source>
        <translation>Retype the field named below without invisible characters.</translation>
    </message>
    <message>
        <source>A part that came with the message and is unknown here cannot be written.</source>
        <translation>A part that came with the message and is unknown here cannot be written.</translation>
    </message>
    <message>
        <source>Tell your support and send the original message.</source>
        <translation>Tell your support and send the original message.</translation>
    </message>
    <message>
        <source>The server does not know this.</source>
        <translation>The server does not know this.</translation>
    </message>
    <message>
        <source>It may have been removed by somebody else. Synchronise and look again.</source>
        <translation>It may have been removed by somebody else. Synchronise and look again.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>The server cannot be reached.</translation>
    </message>
    <message>
        <source>Everything is saved on this computer.</source>
        <translation>Everything is saved on this computer.</translation>
    </message>
    <message>
        <source>The request was understood and declined.</source>
        <translation>The request was understood and declined.</translation>
    </message>
    <message>
        <source>Your text is kept here.</source>
        <translation>Your text is kept here.</translation>
    </message>
    <message>
        <source>See the reason, mend it, and try again.</source>
        <translation>See the reason, mend it, and try again.</translation>
    </message>
    <message>
        <source>Somebody else changed it first.</source>
        <translation>Somebody else changed it first.</translation>
    </message>
    <message>
        <source>Both texts are kept.</source>
        <translation>Both texts are kept.</translation>
    </message>
    <message>
        <source>Open it and choose which text is right.</source>
        <translation>Open it and choose which text is right.</translation>
    </message>
    <message>
        <source>The data is damaged or of another format.</source>
        <translation>The data is damaged or of another format.</translation>
    </message>
    <message>
        <source>Nothing was taken over from it.</source>
        <translation>Nothing was taken over from it.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from.</source>
        <translation>Get the file again from where it came from.</translation>
    </message>
    <message>
        <source>You are not signed in, or not allowed to do this.</source>
        <translation>You are not signed in, or not allowed to do this.</translation>
    </message>
    <message>
        <source>Your work is saved on this computer.</source>
        <translation>Your work is saved on this computer.</translation>
    </message>
    <message>
        <source>Sign in, or ask your administrator for the right.</source>
        <translation>Sign in, or ask your administrator for the right.</translation>
    </message>
    <message>
        <source>An input is not as it should be.</source>
        <translation>An input is not as it should be.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Mend the place named and try again.</source>
        <translation>Mend the place named and try again.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>The program made a mistake.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>What was saved before is safe.</translation>
    </message>
    <message>
        <source>Copy the details and send them to your support.</source>
        <translation>Copy the details and send them to your support.</translation>
    </message>
    <message>
        <source>The data pack is not signed.</source>
        <translation>The data pack is not signed.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the signed file.</source>
        <translation>Ask whoever gave it to you for the signed file.</translation>
    </message>
    <message>
        <source>The data pack is signed by somebody whom this office does not trust.</source>
        <translation>The data pack is signed by somebody whom this office does not trust.</translation>
    </message>
    <message>
        <source>Ask the office that publishes it; packs of its own server are trusted after a sync.</source>
        <translation>Ask the office that publishes it; packs of its own server are trusted after a sync.</translation>
    </message>
    <message>
        <source>The data pack was changed after it was signed.</source>
        <translation>The data pack was changed after it was signed.</translation>
    </message>
    <message>
        <source>Get it again from where it came from. The one before it stays in use.</source>
        <translation>Get it again from where it came from. The one before it stays in use.</translation>
    </message>
    <message>
        <source>The data pack is older than the one that is in use.</source>
        <translation>The data pack is older than the one that is in use.</translation>
    </message>
    <message>
        <source>Nothing to do: the newer one stays in use.</source>
        <translation>Nothing to do: the newer one stays in use.</translation>
    </message>
    <message>
        <source>Another data pack was published under the same version.</source>
        <translation>Another data pack was published under the same version.</translation>
    </message>
    <message>
        <source>Ask its publisher to give it a new version. The one before it stays in use.</source>
        <translation>Ask its publisher to give it a new version. The one before it stays in use.</translation>
    </message>
    <message>
        <source>The data pack does not hold yet.</source>
        <translation>The data pack does not hold yet.</translation>
    </message>
    <message>
        <source>Nothing to do: it is taken on its first day.</source>
        <translation>Nothing to do: it is taken on its first day.</translation>
    </message>
    <message>
        <source>The data pack has run out.</source>
        <translation>The data pack has run out.</translation>
    </message>
    <message>
        <source>Ask its publisher for the new one.</source>
        <translation>Ask its publisher for the new one.</translation>
    </message>
    <message>
        <source>The data pack is not as it should be.</source>
        <translation>The data pack is not as it should be.</translation>
    </message>
    <message>
        <source>Tell its publisher and copy the details to him. The one before it stays in use.</source>
        <translation>Tell its publisher and copy the details to him. The one before it stays in use.</translation>
    </message>
    <message>
        <source>A rule of the pack is wrong.</source>
        <translation>A rule of the pack is wrong.</translation>
    </message>
    <message>
        <source>The key that signs data packs is damaged.</source>
        <translation>The key that signs data packs is damaged.</translation>
    </message>
    <message>
        <source>Put the file back from a backup. A new key would not be trusted by clients that know the old one.</source>
        <translation>Put the file back from a backup. A new key would not be trusted by clients that know the old one.</translation>
    </message>
    <message>
        <source>The file is a receipt of the Single Window, not a declaration.</source>
        <translation>The file is a receipt of the Single Window, not a declaration.</translation>
    </message>
    <message>
        <source>Put it into the InBox of the folder gateway, or look at it with tongguanctl receipt.</source>
        <translation>Put it into the InBox of the folder gateway, or look at it with tongguanctl receipt.</translation>
    </message>
    <message>
        <source>The file is a request to amend or withdraw a declaration.</source>
        <translation>The file is a request to amend or withdraw a declaration.</translation>
    </message>
    <message>
        <source>Open the declaration that it names and make the request there.</source>
        <translation>Open the declaration that it names and make the request there.</translation>
    </message>
    <message>
        <source>The file is a supplementary declaration, which is kept with its declaration only.</source>
        <translation>The file is a supplementary declaration, which is kept with its declaration only.</translation>
    </message>
    <message>
        <source>Open the declaration that it belongs to.</source>
        <translation>Open the declaration that it belongs to.</translation>
    </message>
    <message>
        <source>The file is a document of the bonded ledgers, not a declaration.</source>
        <translation>The file is a document of the bonded ledgers, not a declaration.</translation>
    </message>
    <message>
        <source>It is read by the ledgers, not here.</source>
        <translation>It is read by the ledgers, not here.</translation>
    </message>
    <message>
        <source>The file is neither an .xlsx workbook nor a text table.</source>
        <translation>The file is neither an .xlsx workbook nor a text table.</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as .xlsx, without a password.</source>
        <translation>Open it in Excel or WPS and save it as .xlsx, without a password.</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>The workbook is damaged.</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS, let that repair it, save it and try again.</source>
        <translation>Open it in Excel or WPS, let that repair it, save it and try again.</translation>
    </message>
    <message>
        <source>The workbook has more rows or columns than can be read.</source>
        <translation>The workbook has more rows or columns than can be read.</translation>
    </message>
    <message>
        <source>Split it, or delete what lies far outside of the table.</source>
        <translation>Split it, or delete what lies far outside of the table.</translation>
    </message>
    <message>
        <source>No column of the sheet could be told.</source>
        <translation>No column of the sheet could be told.</translation>
    </message>
    <message>
        <source>Name the columns as the fields are named, or choose in the window what each holds.</source>
        <translation>Name the columns as the fields are named, or choose in the window what each holds.</translation>
    </message>
    <message>
        <source>Reading the spreadsheet was stopped.</source>
        <translation>Reading the spreadsheet was stopped.</translation>
    </message>
    <message>
        <source>Nothing was taken; start again when you like.</source>
        <translation>Nothing was taken; start again when you like.</translation>
    </message>
    <message>
        <source>This build of the program cannot write .xlsx workbooks.</source>
        <translation>This build of the program cannot write .xlsx workbooks.</translation>
    </message>
    <message>
        <source>Choose another format; .csv opens in Excel, too.</source>
        <translation>Choose another format; .csv opens in Excel, too.</translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation>The workbook could not be written.</translation>
    </message>
    <message>
        <source>See whether the disk is full or the file is open in another program, then try again.</source>
        <translation>See whether the disk is full or the file is open in another program, then try again.</translation>
    </message>
    <message>
        <source>The ZIP file is damaged or incomplete.</source>
        <translation>The ZIP file is damaged or incomplete.</translation>
    </message>
    <message>
        <source>Get it again from where it came from.</source>
        <translation>Get it again from where it came from.</translation>
    </message>
    <message>
        <source>The ZIP file unpacks to more than any message with its attachments.</source>
        <translation>The ZIP file unpacks to more than any message with its attachments.</translation>
    </message>
    <message>
        <source>Ask the sender for the message alone.</source>
        <translation>Ask the sender for the message alone.</translation>
    </message>
    <message>
        <source>The ZIP file names a file that would land outside its folder, or whose name holds invisible characters; it is not read for safety.</source>
        <translation>The ZIP file names a file that would land outside its folder, or whose name holds invisible characters; it is not read for safety.</translation>
    </message>
    <message>
        <source>Ask the sender for a plain ZIP.</source>
        <translation>Ask the sender for a plain ZIP.</translation>
    </message>
    <message>
        <source>The ZIP file is locked with a password.</source>
        <translation>The ZIP file is locked with a password.</translation>
    </message>
    <message>
        <source>Have it packed without one.</source>
        <translation>Have it packed without one.</translation>
    </message>
    <message>
        <source>The ZIP file is packed in a way that the Single Window does not read.</source>
        <translation>The ZIP file is packed in a way that the Single Window does not read.</translation>
    </message>
    <message>
        <source>Pack it again with normal compression.</source>
        <translation>Pack it again with normal compression.</translation>
    </message>
    <message>
        <source>The ZIP file has folders in it; the Single Window reads flat ones only.</source>
        <translation>The ZIP file has folders in it; the Single Window reads flat ones only.</translation>
    </message>
    <message>
        <source>Pack the files themselves, not their folder.</source>
        <translation>Pack the files themselves, not their folder.</translation>
    </message>
    <message>
        <source>The ZIP file does not hold exactly one message.</source>
        <translation>The ZIP file does not hold exactly one message.</translation>
    </message>
    <message>
        <source>Pack one XML file with its attachments.</source>
        <translation>Pack one XML file with its attachments.</translation>
    </message>
    <message>
        <source>An attachment row names a file that is not there.</source>
        <translation>An attachment row names a file that is not there.</translation>
    </message>
    <message>
        <source>Attach the file named below, or take it out of the row.</source>
        <translation>Attach the file named below, or take it out of the row.</translation>
    </message>
    <message>
        <source>A file is to be sent that no attachment row names.</source>
        <translation>A file is to be sent that no attachment row names.</translation>
    </message>
    <message>
        <source>Add a row for it, or leave the file out.</source>
        <translation>Add a row for it, or leave the file out.</translation>
    </message>
    <message>
        <source>Another program already works in this gateway folder.</source>
        <translation>Another program already works in this gateway folder.</translation>
    </message>
    <message>
        <source>Let one computer do it, or choose another folder here; the details say who holds it.</source>
        <translation>Let one computer do it, or choose another folder here; the details say who holds it.</translation>
    </message>
    <message>
        <source>The gateway folder is not there.</source>
        <translation>The gateway folder is not there.</translation>
    </message>
    <message>
        <source>The gateway folder may not be written to.</source>
        <translation>The gateway folder may not be written to.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or choose another folder.</source>
        <translation>Ask for the right to write there, or choose another folder.</translation>
    </message>
    <message>
        <source>The disk of the gateway folder is full.</source>
        <translation>The disk of the gateway folder is full.</translation>
    </message>
    <message>
        <source>Make room on it; the work goes on by itself.</source>
        <translation>Make room on it; the work goes on by itself.</translation>
    </message>
    <message>
        <source>Another program is holding a file of the gateway folder.</source>
        <translation>Another program is holding a file of the gateway folder.</translation>
    </message>
    <message>
        <source>Wait a moment; it is tried again.</source>
        <translation>Wait a moment; it is tried again.</translation>
    </message>
    <message>
        <source>A file of this name is in the gateway folder already.</source>
        <translation>A file of this name is in the gateway folder already.</translation>
    </message>
    <message>
        <source>Look at the folder; nothing was written over.</source>
        <translation>Look at the folder; nothing was written over.</translation>
    </message>
    <message>
        <source>The gateway folder cannot be read or written.</source>
        <translation>The gateway folder cannot be read or written.</translation>
    </message>
    <message>
        <source>See the details; the work goes on by itself when the fault is gone.</source>
        <translation>See the details; the work goes on by itself when the fault is gone.</translation>
    </message>
    <message>
        <source>The declaration has no number of ours, by which its answer would be known.</source>
        <translation>The declaration has no number of ours, by which its answer would be known.</translation>
    </message>
    <message>
        <source>Give it a declaration number, then send it again.</source>
        <translation>Give it a declaration number, then send it again.</translation>
    </message>
    <message>
        <source>Only declarations are sent through this folder.</source>
        <translation>Only declarations are sent through this folder.</translation>
    </message>
    <message>
        <source>Choose a declaration message.</source>
        <translation>Choose a declaration message.</translation>
    </message>
    <message>
        <source>Nothing was sent under this number.</source>
        <translation>Nothing was sent under this number.</translation>
    </message>
    <message>
        <source>Choose a file that went out.</source>
        <translation>Choose a file that went out.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>The file cannot be written.</translation>
    </message>
    <message>
        <source>Check that the folder is there, may be written and has room, or choose another.</source>
        <translation>Check that the folder is there, may be written and has room, or choose another.</translation>
    </message>
    <message>
        <source>A form for printing is wrong.</source>
        <translation>A form for printing is wrong.</translation>
    </message>
    <message>
        <source>Install the program again, or tell your support which form it is.</source>
        <translation>Install the program again, or tell your support which form it is.</translation>
    </message>
    <message>
        <source>The font for printing is damaged.</source>
        <translation>The font for printing is damaged.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <source>The PDF cannot be opened: it is damaged or wants a password.</source>
        <translation>The PDF cannot be opened: it is damaged or wants a password.</translation>
    </message>
    <message>
        <source>Open it in another program, or ask for it again.</source>
        <translation>Open it in another program, or ask for it again.</translation>
    </message>
    <message>
        <source>This program was built without what reads PDFs.</source>
        <translation>This program was built without what reads PDFs.</translation>
    </message>
    <message>
        <source>Open the file in another program.</source>
        <translation>Open the file in another program.</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>The picture cannot be read.</translation>
    </message>
    <message>
        <source>Ask for it again as JPEG, PNG or PDF.</source>
        <translation>Ask for it again as JPEG, PNG or PDF.</translation>
    </message>
    <message>
        <source>The printer did not take the job.</source>
        <translation>The printer did not take the job.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, or save as PDF.</source>
        <translation>Check that it is switched on and connected, or save as PDF.</translation>
    </message>
    <message>
        <source>Load the table again from its file.</source>
        <translation>Load the table again from its file.</translation>
    </message>
    <message>
        <source>No ledger of that record is on this computer.</source>
        <translation>No ledger of that record is on this computer.</translation>
    </message>
    <message>
        <source>Import the record first: tongguanctl ledger record import.</source>
        <translation>Import the record first: tongguanctl ledger record import.</translation>
    </message>
    <message>
        <source>This is another kind of document than the one that is kept under its name, or one that this program does not know.</source>
        <translation>This is another kind of document than the one that is kept under its name, or one that this program does not know.</translation>
    </message>
    <message>
        <source>Save it as a new document; bring the program up to date where it does not know the kind.</source>
        <translation>Save it as a new document; bring the program up to date where it does not know the kind.</translation>
    </message>
    <message>
        <source>The list has no lines, so it moves nothing in its ledger.</source>
        <translation>The list has no lines, so it moves nothing in its ledger.</translation>
    </message>
    <message>
        <source>Add the goods.</source>
        <translation>Add the goods.</translation>
    </message>
    <message>
        <source>This question is not asked of the document.</source>
        <translation>This question is not asked of the document.</translation>
    </message>
    <message>
        <source>Synchronise, then open the document again.</source>
        <translation>Synchronise, then open the document again.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>The answer is empty.</translation>
    </message>
    <message>
        <source>Write what you want to say to the officer.</source>
        <translation>Write what you want to say to the officer.</translation>
    </message>
    <message>
        <source>This kind of document is kept by the company alone; the Single Window takes no message of it.</source>
        <translation>This kind of document is kept by the company alone; the Single Window takes no message of it.</translation>
    </message>
    <message>
        <source>Print it, or write it to a workbook.</source>
        <translation>Print it, or write it to a workbook.</translation>
    </message>
    <message>
        <source>A country or currency has no number in the bonded systems.</source>
        <translation>A country or currency has no number in the bonded systems.</translation>
    </message>
    <message>
        <source>Choose another in the field named below.</source>
        <translation>Choose another in the field named below.</translation>
    </message>
    <message>
        <source>The record number does not tell which customs system keeps the record.</source>
        <translation>The record number does not tell which customs system keeps the record.</translation>
    </message>
    <message>
        <source>Check the number: B, C and D are handbooks, E and H account books.</source>
        <translation>Check the number: B, C and D are handbooks, E and H account books.</translation>
    </message>
    <message>
        <source>No declaration can be made of this list.</source>
        <translation>No declaration can be made of this list.</translation>
    </message>
    <message>
        <source>Let it go with a declaration, and give it lines that are not deleted.</source>
        <translation>Let it go with a declaration, and give it lines that are not deleted.</translation>
    </message>
    <message>
        <source>The part cannot be merged into that item.</source>
        <translation>The part cannot be merged into that item.</translation>
    </message>
    <message>
        <source>Give its part number and an item from 1.</source>
        <translation>Give its part number and an item from 1.</translation>
    </message>
    <message>
        <source>A part number belongs to no item of the record on that day.</source>
        <translation>A part number belongs to no item of the record on that day.</translation>
    </message>
    <message>
        <source>Assign the part to an item first.</source>
        <translation>Assign the part to an item first.</translation>
    </message>
    <message>
        <source>The record cannot be kept as a ledger as it stands.</source>
        <translation>The record cannot be kept as a ledger as it stands.</translation>
    </message>
    <message>
        <source>Mend the field named below; a record needs its number and items that count from 1.</source>
        <translation>Mend the field named below; a record needs its number and items that count from 1.</translation>
    </message>
    <message>
        <source>A line of the list cannot be entered in the ledger.</source>
        <translation>A line of the list cannot be entered in the ledger.</translation>
    </message>
    <message>
        <source>Mend the field named below.</source>
        <translation>Mend the field named below.</translation>
    </message>
    <message>
        <source>A unit consumption is out of its bounds.</source>
        <translation>A unit consumption is out of its bounds.</translation>
    </message>
    <message>
        <source>Net above 0, both losses together below 100 percent, the bonded share above 0 and at most 100 percent.</source>
        <translation>Net above 0, both losses together below 100 percent, the bonded share above 0 and at most 100 percent.</translation>
    </message>
    <message>
        <source>The part that makes calls is missing or did not start.</source>
        <translation>The part that makes calls is missing or did not start.</translation>
    </message>
    <message>
        <source>Chat, files and stills from files work; the device test says what is missing.</source>
        <translation>Chat, files and stills from files work; the device test says what is missing.</translation>
    </message>
    <message>
        <source>Camera or microphone could not be opened.</source>
        <translation>Camera or microphone could not be opened.</translation>
    </message>
    <message>
        <source>See whether another program uses it, then join again.</source>
        <translation>See whether another program uses it, then join again.</translation>
    </message>
    <message>
        <source>The camera that was chosen is not there.</source>
        <translation>The camera that was chosen is not there.</translation>
    </message>
    <message>
        <source>Choose another one in the device test.</source>
        <translation>Choose another one in the device test.</translation>
    </message>
    <message>
        <source>The microphone that was chosen is not there.</source>
        <translation>The microphone that was chosen is not there.</translation>
    </message>
    <message>
        <source>No speaker could be opened.</source>
        <translation>No speaker could be opened.</translation>
    </message>
    <message>
        <source>There is no screen that could be shared.</source>
        <translation>There is no screen that could be shared.</translation>
    </message>
    <message>
        <source>Share a file in the chat instead.</source>
        <translation>Share a file in the chat instead.</translation>
    </message>
    <message>
        <source>No picture came for the still.</source>
        <translation>No picture came for the still.</translation>
    </message>
    <message>
        <source>Try again, or give a still from a file.</source>
        <translation>Try again, or give a still from a file.</translation>
    </message>
    <message>
        <source>The call has ended on the server.</source>
        <translation>The call has ended on the server.</translation>
    </message>
    <message>
        <source>Join again.</source>
        <translation>Join again.</translation>
    </message>
    <message>
        <source>The call has as many people as it may have.</source>
        <translation>The call has as many people as it may have.</translation>
    </message>
    <message>
        <source>Ask the officer, or use the chat.</source>
        <translation>Ask the officer, or use the chat.</translation>
    </message>
    <message>
        <source>The devices are in use by the call.</source>
        <translation>The devices are in use by the call.</translation>
    </message>
    <message>
        <source>Leave the call first, then test them.</source>
        <translation>Leave the call first, then test them.</translation>
    </message>
    <message>
        <source>The server cannot carry calls at the moment.</source>
        <translation>The server cannot carry calls at the moment.</translation>
    </message>
    <message>
        <source>Chat and files work; join again later.</source>
        <translation>Chat and files work; join again later.</translation>
    </message>
    <message>
        <source>Somebody in the call has not agreed to the recording.</source>
        <translation>Somebody in the call has not agreed to the recording.</translation>
    </message>
    <message>
        <source>Wait for the answer, or go on without a recording.</source>
        <translation>Wait for the answer, or go on without a recording.</translation>
    </message>
    <message>
        <source>That is not possible in the present state of the consultation.</source>
        <translation>That is not possible in the present state of the consultation.</translation>
    </message>
    <message>
        <source>Look at its state; what was said is taken back here.</source>
        <translation>Look at its state; what was said is taken back here.</translation>
    </message>
    <message>
        <source>That is for the other side to say.</source>
        <translation>That is for the other side to say.</translation>
    </message>
    <message>
        <source>Ask the other side in the chat.</source>
        <translation>Ask the other side in the chat.</translation>
    </message>
    <message>
        <source>Something is missing or wrong in what was to be said.</source>
        <translation>Something is missing or wrong in what was to be said.</translation>
    </message>
    <message>
        <source>Go over it and send it again.</source>
        <translation>Go over it and send it again.</translation>
    </message>
    <message>
        <source>It refers to something that is not in the consultation.</source>
        <translation>It refers to something that is not in the consultation.</translation>
    </message>
    <message>
        <source>Look at the newest state and try again.</source>
        <translation>Look at the newest state and try again.</translation>
    </message>
    <message>
        <source>The time cannot be booked any more.</source>
        <translation>The time cannot be booked any more.</translation>
    </message>
    <message>
        <source>Choose another time in the calendar.</source>
        <translation>Choose another time in the calendar.</translation>
    </message>
    <message>
        <source>The account name is not the only one.</source>
        <translation>The account name is not the only one.</translation>
    </message>
    <message>
        <source>Write the whole account name.</source>
        <translation>Write the whole account name.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>There is no such account.</translation>
    </message>
    <message>
        <source>Check the account name.</source>
        <translation>Check the account name.</translation>
    </message>
    <message>
        <source>The consultation is not known here or there.</source>
        <translation>The consultation is not known here or there.</translation>
    </message>
    <message>
        <source>Refresh the list of consultations.</source>
        <translation>Refresh the list of consultations.</translation>
    </message>
    <message>
        <source>The consultation is not there any more.</source>
        <translation>The consultation is not there any more.</translation>
    </message>
    <message>
        <source>The same message was sent with another text.</source>
        <translation>The same message was sent with another text.</translation>
    </message>
    <message>
        <source>Write it anew.</source>
        <translation>Write it anew.</translation>
    </message>
    <message>
        <source>The log of the consultation has a gap.</source>
        <translation>The log of the consultation has a gap.</translation>
    </message>
    <message>
        <source>It is fetched again by itself.</source>
        <translation>It is fetched again by itself.</translation>
    </message>
    <message>
        <source>An entry of the log cannot be read.</source>
        <translation>An entry of the log cannot be read.</translation>
    </message>
    <message>
        <source>Update this program, or ask the customs office.</source>
        <translation>Update this program, or ask the customs office.</translation>
    </message>
    <message>
        <source>The file is larger than may be shared (64 MB).</source>
        <translation>The file is larger than may be shared (64 MB).</translation>
    </message>
    <message>
        <source>Make it smaller, or share it in parts.</source>
        <translation>Make it smaller, or share it in parts.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent.</source>
        <translation>The file did not arrive as it was sent.</translation>
    </message>
    <message>
        <source>It is sent again by itself.</source>
        <translation>It is sent again by itself.</translation>
    </message>
    <message>
        <source>The file is larger than the server takes.</source>
        <translation>The file is larger than the server takes.</translation>
    </message>
    <message>
        <source>A file that was to be sent is not on this computer any more.</source>
        <translation>A file that was to be sent is not on this computer any more.</translation>
    </message>
    <message>
        <source>Share it again.</source>
        <translation>Share it again.</translation>
    </message>
    <message>
        <source>The file is not on the server yet.</source>
        <translation>The file is not on the server yet.</translation>
    </message>
    <message>
        <source>Whoever shared it has not sent all of it; try again later.</source>
        <translation>Whoever shared it has not sent all of it; try again later.</translation>
    </message>
    <message>
        <source>The package of evidence has no readable list of its entries.</source>
        <translation>The package of evidence has no readable list of its entries.</translation>
    </message>
    <message>
        <source>Fetch it again; do not rely on this one.</source>
        <translation>Fetch it again; do not rely on this one.</translation>
    </message>
    <message>
        <source>The server has not sealed the evidence yet.</source>
        <translation>The server has not sealed the evidence yet.</translation>
    </message>
    <message>
        <source>It is sealed at each pause and at the end; try again then.</source>
        <translation>It is sealed at each pause and at the end; try again then.</translation>
    </message>
    <message>
        <source>What the server gave does not fit the log on this computer.</source>
        <translation>What the server gave does not fit the log on this computer.</translation>
    </message>
    <message>
        <source>Save both and tell the customs office.</source>
        <translation>Save both and tell the customs office.</translation>
    </message>
    <message>
        <source>This list is of no known effect on a ledger: direction, goods and supervision mode do not go together.</source>
        <translation>This list is of no known effect on a ledger: direction, goods and supervision mode do not go together.</translation>
    </message>
    <message>
        <source>Choose a supervision mode of processing trade that fits the direction and the side.</source>
        <translation>Choose a supervision mode of processing trade that fits the direction and the side.</translation>
    </message>
    <message>
        <source>A quantity cannot be entered in the ledger.</source>
        <translation>A quantity cannot be entered in the ledger.</translation>
    </message>
    <message>
        <source>Give a quantity with at most five decimals and a day.</source>
        <translation>Give a quantity with at most five decimals and a day.</translation>
    </message>
    <message>
        <source>Surplus cannot be carried over to the record that it comes from.</source>
        <translation>Surplus cannot be carried over to the record that it comes from.</translation>
    </message>
    <message>
        <source>Choose another record.</source>
        <translation>Choose another record.</translation>
    </message>
    <message>
        <source>The next record has no item that takes this surplus: code, name and unit must be the same.</source>
        <translation>The next record has no item that takes this surplus: code, name and unit must be the same.</translation>
    </message>
    <message>
        <source>Have the item added to the next record, or dispose of it in another way.</source>
        <translation>Have the item added to the next record, or dispose of it in another way.</translation>
    </message>
    <message>
        <source>The next record is not valid on that day.</source>
        <translation>The next record is not valid on that day.</translation>
    </message>
    <message>
        <source>Choose another record or another day.</source>
        <translation>Choose another record or another day.</translation>
    </message>
    <message>
        <source>A handbook has no cycles: it is written off whole.</source>
        <translation>A handbook has no cycles: it is written off whole.</translation>
    </message>
    <message>
        <source>Choose the whole record as the period.</source>
        <translation>Choose the whole record as the period.</translation>
    </message>
    <message>
        <source>A new cycle begins after the last one.</source>
        <translation>A new cycle begins after the last one.</translation>
    </message>
    <message>
        <source>Choose a later first day.</source>
        <translation>Choose a later first day.</translation>
    </message>
    <message>
        <source>The cycle before would be longer than a year.</source>
        <translation>The cycle before would be longer than a year.</translation>
    </message>
    <message>
        <source>Choose an earlier first day.</source>
        <translation>Choose an earlier first day.</translation>
    </message>
    <message>
        <source>The training ledger of this program is damaged.</source>
        <translation>The training ledger of this program is damaged.</translation>
    </message>
    <message>
        <source>The ways of a remainder do not add up to it.</source>
        <translation>The ways of a remainder do not add up to it.</translation>
    </message>
    <message>
        <source>Share out the whole remainder in the step before.</source>
        <translation>Share out the whole remainder in the step before.</translation>
    </message>
    <message>
        <source>A remainder below 0 cannot be disposed of.</source>
        <translation>A remainder below 0 cannot be disposed of.</translation>
    </message>
    <message>
        <source>Settle it first: look for imports and transfers that were not entered.</source>
        <translation>Settle it first: look for imports and transfers that were not entered.</translation>
    </message>
    <message>
        <source>Surplus is to be carried over, but no record is chosen that takes it.</source>
        <translation>Surplus is to be carried over, but no record is chosen that takes it.</translation>
    </message>
    <message>
        <source>Choose the record in the first step.</source>
        <translation>Choose the record in the first step.</translation>
    </message>
    <message>
        <source>Only the stock of an account book rolls over.</source>
        <translation>Only the stock of an account book rolls over.</translation>
    </message>
    <message>
        <source>Choose another way for it.</source>
        <translation>Choose another way for it.</translation>
    </message>
    <message>
        <source>The write-off cannot take this step now.</source>
        <translation>The write-off cannot take this step now.</translation>
    </message>
    <message>
        <source>Look at its state at the top; synchronise if the other side may have acted.</source>
        <translation>Look at its state at the top; synchronise if the other side may have acted.</translation>
    </message>
    <message>
        <source>This question is not there, or the answer is empty.</source>
        <translation>This question is not there, or the answer is empty.</translation>
    </message>
    <message>
        <source>Choose a question and write an answer.</source>
        <translation>Choose a question and write an answer.</translation>
    </message>
    <message>
        <source>The write-off report cannot be read.</source>
        <translation>The write-off report cannot be read.</translation>
    </message>
    <message>
        <source>It was not made with this program, or is damaged; have it handed in again.</source>
        <translation>It was not made with this program, or is damaged; have it handed in again.</translation>
    </message>
    <message>
        <source>Two different movements claim to be the same one.</source>
        <translation>Two different movements claim to be the same one.</translation>
    </message>
    <message>
        <source>The first one stays; send the second one as a correction.</source>
        <translation>The first one stays; send the second one as a correction.</translation>
    </message>
    <message>
        <source>The description of the bonded documents in this program is damaged.</source>
        <translation>The description of the bonded documents in this program is damaged.</translation>
    </message>
    <message>
        <source>The file was deleted when its time was over.</source>
        <translation>The file was deleted when its time was over.</translation>
    </message>
    <message>
        <source>The log names the rule; ask whoever has exported the evidence.</source>
        <translation>The log names the rule; ask whoever has exported the evidence.</translation>
    </message>
    <message>
        <source>The recording cannot be played.</source>
        <translation>The recording cannot be played.</translation>
    </message>
    <message>
        <source>Fetch it again; the originals stay in the evidence.</source>
        <translation>Fetch it again; the originals stay in the evidence.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>The disk could not be read or written.</translation>
    </message>
    <message>
        <source>See whether the disk or the network drive is well; what was saved before is safe.</source>
        <translation>See whether the disk or the network drive is well; what was saved before is safe.</translation>
    </message>
    <message>
        <source>This computer has no memory left.</source>
        <translation>This computer has no memory left.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Close other programs, then try again.</translation>
    </message>
    <message>
        <source>The line to the server broke before all was sent.</source>
        <translation>The line to the server broke before all was sent.</translation>
    </message>
    <message>
        <source>The proxy of the network does not let the program through.</source>
        <translation>The proxy of the network does not let the program through.</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrator to allow the server&apos;s address.</source>
        <translation>Ask your network&apos;s administrator to allow the server&apos;s address.</translation>
    </message>
    <message>
        <source>The server has not been heard for a while.</source>
        <translation>The server has not been heard for a while.</translation>
    </message>
    <message>
        <source>Nothing to do: the line is built anew by itself.</source>
        <translation>Nothing to do: the line is built anew by itself.</translation>
    </message>
    <message>
        <source>The server closed the line.</source>
        <translation>The server closed the line.</translation>
    </message>
    <message>
        <source>You have signed out.</source>
        <translation>You have signed out.</translation>
    </message>
    <message>
        <source>Sign in again to go on with the server.</source>
        <translation>Sign in again to go on with the server.</translation>
    </message>
    <message>
        <source>The server answered with something that this program does not know.</source>
        <translation>The server answered with something that this program does not know.</translation>
    </message>
    <message>
        <source>Update the program; until then it is asked again by itself.</source>
        <translation>Update the program; until then it is asked again by itself.</translation>
    </message>
    <message>
        <source>The server was restored from a backup while it was being asked.</source>
        <translation>The server was restored from a backup while it was being asked.</translation>
    </message>
    <message>
        <source>Nothing to do: everything is compared again.</source>
        <translation>Nothing to do: everything is compared again.</translation>
    </message>
    <message>
        <source>A page of the server&apos;s list was not the one that was asked for.</source>
        <translation>A page of the server&apos;s list was not the one that was asked for.</translation>
    </message>
    <message>
        <source>Nothing to do: it is asked again.</source>
        <translation>Nothing to do: it is asked again.</translation>
    </message>
    <message>
        <source>Everything has to be fetched again.</source>
        <translation>Everything has to be fetched again.</translation>
    </message>
    <message>
        <source>Synchronising does not get any further.</source>
        <translation>Synchronising does not get any further.</translation>
    </message>
    <message>
        <source>Sync again; if it lasts, copy the details and send them to your support.</source>
        <translation>Sync again; if it lasts, copy the details and send them to your support.</translation>
    </message>
    <message>
        <source>The window of the other side could not be opened.</source>
        <translation>The window of the other side could not be opened.</translation>
    </message>
    <message>
        <source>Start the program a second time by hand: see README, consultations.</source>
        <translation>Start the program a second time by hand: see README, consultations.</translation>
    </message>
    <message>
        <source>The file of the training office names nobody for that role.</source>
        <translation>The file of the training office names nobody for that role.</translation>
    </message>
    <message>
        <source>Start the training server anew, or choose another role.</source>
        <translation>Start the training server anew, or choose another role.</translation>
    </message>
    <message>
        <source>The call could not agree with the server on how sound and pictures are sent.</source>
        <translation>The call could not agree with the server on how sound and pictures are sent.</translation>
    </message>
    <message>
        <source>Join again; if it fails again, update the program.</source>
        <translation>Join again; if it fails again, update the program.</translation>
    </message>
    <message>
        <source>Nobody is in the call, so there is nothing to record.</source>
        <translation>Nobody is in the call, so there is nothing to record.</translation>
    </message>
    <message>
        <source>Join the call first, then start the recording.</source>
        <translation>Join the call first, then start the recording.</translation>
    </message>
    <message>
        <source>The server keeps no recordings.</source>
        <translation>The server keeps no recordings.</translation>
    </message>
    <message>
        <source>Go on without one; chat, stills and minutes are kept as evidence all the same.</source>
        <translation>Go on without one; chat, stills and minutes are kept as evidence all the same.</translation>
    </message>
    <message>
        <source>Check the evidence; fetch the recording again.</source>
        <translation>Check the evidence; fetch the recording again.</translation>
    </message>
    <message>
        <source>The office does not consult at that time.</source>
        <translation>The office does not consult at that time.</translation>
    </message>
    <message>
        <source>Choose a free time in its calendar.</source>
        <translation>Choose a free time in its calendar.</translation>
    </message>
    <message>
        <source>Somebody else has just booked that time.</source>
        <translation>Somebody else has just booked that time.</translation>
    </message>
    <message>
        <source>The server does not know the company or office that was named.</source>
        <translation>The server does not know the company or office that was named.</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>Choose it from the list.</translation>
    </message>
    <message>
        <source>There is no such customs office on the server.</source>
        <translation>There is no such customs office on the server.</translation>
    </message>
    <message>
        <source>The consultation hours of the office cannot be read.</source>
        <translation>The consultation hours of the office cannot be read.</translation>
    </message>
    <message>
        <source>Tell the office; as soon as possible can be booked all the same.</source>
        <translation>Tell the office; as soon as possible can be booked all the same.</translation>
    </message>
    <message>
        <source>The rule that says how long records are kept cannot be read.</source>
        <translation>The rule that says how long records are kept cannot be read.</translation>
    </message>
    <message>
        <source>Install the program again; nothing is deleted until then.</source>
        <translation>Install the program again; nothing is deleted until then.</translation>
    </message>
    <message>
        <source>No customs server is set up on this computer.</source>
        <translation>No customs server is set up on this computer.</translation>
    </message>
    <message>
        <source>Sign in once with the address of the server.</source>
        <translation>Sign in once with the address of the server.</translation>
    </message>
    <message>
        <source>The server did not understand a step of the call.</source>
        <translation>The server did not understand a step of the call.</translation>
    </message>
    <message>
        <source>The server has another part of the file than was thought.</source>
        <translation>The server has another part of the file than was thought.</translation>
    </message>
    <message>
        <source>It is sent again from there by itself.</source>
        <translation>It is sent again from there by itself.</translation>
    </message>
    <message>
        <source>Another file was sent under the same number.</source>
        <translation>Another file was sent under the same number.</translation>
    </message>
    <message>
        <source>Share the file again.</source>
        <translation>Share the file again.</translation>
    </message>
    <message>
        <source>The package of evidence is not a whole archive.</source>
        <translation>The package of evidence is not a whole archive.</translation>
    </message>
    <message>
        <source>A file of the evidence has a name that cannot be packed.</source>
        <translation>A file of the evidence has a name that cannot be packed.</translation>
    </message>
    <message>
        <source>Tell the customs office; everything else can be read here.</source>
        <translation>Tell the customs office; everything else can be read here.</translation>
    </message>
    <message>
        <source>The checks found errors; nothing was sent.</source>
        <translation>The checks found errors; nothing was sent.</translation>
    </message>
    <message>
        <source>Mend the marked fields, and submit again.</source>
        <translation>Mend the marked fields, and submit again.</translation>
    </message>
    <message>
        <source>Nothing was changed of the merging.</source>
        <translation>Nothing was changed of the merging.</translation>
    </message>
    <message>
        <source>Assign a part to another item first.</source>
        <translation>Assign a part to another item first.</translation>
    </message>
    <message>
        <source>The server&apos;s checks found errors in the declaration.</source>
        <translation>The server&apos;s checks found errors in the declaration.</translation>
    </message>
    <message>
        <source>This decision does not follow from the declaration&apos;s present state.</source>
        <translation>This decision does not follow from the declaration&apos;s present state.</translation>
    </message>
    <message>
        <source>The sign-in is too large for this computer&apos;s keychain.</source>
        <translation>The sign-in is too large for this computer&apos;s keychain.</translation>
    </message>
    <message>
        <source>This office seems to be a copy of another computer&apos;s.</source>
        <translation>This office seems to be a copy of another computer&apos;s.</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known.</source>
        <translation>The server&apos;s name is not known.</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address.</source>
        <translation>Nothing answers at the server&apos;s address.</translation>
    </message>
    <message>
        <source>Go on working; it is tried again by itself. If it lasts, tell your network&apos;s administrator.</source>
        <translation>Go on working; it is tried again by itself. If it lasts, tell your network&apos;s administrator.</translation>
    </message>
    <message>
        <source>The server&apos;s answer broke off.</source>
        <translation>The server&apos;s answer broke off.</translation>
    </message>
    <message>
        <source>The server&apos;s answer arrived damaged.</source>
        <translation>The server&apos;s answer arrived damaged.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than it may be.</source>
        <translation>The server&apos;s answer is larger than it may be.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not understood.</source>
        <translation>The server&apos;s answer is not understood.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not one.</source>
        <translation>The server&apos;s address is not one.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so that the server&apos;s certificate seems not to be valid.</source>
        <translation>The clock of this computer is wrong, so that the server&apos;s certificate seems not to be valid.</translation>
    </message>
    <message>
        <source>The file with the server&apos;s identity is damaged.</source>
        <translation>The file with the server&apos;s identity is damaged.</translation>
    </message>
    <message>
        <source>The file with the server&apos;s identity cannot be read.</source>
        <translation>The file with the server&apos;s identity cannot be read.</translation>
    </message>
    <message>
        <source>Ask for the right to read the program&apos;s folder.</source>
        <translation>Ask for the right to read the program&apos;s folder.</translation>
    </message>
    <message>
        <source>The server&apos;s identity cannot be kept.</source>
        <translation>The server&apos;s identity cannot be kept.</translation>
    </message>
    <message>
        <source>Ask for the right to write in the program&apos;s folder, and make room on the disk.</source>
        <translation>Ask for the right to write in the program&apos;s folder, and make room on the disk.</translation>
    </message>
    <message>
        <source>The pack&apos;s own test cases do not end as it says.</source>
        <translation>The pack&apos;s own test cases do not end as it says.</translation>
    </message>
    <message>
        <source>The pack&apos;s rules take too much work.</source>
        <translation>The pack&apos;s rules take too much work.</translation>
    </message>
    <message>
        <source>Check the network drive and the folder&apos;s name; the work goes on by itself when it is back.</source>
        <translation>Check the network drive and the folder&apos;s name; the work goes on by itself when it is back.</translation>
    </message>
    <message>
        <source>The office&apos;s own tariff table is damaged; the built-in one is in use.</source>
        <translation>The office&apos;s own tariff table is damaged; the built-in one is in use.</translation>
    </message>
    <message>
        <source>The log of the consultation has as many entries as it may have.</source>
        <translation>The log of the consultation has as many entries as it may have.</translation>
    </message>
    <message>
        <source>End it, and book another one.</source>
        <translation>End it, and book another one.</translation>
    </message>
    <message>
        <source>Too many consultations of the company have not ended.</source>
        <translation>Too many consultations of the company have not ended.</translation>
    </message>
    <message>
        <source>Cancel or end those that are not needed any more.</source>
        <translation>Cancel or end those that are not needed any more.</translation>
    </message>
    <message>
        <source>It waited for a line for too long and was not sent: it meant that moment.</source>
        <translation>It waited for a line for too long and was not sent: it meant that moment.</translation>
    </message>
    <message>
        <source>Do it again now, if it is still wanted.</source>
        <translation>Do it again now, if it is still wanted.</translation>
    </message>
    <message>
        <source>You are in the call of another consultation.</source>
        <translation>You are in the call of another consultation.</translation>
    </message>
    <message>
        <source>Leave that call first, then open this one.</source>
        <translation>Leave that call first, then open this one.</translation>
    </message>
    <message>
        <source>The officer has removed you from the consultation.</source>
        <translation>The officer has removed you from the consultation.</translation>
    </message>
    <message>
        <source>What was said until then can be read. To take part again you need a new invitation.</source>
        <translation>What was said until then can be read. To take part again you need a new invitation.</translation>
    </message>
    <message>
        <source>The disk has no room for the whole package.</source>
        <translation>The disk has no room for the whole package.</translation>
    </message>
    <message>
        <source>Make room and choose the same file again: what has come is not fetched twice. Or choose another disk.</source>
        <translation>Make room and choose the same file again: what has come is not fetched twice. Or choose another disk.</translation>
    </message>
    <message>
        <source>Fetching the package was stopped.</source>
        <translation>Fetching the package was stopped.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Begin again when it is needed.</source>
        <translation>Nothing of it was kept. Begin again when it is needed.</translation>
    </message>
    <message>
        <source>The package is being fetched already.</source>
        <translation>The package is being fetched already.</translation>
    </message>
    <message>
        <source>Wait until that is done, or stop it.</source>
        <translation>Wait until that is done, or stop it.</translation>
    </message>
    <message>
        <source>The submission is on its way, or has arrived.</source>
        <translation>The submission is on its way, or has arrived.</translation>
    </message>
    <message>
        <source>Wait for the answer; what customs has taken can only be amended or withdrawn.</source>
        <translation>Wait for the answer; what customs has taken can only be amended or withdrawn.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>The present password is wrong.</translation>
    </message>
    <message>
        <source>Type it again. After five wrong tries the server waits for 15 minutes.</source>
        <translation>Type it again. After five wrong tries the server waits for 15 minutes.</translation>
    </message>
    <message>
        <source>The new password is too short or too long.</source>
        <translation>The new password is too short or too long.</translation>
    </message>
    <message>
        <source>Take 8 to 256 characters.</source>
        <translation>Take 8 to 256 characters.</translation>
    </message>
    <message>
        <source>The new password is the present one.</source>
        <translation>The new password is the present one.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Take another one.</translation>
    </message>
    <message>
        <source>The file is too large to be attached.</source>
        <translation>The file is too large to be attached.</translation>
    </message>
    <message>
        <source>Split it, or scan it coarser; customs takes 4 MB a file.</source>
        <translation>Split it, or scan it coarser; customs takes 4 MB a file.</translation>
    </message>
</context>
<context>
    <name>Tongguan::FieldFinder</name>
    <message>
        <source>Find field</source>
        <translation>Find field</translation>
    </message>
    <message>
        <source>Name or key of a field</source>
        <translation>Name or key of a field</translation>
    </message>
</context>
<context>
    <name>Tongguan::FieldGlow</name>
    <message>
        <source>%1 points here</source>
        <translation>%1 points here</translation>
    </message>
</context>
<context>
    <name>Tongguan::FieldName</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::FieldRow</name>
    <message>
        <source>Required for submission</source>
        <translation>Required for submission</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, required</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message numerus="yes">
        <source>(+%n more)</source>
        <translation>
            <numerusform>(+%n more)</numerusform>
            <numerusform>(+%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::FigureText</name>
    <message>
        <source>half up</source>
        <translation>half up</translation>
    </message>
    <message>
        <source>half to even</source>
        <translation>half to even</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cut off</translation>
    </message>
    <message>
        <source>up</source>
        <translation>up</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>to a whole number, %1</source>
        <translation>to a whole number, %1</translation>
    </message>
    <message numerus="yes">
        <source>to %n digit(s) behind the point, %1</source>
        <translation>
            <numerusform>to %n digit behind the point, %1</numerusform>
            <numerusform>to %n digits behind the point, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>law or official specification</source>
        <translation>law or official specification</translation>
    </message>
    <message>
        <source>published example or textbook</source>
        <translation>published example or textbook</translation>
    </message>
    <message>
        <source>behaviour of a public program</source>
        <translation>behaviour of a public program</translation>
    </message>
    <message>
        <source>known from practice, to be checked</source>
        <translation>known from practice, to be checked</translation>
    </message>
    <message>
        <source>given, or our own reading</source>
        <translation>given, or our own reading</translation>
    </message>
</context>
<context>
    <name>Tongguan::FiguresPanel</name>
    <message>
        <source>Figures of the line</source>
        <translation>Figures of the line</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copy the figures</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>small</source>
        <translation>small</translation>
    </message>
    <message>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Figures are shown during a call.</source>
        <translation>Figures are shown during a call.</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Picture size</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Frames/s</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bit rate</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>Sound level</translation>
    </message>
    <message>
        <source>There and back</source>
        <translation>There and back</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>still</source>
        <translation>still</translation>
    </message>
</context>
<context>
    <name>Tongguan::FileAid</name>
    <message>
        <source>No files yet. Drop PDF files here, paste copied ones with Ctrl+V, or choose them with Ctrl+Shift+A.</source>
        <translation>No files yet. Drop PDF files here, paste copied ones with Ctrl+V, or choose them with Ctrl+Shift+A.</translation>
    </message>
    <message>
        <source>Make numbers anew</source>
        <translation>Make numbers anew</translation>
    </message>
    <message>
        <source>Save file as…</source>
        <translation>Save file as…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Replace file…</source>
        <translation>Replace file…</translation>
    </message>
    <message>
        <source>Another file for this line; Ctrl+Z brings the former one back</source>
        <translation>Another file for this line; Ctrl+Z brings the former one back</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Add files… (Ctrl+Shift+A)</source>
        <translation>Add files… (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>not here</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 in all</source>
        <translation>
            <numerusform>%n file, %1 in all</numerusform>
            <numerusform>%n files, %1 in all</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>PDF files (%1);;All files (*)</source>
        <translation>PDF files (%1);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>At most %n more file(s) fit; none was added.</source>
        <translation>
            <numerusform>At most %n more file fits; none was added.</numerusform>
            <numerusform>At most %n more files fit; none was added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Replace file</translation>
    </message>
    <message>
        <source>Nothing to make: the numbers fit, or the customs office or the kind of a file is still missing.</source>
        <translation>Nothing to make: the numbers fit, or the customs office or the kind of a file is still missing.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) made</source>
        <translation>
            <numerusform>%n number made</numerusform>
            <numerusform>%n numbers made</numerusform>
        </translation>
    </message>
    <message>
        <source>Save file as</source>
        <translation>Save file as</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Replace by</translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n file(s)</source>
        <translation>
            <numerusform>Drop to attach %n file</numerusform>
            <numerusform>Drop to attach %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::FileKindsDialog</name>
    <message>
        <source>What are these files?</source>
        <translation>What are these files?</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Kind of %1</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Type a code, a name or its initials; F4 lists all. What is left open can be filled in later.</source>
        <translation>Type a code, a name or its initials; F4 lists all. What is left open can be filled in later.</translation>
    </message>
</context>
<context>
    <name>Tongguan::FilesFlow</name>
    <message numerus="yes">
        <source>%n file(s) were not attached: the declaration was submitted meanwhile.</source>
        <translation>
            <numerusform>%n file was not attached: the declaration was submitted meanwhile.</numerusform>
            <numerusform>%n files were not attached: the declaration was submitted meanwhile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Attached already, and not taken again: %1</source>
        <translation>Attached already, and not taken again: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Found for its line: %1</source>
        <translation>Found for its line: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached; the originals stay where they are. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n file attached; the originals stay where they are. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n files attached; the originals stay where they are. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program of this computer opens %1. Save it and open it by hand.</source>
        <translation>No program of this computer opens %1. Save it and open it by hand.</translation>
    </message>
    <message>
        <source>%1 was saved to %2</source>
        <translation>%1 was saved to %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing found by the checks</source>
        <translation>Nothing found by the checks</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Rule: %1</translation>
    </message>
    <message>
        <source>Open the rule</source>
        <translation>Open the rule</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Whole document</translation>
    </message>
    <message>
        <source>The checks run while the document may be edited</source>
        <translation>The checks run while the document may be edited</translation>
    </message>
    <message>
        <source>Officer&apos;s remarks</source>
        <translation>Officer&apos;s remarks</translation>
    </message>
</context>
<context>
    <name>Tongguan::FlagField</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>unknown: %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::FlagsField</name>
    <message>
        <source>Space turns: yes, no, not given. 1, 0 and 9 set it.</source>
        <translation>Space turns: yes, no, not given. 1, 0 and 9 set it.</translation>
    </message>
</context>
<context>
    <name>Tongguan::ForesightPanel</name>
    <message>
        <source>Type or paste the open orders: products to deliver and materials on their way. Nothing of it is posted.</source>
        <translation>Type or paste the open orders: products to deliver and materials on their way. Nothing of it is posted.</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Open orders</translation>
    </message>
    <message>
        <source>Foreseen balances</source>
        <translation>Foreseen balances</translation>
    </message>
    <message>
        <source>Paste orders</source>
        <translation>Paste orders</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Remove rows</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copy the result</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are not complete yet</source>
        <translation>
            <numerusform>%n order are not complete yet</numerusform>
            <numerusform>%n orders are not complete yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) run short, the first on %1</source>
        <translation>
            <numerusform>%n material run short, the first on %1</numerusform>
            <numerusform>%n materials run short, the first on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) would go beyond the record</source>
        <translation>
            <numerusform>%n material would go beyond the record</numerusform>
            <numerusform>%n materials would go beyond the record</numerusform>
        </translation>
    </message>
    <message>
        <source>Every material lasts.</source>
        <translation>Every material lasts.</translation>
    </message>
    <message>
        <source>No open orders yet.</source>
        <translation>No open orders yet.</translation>
    </message>
</context>
<context>
    <name>Tongguan::ForesightTable</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Part number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Balance now</translation>
    </message>
    <message>
        <source>Ordered in</source>
        <translation>Ordered in</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Balance then</source>
        <translation>Balance then</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>Short from</source>
        <translation>Short from</translation>
    </message>
    <message>
        <source>Over the record</source>
        <translation>Over the record</translation>
    </message>
</context>
<context>
    <name>Tongguan::FormModel</name>
    <message>
        <source>Typing</source>
        <translation>Typing</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n line(s)</source>
        <translation>
            <numerusform>Insert %n line</numerusform>
            <numerusform>Insert %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n line(s)</source>
        <translation>
            <numerusform>Delete %n line</numerusform>
            <numerusform>Delete %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Move line</source>
        <translation>Move line</translation>
    </message>
</context>
<context>
    <name>Tongguan::FormPages</name>
    <message numerus="yes">
        <source>%n error(s) on this page</source>
        <translation>
            <numerusform>%n error on this page</numerusform>
            <numerusform>%n errors on this page</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Pages of the document</translation>
    </message>
</context>
<context>
    <name>Tongguan::GatewayFlow</name>
    <message numerus="yes">
        <source>%n message(s) on the way to OutBox.</source>
        <translation>
            <numerusform>%n message on the way to OutBox.</numerusform>
            <numerusform>%n messages on the way to OutBox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) queued; they go out when the gateway works.</source>
        <translation>
            <numerusform>%n message queued; it goes out when the gateway works.</numerusform>
            <numerusform>%n messages queued; they go out when the gateway works.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the import client</source>
        <translation>Folder of the import client</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the Single Window overdue.</source>
        <translation>
            <numerusform>%n answer of the Single Window overdue.</numerusform>
            <numerusform>%n answers of the Single Window overdue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Send message files</source>
        <translation>Send message files</translation>
    </message>
    <message>
        <source>Declaration messages (%1)</source>
        <translation>Declaration messages (%1)</translation>
    </message>
    <message>
        <source>Send through the folder</source>
        <translation>Send through the folder</translation>
    </message>
    <message>
        <source>No declaration here has the number %1.</source>
        <translation>No declaration here has the number %1.</translation>
    </message>
    <message>
        <source>Receipts of the import client</source>
        <translation>Receipts of the import client</translation>
    </message>
</context>
<context>
    <name>Tongguan::GatewayPage</name>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choose the folder…</translation>
    </message>
    <message>
        <source>Send message files…</source>
        <translation>Send message files…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Open the declaration</source>
        <translation>Open the declaration</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Show in its folder</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>Copy the rows as a table</translation>
    </message>
    <message>
        <source>The import client gives technical answers</source>
        <translation>The import client gives technical answers</translation>
    </message>
    <message>
        <source>As ticked in the import client. Where it gives none, a missing answer is no reason for an alarm.</source>
        <translation>As ticked in the import client. Where it gives none, a missing answer is no reason for an alarm.</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Which files</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Number or file name</source>
        <translation>Number or file name</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text of the file</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Stop working in this folder</source>
        <translation>Stop working in this folder</translation>
    </message>
    <message>
        <source>Start working in this folder</source>
        <translation>Start working in this folder</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) overdue</source>
        <translation>
            <numerusform>%n answer overdue</numerusform>
            <numerusform>%n answers overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked %1</source>
        <translation>Looked %1</translation>
    </message>
    <message>
        <source>No folder of the import client yet</source>
        <translation>No folder of the import client yet</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nothing fits</translation>
    </message>
    <message>
        <source>No file of the traffic fits what was searched for.</source>
        <translation>No file of the traffic fits what was searched for.</translation>
    </message>
    <message>
        <source>No traffic yet</source>
        <translation>No traffic yet</translation>
    </message>
    <message>
        <source>What is sent and what comes back is listed here, file by file.</source>
        <translation>What is sent and what comes back is listed here, file by file.</translation>
    </message>
    <message>
        <source>Choose a file to see what is in it.</source>
        <translation>Choose a file to see what is in it.</translation>
    </message>
    <message>
        <source>The declaration is: %1</source>
        <translation>The declaration is: %1</translation>
    </message>
    <message>
        <source>Told by customs: %1</source>
        <translation>Told by customs: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>Kept at %1</translation>
    </message>
    <message>
        <source>Choose the folder in which the Single Window&apos;s import client has OutBox, SentBox, InBox and FailBox. Declarations go out through it, and receipts come back.</source>
        <translation>Choose the folder in which the Single Window&apos;s import client has OutBox, SentBox, InBox and FailBox. Declarations go out through it, and receipts come back.</translation>
    </message>
</context>
<context>
    <name>Tongguan::GoodsAid</name>
    <message>
        <source>Take code %1</source>
        <translation>Take code %1</translation>
    </message>
    <message>
        <source>Take product %1</source>
        <translation>Take product %1</translation>
    </message>
    <message>
        <source>Statutory units</source>
        <translation>Statutory units</translation>
    </message>
    <message>
        <source>Add a goods line first</source>
        <translation>Add a goods line first</translation>
    </message>
    <message>
        <source>Declaration elements</source>
        <translation>Declaration elements</translation>
    </message>
    <message>
        <source>This declaration may not be edited now</source>
        <translation>This declaration may not be edited now</translation>
    </message>
    <message>
        <source>Type the name of the goods or a part number first</source>
        <translation>Type the name of the goods or a part number first</translation>
    </message>
    <message>
        <source>Nothing was declared under such a name before, and the tariff has none like it</source>
        <translation>Nothing was declared under such a name before, and the tariff has none like it</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), last %1</source>
        <translation>
            <numerusform>%n line, last %1</numerusform>
            <numerusform>%n lines, last %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the code has expired</source>
        <translation>%1; the code has expired</translation>
    </message>
    <message>
        <source>by CAS %1</source>
        <translation>by CAS %1</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>%1 % alike</translation>
    </message>
    <message>
        <source>Product library</source>
        <translation>Product library</translation>
    </message>
    <message>
        <source>Declared before</source>
        <translation>Declared before</translation>
    </message>
    <message>
        <source>By CAS number</source>
        <translation>By CAS number</translation>
    </message>
    <message>
        <source>Names in the tariff</source>
        <translation>Names in the tariff</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::GoodsBar</name>
    <message>
        <source>Suggest a code</source>
        <translation>Suggest a code</translation>
    </message>
    <message>
        <source>Products and codes declared before, CAS numbers, names in the tariff (F4 in the goods name)</source>
        <translation>Products and codes declared before, CAS numbers, names in the tariff (F4 in the goods name)</translation>
    </message>
    <message>
        <source>Declaration elements</source>
        <translation>Declaration elements</translation>
    </message>
    <message>
        <source>Fill in the elements one by one (F4 in the elements)</source>
        <translation>Fill in the elements one by one (F4 in the elements)</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Look the code up in the tariff (Shift+F4)</source>
        <translation>Look the code up in the tariff (Shift+F4)</translation>
    </message>
    <message>
        <source>Product library</source>
        <translation>Product library</translation>
    </message>
    <message>
        <source>CAS %1: its check digit is wrong.</source>
        <translation>CAS %1: its check digit is wrong.</translation>
    </message>
    <message>
        <source>CAS %1: not in the table, so nothing is known of code and danger.</source>
        <translation>CAS %1: not in the table, so nothing is known of code and danger.</translation>
    </message>
    <message>
        <source>CAS %1 is %2, subheading %3.</source>
        <translation>CAS %1 is %2, subheading %3.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Dangerous goods: %1, class %2.</source>
        <translation>Dangerous goods: %1, class %2.</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>Please note:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Note:</translation>
    </message>
    <message>
        <source>The enterprise&apos;s products</source>
        <translation>The enterprise&apos;s products</translation>
    </message>
    <message>
        <source>The line&apos;s code %1 is not below it: please check.</source>
        <translation>The line&apos;s code %1 is not below it: please check.</translation>
    </message>
</context>
<context>
    <name>Tongguan::GuaranteePanel</name>
    <message>
        <source>Make the guarantee</source>
        <translation>Make the guarantee</translation>
    </message>
    <message>
        <source>A guarantee is due</source>
        <translation>A guarantee is due</translation>
    </message>
    <message>
        <source>Customs may ask for a guarantee</source>
        <translation>Customs may ask for a guarantee</translation>
    </message>
    <message>
        <source>Taxes of the materials</source>
        <translation>Taxes of the materials</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Value, CNY</source>
        <translation>Value, CNY</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>%1 CNY</source>
        <translation>%1 CNY</translation>
    </message>
    <message>
        <source>the taxes of the materials</source>
        <translation>the taxes of the materials</translation>
    </message>
    <message>
        <source>A guarantee is due before this record is set up: %1, the tax payable on its materials.</source>
        <translation>A guarantee is due before this record is set up: %1, the tax payable on its materials.</translation>
    </message>
    <message>
        <source>Customs may ask for a guarantee before this record is set up, up to %1, the tax payable on its materials.</source>
        <translation>Customs may ask for a guarantee before this record is set up, up to %1, the tax payable on its materials.</translation>
    </message>
    <message>
        <source>No guarantee is due unless one of these holds. The tax payable on its materials would be %1.</source>
        <translation>No guarantee is due unless one of these holds. The tax payable on its materials would be %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n material(s) price, rate or exchange rate is not known: the sum is not whole.</source>
        <translation>
            <numerusform>Of %n material price, rate or exchange rate is not known: the sum is not whole.</numerusform>
            <numerusform>Of %n materials price, rate or exchange rate is not known: the sum is not whole.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange rate of %1…</source>
        <translation>Exchange rate of %1…</translation>
    </message>
    <message>
        <source>(GACC order 219, as practised)</source>
        <translation>(GACC order 219, as practised)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>at least %1 CNY</source>
        <translation>at least %1 CNY</translation>
    </message>
</context>
<context>
    <name>Tongguan::HintPanel</name>
    <message>
        <source>Filling hint</source>
        <translation>Filling hint</translation>
    </message>
    <message>
        <source>The hint of the field with the cursor stands here (F1).</source>
        <translation>The hint of the field with the cursor stands here (F1).</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Number, %1 digits, %2 of them behind the point</source>
        <translation>Number, %1 digits, %2 of them behind the point</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Whole number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>Yes, no or not given for each</source>
        <translation>Yes, no or not given for each</translation>
    </message>
    <message>
        <source>Several, commas between</source>
        <translation>Several, commas between</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>up to %1 bytes (a Chinese character counts 2)</source>
        <translation>up to %1 bytes (a Chinese character counts 2)</translation>
    </message>
    <message numerus="yes">
        <source>up to %n character(s)</source>
        <translation>
            <numerusform>up to %n character</numerusform>
            <numerusform>up to %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n code(s), edition %2</source>
        <translation>
            <numerusform>%1, %n code, edition %2</numerusform>
            <numerusform>%1, %n codes, edition %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not complete: %1</source>
        <translation>Not complete: %1</translation>
    </message>
    <message>
        <source>How to fill it in:</source>
        <translation>How to fill it in:</translation>
    </message>
    <message>
        <source>Required when:</source>
        <translation>Required when:</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>Form:</source>
        <translation>Form:</translation>
    </message>
    <message>
        <source>Codes:</source>
        <translation>Codes:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Example:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Key:</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::HomeList</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message>
        <source>last day</source>
        <translation>last day</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::HomePage</name>
    <message>
        <source>Nothing needs you at the moment.</source>
        <translation>Nothing needs you at the moment.</translation>
    </message>
    <message>
        <source>No declarations yet</source>
        <translation>No declarations yet</translation>
    </message>
    <message>
        <source>Start with an empty form, or import a message that another system wrote. Both work without a line.</source>
        <translation>Start with an empty form, or import a message that another system wrote. Both work without a line.</translation>
    </message>
    <message>
        <source>New import declaration</source>
        <translation>New import declaration</translation>
    </message>
    <message>
        <source>Import message…</source>
        <translation>Import message…</translation>
    </message>
    <message>
        <source>New export declaration</source>
        <translation>New export declaration</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n declaration</numerusform>
            <numerusform>%n declarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned by customs</source>
        <translation>Returned by customs</translation>
    </message>
    <message>
        <source>Rejected by the server</source>
        <translation>Rejected by the server</translation>
    </message>
    <message>
        <source>Conflicts to decide</source>
        <translation>Conflicts to decide</translation>
    </message>
    <message>
        <source>Tax due</source>
        <translation>Tax due</translation>
    </message>
    <message>
        <source>Inspection notices</source>
        <translation>Inspection notices</translation>
    </message>
    <message>
        <source>Declaration deadline</source>
        <translation>Declaration deadline</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation>Recently changed</translation>
    </message>
</context>
<context>
    <name>Tongguan::HomePart</name>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Show all: %1</source>
        <translation>Show all: %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::HoursDialog</name>
    <message>
        <source>The calendar in force is being asked for…</source>
        <translation>The calendar in force is being asked for…</translation>
    </message>
    <message>
        <source>Consultation hours</source>
        <translation>Consultation hours</translation>
    </message>
    <message>
        <source>none, or for instance %1</source>
        <translation>none, or for instance %1</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>&amp;Working hours</source>
        <translation>&amp;Working hours</translation>
    </message>
    <message>
        <source>&amp;Extra hours on working days</source>
        <translation>&amp;Extra hours on working days</translation>
    </message>
    <message>
        <source>Extra hours on other &amp;days</source>
        <translation>Extra hours on other &amp;days</translation>
    </message>
    <message>
        <source>&amp;Holidays</source>
        <translation>&amp;Holidays</translation>
    </message>
    <message>
        <source>Weekend days that are wor&amp;ked</source>
        <translation>Weekend days that are wor&amp;ked</translation>
    </message>
    <message>
        <source>&amp;Length of a consultation</source>
        <translation>&amp;Length of a consultation</translation>
    </message>
    <message>
        <source>&amp;At one time</source>
        <translation>&amp;At one time</translation>
    </message>
    <message>
        <source>Who is away keeps his &amp;place for</source>
        <translation>Who is away keeps his &amp;place for</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Companies book within these hours, by the office&apos;s clock (UTC+8). Extra hours are marked and asked for. What is booked already stays.</source>
        <translation>Companies book within these hours, by the office&apos;s clock (UTC+8). Extra hours are marked and asked for. What is booked already stays.</translation>
    </message>
    <message>
        <source>days as 2027-01-01, with commas between</source>
        <translation>days as 2027-01-01, with commas between</translation>
    </message>
    <message>
        <source>hours as 08:30-12:00, in order, with commas between</source>
        <translation>hours as 08:30-12:00, in order, with commas between</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read; write %3.</source>
        <translation>%1: “%2” cannot be read; write %3.</translation>
    </message>
    <message>
        <source>The consultation hours are in force now.</source>
        <translation>The consultation hours are in force now.</translation>
    </message>
</context>
<context>
    <name>Tongguan::ImportFlow</name>
    <message>
        <source>Import stopped; nothing was read.</source>
        <translation>Import stopped; nothing was read.</translation>
    </message>
    <message>
        <source>An import is under way; please wait until it is done.</source>
        <translation>An import is under way; please wait until it is done.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Reading %n file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>%1 was not imported: %2</source>
        <translation>%1 was not imported: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported.</source>
        <translation>
            <numerusform>%n file was not imported.</numerusform>
            <numerusform>%n files were not imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and spreadsheets (%1);;All files (*)</source>
        <translation>Messages and spreadsheets (%1);;All files (*)</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>Import messages</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported.</source>
        <translation>
            <numerusform>%n document imported.</numerusform>
            <numerusform>%n documents imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already, word for word, and not taken again.</source>
        <translation>
            <numerusform>%n was here already, word for word, and not taken again.</numerusform>
            <numerusform>%n were here already, word for word, and not taken again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another text under a number that was here: %1</source>
        <translation>Another text under a number that was here: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> …</source>
        <translation> …</translation>
    </message>
    <message>
        <source>Which, and why</source>
        <translation>Which, and why</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Not imported</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported; nothing of them was taken.</source>
        <translation>
            <numerusform>%n file were not imported; nothing of them was taken.</numerusform>
            <numerusform>%n files were not imported; nothing of them was taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>Tongguan::InspectionPanel</name>
    <message>
        <source>Ask for a still</source>
        <translation>Ask for a still</translation>
    </message>
    <message>
        <source>Take a still</source>
        <translation>Take a still</translation>
    </message>
    <message>
        <source>Still from a file…</source>
        <translation>Still from a file…</translation>
    </message>
    <message>
        <source>As declared</source>
        <translation>As declared</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Differs</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Stills of this step</source>
        <translation>Stills of this step</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Steps done</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>What was found (needed where it differs)</source>
        <translation>What was found (needed where it differs)</translation>
    </message>
    <message numerus="yes">
        <source>%n still(s)</source>
        <translation>
            <numerusform>%n still</numerusform>
            <numerusform>%n stills</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 · </source>
        <translation>Order %1 · </translation>
    </message>
    <message>
        <source>without a line: kept here, sent later</source>
        <translation>without a line: kept here, sent later</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 of %2 steps</translation>
    </message>
    <message>
        <source>%1  uploading %2 %</source>
        <translation>%1  uploading %2 %</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Result: %1</translation>
    </message>
    <message>
        <source>A still belongs to this step.</source>
        <translation>A still belongs to this step.</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Not done yet</translation>
    </message>
    <message>
        <source>Pictures of a camera or phone</source>
        <translation>Pictures of a camera or phone</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
</context>
<context>
    <name>Tongguan::InspectionRecord</name>
    <message>
        <source>Add a line</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Remove the line</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Keep the record</translation>
    </message>
    <message>
        <source>Recognised goods</source>
        <translation>Recognised goods</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Declared name</source>
        <translation>Declared name</translation>
    </message>
    <message>
        <source>Recognised name</source>
        <translation>Recognised name</translation>
    </message>
    <message>
        <source>Declared qty</source>
        <translation>Declared qty</translation>
    </message>
    <message>
        <source>Recognised qty</source>
        <translation>Recognised qty</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Declared kg</source>
        <translation>Declared kg</translation>
    </message>
    <message>
        <source>Recognised kg</source>
        <translation>Recognised kg</translation>
    </message>
    <message>
        <source>Choose the result</source>
        <translation>Choose the result</translation>
    </message>
    <message>
        <source>As declared</source>
        <translation>As declared</translation>
    </message>
    <message>
        <source>Differs from the declaration</source>
        <translation>Differs from the declaration</translation>
    </message>
    <message>
        <source>To be looked at further</source>
        <translation>To be looked at further</translation>
    </message>
    <message>
        <source>Customs items</source>
        <translation>Customs items</translation>
    </message>
    <message>
        <source>Packing and pieces</source>
        <translation>Packing and pieces</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Quarantine items</source>
        <translation>Quarantine items</translation>
    </message>
    <message>
        <source>Wood packing</source>
        <translation>Wood packing</translation>
    </message>
    <message>
        <source>Pests, soil</source>
        <translation>Pests, soil</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add at least one line of goods.</source>
        <translation>Add at least one line of goods.</translation>
    </message>
    <message>
        <source>Line %1: the recognised name is missing.</source>
        <translation>Line %1: the recognised name is missing.</translation>
    </message>
    <message>
        <source>Line %1: %2 wants a figure.</source>
        <translation>Line %1: %2 wants a figure.</translation>
    </message>
    <message>
        <source>Choose the results of the customs and the quarantine items.</source>
        <translation>Choose the results of the customs and the quarantine items.</translation>
    </message>
    <message>
        <source>The record is kept with the consultation.</source>
        <translation>The record is kept with the consultation.</translation>
    </message>
    <message>
        <source>The officer writes the record; it is shown here when it is kept.</source>
        <translation>The officer writes the record; it is shown here when it is kept.</translation>
    </message>
</context>
<context>
    <name>Tongguan::ItemCard</name>
    <message>
        <source>How the balance comes about</source>
        <translation>How the balance comes about</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Movements of this item</source>
        <translation>Movements of this item</translation>
    </message>
    <message>
        <source>Product, material</source>
        <translation>Product, material</translation>
    </message>
    <message>
        <source>Nothing has moved</source>
        <translation>Nothing has moved</translation>
    </message>
    <message>
        <source>There is no movement of this item, or none that fits.</source>
        <translation>There is no movement of this item, or none that fits.</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s)</source>
        <translation>
            <numerusform>%n movement</numerusform>
            <numerusform>%n movements</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance on %1, %2</source>
        <translation>Balance on %1, %2</translation>
    </message>
    <message>
        <source>Balance, %1</source>
        <translation>Balance, %1</translation>
    </message>
    <message>
        <source>Imported directly</source>
        <translation>Imported directly</translation>
    </message>
    <message>
        <source>of it exchanged goods: %1</source>
        <translation>of it exchanged goods: %1</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>Transferred in</translation>
    </message>
    <message>
        <source>Surplus carried in</source>
        <translation>Surplus carried in</translation>
    </message>
    <message>
        <source>Exchanged out</source>
        <translation>Exchanged out</translation>
    </message>
    <message>
        <source>Imports in total</source>
        <translation>Imports in total</translation>
    </message>
    <message>
        <source>directly + transferred + carried in − exchanged out</source>
        <translation>directly + transferred + carried in − exchanged out</translation>
    </message>
    <message>
        <source>Used in products</source>
        <translation>Used in products</translation>
    </message>
    <message>
        <source>exports of each version × net consumption ÷ (1 − losses), three decimals each cycle</source>
        <translation>exports of each version × net consumption ÷ (1 − losses), three decimals each cycle</translation>
    </message>
    <message>
        <source>Re-exported</source>
        <translation>Re-exported</translation>
    </message>
    <message>
        <source>Surplus carried out</source>
        <translation>Surplus carried out</translation>
    </message>
    <message>
        <source>Sold at home</source>
        <translation>Sold at home</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>By the write-off formula of a public handbook program: practice, not a published law.</source>
        <translation>By the write-off formula of a public handbook program: practice, not a published law.</translation>
    </message>
    <message>
        <source>May still</source>
        <translation>May still</translation>
    </message>
    <message>
        <source>be imported</source>
        <translation>be imported</translation>
    </message>
    <message>
        <source>record quantity %1 − imports in total</source>
        <translation>record quantity %1 − imports in total</translation>
    </message>
    <message>
        <source>be sent back abroad</source>
        <translation>be sent back abroad</translation>
    </message>
    <message>
        <source>be carried out</source>
        <translation>be carried out</translation>
    </message>
    <message>
        <source>come back by exchange</source>
        <translation>come back by exchange</translation>
    </message>
    <message>
        <source>be sold at home</source>
        <translation>be sold at home</translation>
    </message>
    <message>
        <source>Exports up to %1, %2</source>
        <translation>Exports up to %1, %2</translation>
    </message>
    <message>
        <source>Exports, %1</source>
        <translation>Exports, %1</translation>
    </message>
    <message>
        <source>Exported directly</source>
        <translation>Exported directly</translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation>Transferred out</translation>
    </message>
    <message>
        <source>Back for rework</source>
        <translation>Back for rework</translation>
    </message>
    <message>
        <source>Out after rework</source>
        <translation>Out after rework</translation>
    </message>
    <message>
        <source>Exports in total</source>
        <translation>Exports in total</translation>
    </message>
    <message>
        <source>directly + transferred − back for rework + out after rework</source>
        <translation>directly + transferred − back for rework + out after rework</translation>
    </message>
    <message>
        <source>What material was used for</source>
        <translation>What material was used for</translation>
    </message>
    <message>
        <source>be exported</source>
        <translation>be exported</translation>
    </message>
    <message>
        <source>record quantity %1 − exported − transferred</source>
        <translation>record quantity %1 − exported − transferred</translation>
    </message>
    <message>
        <source>come back for rework</source>
        <translation>come back for rework</translation>
    </message>
    <message>
        <source>go out after rework</source>
        <translation>go out after rework</translation>
    </message>
    <message>
        <source>Uses for one unit</source>
        <translation>Uses for one unit</translation>
    </message>
    <message>
        <source>Used for one unit of</source>
        <translation>Used for one unit of</translation>
    </message>
    <message>
        <source>version %1: material %2</source>
        <translation>version %1: material %2</translation>
    </message>
    <message>
        <source>product %1, version %2</source>
        <translation>product %1, version %2</translation>
    </message>
    <message>
        <source>net %1, losses %2% and %3%; Enter opens its card</source>
        <translation>net %1, losses %2% and %3%; Enter opens its card</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>Gone out in total</source>
        <translation>Gone out in total</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Card: %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>By the formula of the source, which does not take off what was used in products; the balance says what is there.</source>
        <translation>By the formula of the source, which does not take off what was used in products; the balance says what is there.</translation>
    </message>
    <message>
        <source>Scrap, accounted apart</source>
        <translation>Scrap, accounted apart</translation>
    </message>
    <message>
        <source>Arisen by tangible loss</source>
        <translation>Arisen by tangible loss</translation>
    </message>
    <message>
        <source>of each version: what was used × (losses − intangible loss), three decimals each cycle</source>
        <translation>of each version: what was used × (losses − intangible loss), three decimals each cycle</translation>
    </message>
    <message>
        <source>Entered beside</source>
        <translation>Entered beside</translation>
    </message>
    <message>
        <source>Still held</source>
        <translation>Still held</translation>
    </message>
    <message>
        <source>To be settled before the write-off; it does not enter the balance of the material.</source>
        <translation>To be settled before the write-off; it does not enter the balance of the material.</translation>
    </message>
    <message>
        <source>Defective goods, accounted apart</source>
        <translation>Defective goods, accounted apart</translation>
    </message>
    <message>
        <source>Arisen</source>
        <translation>Arisen</translation>
    </message>
    <message>
        <source>To be settled before the write-off.</source>
        <translation>To be settled before the write-off.</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerAid</name>
    <message>
        <source>What remains of the item</source>
        <translation>What remains of the item</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Record %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take item %1 of the record</source>
        <translation>Take item %1 of the record</translation>
    </message>
    <message>
        <source>Fill in from the record</source>
        <translation>Fill in from the record</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 after this line (%4 before)</source>
        <translation>%1: %2 %3 after this line (%4 before)</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerFlow</name>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>Ledgers</translation>
    </message>
    <message>
        <source>Ledgers · %1</source>
        <translation>Ledgers · %1</translation>
    </message>
    <message>
        <source>Import a record</source>
        <translation>Import a record</translation>
    </message>
    <message numerus="yes">
        <source>Record %1 with %n item(s) is here.</source>
        <translation>
            <numerusform>Record %1 with %n item is here.</numerusform>
            <numerusform>Record %1 with %n items is here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>Training record</translation>
    </message>
    <message>
        <source>Records (%1)</source>
        <translation>Records (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerPage</name>
    <message>
        <source>Pages of the ledgers</source>
        <translation>Pages of the ledgers</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerPane</name>
    <message>
        <source>Item, part number, code, name</source>
        <translation>Item, part number, code, name</translation>
    </message>
    <message>
        <source>Find in this table</source>
        <translation>Find in this table</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Copy the selection for a spreadsheet</source>
        <translation>Copy the selection for a spreadsheet</translation>
    </message>
    <message>
        <source>Export this table…</source>
        <translation>Export this table…</translation>
    </message>
    <message>
        <source>Print this table…</source>
        <translation>Print this table…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerTable</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>%1 of %2 · until %3</source>
        <translation>%1 of %2 · until %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Material %1 is the one whose record is used most.</source>
        <translation>Material %1 is the one whose record is used most.</translation>
    </message>
    <message>
        <source>Product %1 is the one whose record is used most.</source>
        <translation>Product %1 is the one whose record is used most.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Write-off cycle</source>
        <translation>Write-off cycle</translation>
    </message>
    <message>
        <source>Imports used</source>
        <translation>Imports used</translation>
    </message>
    <message>
        <source>Exports used</source>
        <translation>Exports used</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Last moved</source>
        <translation>Last moved</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerView</name>
    <message>
        <source>Sums</source>
        <translation>Sums</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>More units:</source>
        <translation>More units:</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Columns as at first</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s), sum %1</source>
        <translation>
            <numerusform>%n figure, sum %1</numerusform>
            <numerusform>%n figures, sum %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgerWords</name>
    <message>
        <source>Handbook</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>Account book</source>
        <translation>Account book</translation>
    </message>
    <message>
        <source>by unit consumption</source>
        <translation>by unit consumption</translation>
    </message>
    <message>
        <source>by material list</source>
        <translation>by material list</translation>
    </message>
    <message>
        <source>by work order</source>
        <translation>by work order</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>pre-deducted</source>
        <translation>pre-deducted</translation>
    </message>
    <message>
        <source>deducted</source>
        <translation>deducted</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>Material stock</source>
        <translation>Material stock</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>Abroad</translation>
    </message>
    <message>
        <source>Other enterprises</source>
        <translation>Other enterprises</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Other records</translation>
    </message>
    <message>
        <source>Home market</source>
        <translation>Home market</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Used in products</source>
        <translation>Used in products</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Leftovers</translation>
    </message>
    <message>
        <source>Defective goods</source>
        <translation>Defective goods</translation>
    </message>
    <message>
        <source>deducted only</source>
        <translation>deducted only</translation>
    </message>
    <message>
        <source>with pre-deducted</source>
        <translation>with pre-deducted</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Part number</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Record quantity</source>
        <translation>Record quantity</translation>
    </message>
    <message>
        <source>Imported directly</source>
        <translation>Imported directly</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>Transferred in</translation>
    </message>
    <message>
        <source>Surplus carried in</source>
        <translation>Surplus carried in</translation>
    </message>
    <message>
        <source>Exchanged out</source>
        <translation>Exchanged out</translation>
    </message>
    <message>
        <source>Imports in total</source>
        <translation>Imports in total</translation>
    </message>
    <message>
        <source>Re-exported</source>
        <translation>Re-exported</translation>
    </message>
    <message>
        <source>Surplus carried out</source>
        <translation>Surplus carried out</translation>
    </message>
    <message>
        <source>Sold at home</source>
        <translation>Sold at home</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>May be imported</source>
        <translation>May be imported</translation>
    </message>
    <message>
        <source>Exported directly</source>
        <translation>Exported directly</translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation>Transferred out</translation>
    </message>
    <message>
        <source>Back for rework</source>
        <translation>Back for rework</translation>
    </message>
    <message>
        <source>Out after rework</source>
        <translation>Out after rework</translation>
    </message>
    <message>
        <source>Exports in total</source>
        <translation>Exports in total</translation>
    </message>
    <message>
        <source>May be exported</source>
        <translation>May be exported</translation>
    </message>
    <message>
        <source>Record used</source>
        <translation>Record used</translation>
    </message>
    <message>
        <source>Balance then</source>
        <translation>Balance then</translation>
    </message>
    <message>
        <source>Exports then</source>
        <translation>Exports then</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Product no.</source>
        <translation>Product no.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Material no.</source>
        <translation>Material no.</translation>
    </message>
    <message>
        <source>Net consumption</source>
        <translation>Net consumption</translation>
    </message>
    <message>
        <source>Tangible loss %</source>
        <translation>Tangible loss %</translation>
    </message>
    <message>
        <source>Intangible loss %</source>
        <translation>Intangible loss %</translation>
    </message>
    <message>
        <source>Bonded share %</source>
        <translation>Bonded share %</translation>
    </message>
    <message>
        <source>Unit consumption</source>
        <translation>Unit consumption</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>list, line %1</source>
        <translation>list, line %1</translation>
    </message>
    <message>
        <source>Material %1: balance %2</source>
        <translation>Material %1: balance %2</translation>
    </message>
    <message>
        <source>More was used than came in: check the unit consumption, missing imports or transfers.</source>
        <translation>More was used than came in: check the unit consumption, missing imports or transfers.</translation>
    </message>
    <message>
        <source>Material %1: imported %2 of %3 on record</source>
        <translation>Material %1: imported %2 of %3 on record</translation>
    </message>
    <message>
        <source>The record quantity is exceeded: have the record changed first.</source>
        <translation>The record quantity is exceeded: have the record changed first.</translation>
    </message>
    <message>
        <source>Over nine tenths are used: have the record changed in time.</source>
        <translation>Over nine tenths are used: have the record changed in time.</translation>
    </message>
    <message>
        <source>Product %1: exported %2 of %3 on record</source>
        <translation>Product %1: exported %2 of %3 on record</translation>
    </message>
    <message>
        <source>Product %1, version %2: %3 went out without a unit consumption</source>
        <translation>Product %1, version %2: %3 went out without a unit consumption</translation>
    </message>
    <message>
        <source>Record the unit consumption of this version; until then no material is written off for it.</source>
        <translation>Record the unit consumption of this version; until then no material is written off for it.</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>expired %n day ago</numerusform>
            <numerusform>expired %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>ends today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid until %1: %2</source>
        <translation>Valid until %1: %2</translation>
    </message>
    <message>
        <source>Report the write-off, or have the validity extended.</source>
        <translation>Report the write-off, or have the validity extended.</translation>
    </message>
    <message>
        <source>Have it extended, or prepare the write-off.</source>
        <translation>Have it extended, or prepare the write-off.</translation>
    </message>
    <message>
        <source>Cycle %1 ends on %2: %3</source>
        <translation>Cycle %1 ends on %2: %3</translation>
    </message>
    <message>
        <source>Prepare the write-off of this cycle.</source>
        <translation>Prepare the write-off of this cycle.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>number of a list</comment>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>The write-off cycle is a year old on %1: %2</source>
        <translation>The write-off cycle is a year old on %1: %2</translation>
    </message>
    <message>
        <source>A cycle lasts a year at most: report its write-off, the next one begins with it.</source>
        <translation>A cycle lasts a year at most: report its write-off, the next one begins with it.</translation>
    </message>
    <message>
        <source>The write-off is to be reported by %1: %2</source>
        <translation>The write-off is to be reported by %1: %2</translation>
    </message>
    <message>
        <source>Within 30 days after the last export (%1) or the end of the record, whichever is first.</source>
        <translation>Within 30 days after the last export (%1) or the end of the record, whichever is first.</translation>
    </message>
    <message>
        <source>Within 30 days after the last export or the end of the record, whichever is first.</source>
        <translation>Within 30 days after the last export or the end of the record, whichever is first.</translation>
    </message>
    <message>
        <source>Material %1: %2 reach until about %3 (%4)</source>
        <translation>Material %1: %2 reach until about %3 (%4)</translation>
    </message>
    <message>
        <source>At the use of the last %1 days, %2: bring in more, or plan by open orders under Foresight.</source>
        <translation>At the use of the last %1 days, %2: bring in more, or plan by open orders under Foresight.</translation>
    </message>
</context>
<context>
    <name>Tongguan::LedgersWorkspace</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Write-off</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Merging</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>Ledgers</translation>
    </message>
    <message>
        <source>Bonded ledgers</source>
        <translation>Bonded ledgers</translation>
    </message>
    <message>
        <source>Look at the training ledger</source>
        <translation>Look at the training ledger</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::LibraryFlow</name>
    <message>
        <source>Tariff</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>Commodity code %1 was put into line %2.</source>
        <translation>Commodity code %1 was put into line %2.</translation>
    </message>
    <message>
        <source>Load a tariff table</source>
        <translation>Load a tariff table</translation>
    </message>
    <message>
        <source>Tables (*.tsv);;All files (*)</source>
        <translation>Tables (*.tsv);;All files (*)</translation>
    </message>
    <message>
        <source>Of when are the facts in %1 (year, or year and month)?</source>
        <translation>Of when are the facts in %1 (year, or year and month)?</translation>
    </message>
    <message>
        <source>Reading the tariff table</source>
        <translation>Reading the tariff table</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) loaded; %1 with duty rates, %2 with elements.</source>
        <translation>
            <numerusform>%n code loaded; %1 with duty rates, %2 with elements.</numerusform>
            <numerusform>%n codes loaded; %1 with duty rates, %2 with elements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not used: %1.</source>
        <translation>Columns that are not used: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The built-in table of %1 is in use again.</source>
        <translation>The built-in table of %1 is in use again.</translation>
    </message>
</context>
<context>
    <name>Tongguan::LibraryPage</name>
    <message>
        <source>Pages of the library</source>
        <translation>Pages of the library</translation>
    </message>
</context>
<context>
    <name>Tongguan::LinesView</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>These belong to a line: add one above first.</source>
        <translation>These belong to a line: add one above first.</translation>
    </message>
    <message>
        <source>None for this line. Insert adds one.</source>
        <translation>None for this line. Insert adds one.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::ListColumns</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Our number</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Entry number</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Consignee or consignor</source>
        <translation>Consignee or consignor</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Entry/exit date</source>
        <translation>Entry/exit date</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>Tongguan::ListExportFlow</name>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>The export was stopped; no file was written.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exported to %1</translation>
    </message>
    <message>
        <source>An export is under way; please wait until it is done.</source>
        <translation>An export is under way; please wait until it is done.</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Export this list</translation>
    </message>
    <message>
        <source>Save an empty goods table</source>
        <translation>Save an empty goods table</translation>
    </message>
    <message>
        <source>Invoice and packing list</source>
        <translation>Invoice and packing list</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Exporting the list</translation>
    </message>
    <message>
        <source>Exporting the table</source>
        <translation>Exporting the table</translation>
    </message>
</context>
<context>
    <name>Tongguan::ListFilterBar</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Number, party, goods… (Ctrl+F)</source>
        <translation>Number, party, goods… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Search the list</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import and export</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Any date</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>From … to …</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>All documents</translation>
    </message>
</context>
<context>
    <name>Tongguan::ListLedgerPanel</name>
    <message>
        <source>What this list does to the ledger</source>
        <translation>What this list does to the ledger</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>not in the record</source>
        <translation>not in the record</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Material does not reach</source>
        <translation>Material does not reach</translation>
    </message>
</context>
<context>
    <name>Tongguan::ListLedgerWords</name>
    <message>
        <source>Remaining quantities of the record, everything pre-deducted counted (practice of handbook programs)</source>
        <translation>Remaining quantities of the record, everything pre-deducted counted (practice of handbook programs)</translation>
    </message>
    <message>
        <source>the list was changed</source>
        <translation>the list was changed</translation>
    </message>
    <message>
        <source>customs has sent the list back</source>
        <translation>customs has sent the list back</translation>
    </message>
    <message>
        <source>the list was deleted here</source>
        <translation>the list was deleted here</translation>
    </message>
    <message>
        <source>customs has deleted the list</source>
        <translation>customs has deleted the list</translation>
    </message>
    <message>
        <source>the record is not on this computer</source>
        <translation>the record is not on this computer</translation>
    </message>
    <message>
        <source>it is not known what a list of this supervision mode does</source>
        <translation>it is not known what a list of this supervision mode does</translation>
    </message>
    <message>
        <source>a line lacks its item, quantity or date</source>
        <translation>a line lacks its item, quantity or date</translation>
    </message>
    <message>
        <source>may still be imported</source>
        <translation>may still be imported</translation>
    </message>
    <message>
        <source>may still come in exchange</source>
        <translation>may still come in exchange</translation>
    </message>
    <message>
        <source>may still be sent back</source>
        <translation>may still be sent back</translation>
    </message>
    <message>
        <source>may still be carried out</source>
        <translation>may still be carried out</translation>
    </message>
    <message>
        <source>is left of the material</source>
        <translation>is left of the material</translation>
    </message>
    <message>
        <source>may still be exported</source>
        <translation>may still be exported</translation>
    </message>
    <message>
        <source>may still come back for rework</source>
        <translation>may still come back for rework</translation>
    </message>
    <message>
        <source>may still go out after rework</source>
        <translation>may still go out after rework</translation>
    </message>
    <message>
        <source>Record %1 has no item %2 of this kind: please check the item number</source>
        <translation>Record %1 has no item %2 of this kind: please check the item number</translation>
    </message>
    <message>
        <source>Each line of a list names an item of its record: materials in a list of materials, products in a list of products.</source>
        <translation>Each line of a list names an item of its record: materials in a list of materials, products in a list of products.</translation>
    </message>
    <message>
        <source>%1: %2 %3, this line asks %4 (%5 too much). Lower the quantity or have the record changed first.</source>
        <translation>%1: %2 %3, this line asks %4 (%5 too much). Lower the quantity or have the record changed first.</translation>
    </message>
    <message>
        <source>What a list moves may not exceed what the record still allows. Lists that are only pre-deducted count, and the lines above this one.</source>
        <translation>What a list moves may not exceed what the record still allows. Lists that are only pre-deducted count, and the lines above this one.</translation>
    </message>
    <message>
        <source>Material %1 does not reach: %2 are missing by the unit consumption. Check the consumption version, or imports and transfers not entered yet.</source>
        <translation>Material %1 does not reach: %2 are missing by the unit consumption. Check the consumption version, or imports and transfers not entered yet.</translation>
    </message>
    <message>
        <source>Enter the record number: then the ledger shows here what each line does.</source>
        <translation>Enter the record number: then the ledger shows here what each line does.</translation>
    </message>
    <message>
        <source>Record %1 is not on this computer. The list can be made, but nothing can be compared; import the record to see its balances.</source>
        <translation>Record %1 is not on this computer. The list can be made, but nothing can be compared; import the record to see its balances.</translation>
    </message>
    <message>
        <source>Its movements were taken back %1: %2. The balances are as without this list.</source>
        <translation>Its movements were taken back %1: %2. The balances are as without this list.</translation>
    </message>
    <message>
        <source>Not in the ledger yet: %1.</source>
        <translation>Not in the ledger yet: %1.</translation>
    </message>
    <message>
        <source>Deducted in record %1 %2.</source>
        <translation>Deducted in record %1 %2.</translation>
    </message>
    <message>
        <source>Set aside in record %1 since %2; customs has not deducted it yet.</source>
        <translation>Set aside in record %1 since %2; customs has not deducted it yet.</translation>
    </message>
    <message>
        <source>It is not known what a list of this direction, side and supervision mode does to a ledger. Check these three fields.</source>
        <translation>It is not known what a list of this direction, side and supervision mode does to a ledger. Check these three fields.</translation>
    </message>
    <message>
        <source>Record %1: this is what the list will do.</source>
        <translation>Record %1: this is what the list will do.</translation>
    </message>
    <message>
        <source>What the products of all lists have used by their unit consumption, and what went out as material, is more than what came in of it.</source>
        <translation>What the products of all lists have used by their unit consumption, and what went out as material, is more than what came in of it.</translation>
    </message>
</context>
<context>
    <name>Tongguan::MainWindow</name>
    <message>
        <source>Tongguan</source>
        <translation>Tongguan</translation>
    </message>
    <message>
        <source>Search everything   Ctrl+K</source>
        <translation>Search everything   Ctrl+K</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Navigation: icons only</source>
        <translation>Navigation: icons only</translation>
    </message>
    <message>
        <source>About Tongguan</source>
        <translation>About Tongguan</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Go to: %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Change password…</translation>
    </message>
</context>
<context>
    <name>Tongguan::MergingFlow</name>
    <message>
        <source>Merging</source>
        <translation>Merging</translation>
    </message>
    <message>
        <source>Part numbers and their items</source>
        <translation>Part numbers and their items</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n part number(s) read; nothing is kept yet.</source>
        <translation>
            <numerusform>%n part number read; nothing is kept yet.</numerusform>
            <numerusform>%n part numbers read; nothing is kept yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that cannot be read are left out</source>
        <translation>
            <numerusform>%n row that cannot be read is left out</numerusform>
            <numerusform>%n rows that cannot be read are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::MergingPage</name>
    <message>
        <source>from the beginning</source>
        <translation>from the beginning</translation>
    </message>
    <message>
        <source>Only what is open</source>
        <translation>Only what is open</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Propose items</source>
        <translation>Propose items</translation>
    </message>
    <message>
        <source>Back to what is kept</source>
        <translation>Back to what is kept</translation>
    </message>
    <message>
        <source>Keep as a version</source>
        <translation>Keep as a version</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>In force on</translation>
    </message>
    <message>
        <source>Part numbers and their items</source>
        <translation>Part numbers and their items</translation>
    </message>
    <message>
        <source>Part number, code, name, item</source>
        <translation>Part number, code, name, item</translation>
    </message>
    <message>
        <source>Nothing is merged yet</source>
        <translation>Nothing is merged yet</translation>
    </message>
    <message>
        <source>Bring in the part numbers of the enterprise from a spreadsheet; items with the same code, name and unit are proposed for them.</source>
        <translation>Bring in the part numbers of the enterprise from a spreadsheet; items with the same code, name and unit are proposed for them.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>By, note</source>
        <translation>By, note</translation>
    </message>
    <message>
        <source>Versions and the lists merged by them</source>
        <translation>Versions and the lists merged by them</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Part number</translation>
    </message>
    <message>
        <source>Moved by lists</source>
        <translation>Moved by lists</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Split back to part numbers</source>
        <translation>Split back to part numbers</translation>
    </message>
    <message>
        <source>Quantity to split back</source>
        <translation>Quantity to split back</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Note: why</source>
        <translation>Note: why</translation>
    </message>
    <message>
        <source>Note of the version</source>
        <translation>Note of the version</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>List %1</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Nothing is changed</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) in no item</source>
        <translation>
            <numerusform>%n part in no item</numerusform>
            <numerusform>%n parts in no item</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at odds with the item</source>
        <translation>
            <numerusform>%n at odds with the item</numerusform>
            <numerusform>%n at odds with the item</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s) would be needed: the record has none with that code, name and unit. They must be added by a change of the record.</source>
        <translation>
            <numerusform>%n new item would be needed: the record has none with that code, name and unit. It must be added by a change of the record.</numerusform>
            <numerusform>%n new items would be needed: the record has none with that code, name and unit. They must be added by a change of the record.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as version %1.</source>
        <translation>Kept as version %1.</translation>
    </message>
    <message>
        <source>Split back: choose a part number; the quantity of its item is shared out among its parts.</source>
        <translation>Split back: choose a part number; the quantity of its item is shared out among its parts.</translation>
    </message>
    <message>
        <source>Item %1: no list has moved it yet.</source>
        <translation>Item %1: no list has moved it yet.</translation>
    </message>
    <message numerus="yes">
        <source>Item %1: %2 by %n part(s)</source>
        <translation>
            <numerusform>Item %1: %2 by %n part</numerusform>
            <numerusform>Item %1: %2 by %n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>without a list</source>
        <translation>without a list</translation>
    </message>
    <message>
        <source>Merging of part numbers</source>
        <translation>Merging of part numbers</translation>
    </message>
    <message>
        <source>%1 · in force on %2</source>
        <translation>%1 · in force on %2</translation>
    </message>
    <message>
        <source>No record to merge for</source>
        <translation>No record to merge for</translation>
    </message>
    <message>
        <source>Part numbers are merged into the items of a handbook or an account book: bring one in on the page of the records.</source>
        <translation>Part numbers are merged into the items of a handbook or an account book: bring one in on the page of the records.</translation>
    </message>
</context>
<context>
    <name>Tongguan::MergingTable</name>
    <message>
        <source>taken out of item %1</source>
        <translation>taken out of item %1</translation>
    </message>
    <message>
        <source>in no item yet</source>
        <translation>in no item yet</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>was item %1</source>
        <translation>was item %1</translation>
    </message>
    <message>
        <source>the record has no such item</source>
        <translation>the record has no such item</translation>
    </message>
    <message>
        <source>another commodity code than the item</source>
        <translation>another commodity code than the item</translation>
    </message>
    <message>
        <source>another name than the item</source>
        <translation>another name than the item</translation>
    </message>
    <message>
        <source>another unit than the item</source>
        <translation>another unit than the item</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Part number</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Item of the record</source>
        <translation>Item of the record</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>Commodity code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>Tongguan::MinutesPanel</name>
    <message>
        <source>Draft from questions</source>
        <translation>Draft from questions</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>What was asked, answered and agreed. Both sides confirm it; then it stays on the document.</source>
        <translation>What was asked, answered and agreed. Both sides confirm it; then it stays on the document.</translation>
    </message>
    <message>
        <source>Consultation on %1</source>
        <translation>Consultation on %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Time: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Present: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Question: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>office has confirmed</source>
        <translation>office has confirmed</translation>
    </message>
    <message>
        <source>office has not confirmed yet</source>
        <translation>office has not confirmed yet</translation>
    </message>
    <message>
        <source>company has confirmed</source>
        <translation>company has confirmed</translation>
    </message>
    <message>
        <source>company has not confirmed yet</source>
        <translation>company has not confirmed yet</translation>
    </message>
    <message>
        <source>Confirmed by both sides; they stay on the document.</source>
        <translation>Confirmed by both sides; they stay on the document.</translation>
    </message>
    <message>
        <source>Proposed: %1, %2.</source>
        <translation>Proposed: %1, %2.</translation>
    </message>
    <message>
        <source>No minutes yet.</source>
        <translation>No minutes yet.</translation>
    </message>
    <message>
        <source>Minutes are written once the consultation has begun.</source>
        <translation>Minutes are written once the consultation has begun.</translation>
    </message>
    <message>
        <source>Minutes have at most %1 characters; these have %2. Nothing is cut off: shorten them first.</source>
        <translation>Minutes have at most %1 characters; these have %2. Nothing is cut off: shorten them first.</translation>
    </message>
</context>
<context>
    <name>Tongguan::NavigationRail</name>
    <message>
        <source>Workspaces</source>
        <translation>Workspaces</translation>
    </message>
    <message>
        <source>Show the names (Ctrl+B)</source>
        <translation>Show the names (Ctrl+B)</translation>
    </message>
    <message>
        <source>Icons only (Ctrl+B)</source>
        <translation>Icons only (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>Tongguan::NotificationBar</name>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::NumberField</name>
    <message>
        <source>cannot be computed</source>
        <translation>cannot be computed</translation>
    </message>
</context>
<context>
    <name>Tongguan::OfficeHomeFlow</name>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
</context>
<context>
    <name>Tongguan::OfficeHomePage</name>
    <message>
        <source>Open the next</source>
        <translation>Open the next</translation>
    </message>
    <message>
        <source>Nobody waits, and nothing is to be reviewed.</source>
        <translation>Nobody waits, and nothing is to be reviewed.</translation>
    </message>
    <message>
        <source>In the waiting room</source>
        <translation>In the waiting room</translation>
    </message>
    <message>
        <source>Consultations under way</source>
        <translation>Consultations under way</translation>
    </message>
    <message>
        <source>Ledger documents to review</source>
        <translation>Ledger documents to review</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Booked consultations</source>
        <translation>Booked consultations</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>Booked for %1</source>
        <translation>Booked for %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next. %1</source>
        <translation>Next. %1</translation>
    </message>
    <message>
        <source>The company is not in the waiting room yet.</source>
        <translation>The company is not in the waiting room yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to the company, not answered</source>
        <translation>
            <numerusform>%n question to the company, not answered</numerusform>
            <numerusform>%n questions to the company, not answered</numerusform>
        </translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>Away since %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::OpenTabs</name>
    <message>
        <source>Open documents</source>
        <translation>Open documents</translation>
    </message>
</context>
<context>
    <name>Tongguan::OrderTable</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Part or item</source>
        <translation>Part or item</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>Tongguan::OverviewPanel</name>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>The record</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands against this record: no balance below zero, no record quantity nearly used up, no end near.</source>
        <translation>Nothing stands against this record: no balance below zero, no record quantity nearly used up, no end near.</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Adding up…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Material use</source>
        <translation>Material use</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 to %2 (%3)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Write-off cycle</source>
        <translation>Write-off cycle</translation>
    </message>
    <message>
        <source>%1 of %2: %3 to %4</source>
        <translation>%1 of %2: %3 to %4</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>%1, imports used up to %2 (item %3)</source>
        <translation>%1, imports used up to %2 (item %3)</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>%1, exports used up to %2 (item %3)</source>
        <translation>%1, exports used up to %2 (item %3)</translation>
    </message>
    <message>
        <source>Unit consumptions</source>
        <translation>Unit consumptions</translation>
    </message>
    <message>
        <source>%1 in %2 versions</source>
        <translation>%1 in %2 versions</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>%1, of them %2 pre-deducted</source>
        <translation>%1, of them %2 pre-deducted</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Enter opens the item&apos;s card</source>
        <translation>Enter opens the item&apos;s card</translation>
    </message>
</context>
<context>
    <name>Tongguan::OwnRatesDialog</name>
    <message>
        <source>Rates of %1</source>
        <translation>Rates of %1</translation>
    </message>
    <message>
        <source>%1
Enter what the tariff of the year says, such as 7% or 3% + 12960 yuan each. What you enter is kept for this code on this computer and marked as own entry; empty takes it back.</source>
        <translation>%1
Enter what the tariff of the year says, such as 7% or 3% + 12960 yuan each. What you enter is kept for this code on this computer and marked as own entry; empty takes it back.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not held by the tables</source>
        <translation>not held by the tables</translation>
    </message>
    <message>
        <source>code not in the tables</source>
        <translation>code not in the tables</translation>
    </message>
    <message>
        <source>not in the tables of %1</source>
        <translation>not in the tables of %1</translation>
    </message>
    <message>
        <source>%1 in the tables of %2</source>
        <translation>%1 in the tables of %2</translation>
    </message>
    <message>
        <source>%1: a rate is not below zero</source>
        <translation>%1: a rate is not below zero</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood as a rate</source>
        <translation>%1: “%2” is not understood as a rate</translation>
    </message>
</context>
<context>
    <name>Tongguan::PackList</name>
    <message>
        <source>Take in a pack…</source>
        <translation>Take in a pack…</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Packs of rules</source>
        <translation>Packs of rules</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>held by the office: newer ones wait</source>
        <translation>held by the office: newer ones wait</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message>
        <source>The last good one stays in use.</source>
        <translation>The last good one stays in use.</translation>
    </message>
    <message>
        <source>Let newer ones in</source>
        <translation>Let newer ones in</translation>
    </message>
    <message>
        <source>Hold on to this version</source>
        <translation>Hold on to this version</translation>
    </message>
</context>
<context>
    <name>Tongguan::PagesPanel</name>
    <message>
        <source>Turn together</source>
        <translation>Turn together</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>The page before</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>The next page</translation>
    </message>
    <message>
        <source>Share a PDF in the chat: its pages are turned together here, and nothing of it is streamed.</source>
        <translation>Share a PDF in the chat: its pages are turned together here, and nothing of it is streamed.</translation>
    </message>
    <message>
        <source>Choose a document.</source>
        <translation>Choose a document.</translation>
    </message>
    <message>
        <source>The document is being fetched…</source>
        <translation>The document is being fetched…</translation>
    </message>
</context>
<context>
    <name>Tongguan::PaletteModel</name>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaration</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Bonded document</source>
        <translation>Bonded document</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Ledger item</source>
        <translation>Ledger item</translation>
    </message>
</context>
<context>
    <name>Tongguan::PaletteSources</name>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Before 2018-08-01: %1</source>
        <translation>Before 2018-08-01: %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::Paper</name>
    <message>
        <source>This PDF cannot be shown here; it is in the archive.</source>
        <translation>This PDF cannot be shown here; it is in the archive.</translation>
    </message>
</context>
<context>
    <name>Tongguan::PartnerAid</name>
    <message numerus="yes">
        <source>%n declaration(s), last %1</source>
        <translation>
            <numerusform>%n declaration, last %1</numerusform>
            <numerusform>%n declarations, last %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies of earlier declarations</source>
        <translation>Companies of earlier declarations</translation>
    </message>
    <message>
        <source>Contracts of earlier declarations: what stays the same is filled in where it is empty</source>
        <translation>Contracts of earlier declarations: what stays the same is filled in where it is empty</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>Take contract %1</source>
        <translation>Take contract %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled in from %1. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n field filled in from %1. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n fields filled in from %1. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change the password of %1</source>
        <translation>Change the password of %1</translation>
    </message>
    <message>
        <source>At least %1 characters. Your other computers will have to sign in again; this one stays signed in.</source>
        <translation>At least %1 characters. Your other computers will have to sign in again; this one stays signed in.</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Present password</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;New password</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Again</translation>
    </message>
    <message>
        <source>The new password is too short: %1 of at least %2 characters.</source>
        <translation>The new password is too short: %1 of at least %2 characters.</translation>
    </message>
    <message>
        <source>The new password is the present one.</source>
        <translation>The new password is the present one.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>The two new passwords differ.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Changing…</translation>
    </message>
</context>
<context>
    <name>Tongguan::PersonDialog</name>
    <message>
        <source>Invite to the consultation</source>
        <translation>Invite to the consultation</translation>
    </message>
    <message>
        <source>Pass the consultation on</source>
        <translation>Pass the consultation on</translation>
    </message>
    <message>
        <source>The company waits until the other officer begins. Everything said so far goes along.</source>
        <translation>The company waits until the other officer begins. Everything said so far goes along.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>As &amp;what</source>
        <translation>As &amp;what</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Pass on</translation>
    </message>
    <message>
        <source>It rings at the other&apos;s computer. Whoever is invited sees everything said so far.</source>
        <translation>It rings at the other&apos;s computer. Whoever is invited sees everything said so far.</translation>
    </message>
    <message>
        <source>&amp;Officer&apos;s account</source>
        <translation>&amp;Officer&apos;s account</translation>
    </message>
</context>
<context>
    <name>Tongguan::PlaybackPage</name>
    <message>
        <source>Open the document</source>
        <translation>Open the document</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 times</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Inspection record</source>
        <translation>Inspection record</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>minutes confirmed</source>
        <translation>minutes confirmed</translation>
    </message>
    <message>
        <source>minutes not confirmed</source>
        <translation>minutes not confirmed</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>No still until this moment</source>
        <translation>No still until this moment</translation>
    </message>
    <message>
        <source>Load all of it</source>
        <translation>Load all of it</translation>
    </message>
    <message>
        <source>Recording that is being loaded</source>
        <translation>Recording that is being loaded</translation>
    </message>
    <message>
        <source>The recording is being loaded…</source>
        <translation>The recording is being loaded…</translation>
    </message>
    <message>
        <source>Recorded: press Play</source>
        <translation>Recorded: press Play</translation>
    </message>
    <message>
        <source>Press Play, or click into the time line</source>
        <translation>Press Play, or click into the time line</translation>
    </message>
    <message>
        <source>The recording was deleted when the time was over for which it had to be kept.</source>
        <translation>The recording was deleted when the time was over for which it had to be kept.</translation>
    </message>
    <message>
        <source>The server has not given the recording yet; it comes some minutes after the end.</source>
        <translation>The server has not given the recording yet; it comes some minutes after the end.</translation>
    </message>
    <message>
        <source>This computer cannot play the recording: parts are missing, the device test names them. Stills, chat and minutes are here; the tab of files saves the recording for another player.</source>
        <translation>This computer cannot play the recording: parts are missing, the device test names them. Stills, chat and minutes are here; the tab of files saves the recording for another player.</translation>
    </message>
    <message>
        <source>The recording is being loaded: %1 of %2</source>
        <translation>The recording is being loaded: %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>The recording is not on this computer yet: %n part(s), %1. It is loaded where you play it.</source>
        <translation>
            <numerusform>The recording is not on this computer yet: %n part, %1. It is loaded where you play it.</numerusform>
            <numerusform>The recording is not on this computer yet: %n parts, %1. It is loaded where you play it.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts of the recording are on this computer; %3 more to load.</source>
        <translation>%1 of %2 parts of the recording are on this computer; %3 more to load.</translation>
    </message>
    <message numerus="yes">
        <source>The recording is on this computer: %n part(s).</source>
        <translation>
            <numerusform>The recording is on this computer: %n part.</numerusform>
            <numerusform>The recording is on this computer: %n parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::PreviewWindow</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Open in another program</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>As wide as the window  %1</source>
        <translation>As wide as the window  %1</translation>
    </message>
    <message>
        <source>A whole page  %1</source>
        <translation>A whole page  %1</translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation>There is nothing to print</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::PrintFlow</name>
    <message>
        <source>Check sheet</source>
        <translation>Check sheet</translation>
    </message>
    <message>
        <source>Tax sheet</source>
        <translation>Tax sheet</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Declaration form</source>
        <translation>Declaration form</translation>
    </message>
    <message>
        <source>The form as customs prints it</source>
        <translation>The form as customs prints it</translation>
    </message>
    <message>
        <source>All fields with boxes to tick, and what the checks found</source>
        <translation>All fields with boxes to tick, and what the checks found</translation>
    </message>
    <message>
        <source>Taxes of each line, and how each figure came about</source>
        <translation>Taxes of each line, and how each figure came about</translation>
    </message>
    <message>
        <source>What customs answered, word for word</source>
        <translation>What customs answered, word for word</translation>
    </message>
    <message>
        <source>Everything in one PDF: form, receipts, attachments, with contents and hashes</source>
        <translation>Everything in one PDF: form, receipts, attachments, with contents and hashes</translation>
    </message>
    <message>
        <source>Reading declarations…</source>
        <translation>Reading declarations…</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Laying out…</translation>
    </message>
    <message>
        <source>Print · %1 · %2</source>
        <translation>Print · %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Print · %1 · %n declaration(s)</source>
        <translation>
            <numerusform>Print · %1 · %n declaration</numerusform>
            <numerusform>Print · %1 · %n declarations</numerusform>
        </translation>
    </message>
    <message>
        <source>The declarations could not be read.</source>
        <translation>The declarations could not be read.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>One PDF for each declaration, in</source>
        <translation>One PDF for each declaration, in</translation>
    </message>
    <message>
        <source>PDF files (%1)</source>
        <translation>PDF files (%1)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) saved.</source>
        <translation>
            <numerusform>%n PDF file saved.</numerusform>
            <numerusform>%n PDF files saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Files that belong to this declaration</source>
        <translation>Files that belong to this declaration</translation>
    </message>
    <message>
        <source>PDF files and pictures (%1)</source>
        <translation>PDF files and pictures (%1)</translation>
    </message>
    <message>
        <source>This page is not of an attached file.</source>
        <translation>This page is not of an attached file.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>The document on paper, with all its lines</source>
        <translation>The document on paper, with all its lines</translation>
    </message>
</context>
<context>
    <name>Tongguan::PrintJob</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF files (%1)</source>
        <translation>PDF files (%1)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::ProductPage</name>
    <message>
        <source>Part number</source>
        <translation>Part number</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>Commodity code</translation>
    </message>
    <message>
        <source>Goods name</source>
        <translation>Goods name</translation>
    </message>
    <message>
        <source>Declaration elements</source>
        <translation>Declaration elements</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Last declared</source>
        <translation>Last declared</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>No products yet</translation>
    </message>
    <message>
        <source>The library fills itself from the lines of declarations that you submit. You can also paste products from a spreadsheet: part number, code, name and so on.</source>
        <translation>The library fills itself from the lines of declarations that you submit. You can also paste products from a spreadsheet: part number, code, name and so on.</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Paste from a spreadsheet</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Part number, code, name, pinyin initials, supplier</source>
        <translation>Part number, code, name, pinyin initials, supplier</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Search products</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Use in line</source>
        <translation>Use in line</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Use in %1</source>
        <translation>Use in %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>Edit product</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n product(s)</source>
        <translation>
            <numerusform>Delete %n product</numerusform>
            <numerusform>Delete %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n product deleted. Ctrl+Z brings them back.</numerusform>
            <numerusform>%n products deleted. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no cells of a spreadsheet</source>
        <translation>The clipboard holds no cells of a spreadsheet</translation>
    </message>
    <message>
        <source>Paste products</source>
        <translation>Paste products</translation>
    </message>
    <message>
        <source>Pasted: %1 new, %2 changed. Ctrl+Z takes it back.</source>
        <translation>Pasted: %1 new, %2 changed. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>Tongguan::ProgressItem</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>Tongguan::QuestionPanel</name>
    <message>
        <source>No questions yet. A question can be tied to the field of the document that is in hand; it stays there with its answer.</source>
        <translation>No questions yet. A question can be tied to the field of the document that is in hand; it stays there with its answer.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Not about a field</source>
        <translation>Not about a field</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Question or answer</source>
        <translation>Question or answer</translation>
    </message>
    <message>
        <source>Question, or the answer to the chosen one</source>
        <translation>Question, or the answer to the chosen one</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>About: %1</translation>
    </message>
    <message>
        <source>About no field in particular</source>
        <translation>About no field in particular</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, on %2: %3</source>
        <translation>%1, on %2: %3</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Not answered yet</translation>
    </message>
</context>
<context>
    <name>Tongguan::QuestionsPanel</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Go to the field</translation>
    </message>
    <message>
        <source>Questions of the officer</source>
        <translation>Questions of the officer</translation>
    </message>
    <message>
        <source>Answer to the officer</source>
        <translation>Answer to the officer</translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation>The whole document</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Not answered yet</translation>
    </message>
    <message>
        <source>%1 (waits to be sent)</source>
        <translation>%1 (waits to be sent)</translation>
    </message>
    <message>
        <source>The officer has asked nothing about this document.</source>
        <translation>The officer has asked nothing about this document.</translation>
    </message>
</context>
<context>
    <name>Tongguan::ReceiptsPanel</name>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Unknown receipt</source>
        <translation>Unknown receipt</translation>
    </message>
    <message>
        <source>Entry number %1</source>
        <translation>Entry number %1</translation>
    </message>
    <message>
        <source>No receipts yet. They come after submission, each with its time.</source>
        <translation>No receipts yet. They come after submission, each with its time.</translation>
    </message>
</context>
<context>
    <name>Tongguan::RecordBar</name>
    <message>
        <source>Agree…</source>
        <translation>Agree…</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>Do not agree</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Stop recording</translation>
    </message>
    <message>
        <source>This consultation is being recorded.</source>
        <translation>This consultation is being recorded.</translation>
    </message>
    <message>
        <source>Not recorded: %1 did not agree. The consultation goes on without.</source>
        <translation>Not recorded: %1 did not agree. The consultation goes on without.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The officer asks to record this consultation. Nothing is recorded unless you agree.</source>
        <translation>The officer asks to record this consultation. Nothing is recorded unless you agree.</translation>
    </message>
    <message>
        <source>Asked for agreement to the recording; waiting for %1.</source>
        <translation>Asked for agreement to the recording; waiting for %1.</translation>
    </message>
</context>
<context>
    <name>Tongguan::RecordGrid</name>
    <message>
        <source>No lines yet. Insert adds one, Ctrl+V pastes them from a spreadsheet.</source>
        <translation>No lines yet. Insert adds one, Ctrl+V pastes them from a spreadsheet.</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Add line</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Clear cells</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message numerus="yes">
        <source>At most %n line(s) fit</source>
        <translation>
            <numerusform>At most %n line fits</numerusform>
            <numerusform>At most %n lines fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) deleted; Ctrl+Z brings them back</source>
        <translation>
            <numerusform>%n line deleted; Ctrl+Z brings it back</numerusform>
            <numerusform>%n lines deleted; Ctrl+Z brings them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted</source>
        <translation>
            <numerusform>%n line pasted</numerusform>
            <numerusform>%n lines pasted</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 of %2 lines</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>Count %1</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Sum %1</translation>
    </message>
    <message>
        <source>line %1 %2 “%3”</source>
        <translation>line %1 %2 “%3”</translation>
    </message>
    <message>
        <source> …</source>
        <translation> …</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do not fit: %1</source>
        <translation>
            <numerusform>%n cell does not fit: %1</numerusform>
            <numerusform>%n cells do not fit: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond the limit of %1 were left out</source>
        <translation>
            <numerusform>%n beyond the limit of %1 were left out</numerusform>
            <numerusform>%n beyond the limit of %1 were left out</numerusform>
        </translation>
    </message>
    <message>
        <source>no such column here: %1</source>
        <translation>no such column here: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>what stood right of the last column</source>
        <translation>what stood right of the last column</translation>
    </message>
</context>
<context>
    <name>Tongguan::RecordList</name>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>No ledgers yet</source>
        <translation>No ledgers yet</translation>
    </message>
    <message>
        <source>Here you keep the handbooks and account books of processing trade: every balance on any day, what is running out, and the write-off. Begin with a record, or look at the training one.</source>
        <translation>Here you keep the handbooks and account books of processing trade: every balance on any day, what is running out, and the write-off. Begin with a record, or look at the training one.</translation>
    </message>
    <message>
        <source>Import a record…</source>
        <translation>Import a record…</translation>
    </message>
    <message>
        <source>Try the training record</source>
        <translation>Try the training record</translation>
    </message>
    <message>
        <source>Record number, enterprise</source>
        <translation>Record number, enterprise</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Search records</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>Training record</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Handbooks and account books</source>
        <translation>Handbooks and account books</translation>
    </message>
</context>
<context>
    <name>Tongguan::RecordPage</name>
    <message>
        <source>Write-off…</source>
        <translation>Write-off…</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>With pre-deducted</source>
        <translation>With pre-deducted</translation>
    </message>
    <message>
        <source>Balances up to and with this day</source>
        <translation>Balances up to and with this day</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>Day to compare with</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Sit down to the write-off of a period</source>
        <translation>Sit down to the write-off of a period</translation>
    </message>
    <message>
        <source>Counts what customs has not deducted yet: lists that were sent or made without a line</source>
        <translation>Counts what customs has not deducted yet: lists that were sent or made without a line</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Parts of the record</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Unit consumption</source>
        <translation>Unit consumption</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>Balances of materials</source>
        <translation>Balances of materials</translation>
    </message>
    <message>
        <source>Balances of products</source>
        <translation>Balances of products</translation>
    </message>
    <message>
        <source>No materials</source>
        <translation>No materials</translation>
    </message>
    <message>
        <source>No products</source>
        <translation>No products</translation>
    </message>
    <message>
        <source>The record has no items of this kind yet, and nothing has moved.</source>
        <translation>The record has no items of this kind yet, and nothing has moved.</translation>
    </message>
    <message>
        <source>Only with warnings</source>
        <translation>Only with warnings</translation>
    </message>
    <message>
        <source>Only what moved</source>
        <translation>Only what moved</translation>
    </message>
    <message>
        <source>Unit consumptions</source>
        <translation>Unit consumptions</translation>
    </message>
    <message>
        <source>Product or material</source>
        <translation>Product or material</translation>
    </message>
    <message>
        <source>No unit consumptions</source>
        <translation>No unit consumptions</translation>
    </message>
    <message>
        <source>This record has none: its material use is known by material lists or work orders, or they are yet to be recorded.</source>
        <translation>This record has none: its material use is known by material lists or work orders, or they are yet to be recorded.</translation>
    </message>
    <message>
        <source>What if it were another one? (Enter)</source>
        <translation>What if it were another one? (Enter)</translation>
    </message>
    <message>
        <source>No movements</source>
        <translation>No movements</translation>
    </message>
    <message>
        <source>Nothing fits, or nothing has moved yet: movements come from inventory lists as they are sent and deducted.</source>
        <translation>Nothing fits, or nothing has moved yet: movements come from inventory lists as they are sent and deducted.</translation>
    </message>
    <message>
        <source>All movements</source>
        <translation>All movements</translation>
    </message>
    <message>
        <source>Kind of movement</source>
        <translation>Kind of movement</translation>
    </message>
    <message>
        <source>Any standing</source>
        <translation>Any standing</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s)</source>
        <translation>
            <numerusform>%n movement</numerusform>
            <numerusform>%n movements</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until %1, %2</source>
        <translation>valid until %1, %2</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>open-ended</translation>
    </message>
    <message>
        <source>Overview (%1)</source>
        <translation>Overview (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit consumption(s)</source>
        <translation>
            <numerusform>%n unit consumption</numerusform>
            <numerusform>%n unit consumptions</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>compared with %1</translation>
    </message>
    <message>
        <source>Foresight</source>
        <translation>Foresight</translation>
    </message>
</context>
<context>
    <name>Tongguan::RecordTable</name>
    <message>
        <source>%1, required for submission</source>
        <translation>%1, required for submission</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
</context>
<context>
    <name>Tongguan::ReportDialog</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copy as a table</translation>
    </message>
</context>
<context>
    <name>Tongguan::ReportFlow</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>What is on the screen, on paper</source>
        <translation>What is on the screen, on paper</translation>
    </message>
    <message>
        <source>Print · %1</source>
        <translation>Print · %1</translation>
    </message>
    <message>
        <source>%1 rows would fill too much paper. Narrow the table down, or export it to a file.</source>
        <translation>%1 rows would fill too much paper. Narrow the table down, or export it to a file.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Laying out…</translation>
    </message>
</context>
<context>
    <name>Tongguan::RingBar</name>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1 calls for a consultation</source>
        <translation>%1 calls for a consultation</translation>
    </message>
</context>
<context>
    <name>Tongguan::RuleCard</name>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>for each: %1</source>
        <translation>for each: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>Must hold</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Says</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Reads</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ passed</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ failed</translation>
    </message>
    <message>
        <source>finds</source>
        <translation>finds</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silent</translation>
    </message>
    <message>
        <source>Cases, run now</source>
        <translation>Cases, run now</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>%1 of %2 cases end as they should (%3 finding, %4 silent).</source>
        <translation>%1 of %2 cases end as they should (%3 finding, %4 silent).</translation>
    </message>
    <message numerus="yes">
        <source>Of the newest %n declaration(s) here it found something in %1.</source>
        <translation>
            <numerusform>Of the newest %n declaration here it found something in %1.</numerusform>
            <numerusform>Of the newest %n declarations here it found something in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None: the dictionary&apos;s description of the field gives this check.</source>
        <translation>None: the dictionary&apos;s description of the field gives this check.</translation>
    </message>
</context>
<context>
    <name>Tongguan::RuleDraft</name>
    <message>
        <source>Change the rule</source>
        <translation>Change the rule</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Add a rule</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Delete the rule</translation>
    </message>
</context>
<context>
    <name>Tongguan::RuleEditor</name>
    <message>
        <source>the declaration once</source>
        <translation>the declaration once</translation>
    </message>
    <message>
        <source>What is still wrong</source>
        <translation>What is still wrong</translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (at character %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Still missing: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing is wrong with this rule.</source>
        <translation>Nothing is wrong with this rule.</translation>
    </message>
</context>
<context>
    <name>Tongguan::RuleList</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Search rules: id, text, field, source   Ctrl+F</source>
        <translation>Search rules: id, text, field, source   Ctrl+F</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Search rules</translation>
    </message>
    <message>
        <source>Any certainty</source>
        <translation>Any certainty</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Part of the declaration</source>
        <translation>Part of the declaration</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>Copy the rows as a table</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>All parts</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>All packs</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>No rules</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>No rule fits</translation>
    </message>
    <message>
        <source>There are rules, but none with these words and choices.</source>
        <translation>There are rules, but none with these words and choices.</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>Show all rules</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s)</source>
        <translation>
            <numerusform>%1 of %n rule</numerusform>
            <numerusform>%1 of %n rules</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Standard columns</translation>
    </message>
    <message>
        <source>The packs on the left hold none. The dictionary&apos;s own checks still run.</source>
        <translation>The packs on the left hold none. The dictionary&apos;s own checks still run.</translation>
    </message>
</context>
<context>
    <name>Tongguan::RuleTable</name>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (draft)</translation>
    </message>
    <message>
        <source>In how many declarations of this computer the rule finds something</source>
        <translation>In how many declarations of this computer the rule finds something</translation>
    </message>
</context>
<context>
    <name>Tongguan::RuleWords</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Published example</source>
        <translation>Published example</translation>
    </message>
    <message>
        <source>Public program</source>
        <translation>Public program</translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation>Our reading</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>The text of a law, an order or a notice says so.</source>
        <translation>The text of a law, an order or a notice says so.</translation>
    </message>
    <message>
        <source>The official specification of the message says so.</source>
        <translation>The official specification of the message says so.</translation>
    </message>
    <message>
        <source>A published example or a textbook shows it.</source>
        <translation>A published example or a textbook shows it.</translation>
    </message>
    <message>
        <source>A public program does so.</source>
        <translation>A public program does so.</translation>
    </message>
    <message>
        <source>Our reading of a text that does not say it in so many words.</source>
        <translation>Our reading of a text that does not say it in so many words.</translation>
    </message>
    <message>
        <source>Known from practice only, therefore never an error.</source>
        <translation>Known from practice only, therefore never an error.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>not in use</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>draft, not in force</source>
        <translation>draft, not in force</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>comes with the program</translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>signature verified</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>not signed</translation>
    </message>
    <message>
        <source>signature does not fit the content</source>
        <translation>signature does not fit the content</translation>
    </message>
    <message>
        <source>signed with a key that is not trusted here</source>
        <translation>signed with a key that is not trusted here</translation>
    </message>
    <message>
        <source>valid %1 to %2</source>
        <translation>valid %1 to %2</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valid until %1</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>valid from %1</translation>
    </message>
    <message>
        <source>valid without limit</source>
        <translation>valid without limit</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>For each</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>Must hold</translation>
    </message>
    <message>
        <source>Text, Chinese</source>
        <translation>Text, Chinese</translation>
    </message>
    <message>
        <source>Text, English</source>
        <translation>Text, English</translation>
    </message>
    <message>
        <source>Why, Chinese</source>
        <translation>Why, Chinese</translation>
    </message>
    <message>
        <source>Why, English</source>
        <translation>Why, English</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>the expression should end here</source>
        <translation>the expression should end here</translation>
    </message>
    <message>
        <source>a field, number or text is missing here</source>
        <translation>a field, number or text is missing here</translation>
    </message>
    <message>
        <source>the name of a group is missing here</source>
        <translation>the name of a group is missing here</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>not a number</translation>
    </message>
    <message>
        <source>too few or too many values</source>
        <translation>too few or too many values</translation>
    </message>
    <message>
        <source>the expression is too long</source>
        <translation>the expression is too long</translation>
    </message>
    <message>
        <source>the expression has too many parts</source>
        <translation>the expression has too many parts</translation>
    </message>
    <message>
        <source>too many brackets in one another</source>
        <translation>too many brackets in one another</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>no field is called “%1”</source>
        <translation>no field is called “%1”</translation>
    </message>
    <message>
        <source>no function is called “%1”</source>
        <translation>no function is called “%1”</translation>
    </message>
    <message>
        <source>no group is called “%1”</source>
        <translation>no group is called “%1”</translation>
    </message>
    <message>
        <source>%1 is missing here</source>
        <translation>%1 is missing here</translation>
    </message>
    <message>
        <source>the dictionary has no “%1”</source>
        <translation>the dictionary has no “%1”</translation>
    </message>
    <message>
        <source>what is known from practice only is a warning at most</source>
        <translation>what is known from practice only is a warning at most</translation>
    </message>
    <message>
        <source>one that finds and one that does not are needed</source>
        <translation>one that finds and one that does not are needed</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Finds</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Not concerned</source>
        <translation>Not concerned</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>a text begins here and has no closing &apos;</source>
        <translation>a text begins here and has no closing &apos;</translation>
    </message>
</context>
<context>
    <name>Tongguan::RulesFlow</name>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Own rules</translation>
    </message>
    <message>
        <source>Try the rule on</source>
        <translation>Try the rule on</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>The draft cannot be signed yet. %1</source>
        <translation>The draft cannot be signed yet. %1</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>This office</translation>
    </message>
    <message>
        <source>Export the draft for signing</source>
        <translation>Export the draft for signing</translation>
    </message>
    <message>
        <source>Packs (*.json)</source>
        <translation>Packs (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1; to be signed, then taken in or published.</source>
        <translation>Exported to %1; to be signed, then taken in or published.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message numerus="yes">
        <source>Publish the %n rule(s) of the draft to every client of this office?</source>
        <translation>
            <numerusform>Publish %n rule of the draft to every client of this office?</numerusform>
            <numerusform>Publish the %n rules of the draft to every client of this office?</numerusform>
        </translation>
    </message>
    <message>
        <source>They take the place of the rules published before as “office-rules”.</source>
        <translation>They take the place of the rules published before as “office-rules”.</translation>
    </message>
    <message>
        <source>Published. Clients take the rules over when they next reach the server.</source>
        <translation>Published. Clients take the rules over when they next reach the server.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Take in a signed pack</source>
        <translation>Take in a signed pack</translation>
    </message>
    <message>
        <source>%1 was taken in.</source>
        <translation>%1 was taken in.</translation>
    </message>
</context>
<context>
    <name>Tongguan::RulesPage</name>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Change for this office</source>
        <translation>Change for this office</translation>
    </message>
    <message>
        <source>Delete from the draft</source>
        <translation>Delete from the draft</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Export the draft…</source>
        <translation>Export the draft…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Try it on a declaration</source>
        <translation>Try it on a declaration</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Own rules</translation>
    </message>
    <message>
        <source>Choose a rule in the list to read what it wants, why, and by which source.</source>
        <translation>Choose a rule in the list to read what it wants, why, and by which source.</translation>
    </message>
    <message>
        <source>A copy of the rule is in the draft. The rule itself stays in force until the draft is signed and published.</source>
        <translation>A copy of the rule is in the draft. The rule itself stays in force until the draft is signed and published.</translation>
    </message>
    <message>
        <source>The rule %1 was deleted from the draft. Ctrl+Z brings it back.</source>
        <translation>The rule %1 was deleted from the draft. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>%1: two rules have this id</source>
        <translation>%1: two rules have this id</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>%1: a case does not end as it should</source>
        <translation>%1: a case does not end as it should</translation>
    </message>
</context>
<context>
    <name>Tongguan::SankeyView</name>
    <message>
        <source>Nothing was used in this period.</source>
        <translation>Nothing was used in this period.</translation>
    </message>
</context>
<context>
    <name>Tongguan::SessionView</name>
    <message>
        <source>Point at %1  %2</source>
        <translation>Point at %1  %2</translation>
    </message>
    <message>
        <source>Go into a field of the document first, then point at it</source>
        <translation>Go into a field of the document first, then point at it</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause the consultation</source>
        <translation>Pause the consultation</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>No picture at the moment: the last one is shown</source>
        <translation>No picture at the moment: the last one is shown</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Camera off</translation>
    </message>
    <message>
        <source>This computer cannot make calls: parts are missing.
Chat, files, questions, stills from files and minutes work.
The device test says what is missing.</source>
        <translation>This computer cannot make calls: parts are missing.
Chat, files, questions, stills from files and minutes work.
The device test says what is missing.</translation>
    </message>
    <message>
        <source>The call is open when the officer has begun.</source>
        <translation>The call is open when the officer has begun.</translation>
    </message>
    <message>
        <source>The company is waiting. The call is open when the officer has begun.</source>
        <translation>The company is waiting. The call is open when the officer has begun.</translation>
    </message>
    <message>
        <source>The officer has paused the consultation.
Chat and files go on.</source>
        <translation>The officer has paused the consultation.
Chat and files go on.</translation>
    </message>
    <message>
        <source>The consultation has ended.</source>
        <translation>The consultation has ended.</translation>
    </message>
    <message>
        <source>Nobody else is in the call yet.</source>
        <translation>Nobody else is in the call yet.</translation>
    </message>
    <message>
        <source>You are not in the call.
Chat, files and stills work without it.</source>
        <translation>You are not in the call.
Chat, files and stills work without it.</translation>
    </message>
    <message>
        <source>No line to the server: what you write is kept and sent later.</source>
        <translation>No line to the server: what you write is kept and sent later.</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Join again</translation>
    </message>
    <message>
        <source>Join the call</source>
        <translation>Join the call</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mute</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Unmute</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Camera on</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Stop sharing</translation>
    </message>
    <message>
        <source>Share screen</source>
        <translation>Share screen</translation>
    </message>
    <message>
        <source>End the consultation</source>
        <translation>End the consultation</translation>
    </message>
    <message>
        <source>End the consultation on %1 for everybody?</source>
        <translation>End the consultation on %1 for everybody?</translation>
    </message>
    <message>
        <source>There are no minutes yet; they can be written afterwards, too.</source>
        <translation>There are no minutes yet; they can be written afterwards, too.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>Raise hand</source>
        <translation>Raise hand</translation>
    </message>
    <message>
        <source>Point at the field</source>
        <translation>Point at the field</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Record the call</translation>
    </message>
    <message>
        <source>Beside the document</source>
        <translation>Beside the document</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invite…</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>Pass on…</translation>
    </message>
    <message>
        <source>Camera and sound…</source>
        <translation>Camera and sound…</translation>
    </message>
    <message>
        <source>End the consultation…</source>
        <translation>End the consultation…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Inspection record</source>
        <translation>Inspection record</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>Stills</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Line quality</source>
        <translation>Line quality</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is in the call; no picture and no sound come from there.
Chat and files work.</source>
        <translation>%1 is in the call; no picture and no sound come from there.
Chat and files work.</translation>
    </message>
    <message>
        <source>The line is narrow: still picture, live sound</source>
        <translation>The line is narrow: still picture, live sound</translation>
    </message>
    <message>
        <source>The officer has removed you from the consultation.
What was said until then can be read.</source>
        <translation>The officer has removed you from the consultation.
What was said until then can be read.</translation>
    </message>
    <message>
        <source>in the call</source>
        <translation>in the call</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Remove somebody</source>
        <translation>Remove somebody</translation>
    </message>
    <message>
        <source>Remove %1 from the consultation? Without a new invitation %1 can neither come back nor read what comes from now on.</source>
        <translation>Remove %1 from the consultation? Without a new invitation %1 can neither come back nor read what comes from now on.</translation>
    </message>
    <message>
        <source>Remove %1 from the call? Without a new invitation %1 cannot come back into it.</source>
        <translation>Remove %1 from the call? Without a new invitation %1 cannot come back into it.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Remove somebody…</source>
        <translation>Remove somebody…</translation>
    </message>
    <message>
        <source>In the call: %1</source>
        <translation>In the call: %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::SettingsPage</name>
    <message>
        <source>Look and language</source>
        <translation>Look and language</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Compact: more rows</source>
        <translation>Compact: more rows</translation>
    </message>
    <message>
        <source>Comfortable: larger rows</source>
        <translation>Comfortable: larger rows</translation>
    </message>
    <message>
        <source>The language changes at the next start of the program.</source>
        <translation>The language changes at the next start of the program.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>Ro&amp;ws</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>With a server</source>
        <translation>With a server</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>This computer only</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Mode</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>&amp;Data of this office</source>
        <translation>&amp;Data of this office</translation>
    </message>
    <message>
        <source>Messages &amp;in</source>
        <translation>Messages &amp;in</translation>
    </message>
    <message>
        <source>Messages &amp;out</source>
        <translation>Messages &amp;out</translation>
    </message>
    <message>
        <source>All drafts, receipts and the queue lie in the data folder. Include it in your backup.</source>
        <translation>All drafts, receipts and the queue lie in the data folder. Include it in your backup.</translation>
    </message>
    <message>
        <source>Declarations are submitted to the server and its receipts come back. Everything also works while it cannot be reached.</source>
        <translation>Declarations are submitted to the server and its receipts come back. Everything also works while it cannot be reached.</translation>
    </message>
    <message>
        <source>Enter, check, reckon and export messages. Nothing leaves this computer by itself.</source>
        <translation>Enter, check, reckon and export messages. Nothing leaves this computer by itself.</translation>
    </message>
</context>
<context>
    <name>Tongguan::Severity</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Tongguan::SheetFlow</name>
    <message>
        <source>An import is under way; please wait until it is done.</source>
        <translation>An import is under way; please wait until it is done.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>column %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 … (%n rows)</source>
        <translation>
            <numerusform>%1 … (%n rows)</numerusform>
            <numerusform>%1 … (%n rows)</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s) imported.</source>
        <translation>
            <numerusform>%n declaration imported.</numerusform>
            <numerusform>%n declarations imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Tongguan::SheetImportDialog</name>
    <message>
        <source>Import from %1</source>
        <translation>Import from %1</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Sheet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>&amp;Header in row</source>
        <translation>&amp;Header in row</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Direction</translation>
    </message>
    <message>
        <source>columns are remembered for it</source>
        <translation>columns are remembered for it</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Customer</translation>
    </message>
    <message>
        <source>Columns of the sheet and what they hold</source>
        <translation>Columns of the sheet and what they hold</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>Goods lines as they will come in</source>
        <translation>Goods lines as they will come in</translation>
    </message>
    <message>
        <source>&amp;Merge lines that agree in:</source>
        <translation>&amp;Merge lines that agree in:</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Next finding</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 holds</translation>
    </message>
    <message>
        <source>– not taken –</source>
        <translation>– not taken –</translation>
    </message>
    <message>
        <source>%1 (head)</source>
        <translation>%1 (head)</translation>
    </message>
    <message>
        <source>No column is taken yet: choose at the left what each column holds.</source>
        <translation>No column is taken yet: choose at the left what each column holds.</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n declaration</numerusform>
            <numerusform>%n declarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goods line(s)</source>
        <translation>
            <numerusform>%n goods line</numerusform>
            <numerusform>%n goods lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merged to %n</source>
        <translation>
            <numerusform>merged to %n</numerusform>
            <numerusform>merged to %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without goods passed over</source>
        <translation>
            <numerusform>%n row without goods passed over</numerusform>
            <numerusform>%n rows without goods passed over</numerusform>
        </translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>no findings</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) to look at: they come in as they are</source>
        <translation>
            <numerusform>%n cell to look at: they come in as they are</numerusform>
            <numerusform>%n cells to look at: they come in as they are</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2, unchanged</source>
        <translation>%1 %2, unchanged</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Sums over all lines: %1</source>
        <translation>Sums over all lines: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Add the lines to %1</source>
        <translation>Add the lines to %1</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>direction of the goods</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>direction of the goods</comment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Rows as they will be taken</source>
        <translation>Rows as they will be taken</translation>
    </message>
</context>
<context>
    <name>Tongguan::SheetView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Tongguan::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>I compared it: it is the same</source>
        <translation>I compared it: it is the same</translation>
    </message>
    <message>
        <source>Trust this server</source>
        <translation>Trust this server</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Everything also works without a server; signing in is what submits declarations and fetches receipts.</source>
        <translation>Everything also works without a server; signing in is what submits declarations and fetches receipts.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;User</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>This is asked once. If the two differ, somebody may stand between you and the server: go back and ask the office.</source>
        <translation>This is asked once. If the two differ, somebody may stand between you and the server: go back and ask the office.</translation>
    </message>
    <message>
        <source>%1 is contacted for the first time. Compare the fingerprint of its authority with the one that the office gave you:</source>
        <translation>%1 is contacted for the first time. Compare the fingerprint of its authority with the one that the office gave you:</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Signing in…</translation>
    </message>
</context>
<context>
    <name>Tongguan::SignInFlow</name>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Training office</source>
        <translation>Training office</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>The password is changed.</translation>
    </message>
</context>
<context>
    <name>Tongguan::SlotTable</name>
    <message>
        <source>no consultation</source>
        <translation>no consultation</translation>
    </message>
    <message>
        <source>%1 extra</source>
        <translation>%1 extra</translation>
    </message>
    <message>
        <source>%1: everything is taken</source>
        <translation>%1: everything is taken</translation>
    </message>
    <message numerus="yes">
        <source>%1: outside working hours, by request; %n place(s) free</source>
        <translation>
            <numerusform>%1: outside working hours, by request; %n place free</numerusform>
            <numerusform>%1: outside working hours, by request; %n places free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s) free</source>
        <translation>
            <numerusform>%1: %n place free</numerusform>
            <numerusform>%1: %n places free</numerusform>
        </translation>
    </message>
    <message>
        <source>taken</source>
        <translation>taken</translation>
    </message>
</context>
<context>
    <name>Tongguan::SourceDialog</name>
    <message>
        <source>Copy from</source>
        <translation>Copy from</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>No templates yet. Open a declaration and choose “Save as template”.</source>
        <translation>No templates yet. Open a declaration and choose “Save as template”.</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Remove template</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Number, company or goods of an earlier one</source>
        <translation>Number, company or goods of an earlier one</translation>
    </message>
    <message>
        <source>Search earlier documents</source>
        <translation>Search earlier documents</translation>
    </message>
    <message>
        <source>Earlier documents</source>
        <translation>Earlier documents</translation>
    </message>
    <message>
        <source>No earlier document fits.</source>
        <translation>No earlier document fits.</translation>
    </message>
</context>
<context>
    <name>Tongguan::StateWords</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Submitting</source>
        <translation>Submitting</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Tax due</source>
        <translation>Tax due</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Summary accepted</source>
        <translation>Summary accepted</translation>
    </message>
    <message>
        <source>Summary reviewed</source>
        <translation>Summary reviewed</translation>
    </message>
    <message>
        <source>Goods picked up</source>
        <translation>Goods picked up</translation>
    </message>
    <message>
        <source>Completion due</source>
        <translation>Completion due</translation>
    </message>
    <message>
        <source>Not submitted yet. It may be edited.</source>
        <translation>Not submitted yet. It may be edited.</translation>
    </message>
    <message>
        <source>Submitted here and waiting to reach the server. Customs does not have it yet.</source>
        <translation>Submitted here and waiting to reach the server. Customs does not have it yet.</translation>
    </message>
    <message>
        <source>The server has it. The customs system answers next.</source>
        <translation>The server has it. The customs system answers next.</translation>
    </message>
    <message>
        <source>Customs has accepted it and given it an entry number.</source>
        <translation>Customs has accepted it and given it an entry number.</translation>
    </message>
    <message>
        <source>The documents were reviewed. Tax, inspection or release follows.</source>
        <translation>The documents were reviewed. Tax, inspection or release follows.</translation>
    </message>
    <message>
        <source>Duty and tax are to be paid before release.</source>
        <translation>Duty and tax are to be paid before release.</translation>
    </message>
    <message>
        <source>Customs wants to inspect the goods.</source>
        <translation>Customs wants to inspect the goods.</translation>
    </message>
    <message>
        <source>Customs has suspended it. Ask the office what is missing.</source>
        <translation>Customs has suspended it. Ask the office what is missing.</translation>
    </message>
    <message>
        <source>The goods are released.</source>
        <translation>The goods are released.</translation>
    </message>
    <message>
        <source>Closed. Nothing more to do.</source>
        <translation>Closed. Nothing more to do.</translation>
    </message>
    <message>
        <source>Returned by customs with a remark. Mend it and submit again.</source>
        <translation>Returned by customs with a remark. Mend it and submit again.</translation>
    </message>
    <message>
        <source>Deleted or withdrawn at customs.</source>
        <translation>Deleted or withdrawn at customs.</translation>
    </message>
    <message>
        <source>Two-step: the summary declaration is accepted.</source>
        <translation>Two-step: the summary declaration is accepted.</translation>
    </message>
    <message>
        <source>Two-step: the summary declaration was reviewed.</source>
        <translation>Two-step: the summary declaration was reviewed.</translation>
    </message>
    <message>
        <source>Two-step: the goods may be picked up; the completion follows.</source>
        <translation>Two-step: the goods may be picked up; the completion follows.</translation>
    </message>
    <message>
        <source>Two-step: make the complete declaration within 14 days of the arrival.</source>
        <translation>Two-step: make the complete declaration within 14 days of the arrival.</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>Synchronised</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Rejected by the server</source>
        <translation>Rejected by the server</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Only on this computer</translation>
    </message>
    <message>
        <source>The server has the same text.</source>
        <translation>The server has the same text.</translation>
    </message>
    <message>
        <source>Saved here; it goes to the server as soon as there is a line.</source>
        <translation>Saved here; it goes to the server as soon as there is a line.</translation>
    </message>
    <message>
        <source>Somebody else changed the same field. Both texts are kept until you decide.</source>
        <translation>Somebody else changed the same field. Both texts are kept until you decide.</translation>
    </message>
    <message>
        <source>The server did not take the change. Your text is kept here.</source>
        <translation>The server did not take the change. Your text is kept here.</translation>
    </message>
    <message>
        <source>Saved here and not sent yet.</source>
        <translation>Saved here and not sent yet.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>yesterday %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n second</numerusform>
            <numerusform>in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Customs clerk</source>
        <translation>Customs clerk</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>With an officer</source>
        <translation>With an officer</translation>
    </message>
    <message>
        <source>The system could not decide; an officer looks at it.</source>
        <translation>The system could not decide; an officer looks at it.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Customs has approved it.</source>
        <translation>Customs has approved it.</translation>
    </message>
    <message>
        <source>Pre-deducted</source>
        <translation>Pre-deducted</translation>
    </message>
    <message>
        <source>Its quantities are set aside in the ledger. They are deducted when the declaration or the gate pass is done.</source>
        <translation>Its quantities are set aside in the ledger. They are deducted when the declaration or the gate pass is done.</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>Deducted</translation>
    </message>
    <message>
        <source>Its quantities count in the ledger at customs.</source>
        <translation>Its quantities count in the ledger at customs.</translation>
    </message>
    <message>
        <source>Through the gate</source>
        <translation>Through the gate</translation>
    </message>
    <message>
        <source>The goods have passed the gate.</source>
        <translation>The goods have passed the gate.</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Written off</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Returned by customs with a remark; its movements were taken back. Mend it and submit again.</source>
        <translation>Returned by customs with a remark; its movements were taken back. Mend it and submit again.</translation>
    </message>
</context>
<context>
    <name>Tongguan::StillAskBar</name>
    <message>
        <source>Take it now</source>
        <translation>Take it now</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>Pictures of a camera or phone</source>
        <translation>Pictures of a camera or phone</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>%1 asks for a still.</source>
        <translation>%1 asks for a still.</translation>
    </message>
    <message>
        <source>%1 asks for a still: %2</source>
        <translation>%1 asks for a still: %2</translation>
    </message>
    <message>
        <source>Join the call first, or choose a file.</source>
        <translation>Join the call first, or choose a file.</translation>
    </message>
</context>
<context>
    <name>Tongguan::StillPanel</name>
    <message>
        <source>No stills yet. A still is a single picture in full resolution, with its time and a hash.</source>
        <translation>No stills yet. A still is a single picture in full resolution, with its time and a hash.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>Take a still</source>
        <translation>Take a still</translation>
    </message>
    <message>
        <source>Ask for a still</source>
        <translation>Ask for a still</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Pictures of a camera or phone</source>
        <translation>Pictures of a camera or phone</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>Stills</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Place (goes with the still, if you like)</source>
        <translation>Place (goes with the still, if you like)</translation>
    </message>
    <message>
        <source>%1, taken %2
SHA-256 %3</source>
        <translation>%1, taken %2
SHA-256 %3</translation>
    </message>
    <message>
        <source>Take a still of this picture</source>
        <translation>Take a still of this picture</translation>
    </message>
</context>
<context>
    <name>Tongguan::StillView</name>
    <message>
        <source>The picture is being fetched…</source>
        <translation>The picture is being fetched…</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>The picture is the one of the log: its hash is the same.</source>
        <translation>The picture is the one of the log: its hash is the same.</translation>
    </message>
    <message>
        <source>The picture is not the one of the log: its hash is %1.</source>
        <translation>The picture is not the one of the log: its hash is %1.</translation>
    </message>
</context>
<context>
    <name>Tongguan::StockFlow</name>
    <message>
        <source>Own stock list</source>
        <translation>Own stock list</translation>
    </message>
    <message>
        <source>Stock movements of the ERP system</source>
        <translation>Stock movements of the ERP system</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>An import is under way; please wait until it is done.</source>
        <translation>An import is under way; please wait until it is done.</translation>
    </message>
    <message>
        <source>Compare with the ledger</source>
        <translation>Compare with the ledger</translation>
    </message>
    <message>
        <source>Read all movements</source>
        <translation>Read all movements</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>column %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that cannot be read are left out</source>
        <translation>
            <numerusform>%n row that cannot be read are left out</numerusform>
            <numerusform>%n rows that cannot be read are left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at the left which columns hold the part number and the quantity.</source>
        <translation>Choose at the left which columns hold the part number and the quantity.</translation>
    </message>
    <message>
        <source>Choose at the left which columns hold the part number, the quantity and the day.</source>
        <translation>Choose at the left which columns hold the part number, the quantity and the day.</translation>
    </message>
    <message>
        <source>“%1” cannot be read here; the row is left out</source>
        <translation>“%1” cannot be read here; the row is left out</translation>
    </message>
    <message>
        <source>The first rows: %1</source>
        <translation>The first rows: %1</translation>
    </message>
    <message>
        <source>Stopped: nothing was taken.</source>
        <translation>Stopped: nothing was taken.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Tongguan::SyncPanel</name>
    <message>
        <source>Open the declaration</source>
        <translation>Open the declaration</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Last success</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Next try</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), the oldest from %1</source>
        <translation>
            <numerusform>%n change, the oldest from %1</numerusform>
            <numerusform>%n changes, the oldest from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Declaration %1: %2</source>
        <translation>Declaration %1: %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::SyncWords</name>
    <message>
        <source>No server</source>
        <translation>No server</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>Synchronised</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Synchronising</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No server is set up. Everything stays on this computer; declarations cannot be submitted to customs yet.</source>
        <translation>No server is set up. Everything stays on this computer; declarations cannot be submitted to customs yet.</translation>
    </message>
    <message>
        <source>You are not signed in. Your work is saved on this computer and goes to the server once you sign in.</source>
        <translation>You are not signed in. Your work is saved on this computer and goes to the server once you sign in.</translation>
    </message>
    <message>
        <source>This computer and the server hold the same.</source>
        <translation>This computer and the server hold the same.</translation>
    </message>
    <message>
        <source>Changes are being sent and fetched. You can go on working.</source>
        <translation>Changes are being sent and fetched. You can go on working.</translation>
    </message>
    <message>
        <source>The server is there. Some changes wait for their next try.</source>
        <translation>The server is there. Some changes wait for their next try.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Go on working: everything is saved here and sent when the line is back.</source>
        <translation>The server cannot be reached. Go on working: everything is saved here and sent when the line is back.</translation>
    </message>
    <message>
        <source>Something needs your decision. Your text is kept on this computer.</source>
        <translation>Something needs your decision. Your text is kept on this computer.</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline since %1</translation>
    </message>
    <message>
        <source>Synchronised %1</source>
        <translation>Synchronised %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::TariffDetail</name>
    <message>
        <source>Commodity code</source>
        <translation>Commodity code</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Choose a code to see its units, rates, documents and declaration elements.</source>
        <translation>Choose a code to see its units, rates, documents and declaration elements.</translation>
    </message>
    <message>
        <source>Statutory units</source>
        <translation>Statutory units</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Rates</translation>
    </message>
    <message>
        <source>Regulatory documents</source>
        <translation>Regulatory documents</translation>
    </message>
    <message>
        <source>Kinds of inspection</source>
        <translation>Kinds of inspection</translation>
    </message>
    <message>
        <source>Declaration elements</source>
        <translation>Declaration elements</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>Facts of %1</translation>
    </message>
    <message>
        <source>table of %1</source>
        <translation>table of %1</translation>
    </message>
    <message>
        <source>Not complete: %1</source>
        <translation>Not complete: %1</translation>
    </message>
    <message>
        <source>Edition and source</source>
        <translation>Edition and source</translation>
    </message>
    <message>
        <source>expired: no longer to be declared</source>
        <translation>expired: no longer to be declared</translation>
    </message>
    <message>
        <source>Most favoured nation</source>
        <translation>Most favoured nation</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Provisional (import)</source>
        <translation>Provisional (import)</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Consumption tax</source>
        <translation>Consumption tax</translation>
    </message>
    <message>
        <source>Export duty</source>
        <translation>Export duty</translation>
    </message>
    <message>
        <source>Provisional (export)</source>
        <translation>Provisional (export)</translation>
    </message>
    <message>
        <source>Export rebate</source>
        <translation>Export rebate</translation>
    </message>
    <message>
        <source>none noted in this edition</source>
        <translation>none noted in this edition</translation>
    </message>
    <message>
        <source>unknown; every code begins with type of brand and export preference</source>
        <translation>unknown; every code begins with type of brand and export preference</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>Tongguan::TariffFaultsDialog</name>
    <message>
        <source>It is no text in UTF-8 or GB 18030. Save the sheet as CSV or tab-separated text.</source>
        <translation>It is no text in UTF-8 or GB 18030. Save the sheet as CSV or tab-separated text.</translation>
    </message>
    <message>
        <source>There are no rows below the first line.</source>
        <translation>There are no rows below the first line.</translation>
    </message>
    <message>
        <source>No column is named %1 (or code).</source>
        <translation>No column is named %1 (or code).</translation>
    </message>
    <message>
        <source>No column is named %1 (or name).</source>
        <translation>No column is named %1 (or name).</translation>
    </message>
    <message>
        <source>More cells than the first line has columns</source>
        <translation>More cells than the first line has columns</translation>
    </message>
    <message>
        <source>A code has eight or ten digits</source>
        <translation>A code has eight or ten digits</translation>
    </message>
    <message>
        <source>The code stands in an earlier row already</source>
        <translation>The code stands in an earlier row already</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>The name is missing</translation>
    </message>
    <message>
        <source>No code or name of a unit</source>
        <translation>No code or name of a unit</translation>
    </message>
    <message>
        <source>No rate: write 7% or %1</source>
        <translation>No rate: write 7% or %1</translation>
    </message>
    <message>
        <source>Holds a letter that is no regulatory document</source>
        <translation>Holds a letter that is no regulatory document</translation>
    </message>
    <message>
        <source>Holds a letter that is no kind of inspection</source>
        <translation>Holds a letter that is no kind of inspection</translation>
    </message>
    <message>
        <source>No list of elements: write %1</source>
        <translation>No list of elements: write %1</translation>
    </message>
    <message>
        <source>The tariff table was not taken</source>
        <translation>The tariff table was not taken</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n fault(s). The table in use stays as it is; mend the rows below and load the file again.</source>
        <translation>
            <numerusform>%1 has %n fault. The table in use stays as it is; mend the rows below and load the file again.</numerusform>
            <numerusform>%1 has %n faults. The table in use stays as it is; mend the rows below and load the file again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>Faults of the file</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>Only the first %n are shown.</numerusform>
            <numerusform>Only the first %n are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tongguan::TariffModel</name>
    <message>
        <source>expired: %1</source>
        <translation>expired: %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>MFN</source>
        <translation>MFN</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>Tongguan::TariffPage</name>
    <message>
        <source>Commodity codes</source>
        <translation>Commodity codes</translation>
    </message>
    <message>
        <source>Code, Chinese or English name, pinyin initials</source>
        <translation>Code, Chinese or English name, pinyin initials</translation>
    </message>
    <message>
        <source>Search the tariff</source>
        <translation>Search the tariff</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copy code</translation>
    </message>
    <message>
        <source>Copy the code (Ctrl+C)</source>
        <translation>Copy the code (Ctrl+C)</translation>
    </message>
    <message>
        <source>Edition of the table</source>
        <translation>Edition of the table</translation>
    </message>
    <message>
        <source>Back to the built-in table</source>
        <translation>Back to the built-in table</translation>
    </message>
    <message>
        <source>MFN</source>
        <translation>MFN</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s), edition %1</source>
        <translation>
            <numerusform>%n code, edition %1</numerusform>
            <numerusform>%n codes, edition %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not complete: %1</source>
        <translation>Not complete: %1</translation>
    </message>
    <message>
        <source>Use in line</source>
        <translation>Use in line</translation>
    </message>
    <message>
        <source>Use in %1</source>
        <translation>Use in %1</translation>
    </message>
    <message>
        <source>Open a declaration at a goods line first</source>
        <translation>Open a declaration at a goods line first</translation>
    </message>
    <message>
        <source>Put code and units into the line (Enter)</source>
        <translation>Put code and units into the line (Enter)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>Load the office&apos;s own tariff table…</source>
        <translation>Load the office&apos;s own tariff table…</translation>
    </message>
    <message>
        <source>the office&apos;s own table: %1</source>
        <translation>the office&apos;s own table: %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::TaxFlow</name>
    <message>
        <source>Own tax rates</source>
        <translation>Own tax rates</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Exchange rates</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>Import exchange rates</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tables (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>%1: the value is the quantity at the record&apos;s price of %2; put in the price of its import where it was another.</source>
        <translation>%1: the value is the quantity at the record&apos;s price of %2; put in the price of its import where it was another.</translation>
    </message>
    <message>
        <source>%1: no exchange rate is known for the record&apos;s price of %2; put in the dutiable value, that of its import.</source>
        <translation>%1: no exchange rate is known for the record&apos;s price of %2; put in the dutiable value, that of its import.</translation>
    </message>
    <message>
        <source>%1: put in the dutiable value, that of its import; no price is known here.</source>
        <translation>%1: put in the dutiable value, that of its import; no price is known here.</translation>
    </message>
</context>
<context>
    <name>Tongguan::TaxPanel</name>
    <message>
        <source>not complete</source>
        <translation>not complete</translation>
    </message>
    <message>
        <source>rates of %1</source>
        <translation>rates of %1</translation>
    </message>
    <message>
        <source>as if declared on %1</source>
        <translation>as if declared on %1</translation>
    </message>
    <message>
        <source>No exchange rate of %1 for %2 (fixed on %3).</source>
        <translation>No exchange rate of %1 for %2 (fixed on %3).</translation>
    </message>
    <message numerus="yes">
        <source>The tables do not hold the rates of %n line(s).</source>
        <translation>
            <numerusform>The tables do not hold the rates of %n line.</numerusform>
            <numerusform>The tables do not hold the rates of %n lines.</numerusform>
        </translation>
    </message>
    <message>
        <source>No goods lines yet: taxes appear with the first price and code.</source>
        <translation>No goods lines yet: taxes appear with the first price and code.</translation>
    </message>
    <message>
        <source>Change a value to compare.</source>
        <translation>Change a value to compare.</translation>
    </message>
    <message>
        <source>Otherwise: not known</source>
        <translation>Otherwise: not known</translation>
    </message>
    <message>
        <source>No difference in all</source>
        <translation>No difference in all</translation>
    </message>
    <message>
        <source>Otherwise %1 (%2)</source>
        <translation>Otherwise %1 (%2)</translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <translation>Line %1 · %2</translation>
    </message>
    <message>
        <source>%1, otherwise</source>
        <translation>%1, otherwise</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>How it came about</translation>
    </message>
    <message>
        <source>Enter rates…</source>
        <translation>Enter rates…</translation>
    </message>
    <message>
        <source>What if, for this line</source>
        <translation>What if, for this line</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>Go to the line</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copy the table</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Compare: another origin, agreement, terms, freight or insurance</source>
        <translation>Compare: another origin, agreement, terms, freight or insurance</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet</source>
        <translation>Copy the table, for a spreadsheet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Enter the rates that the tables do not hold</source>
        <translation>Enter the rates that the tables do not hold</translation>
    </message>
    <message>
        <source>Exchange rates…</source>
        <translation>Exchange rates…</translation>
    </message>
    <message>
        <source>Import or enter exchange rates</source>
        <translation>Import or enter exchange rates</translation>
    </message>
    <message>
        <source>Taxes payable, yuan</source>
        <translation>Taxes payable, yuan</translation>
    </message>
    <message>
        <source>Tax calculator</source>
        <translation>Tax calculator</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>What is missing, and notes</source>
        <translation>What is missing, and notes</translation>
    </message>
</context>
<context>
    <name>Tongguan::TaxRows</name>
    <message>
        <source>No date of declaration: as if declared today</source>
        <translation>No date of declaration: as if declared today</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Dutiable value</source>
        <translation>Dutiable value</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Anti-dumping duty</source>
        <translation>Anti-dumping duty</translation>
    </message>
    <message>
        <source>Countervailing duty</source>
        <translation>Countervailing duty</translation>
    </message>
    <message>
        <source>Consumption tax</source>
        <translation>Consumption tax</translation>
    </message>
    <message>
        <source>Import VAT</source>
        <translation>Import VAT</translation>
    </message>
    <message>
        <source>Taxes payable</source>
        <translation>Taxes payable</translation>
    </message>
    <message>
        <source>Guaranteed tax</source>
        <translation>Guaranteed tax</translation>
    </message>
    <message>
        <source>Export rebate (a hint)</source>
        <translation>Export rebate (a hint)</translation>
    </message>
    <message>
        <source>Deadlines and late fees</source>
        <translation>Deadlines and late fees</translation>
    </message>
    <message>
        <source>Last day to declare</source>
        <translation>Last day to declare</translation>
    </message>
    <message>
        <source>Late from</source>
        <translation>Late from</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Late declaration fee</source>
        <translation>Late declaration fee</translation>
    </message>
    <message>
        <source>Late declaration fee, a day</source>
        <translation>Late declaration fee, a day</translation>
    </message>
    <message>
        <source>Two-step: complete by</source>
        <translation>Two-step: complete by</translation>
    </message>
    <message>
        <source>Last day to pay</source>
        <translation>Last day to pay</translation>
    </message>
    <message>
        <source>Late payment fee, a day</source>
        <translation>Late payment fee, a day</translation>
    </message>
    <message>
        <source>May be sold after</source>
        <translation>May be sold after</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Commodity code</source>
        <translation>Commodity code</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Otherwise</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>Tongguan::TaxTable</name>
    <message>
        <source>%1 · own entry</source>
        <translation>%1 · own entry</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>Yuan</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Otherwise</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
</context>
<context>
    <name>Tongguan::TaxWhatIfStrip</name>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>What if, for which lines</source>
        <translation>What if, for which lines</translation>
    </message>
    <message>
        <source>Write these values into the declaration, as one step of undo</source>
        <translation>Write these values into the declaration, as one step of undo</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Freight</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>Agreement rate</source>
        <translation>Agreement rate</translation>
    </message>
    <message>
        <source>The rate under the agreement, such as 5%; the tables do not hold agreement rates</source>
        <translation>The rate under the agreement, such as 5%; the tables do not hold agreement rates</translation>
    </message>
    <message>
        <source>Rate, e.g. 5%</source>
        <translation>Rate, e.g. 5%</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>What if: %1</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>All lines</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::Timeline</name>
    <message>
        <source>Time line</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>Arrows go to the next thing that happened, Home and End to the ends</source>
        <translation>Arrows go to the next thing that happened, Home and End to the ends</translation>
    </message>
</context>
<context>
    <name>Tongguan::TrafficTable</name>
    <message>
        <source>sent, attempt %1</source>
        <translation>sent, attempt %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaration</translation>
    </message>
    <message>
        <source>Single Window no.</source>
        <translation>Single Window no.</translation>
    </message>
    <message>
        <source>Entry no.</source>
        <translation>Entry no.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>Tongguan::TrafficWords</name>
    <message>
        <source>Prepared</source>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>It is about to be put into OutBox.</source>
        <translation>It is about to be put into OutBox.</translation>
    </message>
    <message>
        <source>In OutBox</source>
        <translation>In OutBox</translation>
    </message>
    <message>
        <source>It waits for the import client to fetch it.</source>
        <translation>It waits for the import client to fetch it.</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Fetched</translation>
    </message>
    <message>
        <source>The import client has fetched it; the Single Window answers next.</source>
        <translation>The import client has fetched it; the Single Window answers next.</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>The Single Window has taken it over and given it a number.</source>
        <translation>The Single Window has taken it over and given it a number.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>The Single Window has refused the content. Correct the declaration and send it again.</source>
        <translation>The Single Window has refused the content. Correct the declaration and send it again.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>The import client could not send it; it is tried again by itself.</source>
        <translation>The import client could not send it; it is tried again by itself.</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Tried again</translation>
    </message>
    <message>
        <source>It failed and was sent again under a new name.</source>
        <translation>It failed and was sent again under a new name.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>It failed as often as it may. Look at the import client and its card, then send it again.</source>
        <translation>It failed as often as it may. Look at the import client and its card, then send it again.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>A receipt, read and kept.</source>
        <translation>A receipt, read and kept.</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repeated</translation>
    </message>
    <message>
        <source>The same receipt came before; it changes nothing.</source>
        <translation>The same receipt came before; it changes nothing.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>It is no message that can be read, and was set aside.</source>
        <translation>It is no message that can be read, and was set aside.</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaration</translation>
    </message>
    <message>
        <source>Answer of the Single Window</source>
        <translation>Answer of the Single Window</translation>
    </message>
    <message>
        <source>Receipt of customs</source>
        <translation>Receipt of customs</translation>
    </message>
    <message>
        <source>Receipt of a transit form</source>
        <translation>Receipt of a transit form</translation>
    </message>
    <message>
        <source>Answer to a transit form</source>
        <translation>Answer to a transit form</translation>
    </message>
    <message>
        <source>Answer to a bonded document</source>
        <translation>Answer to a bonded document</translation>
    </message>
    <message>
        <source>Answer to an agency agreement</source>
        <translation>Answer to an agency agreement</translation>
    </message>
    <message>
        <source>Answer to an amendment</source>
        <translation>Answer to an amendment</translation>
    </message>
    <message>
        <source>Failure of the import client</source>
        <translation>Failure of the import client</translation>
    </message>
    <message>
        <source>Not fetched in time: is the import client running, and its card inserted?</source>
        <translation>Not fetched in time: is the import client running, and its card inserted?</translation>
    </message>
    <message>
        <source>Not answered in time: look at the import client.</source>
        <translation>Not answered in time: look at the import client.</translation>
    </message>
    <message>
        <source>Declared, but nothing from customs yet: look at the Single Window.</source>
        <translation>Declared, but nothing from customs yet: look at the Single Window.</translation>
    </message>
</context>
<context>
    <name>Tongguan::TrainingDesk</name>
    <message>
        <source>Open the broker&apos;s window</source>
        <translation>Open the broker&apos;s window</translation>
    </message>
    <message>
        <source>Open the officer&apos;s window</source>
        <translation>Open the officer&apos;s window</translation>
    </message>
    <message>
        <source>Training: the other side of the counter, in a window of its own on this computer  %1</source>
        <translation>Training: the other side of the counter, in a window of its own on this computer  %1</translation>
    </message>
    <message>
        <source>%1 · %2 (training)</source>
        <translation>%1 · %2 (training)</translation>
    </message>
    <message>
        <source>The window of the other side is being opened.</source>
        <translation>The window of the other side is being opened.</translation>
    </message>
</context>
<context>
    <name>Tongguan::TrialPanel</name>
    <message>
        <source>Choose a declaration…</source>
        <translation>Choose a declaration…</translation>
    </message>
    <message>
        <source>The rule on each line</source>
        <translation>The rule on each line</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>Must hold</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>Copy the rows as a table</translation>
    </message>
    <message>
        <source>No declaration chosen</source>
        <translation>No declaration chosen</translation>
    </message>
    <message>
        <source>Open a declaration, or choose one here, to see what the rule says about it.</source>
        <translation>Open a declaration, or choose one here, to see what the rule says about it.</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Choose a rule in the list.</translation>
    </message>
    <message>
        <source>The rule cannot be tried until its expressions are right.</source>
        <translation>The rule cannot be tried until its expressions are right.</translation>
    </message>
    <message>
        <source>The declaration has no lines that this rule runs over.</source>
        <translation>The declaration has no lines that this rule runs over.</translation>
    </message>
    <message>
        <source>%1: looked at %2, finds something at %3.</source>
        <translation>%1: looked at %2, finds something at %3.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Finding, values read</source>
        <translation>Finding, values read</translation>
    </message>
</context>
<context>
    <name>Tongguan::UseChart</name>
    <message>
        <source>No item has a record quantity.</source>
        <translation>No item has a record quantity.</translation>
    </message>
    <message>
        <source>%1 of %2 items; the arrow keys walk through all</source>
        <translation>%1 of %2 items; the arrow keys walk through all</translation>
    </message>
    <message>
        <source>dashed: the whole record quantity</source>
        <translation>dashed: the whole record quantity</translation>
    </message>
</context>
<context>
    <name>Tongguan::VideoPane</name>
    <message>
        <source>screen</source>
        <translation>screen</translation>
    </message>
    <message>
        <source>microphone off</source>
        <translation>microphone off</translation>
    </message>
    <message>
        <source>hand raised</source>
        <translation>hand raised</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Tongguan::WaitingPage</name>
    <message>
        <source>I am here: wait for my turn</source>
        <translation>I am here: wait for my turn</translation>
    </message>
    <message>
        <source>Leave the waiting room</source>
        <translation>Leave the waiting room</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Test camera and sound</source>
        <translation>Test camera and sound</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invite…</translation>
    </message>
    <message>
        <source>Cancel the consultation</source>
        <translation>Cancel the consultation</translation>
    </message>
    <message>
        <source>Cancel the consultation on %1, %2?</source>
        <translation>Cancel the consultation on %1, %2?</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancel it</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Customs office</source>
        <translation>Customs office</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Who comes</translation>
    </message>
    <message>
        <source>%1, outside working hours</source>
        <translation>%1, outside working hours</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Place not known</translation>
    </message>
    <message>
        <source>You keep your place; it is shown again when there is a line.</source>
        <translation>You keep your place; it is shown again when there is a line.</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>%n before you</numerusform>
            <numerusform>%n before you</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>You are next</translation>
    </message>
    <message>
        <source>Expected wait: %1</source>
        <translation>Expected wait: %1</translation>
    </message>
    <message>
        <source>The office is closed now; it opens %1. You keep your place.</source>
        <translation>The office is closed now; it opens %1. You keep your place.</translation>
    </message>
    <message>
        <source>You may go on working: it rings when the officer begins. Files can be put into the chat already.</source>
        <translation>You may go on working: it rings when the officer begins. Files can be put into the chat already.</translation>
    </message>
    <message>
        <source>Taking your place…</source>
        <translation>Taking your place…</translation>
    </message>
    <message>
        <source>Your place is shown as soon as the office has it.</source>
        <translation>Your place is shown as soon as the office has it.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>The company cannot be reached since %1. It keeps its place for a few minutes; you may call the next one meanwhile.</source>
        <translation>The company cannot be reached since %1. It keeps its place for a few minutes; you may call the next one meanwhile.</translation>
    </message>
    <message>
        <source>This computer could not be reached for too long: your place in the queue was given up at %1. Queue again; your booking stays.</source>
        <translation>This computer could not be reached for too long: your place in the queue was given up at %1. Queue again; your booking stays.</translation>
    </message>
    <message>
        <source>Queue again</source>
        <translation>Queue again</translation>
    </message>
    <message>
        <source>Inspection steps</source>
        <translation>Inspection steps</translation>
    </message>
    <message>
        <source>Steps and stills can be done before the call, also without a line; they are sent when there is one</source>
        <translation>Steps and stills can be done before the call, also without a line; they are sent when there is one</translation>
    </message>
</context>
<context>
    <name>Tongguan::WhatIfPanel</name>
    <message>
        <source>Back to what is recorded</source>
        <translation>Back to what is recorded</translation>
    </message>
    <message>
        <source>What if: figures typed here change nothing. They show what the balances would be had this version been so from the first.</source>
        <translation>What if: figures typed here change nothing. They show what the balances would be had this version been so from the first.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Version of the unit consumption</source>
        <translation>Version of the unit consumption</translation>
    </message>
    <message>
        <source>Unit consumptions to try</source>
        <translation>Unit consumptions to try</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>This record has no unit consumptions.</source>
        <translation>This record has no unit consumptions.</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) would be below zero.</source>
        <translation>
            <numerusform>%n material would be below zero.</numerusform>
            <numerusform>%n materials would be below zero.</numerusform>
        </translation>
    </message>
    <message>
        <source>No balance would be below zero.</source>
        <translation>No balance would be below zero.</translation>
    </message>
    <message>
        <source>Type another net consumption or loss.</source>
        <translation>Type another net consumption or loss.</translation>
    </message>
    <message>
        <source>Change the record to these…</source>
        <translation>Change the record to these…</translation>
    </message>
    <message>
        <source>New version by a change of the record</source>
        <translation>New version by a change of the record</translation>
    </message>
    <message>
        <source>Begin a change of record %1 that asks for these unit consumptions as version %2 of product %3?</source>
        <translation>Begin a change of record %1 that asks for these unit consumptions as version %2 of product %3?</translation>
    </message>
    <message>
        <source>The change is a draft until you submit it. The version holds from customs&apos; approval on, for what leaves under it; what has left stays with its own version, so its balances do not change.</source>
        <translation>The change is a draft until you submit it. The version holds from customs&apos; approval on, for what leaves under it; what has left stays with its own version, so its balances do not change.</translation>
    </message>
    <message>
        <source>Begin the change</source>
        <translation>Begin the change</translation>
    </message>
</context>
<context>
    <name>Tongguan::WhatIfTable</name>
    <message>
        <source>Type another figure: nothing is stored.</source>
        <translation>Type another figure: nothing is stored.</translation>
    </message>
    <message>
        <source>The net consumption must be above 0, with at most 9 decimals.</source>
        <translation>The net consumption must be above 0, with at most 9 decimals.</translation>
    </message>
    <message>
        <source>Both losses together must be from 0 to below 100 per cent.</source>
        <translation>Both losses together must be from 0 to below 100 per cent.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Net consumption ✎</source>
        <translation>Net consumption ✎</translation>
    </message>
    <message>
        <source>Tangible loss % ✎</source>
        <translation>Tangible loss % ✎</translation>
    </message>
    <message>
        <source>Intangible loss % ✎</source>
        <translation>Intangible loss % ✎</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>Used now</translation>
    </message>
    <message>
        <source>Used if so</source>
        <translation>Used if so</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Balance now</translation>
    </message>
    <message>
        <source>Balance if so</source>
        <translation>Balance if so</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
</context>
<context>
    <name>Tongguan::WriteOffFlow</name>
    <message>
        <source>Choose a record in the ledgers, then “Write-off”.</source>
        <translation>Choose a record in the ledgers, then “Write-off”.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Opening %1…</translation>
    </message>
    <message>
        <source>There is no record %1 here.</source>
        <translation>There is no record %1 here.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>waits to be sent</translation>
    </message>
    <message numerus="yes">
        <source>Material use of %n month(s) taken from the ERP system.</source>
        <translation>
            <numerusform>Material use of %n month taken from the ERP system.</numerusform>
            <numerusform>Material use of %n months taken from the ERP system.</numerusform>
        </translation>
    </message>
    <message>
        <source>The write-off of %1 is handed in; it goes out as soon as there is a line.</source>
        <translation>The write-off of %1 is handed in; it goes out as soon as there is a line.</translation>
    </message>
    <message>
        <source>Opening the report…</source>
        <translation>Opening the report…</translation>
    </message>
    <message>
        <source>This report cannot be read: it was not made with this program.</source>
        <translation>This report cannot be read: it was not made with this program.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait to be sent</source>
        <translation>
            <numerusform>%n answer wait to be sent</numerusform>
            <numerusform>%n answers wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) made as drafts: complete and declare them under Documents.</source>
        <translation>
            <numerusform>%n list made as drafts: complete and declare them under Documents.</numerusform>
            <numerusform>%n lists made as drafts: complete and declare them under Documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lists are there already; look under Documents.</source>
        <translation>The lists are there already; look under Documents.</translation>
    </message>
    <message>
        <source>Choose a material first.</source>
        <translation>Choose a material first.</translation>
    </message>
</context>
<context>
    <name>Tongguan::WriteOffPage</name>
    <message numerus="yes">
        <source>%1, %n to be sent</source>
        <translation>
            <numerusform>%1, %n to be sent</numerusform>
            <numerusform>%1, %n to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>readable</source>
        <translation>readable</translation>
    </message>
    <message>
        <source>only listed</source>
        <translation>only listed</translation>
    </message>
    <message>
        <source>Write-off of %1</source>
        <translation>Write-off of %1</translation>
    </message>
    <message>
        <source>Write-off of %1 · %2</source>
        <translation>Write-off of %1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>step with how much is open</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>the beginning</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>– to none –</source>
        <translation>– to none –</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) moved in the period</source>
        <translation>
            <numerusform>%n material moved in the period</numerusform>
            <numerusform>%n materials moved in the period</numerusform>
        </translation>
    </message>
    <message>
        <source>The stock rolls over to the next cycle without a carry-over; a cycle lasts a year at most.</source>
        <translation>The stock rolls over to the next cycle without a carry-over; a cycle lasts a year at most.</translation>
    </message>
    <message>
        <source>A handbook is written off whole: each remainder must be disposed of.</source>
        <translation>A handbook is written off whole: each remainder must be disposed of.</translation>
    </message>
    <message>
        <source>Material use is reckoned by unit consumption.</source>
        <translation>Material use is reckoned by unit consumption.</translation>
    </message>
    <message>
        <source>Material use is taken from lists of material.</source>
        <translation>Material use is taken from lists of material.</translation>
    </message>
    <message>
        <source>Material use is taken from work orders.</source>
        <translation>Material use is taken from work orders.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>The period is longer than a year.</source>
        <translation>The period is longer than a year.</translation>
    </message>
    <message>
        <source>Reported by %1 on %2</source>
        <translation>Reported by %1 on %2</translation>
    </message>
    <message>
        <source>Nothing is open: all lists are deducted, all consumption is recorded.</source>
        <translation>Nothing is open: all lists are deducted, all consumption is recorded.</translation>
    </message>
    <message>
        <source>Nothing moved in this period.</source>
        <translation>Nothing moved in this period.</translation>
    </message>
    <message>
        <source>Stock and ledger agree in every material.</source>
        <translation>Stock and ledger agree in every material.</translation>
    </message>
    <message>
        <source>The own stock has not been compared yet: read it in the step before.</source>
        <translation>The own stock has not been compared yet: read it in the step before.</translation>
    </message>
    <message>
        <source>Nothing remains: there is nothing to dispose of.</source>
        <translation>Nothing remains: there is nothing to dispose of.</translation>
    </message>
    <message>
        <source>The own stock has not been compared yet.</source>
        <translation>The own stock has not been compared yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) counted</source>
        <translation>
            <numerusform>%n material counted</numerusform>
            <numerusform>%n materials counted</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>no difference</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>item %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the stock are not of this record: %1</source>
        <translation>
            <numerusform>%n line of the stock are not of this record: %1</numerusform>
            <numerusform>%n lines of the stock are not of this record: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 less in the store than in the ledger</source>
        <translation>%1: %2 less in the store than in the ledger</translation>
    </message>
    <message>
        <source>%1: %2 more in the store than in the ledger</source>
        <translation>%1: %2 more in the store than in the ledger</translation>
    </message>
    <message>
        <source>explains all of it</source>
        <translation>explains all of it</translation>
    </message>
    <message>
        <source>explains a part</source>
        <translation>explains a part</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Every remainder is disposed of.</source>
        <translation>Every remainder is disposed of.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>does not hold</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n fault(s))</source>
        <translation>
            <numerusform>%1 (%n fault)</numerusform>
            <numerusform>%1 (%n faults)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remarks for customs</source>
        <translation>&amp;Remarks for customs</translation>
    </message>
    <message>
        <source>&amp;Remarks of the decision</source>
        <translation>&amp;Remarks of the decision</translation>
    </message>
    <message>
        <source>&amp;Hand in again</source>
        <translation>&amp;Hand in again</translation>
    </message>
    <message>
        <source>&amp;Hand in the report</source>
        <translation>&amp;Hand in the report</translation>
    </message>
    <message>
        <source>Lists, consumption, remainders and disposal must be in order first.</source>
        <translation>Lists, consumption, remainders and disposal must be in order first.</translation>
    </message>
    <message>
        <source>The enterprise remarks: %1</source>
        <translation>The enterprise remarks: %1</translation>
    </message>
    <message>
        <source>%1 by %2 on %3: %4</source>
        <translation>%1 by %2 on %3: %4</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>The whole report</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>not answered yet</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>Answer of %1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>An&amp;swer</source>
        <translation>An&amp;swer</translation>
    </message>
    <message>
        <source>A&amp;sk</source>
        <translation>A&amp;sk</translation>
    </message>
    <message>
        <source>answer to the question above</source>
        <translation>answer to the question above</translation>
    </message>
    <message>
        <source>question, at the item chosen in the tables</source>
        <translation>question, at the item chosen in the tables</translation>
    </message>
    <message>
        <source>Steps of the write-off</source>
        <translation>Steps of the write-off</translation>
    </message>
    <message>
        <source>Write-off reports</source>
        <translation>Write-off reports</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>&amp;Fetch again</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open questions</translation>
    </message>
    <message>
        <source>Without a line</source>
        <translation>Without a line</translation>
    </message>
    <message>
        <source>No enterprise has reported a write-off yet.</source>
        <translation>No enterprise has reported a write-off yet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Leave the sitting; everything is kept</source>
        <translation>Leave the sitting; everything is kept</translation>
    </message>
    <message>
        <source>&amp;Print report</source>
        <translation>&amp;Print report</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation>&amp;Cycle</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Surplus is carried &amp;over to</source>
        <translation>Surplus is carried &amp;over to</translation>
    </message>
    <message>
        <source>&amp;Open the list</source>
        <translation>&amp;Open the list</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Look again</translation>
    </message>
    <message>
        <source>Read stock &amp;list…</source>
        <translation>Read stock &amp;list…</translation>
    </message>
    <message>
        <source>Read ERP &amp;movements…</source>
        <translation>Read ERP &amp;movements…</translation>
    </message>
    <message>
        <source>Without stock</source>
        <translation>Without stock</translation>
    </message>
    <message>
        <source>Day of the &amp;count</source>
        <translation>Day of the &amp;count</translation>
    </message>
    <message>
        <source>&amp;Propose anew</source>
        <translation>&amp;Propose anew</translation>
    </message>
    <message>
        <source>&amp;Taxes of a domestic sale…</source>
        <translation>&amp;Taxes of a domestic sale…</translation>
    </message>
    <message>
        <source>Questions of customs</source>
        <translation>Questions of customs</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approve</translation>
    </message>
    <message>
        <source>&amp;Return with these remarks</source>
        <translation>&amp;Return with these remarks</translation>
    </message>
    <message>
        <source>&amp;Make the lists</source>
        <translation>&amp;Make the lists</translation>
    </message>
    <message>
        <source>Drafts of the inventory lists that carry this out; nothing is made twice</source>
        <translation>Drafts of the inventory lists that carry this out; nothing is made twice</translation>
    </message>
    <message>
        <source>Begin the next &amp;write-off</source>
        <translation>Begin the next &amp;write-off</translation>
    </message>
    <message>
        <source>The ledger&apos;s facts suggest no cause. Please explain the difference in your own words.</source>
        <translation>The ledger&apos;s facts suggest no cause. Please explain the difference in your own words.</translation>
    </message>
    <message>
        <source>No record to write off</source>
        <translation>No record to write off</translation>
    </message>
    <message>
        <source>A write-off is made of a handbook or an account book: bring one in on the page of the records.</source>
        <translation>A write-off is made of a handbook or an account book: bring one in on the page of the records.</translation>
    </message>
    <message>
        <source>To the records</source>
        <translation>To the records</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Write-off</translation>
    </message>
    <message>
        <source>Approve the write-off</source>
        <translation>Approve the write-off</translation>
    </message>
    <message>
        <source>Approve the write-off of %1, %2 to %3?</source>
        <translation>Approve the write-off of %1, %2 to %3?</translation>
    </message>
    <message>
        <source>All standard checks hold.</source>
        <translation>All standard checks hold.</translation>
    </message>
    <message numerus="yes">
        <source>%n standard check(s) do not hold.</source>
        <translation>
            <numerusform>%n standard check do not hold.</numerusform>
            <numerusform>%n standard checks do not hold.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>The record that is written off</source>
        <translation>The record that is written off</translation>
    </message>
</context>
<context>
    <name>Tongguan::WriteOffPrint</name>
    <message>
        <source>Write-off report</source>
        <translation>Write-off report</translation>
    </message>
    <message>
        <source>The report with its differences, disposal and checks</source>
        <translation>The report with its differences, disposal and checks</translation>
    </message>
    <message>
        <source>Print · Write-off of %1</source>
        <translation>Print · Write-off of %1</translation>
    </message>
</context>
<context>
    <name>Tongguan::WriteOffTable</name>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>product %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Part number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Re-export</source>
        <translation>Re-export</translation>
    </message>
    <message>
        <source>Domestic sale</source>
        <translation>Domestic sale</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>Remainder</translation>
    </message>
    <message>
        <source>Own stock</source>
        <translation>Own stock</translation>
    </message>
    <message>
        <source>In products</source>
        <translation>In products</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Likely cause</translation>
    </message>
    <message>
        <source>none found in the ledger</source>
        <translation>none found in the ledger</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>Tongguan::WriteOffWords</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Open matters</translation>
    </message>
    <message>
        <source>Own stock</source>
        <translation>Own stock</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Disposal</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Choose what is written off: a cycle of the account book, or the whole handbook.</source>
        <translation>Choose what is written off: a cycle of the account book, or the whole handbook.</translation>
    </message>
    <message>
        <source>What is written off, and who reports it.</source>
        <translation>What is written off, and who reports it.</translation>
    </message>
    <message>
        <source>What stands in the way of the report, and what is to be known before it.</source>
        <translation>What stands in the way of the report, and what is to be known before it.</translation>
    </message>
    <message>
        <source>What was still open when the report was made.</source>
        <translation>What was still open when the report was made.</translation>
    </message>
    <message>
        <source>Read the own stock list or the movements of the ERP system; it is compared with the ledger, item by item.</source>
        <translation>Read the own stock list or the movements of the ERP system; it is compared with the ledger, item by item.</translation>
    </message>
    <message>
        <source>Where stock and ledger differ, and how the enterprise explains it.</source>
        <translation>Where stock and ledger differ, and how the enterprise explains it.</translation>
    </message>
    <message>
        <source>What becomes of each remainder; the quantities of a line must make up its remainder.</source>
        <translation>What becomes of each remainder; the quantities of a line must make up its remainder.</translation>
    </message>
    <message>
        <source>What the enterprise wants to do with each remainder.</source>
        <translation>What the enterprise wants to do with each remainder.</translation>
    </message>
    <message>
        <source>Look over the standard checks, print the report, hand it in.</source>
        <translation>Look over the standard checks, print the report, hand it in.</translation>
    </message>
    <message>
        <source>Standard checks, questions, and the decision.</source>
        <translation>Standard checks, questions, and the decision.</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>in preparation</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>handed in</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>List not deducted</source>
        <translation>List not deducted</translation>
    </message>
    <message>
        <source>Entry not settled</source>
        <translation>Entry not settled</translation>
    </message>
    <message>
        <source>Unit consumption missing</source>
        <translation>Unit consumption missing</translation>
    </message>
    <message>
        <source>More used than imported</source>
        <translation>More used than imported</translation>
    </message>
    <message>
        <source>Beyond the record quantity</source>
        <translation>Beyond the record quantity</translation>
    </message>
    <message>
        <source>Exchange not balanced</source>
        <translation>Exchange not balanced</translation>
    </message>
    <message>
        <source>Rework not balanced</source>
        <translation>Rework not balanced</translation>
    </message>
    <message>
        <source>Use differs from the standard</source>
        <translation>Use differs from the standard</translation>
    </message>
    <message>
        <source>Scrap not disposed of</source>
        <translation>Scrap not disposed of</translation>
    </message>
    <message>
        <source>Defective goods not disposed of</source>
        <translation>Defective goods not disposed of</translation>
    </message>
    <message numerus="yes">
        <source>List %1 of %2, %n line(s)</source>
        <translation>
            <numerusform>List %1 of %2, %n line</numerusform>
            <numerusform>List %1 of %2, %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered by hand on %1</source>
        <translation>Entered by hand on %1</translation>
    </message>
    <message>
        <source>Version %1 went out without a unit consumption</source>
        <translation>Version %1 went out without a unit consumption</translation>
    </message>
    <message>
        <source>The remainder is below zero</source>
        <translation>The remainder is below zero</translation>
    </message>
    <message>
        <source>The record allows %1</source>
        <translation>The record allows %1</translation>
    </message>
    <message>
        <source>More came in than went out for exchange</source>
        <translation>More came in than went out for exchange</translation>
    </message>
    <message>
        <source>Went out for exchange and has not come back</source>
        <translation>Went out for exchange and has not come back</translation>
    </message>
    <message>
        <source>More went out than came back for rework</source>
        <translation>More went out than came back for rework</translation>
    </message>
    <message>
        <source>Came back for rework and has not gone out again</source>
        <translation>Came back for rework and has not gone out again</translation>
    </message>
    <message>
        <source>By unit consumption it would be %1</source>
        <translation>By unit consumption it would be %1</translation>
    </message>
    <message>
        <source>Still held at the end of the period</source>
        <translation>Still held at the end of the period</translation>
    </message>
    <message>
        <source>Wait for the receipt, or withdraw the list.</source>
        <translation>Wait for the receipt, or withdraw the list.</translation>
    </message>
    <message>
        <source>Settle the entry or take it back.</source>
        <translation>Settle the entry or take it back.</translation>
    </message>
    <message>
        <source>Have the version recorded with customs.</source>
        <translation>Have the version recorded with customs.</translation>
    </message>
    <message>
        <source>Check unit consumption and imports: an import or a transfer may be missing.</source>
        <translation>Check unit consumption and imports: an import or a transfer may be missing.</translation>
    </message>
    <message>
        <source>A change of the record is needed.</source>
        <translation>A change of the record is needed.</translation>
    </message>
    <message>
        <source>List the exchanged goods, or re-export for good.</source>
        <translation>List the exchanged goods, or re-export for good.</translation>
    </message>
    <message>
        <source>List the reworked goods that go out.</source>
        <translation>List the reworked goods that go out.</translation>
    </message>
    <message>
        <source>Be ready to explain it.</source>
        <translation>Be ready to explain it.</translation>
    </message>
    <message>
        <source>Sell, re-export or destroy it; it is settled apart.</source>
        <translation>Sell, re-export or destroy it; it is settled apart.</translation>
    </message>
    <message>
        <source>Sell, re-export or destroy them; they are settled apart.</source>
        <translation>Sell, re-export or destroy them; they are settled apart.</translation>
    </message>
    <message>
        <source>Lists not deducted yet</source>
        <translation>Lists not deducted yet</translation>
    </message>
    <message>
        <source>Entries not settled</source>
        <translation>Entries not settled</translation>
    </message>
    <message>
        <source>Listed after the count</source>
        <translation>Listed after the count</translation>
    </message>
    <message>
        <source>Counted in another unit</source>
        <translation>Counted in another unit</translation>
    </message>
    <message>
        <source>Unit cannot be converted</source>
        <translation>Unit cannot be converted</translation>
    </message>
    <message>
        <source>Parts taken for each other</source>
        <translation>Parts taken for each other</translation>
    </message>
    <message>
        <source>Scrap counted as material</source>
        <translation>Scrap counted as material</translation>
    </message>
    <message>
        <source>Material in defective goods</source>
        <translation>Material in defective goods</translation>
    </message>
    <message>
        <source>Used otherwise than recorded</source>
        <translation>Used otherwise than recorded</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rounding</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) of the lists %1</source>
        <translation>
            <numerusform>%n movement of the lists %1</numerusform>
            <numerusform>%n movements of the lists %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) entered by hand</source>
        <translation>
            <numerusform>%n movement entered by hand</numerusform>
            <numerusform>%n movements entered by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) dated within ten days after the count</source>
        <translation>
            <numerusform>%n movement dated within ten days after the count</numerusform>
            <numerusform>%n movements dated within ten days after the count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) dated within ten days after the count: %1</source>
        <translation>
            <numerusform>%n movement dated within ten days after the count: %1</numerusform>
            <numerusform>%n movements dated within ten days after the count: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 of product %2 went out; at its latest consumption it would have used that much</source>
        <translation>Version %1 of product %2 went out; at its latest consumption it would have used that much</translation>
    </message>
    <message>
        <source>The count times %1 fits the ledger within 1 %</source>
        <translation>The count times %1 fits the ledger within 1 %</translation>
    </message>
    <message>
        <source>The count divided by %1 fits the ledger within 1 %</source>
        <translation>The count divided by %1 fits the ledger within 1 %</translation>
    </message>
    <message>
        <source>Item %1 differs by as much the other way</source>
        <translation>Item %1 differs by as much the other way</translation>
    </message>
    <message>
        <source>By the tangible loss of the unit consumption that much scrap is held</source>
        <translation>By the tangible loss of the unit consumption that much scrap is held</translation>
    </message>
    <message>
        <source>Product %1 has defective goods that took that much</source>
        <translation>Product %1 has defective goods that took that much</translation>
    </message>
    <message>
        <source>Less than 0.1 % of the use of the period</source>
        <translation>Less than 0.1 % of the use of the period</translation>
    </message>
    <message>
        <source>The use would be %1 % %2 than by unit consumption</source>
        <translation>The use would be %1 % %2 than by unit consumption</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>higher</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lower</translation>
    </message>
    <message>
        <source>Below what the rounding of use can make</source>
        <translation>Below what the rounding of use can make</translation>
    </message>
    <message>
        <source>Domestic sale</source>
        <translation>Domestic sale</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Re-export</source>
        <translation>Re-export</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <source>Stays in the book</source>
        <translation>Stays in the book</translation>
    </message>
    <message>
        <source>All lists of the period are deducted</source>
        <translation>All lists of the period are deducted</translation>
    </message>
    <message>
        <source>Every version that went out has its unit consumption</source>
        <translation>Every version that went out has its unit consumption</translation>
    </message>
    <message>
        <source>No remainder is below zero</source>
        <translation>No remainder is below zero</translation>
    </message>
    <message>
        <source>Record quantities are kept</source>
        <translation>Record quantities are kept</translation>
    </message>
    <message>
        <source>What was exchanged or reworked came back</source>
        <translation>What was exchanged or reworked came back</translation>
    </message>
    <message>
        <source>The own stock was compared with every material</source>
        <translation>The own stock was compared with every material</translation>
    </message>
    <message>
        <source>Each difference is explained</source>
        <translation>Each difference is explained</translation>
    </message>
    <message>
        <source>Each remainder is disposed of</source>
        <translation>Each remainder is disposed of</translation>
    </message>
    <message>
        <source>The cycle lasts a year at most</source>
        <translation>The cycle lasts a year at most</translation>
    </message>
    <message>
        <source>Reported within 30 days after the end of the record</source>
        <translation>Reported within 30 days after the end of the record</translation>
    </message>
    <message>
        <source>All questions are answered</source>
        <translation>All questions are answered</translation>
    </message>
    <message>
        <source>Item %1: below zero, cannot be disposed of</source>
        <translation>Item %1: below zero, cannot be disposed of</translation>
    </message>
    <message>
        <source>Item %1: %2 left over</source>
        <translation>Item %1: %2 left over</translation>
    </message>
    <message>
        <source>Item %1: no record to carry over to</source>
        <translation>Item %1: no record to carry over to</translation>
    </message>
    <message>
        <source>Product %1: %2 of %3 exported</source>
        <translation>Product %1: %2 of %3 exported</translation>
    </message>
    <message>
        <source>Material %1: %2 of %3 imported</source>
        <translation>Material %1: %2 of %3 imported</translation>
    </message>
    <message>
        <source>The write-off cycle is a year old on %1: begin the next one</source>
        <translation>The write-off cycle is a year old on %1: begin the next one</translation>
    </message>
    <message>
        <source>The write-off cycle ends on %1</source>
        <translation>The write-off cycle ends on %1</translation>
    </message>
    <message>
        <source>The record expires on %1</source>
        <translation>The record expires on %1</translation>
    </message>
    <message>
        <source>The write-off is to be reported by %1</source>
        <translation>The write-off is to be reported by %1</translation>
    </message>
    <message>
        <source>Every term of the write-off, and the enterprise&apos;s own stock.</source>
        <translation>Every term of the write-off, and the enterprise&apos;s own stock.</translation>
    </message>
    <message>
        <source>Where stock and ledger differ, with the causes that the ledger&apos;s own facts suggest.</source>
        <translation>Where stock and ledger differ, with the causes that the ledger&apos;s own facts suggest.</translation>
    </message>
    <message>
        <source>The stock list names a unit that the record&apos;s cannot be made of</source>
        <translation>The stock list names a unit that the record&apos;s cannot be made of</translation>
    </message>
    <message>
        <source>Item %1: only an account book&apos;s stock may stay</source>
        <translation>Item %1: only an account book&apos;s stock may stay</translation>
    </message>
</context>
</TS>
