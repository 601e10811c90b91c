// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/fileaid.h"

#include "ui/document/filekindsdialog.h"
#include "ui/forms/meaning.h"
#include "ui/forms/recordgrid.h"
#include "ui/forms/valuetext.h"
#include "ui/shell/tone.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

namespace Tongguan {

QStringList localFilesOf(const QMimeData& mime)
{
    QStringList files;
    for (const QUrl& url : mime.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) {
            files.append(url.toLocalFile());
        }
    }
    return files;
}

FileAid::FileAid(FormModel& model, const FormContext& context, const FileRows& rows, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_context(context)
    , m_rows(rows)
{
    connect(&m_model, &FormModel::changed, this, &FileAid::showSum);
}

void FileAid::attach(RecordGrid& grid)
{
    if (grid.table().groupPath() != QList<int> { m_rows.group }) {
        return;
    }
    m_grid = &grid;
    grid.setEmptyText(tr("No files yet. Drop PDF files here, paste copied ones with Ctrl+V, or choose them with Ctrl+Shift+A."));
    grid.table().setShown([this](const Record& line, int element) { return shown(line, element); });
    grid.setTaker([this](const QMimeData& mime) {
        const QStringList files = localFilesOf(mime);
        offer(files);
        return !files.isEmpty();
    });
    grid.setAcceptDrops(true);
    grid.installEventFilter(this);
    grid.view().installEventFilter(this);
    grid.view().viewport()->installEventFilter(this);
    m_sum = new QLabel;
    m_fault = new QLabel;
    m_sum->setObjectName(u"filesSum"_s);
    m_fault->setObjectName(u"fileFault"_s);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(6, 0, 6, 2);
    below->addWidget(m_fault, 1);
    below->addWidget(m_sum, 0, Qt::AlignTop | Qt::AlignRight);
    static_cast<QVBoxLayout*>(grid.layout())->addLayout(below);
    m_drop = new QLabel(&grid.view());
    m_drop->setAlignment(Qt::AlignCenter);
    m_drop->setWordWrap(true);
    m_drop->setAutoFillBackground(true);
    m_drop->setFrameShape(QFrame::Box);
    m_drop->setObjectName(u"filesDrop"_s);
    m_drop->hide();
    makeActs(grid);
    connect(&grid, &RecordGrid::currentRowChanged, this, &FileAid::showSum);
    connect(&grid.table(), &QAbstractItemModel::dataChanged, this, &FileAid::showSum);
    showSum();
}

void FileAid::makeActs(RecordGrid& grid)
{
    grid.addAct(tr("Make numbers anew"), {}, false, true, [this] { renewNumbers(); });
    m_ofFile = {
        grid.addAct(tr("Save file as…"), {}, true, false, [this] { askWhere(); }),
        grid.addAct(tr("Open file"), {}, true, false, [this] { open(); }),
    };
    QAction* instead = grid.addAct(tr("Replace file…"), {}, true, true, [this] { askInstead(); });
    instead->setToolTip(tr("Another file for this line; Ctrl+Z brings the former one back"));
    QAction* adding = grid.addAct(tr("Add files…"), {}, true, true, [this] { choose(); });
    adding->setToolTip(tr("Add files… (Ctrl+Shift+A)"));
    adding->setObjectName(u"addFiles"_s);
}

bool FileAid::mayChange() const { return m_grid && !m_model.isReadOnly(); }

void FileAid::setFacts(const FilesKnown& facts)
{
    m_facts = facts;
    if (m_grid) {
        m_grid->table().setShown([this](const Record& line, int element) { return shown(line, element); }); // anew
    }
    showSum();
}

QString FileAid::shown(const Record& line, int element) const
{
    const auto found = m_facts.constFind(line.value(m_rows.name));
    if (element != m_rows.size || found == m_facts.constEnd()) {
        return {};
    }
    if (!found->isHere) {
        return tr("not here");
    }
    return found->pages > 0 ? tr("%1, %n page(s)", nullptr, found->pages).arg(sizeText(found->size)) : sizeText(found->size);
}

QString FileAid::currentName() const
{
    const int row = m_grid ? m_grid->currentRow() : -1;
    const QString name = m_model.document().lines(m_rows.key).value(row).value(m_rows.name);
    return m_facts.value(name).isHere ? name : QString();
}

void FileAid::showSum()
{
    if (!m_grid) {
        return;
    }
    const QStringList names = m_rows.names(m_model.document());
    qint64 bytes = 0;
    for (const QString& name : names) {
        bytes += m_facts.value(name).size;
    }
    m_sum->setText(names.isEmpty() ? QString() : tr("%n file(s), %1 in all", nullptr, int(names.size())).arg(sizeText(bytes)));
    const QModelIndex cell = m_grid->table().index(m_grid->currentRow(), m_grid->table().columnOf(m_rows.name));
    const int severity = cell.isValid() ? cell.data(RecordTable::SeverityRole).toInt() : -1;
    m_fault->setText(severity < 0 ? QString() : cell.data(RecordTable::FindingsRole).toString());
    QPalette colours = m_grid->palette();
    if (severity >= 0) {
        colours.setColor(QPalette::WindowText, meaningColour(meaningOf(Severity(severity)), colours));
    }
    m_fault->setPalette(colours);
    for (const QPointer<QAction>& action : std::as_const(m_ofFile)) {
        if (action) {
            action->setEnabled(!currentName().isEmpty());
        }
    }
}

void FileAid::choose()
{
    if (!mayChange()) {
        return;
    }
    auto* dialog = new QFileDialog(m_grid, tr("Attach files"), {}, tr("PDF files (%1);;All files (*)").arg(u"*.pdf *.PDF"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FileAid::offer);
    dialog->open();
}

void FileAid::offer(const QStringList& paths)
{
    if (!mayChange() || paths.isEmpty()) {
        return;
    }
    const int room = m_grid->table().roomForLines();
    if (paths.size() > room) {
        Q_EMIT noticed(tr("At most %n more file(s) fit; none was added.", nullptr, room));
        return;
    }
    QList<ChosenFile> files;
    for (const QString& path : paths) {
        files.append({ path, m_rows.guess(QFileInfo(path).fileName()) });
    }
    if (m_rows.kind < 0 || std::none_of(files.cbegin(), files.cend(), [](const ChosenFile& file) { return file.kind.isEmpty(); })) {
        Q_EMIT addRequested(files);
        return;
    }
    const Element& kind = m_grid->table().group().elements.at(m_rows.kind);
    auto* dialog = new FileKindsDialog(kind, m_context, files, m_grid);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT addRequested(dialog->files()); });
    dialog->open();
}

void FileAid::take(const QList<KeptFile>& files)
{
    if (!mayChange() || files.isEmpty()) {
        return;
    }
    QList<Record> lines;
    for (const KeptFile& file : files) {
        lines.append(m_rows.line(m_model.document(), file.name, file.size, file.kind, m_context.today()));
    }
    const int first = int(m_model.document().lines(m_rows.key).size());
    m_model.endTyping();
    m_model.insertLines({}, m_rows.group, first, lines);
    m_grid->goTo({ .steps = { { .group = m_rows.group, .row = first } }, .element = m_rows.kind < 0 ? m_rows.name : m_rows.kind });
    Q_EMIT taken();
}

void FileAid::replace(LineId line, const KeptFile& file)
{
    const QList<Record>& lines = m_model.document().lines(m_rows.key);
    const auto found = std::find_if(lines.cbegin(), lines.cend(), [line](const Record& one) { return one.id() == line; });
    if (m_model.isReadOnly() || found == lines.cend()) {
        return;
    }
    const QList<Place::Step> steps { { .group = m_rows.group, .row = int(found - lines.cbegin()) } };
    QList<std::pair<Place, QString>> values { { Place { steps, m_rows.name }, file.name } };
    if (m_rows.size >= 0) {
        values.append({ Place { steps, m_rows.size }, QString::number(file.size) });
    }
    if (m_rows.format >= 0) {
        values.append({ Place { steps, m_rows.format }, m_rows.pdf });
    }
    m_model.setValues(tr("Replace file"), values);
    Q_EMIT taken();
}

void FileAid::renewNumbers()
{
    const auto stale = m_rows.staleNumbers(m_model.document(), m_context.today());
    if (stale.isEmpty()) {
        Q_EMIT noticed(tr("Nothing to make: the numbers fit, or the customs office or the kind of a file is still missing."));
        return;
    }
    m_model.setValues(tr("Make numbers anew"), stale);
    Q_EMIT noticed(tr("%n number(s) made", nullptr, int(stale.size())));
    Q_EMIT taken();
}

bool FileAid::open()
{
    const QString name = currentName();
    if (!name.isEmpty()) {
        Q_EMIT openRequested(name);
    }
    return !name.isEmpty();
}

void FileAid::askWhere()
{
    const QString name = currentName();
    if (name.isEmpty()) {
        return;
    }
    auto* dialog = new QFileDialog(m_grid, tr("Save file as"), name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, name](const QString& path) { Q_EMIT saveRequested(name, path); });
    dialog->open();
}

void FileAid::askInstead()
{
    const int row = m_grid->currentRow();
    if (!mayChange() || row < 0) {
        return;
    }
    const LineId line = m_model.document().lines(m_rows.key).at(row).id();
    auto* dialog = new QFileDialog(m_grid, tr("Replace by"), {}, tr("PDF files (%1);;All files (*)").arg(u"*.pdf *.PDF"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, line](const QString& path) { Q_EMIT replaceRequested(line, path); });
    dialog->open();
}

bool FileAid::onName(const QModelIndex& index) const
{
    return index.isValid() && m_grid->table().placeAt(index).element == m_rows.name;
}

void FileAid::showDrop(int files)
{
    m_drop->setVisible(files > 0);
    if (files == 0) {
        return;
    }
    QPalette colours = m_grid->palette();
    colours.setColor(QPalette::Window, toneFill(Tone::Accent, colours));
    colours.setColor(QPalette::WindowText, toneColor(Tone::Accent, colours));
    m_drop->setPalette(colours);
    m_drop->setText(tr("Drop to attach %n file(s)", nullptr, files));
    m_drop->setGeometry(m_grid->view().rect().adjusted(1, 1, -1, -1));
    m_drop->raise();
}

// On the name, Enter and a double click open the file; F2 and typing change it. Elsewhere all is as in any grid.
bool FileAid::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_grid) {
        return false;
    }
    if (watched == m_grid && event->type() == QEvent::DragEnter) {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        const int files = mayChange() ? int(localFilesOf(*drag->mimeData()).size()) : 0;
        showDrop(files);
        drag->setAccepted(files > 0);
        return true;
    }
    if (watched == m_grid && (event->type() == QEvent::DragLeave || event->type() == QEvent::Drop)) {
        showDrop(0);
        if (auto* drop = event->type() == QEvent::Drop ? static_cast<QDropEvent*>(event) : nullptr) {
            drop->setDropAction(Qt::CopyAction); // the file stays where it was
            drop->accept();
            offer(localFilesOf(*drop->mimeData()));
        }
        return true;
    }
    if (watched == &m_grid->view() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & ~Qt::KeypadModifier);
        return isEnter && onName(m_grid->view().currentIndex()) && open();
    }
    if (watched == m_grid->view().viewport() && event->type() == QEvent::MouseButtonDblClick)
        return onName(m_grid->view().indexAt(static_cast<QMouseEvent*>(event)->position().toPoint())) && open();
    return false;
}

} // namespace Tongguan
