// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Tongguan;

namespace {

// Who may know whom. A room is a folder; what it may include are beginnings of paths, its own folder always.
// The first fitting row counts.
struct Room {
    const char16_t* folder;
    QList<QString> may;
};

const QList<Room>& rooms()
{
    // The domain: pure values and functions, the same in client and server.
    static const QList<QString> domain { u"models/base/"_s, u"models/dictionary/"_s, u"models/reference/"_s, u"models/rules/"_s, u"models/declaration/"_s,
        u"models/ledger/"_s, u"models/review/"_s, u"models/consult/"_s, u"models/services/"_s };
    static const QList<QString> foundation { u"models/base/"_s, u"models/dictionary/"_s, u"models/reference/"_s, u"models/rules/"_s };
    static const QList<Room> table {
        { u"models/base/", {} },
        { u"models/dictionary/", { u"models/base/"_s } },
        { u"models/reference/", { u"models/base/"_s } },
        { u"models/rules/", { u"models/base/"_s, u"models/dictionary/"_s, u"models/reference/"_s } },
        { u"models/declaration/", foundation },
        { u"models/ledger/", foundation },
        { u"models/review/", foundation },
        { u"models/consult/", foundation },
        { u"models/services/", foundation },
        { u"models/exchange/", domain },
        { u"models/print/", domain },
        { u"models/tables/", domain }, // with the page source that it declares itself
        { u"models/store/", domain + QList<QString> { u"models/tables/"_s } }, // implements the page source
        { u"models/net/", domain + QList<QString> { u"models/security/secretport.h"_s } }, // the port, not who implements it
        { u"models/sync/", domain + QList<QString> { u"models/store/"_s, u"models/net/"_s } },
        { u"models/security/", { u"models/base/"_s } },
        { u"models/media/", { u"models/base/"_s, u"models/consult/"_s } },
        { u"ui/", domain + QList<QString> { u"models/tables/"_s, u"models/print/"_s } }, // never store, net, sync, security, media
        { u"app/client/", { u"models/"_s } },
        { u"app/desk/", { u"models/"_s, u"ui/"_s, u"app/client/"_s } },
        { u"app/ctl/", { u"models/"_s, u"app/client/"_s } },
        { u"app/server/", domain + QList<QString> { u"models/exchange/"_s, u"models/store/"_s, u"models/security/"_s } }, // never net, sync, tables
    };
    return table;
}

// Foreign headers that only some may include.
struct Foreign {
    const char* header; // a pattern for the whole name
    QList<QString> only; // beginnings of paths
};

const QList<Foreign>& foreigners()
{
    static const QList<Foreign> table {
        { "sqlite3(ext)?\\.h", { u"models/store/"_s } },
        { "(QtNetwork/.*|Q(Network|Ssl|Tcp|Udp|Sctp|Dtls|Host|Http|Dns|Ocsp|AbstractSocket|Local(Socket|Server)|Authenticator).*)", { u"models/net/"_s } },
        { "boost/.*", { u"app/server/http"_s } },
        { "rapidjson/.*", { u"models/dictionary/body.cpp"_s, u"models/base/jsontree.cpp"_s } },
        { "pugixml\\.hpp", { u"models/exchange/"_s } },
        { "openssl/.*", { u"models/security/"_s, u"models/store/"_s, u"app/server/"_s } },
        { "qt6keychain/.*", { u"models/security/"_s } },
        { "(libpq|postgres).*", { u"app/server/storage/"_s } },
        { "qrencode\\.h", { u"models/print/barcode.cpp"_s } },
        { "qpdf/.*", { u"models/print/pdfpages.cpp"_s } },
        { "qcustomplot\\.h", { u"ui/ledger/"_s } },
        { "poppler.*", { u"ui/print/"_s } },
        { "gst/.*", { u"models/media/"_s } },
        { "(QtSql/.*|QSql.*)", {} },
        { "(QtTest/.*|QTest|QSignalSpy|QAbstractItemModelTester)", {} },
        { "(views|ranges|format|expected)", {} }, // not in our dialect
        { "(unistd\\.h|sys/.*|windows\\.h|pwd\\.h|termios\\.h|fcntl\\.h|signal\\.h)", { u"*_posix.cpp"_s, u"*_windows.cpp"_s } },
    };
    return table;
}

// Widgets and what draws, by Qt's own folders; the list serves where Qt's headers are not installed.
bool isWindowHeader(const QString& header)
{
    static const QRegularExpression known(u"^(QtWidgets|QtGui|QtPrintSupport)/|^Q(Widget|Dialog|Application|GuiApplication|MainWindow|Label|LineEdit|PushButton|Action|Icon|Pixmap|Image|Painter|Font|Color|TableView|MessageBox|Style.*|Clipboard|Window)$"_s);
    if (known.match(header).hasMatch())
        return true;
    const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const QString& module : { u"/QtWidgets/"_s, u"/QtGui/"_s, u"/QtPrintSupport/"_s })
        if (!header.contains(u'/') && QFile::exists(folder + module + header))
            return true;
    return false;
}

bool startsWithAny(const QString& path, const QList<QString>& beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&path](const QString& beginning) {
        return beginning.startsWith(u'*') ? path.endsWith(QStringView(beginning).sliced(1)) : path.startsWith(beginning);
    });
}

// What is wrong with `file` including `header`; empty where nothing.
QString faultOf(const QString& file, const QString& header, bool quoted)
{
    if (!quoted) {
        for (const Foreign& foreign : foreigners()) {
            const QRegularExpression pattern(QRegularExpression::anchoredPattern(QString::fromLatin1(foreign.header)));
            if (pattern.match(header).hasMatch() && !startsWithAny(file, foreign.only))
                return u"has no business with <%1>"_s.arg(header);
        }
        if (header.startsWith(u"QImage") && startsWithAny(file, { u"models/print/picture.cpp"_s, u"models/consult/"_s, u"models/media/"_s })) // pictures as values, nothing is drawn
            return {};
        if (isWindowHeader(header) && !startsWithAny(file, { u"ui/"_s, u"app/desk/"_s }))
            return u"must not know windows: <%1>"_s.arg(header);
        return {};
    }
    static const QRegularExpression generated(u"^(moc_\\w+\\.cpp|\\w+\\.moc|ui_\\w+\\.h)$"_s);
    if (generated.match(header).hasMatch())
        return {};
    if (!startsWithAny(header, { u"models/"_s, u"ui/"_s, u"app/"_s }))
        return u"includes \"%1\": not from the root, or not of the product"_s.arg(header);
    for (const Room& room : rooms()) {
        const QString folder = QStringView(room.folder).toString();
        if (file.startsWith(folder))
            return header.startsWith(folder) || startsWithAny(header, room.may) ? QString() : u"must not know \"%1\""_s.arg(header);
    }
    return u"stands in no room of the table"_s;
}

struct Survey {
    QStringList faults;
    int files = 0;
    int includes = 0;
};

// Reads every source below models, ui and app of the tree.
Survey survey(const QString& tree)
{
    static const QRegularExpression include(u"^[ \\t]*#[ \\t]*include[ \\t]*([\"<])([^\">\\n]+)[\">]"_s, QRegularExpression::MultilineOption);
    Survey result;
    for (const QString& top : { u"models"_s, u"ui"_s, u"app"_s }) {
        QDirIterator files(tree + u'/' + top, { u"*.h"_s, u"*.cpp"_s, u"*.hpp"_s, u"*.inc"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString name = QDir(tree).relativeFilePath(file.fileName());
            if (!file.open(QIODevice::ReadOnly)) {
                result.faults.append(name + u" cannot be read"_s);
                continue;
            }
            ++result.files;
            const QString text = QString::fromUtf8(file.readAll());
            if (text.contains(u"QDate::currentDate"))
                result.faults.append(name + u" asks this computer for the day: customs' is chinaToday()"_s);
            for (auto match = include.globalMatch(text); match.hasNext();) {
                const auto found = match.next();
                ++result.includes;
                if (const QString fault = faultOf(name, found.captured(2), found.captured(1) == u"\""_s); !fault.isEmpty())
                    result.faults.append(name + u' ' + fault);
            }
        }
    }
    result.faults.sort();
    return result;
}

} // namespace

class LayeringTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHouseStands()
    {
        const Survey found = survey(QStringLiteral(TONGGUAN_SOURCE_DIR));
        QVERIFY2(found.faults.isEmpty(), qPrintable(u"\n  "_s + found.faults.join(u"\n  "_s)));
        QVERIFY(found.files > 50 && found.includes > 200); // it did read the tree
    }

    void aWrongArrowIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("wrong");
        const auto row = [](const char16_t* file, const char16_t* line, bool wrong) {
            const QString name = QStringView(file).toString(), text = QStringView(line).toString();
            QTest::newRow(qPrintable(name + u": "_s + text)) << name << text << wrong;
        };
        row(u"models/base/x.h", u"#include \"models/dictionary/document.h\"", true);
        row(u"models/dictionary/x.cpp", u"#include \"models/rules/checker.h\"", true);
        row(u"models/rules/x.cpp", u"#include \"models/declaration/lifecycle.h\"", true);
        row(u"models/declaration/x.cpp", u"#include \"models/store/clientstore.h\"", true);
        row(u"models/exchange/singlewindow/x.cpp", u"#include \"models/store/clientstore.h\"", true);
        row(u"models/store/x.cpp", u"#include \"models/net/client.h\"", true);
        row(u"models/net/x.cpp", u"#include \"models/store/clientstore.h\"", true);
        row(u"models/net/x.cpp", u"#include \"models/security/keychain.h\"", true);
        row(u"models/tables/x.h", u"#include \"models/store/clientstore.h\"", true);
        row(u"models/security/x.h", u"#include \"models/net/client.h\"", true);
        row(u"ui/forms/x.cpp", u"#include \"models/store/clientstore.h\"", true);
        row(u"ui/forms/x.cpp", u"#include \"models/net/client.h\"", true);
        row(u"ui/forms/x.cpp", u"#include \"models/sync/sync.h\"", true);
        row(u"ui/forms/x.cpp", u"#include \"models/security/secretport.h\"", true);
        row(u"ui/forms/x.cpp", u"#include \"app/desk/options.h\"", true);
        row(u"app/server/x.cpp", u"#include \"ui/shell/mainwindow.h\"", true);
        row(u"app/server/x.cpp", u"#include \"models/net/client.h\"", true);
        row(u"app/server/x.cpp", u"#include \"app/desk/options.h\"", true);
        row(u"app/ctl/x.cpp", u"#include \"ui/shell/mainwindow.h\"", true);
        row(u"app/desk/x.cpp", u"#include \"app/server/call.h\"", true);
        row(u"models/base/x.cpp", u"#include \"tests/support/randomdocument.h\"", true);
        row(u"models/base/x.cpp", u"#include \"text.h\"", true);
        row(u"models/base/x.cpp", u"#include \"../base/text.h\"", true);
        row(u"models/newroom/x.cpp", u"#include \"models/base/text.h\"", true);
        row(u"models/sync/x.cpp", u"#include <sqlite3.h>", true);
        row(u"app/server/storage/x.cpp", u"#include <sqlite3.h>", true);
        row(u"models/sync/x.cpp", u"#include <QNetworkReply>", true);
        row(u"ui/x.cpp", u"#include <QSslError>", true);
        row(u"app/server/x.cpp", u"#include <QTcpServer>", true);
        row(u"app/server/routes/x.cpp", u"#include <boost/beast/http.hpp>", true);
        row(u"models/store/x.cpp", u"#include <boost/asio.hpp>", true);
        row(u"models/store/x.cpp", u"#include <QWidget>", true);
        row(u"models/tables/x.h", u"#include <QColor>", true);
        row(u"models/print/composer.cpp", u"#include <QPainter>", true);
        row(u"models/print/composer.cpp", u"#include \"models/store/clientstore.h\"", true);
        row(u"models/print/archive.cpp", u"#include <qpdf/QPDF.hh>", true);
        row(u"models/exchange/x.cpp", u"#include \"models/print/pages.h\"", true);
        row(u"app/ctl/x.cpp", u"#include <QtWidgets/QLabel>", true);
        row(u"models/store/x.cpp", u"#include <rapidjson/document.h>", true);
        row(u"models/base/x.h", u"#include <rapidjson/fwd.h>", true);
        row(u"models/store/x.cpp", u"#include <QTest>", true);
        row(u"models/base/x.cpp", u"#include <unistd.h>", true);
        row(u"models/base/x.cpp", u"  #  include   <sqlite3.h> // late", true);
        row(u"app/desk/x.cpp", u"const QDate today = QDate::currentDate();", true);

        row(u"models/base/x.cpp", u"#include \"models/base/text.h\"", false);
        row(u"models/dictionary/x.cpp", u"#include \"models/base/text.h\"", false);
        row(u"models/store/x.cpp", u"#include <sqlite3.h>", false);
        row(u"models/store/x.cpp", u"#include \"models/tables/pagesource.h\"", false);
        row(u"models/net/x.cpp", u"#include <QNetworkReply>", false);
        row(u"models/net/x.cpp", u"#include \"models/security/secretport.h\"", false);
        row(u"models/sync/x.cpp", u"#include \"models/store/clientstore.h\"", false);
        row(u"app/server/http.cpp", u"#include <boost/beast/http.hpp>", false);
        row(u"app/desk/x.cpp", u"#include \"ui/shell/mainwindow.h\"", false);
        row(u"ui/shell/x.cpp", u"#include <QWidget>", false);
        row(u"ui/shell/x.cpp", u"#include \"x.moc\"", false);
        row(u"app/ctl/terminal_posix.cpp", u"#include <unistd.h>", false);
        row(u"app/desk/x.cpp", u"const QDate today = chinaToday();", false);
        row(u"models/base/x.cpp", u"// #include <sqlite3.h>", false);
        row(u"models/base/x.cpp", u"#include <QString>", false);
        row(u"models/print/picture.cpp", u"#include <QImage>", false);
        row(u"ui/print/x.cpp", u"#include \"models/print/pages.h\"", false);
    }
    void aWrongArrowIsFound()
    {
        QFETCH(QString, file);
        QFETCH(QString, line);
        QFETCH(bool, wrong);
        QTemporaryDir tree;
        QVERIFY(QDir(tree.path()).mkpath(QFileInfo(file).path()));
        QFile source(tree.path() + u'/' + file);
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write("// first line\n#include <QString>\n" + line.toUtf8() + "\nint x;\n");
        source.close();
        const Survey found = survey(tree.path());
        QCOMPARE(found.files, 1);
        QCOMPARE(found.faults.size(), wrong ? 1 : 0);
        if (wrong)
            QVERIFY(found.faults.first().startsWith(file));
    }

    // Rooms that know one another in a circle could as well be one.
    void theTableHasNoCircles()
    {
        const auto index = [](const QString& path) {
            for (qsizetype i = 0; i < rooms().size(); ++i)
                if (path.startsWith(QStringView(rooms().at(i).folder)))
                    return i;
            return qsizetype(-1);
        };
        QList<int> state(rooms().size(), 0); // 1: on the way, 2: done
        const std::function<bool(qsizetype)> circles = [&](qsizetype at) {
            if (state.at(at) != 0)
                return state.at(at) == 1;
            state[at] = 1;
            for (const QString& target : rooms().at(at).may)
                if (const qsizetype next = index(target); next >= 0 && next != at && circles(next))
                    return true;
            state[at] = 2;
            return false;
        };
        for (qsizetype i = 0; i < rooms().size(); ++i)
            QVERIFY2(!circles(i), qPrintable(QStringView(rooms().at(i).folder).toString()));
    }
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
