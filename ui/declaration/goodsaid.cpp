// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/declaration/goodsaid.h"

#include "models/base/async.h"
#include "ui/declaration/elementsdialog.h"
#include "ui/declaration/goodsbar.h"
#include "ui/document/linesview.h"
#include "ui/document/suggestionpopup.h"
#include "ui/forms/language.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTabWidget>

namespace Tongguan {

static constexpr int MostProducts = 8;
static constexpr int MostCodes = 6; // of each kind

GoodsAid::GoodsAid(FormModel& model, const CodeTables& tables, const Tariff& tariff, ProductSource& products, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_tables(tables)
    , m_tariff(tariff)
    , m_products(products)
{
    connect(&m_model, &FormModel::changed, this, &GoodsAid::showHints);
    connect(&m_model, &FormModel::readOnlyChanged, this, &GoodsAid::showHints);
}

GoodsAid::~GoodsAid()
{
    delete m_popup.data(); // a child of the window, which may live on
}

void GoodsAid::attach(LinesView& lines)
{
    m_lines = &lines;
    m_bar = new GoodsBar;
    lines.addAid(m_bar);
    connect(m_bar, &GoodsBar::elementsRequested, this, &GoodsAid::openElements);
    connect(m_bar, &GoodsBar::suggestionsRequested, this, &GoodsAid::openSuggestions);
    connect(m_bar, &GoodsBar::tariffRequested, this, [this] { Q_EMIT tariffRequested(value(Field::Code).isEmpty() ? value(Field::Name) : value(Field::Code)); });
    connect(m_bar, &GoodsBar::productsRequested, this, [this] { Q_EMIT productsRequested(value(Field::Part).isEmpty() ? value(Field::Name) : value(Field::Part)); });
    for (const Field field : { Field::Name, Field::Part, Field::Code, Field::Elements }) {
        const FieldRow* place = row(field);
        if (!place) {
            continue;
        }
        QWidget* input = place->editor()->input();
        m_inputs.insert(input, field);
        input->installEventFilter(this); // before the editor's own
        auto* edit = qobject_cast<QLineEdit*>(input);
        if (edit && (field == Field::Name || field == Field::Part)) {
            connect(edit, &QLineEdit::textEdited, this, [this, edit](const QString& typed) { complete(edit, typed); });
        }
        if (field == Field::Code) {
            connect(place->editor(), &FieldEditor::focusLeft, this, &GoodsAid::fillUnits);
        }
    }
    lines.grid().view().installEventFilter(this);
    connect(&lines.grid(), &RecordGrid::currentRowChanged, this, [this] {
        closePopup();
        showHints();
    });
    showHints();
}

int GoodsAid::elementOf(Field field) const
{
    const Group& group = m_lines->grid().table().group();
    switch (field) {
    case Field::Name: return group.indexOf(u"goodsName");
    case Field::Part: return group.indexOf(u"partNo");
    case Field::Code: return group.indexOf(u"commodityCode");
    case Field::Elements: return group.indexOf(u"declarationElements");
    case Field::Unit: return group.indexOf(u"unit");
    case Field::FirstUnit: return group.indexOf(u"firstUnit");
    case Field::SecondUnit: return group.indexOf(u"secondUnit");
    case Field::Origin: return group.indexOf(u"originCountry");
    case Field::Price: return group.indexOf(u"unitPrice");
    case Field::Currency: return group.indexOf(u"currency");
    }
    return -1;
}

Place GoodsAid::place(Field field) const
{
    Place place;
    place.steps = { { .group = m_lines->grid().table().groupIndex(), .row = m_lines->grid().currentRow() } };
    place.element = elementOf(field);
    return place;
}

QString GoodsAid::value(Field field) const
{
    return m_lines && m_lines->grid().currentRow() >= 0 ? m_model.document().value(place(field)) : QString();
}

FieldRow* GoodsAid::row(Field field) const
{
    const int element = elementOf(field);
    const QList<FieldRow*>& fields = m_lines->detail().fields();
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [element](const FieldRow* one) { return one->path().element == element; });
    return element < 0 || found == fields.cend() ? nullptr : *found;
}

int GoodsAid::line() const
{
    return m_lines && !m_model.isReadOnly() ? m_lines->grid().currentRow() + 1 : 0;
}

std::optional<GoodsAid::Field> GoodsAid::fieldOf(const QObject* input) const
{
    const auto found = m_inputs.constFind(input);
    return found == m_inputs.cend() ? std::nullopt : std::optional(*found);
}

// --- Taking

QList<std::pair<Place, QString>> GoodsAid::unitsOf(const QString& code) const
{
    const auto row = m_tariff.find(code);
    if (!row || row->unit1.isEmpty()) { // unknown: what stands there stays
        return {};
    }
    return { { place(Field::FirstUnit), row->unit1 }, { place(Field::SecondUnit), row->unit2 } };
}

void GoodsAid::takeCode(const QString& code)
{
    if (line() == 0) {
        return;
    }
    if (code.size() < 10) { // a subheading: it has to be chosen which code below it
        Q_EMIT tariffRequested(code);
        return;
    }
    m_model.setValues(tr("Take code %1").arg(code), QList<std::pair<Place, QString>> { { place(Field::Code), code } } + unitsOf(code));
    Q_EMIT taken();
}

void GoodsAid::takeProduct(const Product& product)
{
    if (line() == 0) {
        return;
    }
    const std::pair<Field, QString> known[] = { { Field::Part, product.part }, { Field::Code, product.code }, { Field::Name, product.name },
        { Field::Elements, product.elements }, { Field::Unit, product.unit }, { Field::Origin, product.origin }, { Field::Currency, product.currency } };
    QList<std::pair<Place, QString>> values;
    for (const auto& [field, text] : known) {
        if (!text.isEmpty() && elementOf(field) >= 0) {
            values.append({ place(field), text });
        }
    }
    if (value(Field::Price).isEmpty() && !product.price.isEmpty()) { // the price of this invoice is better known
        values.append({ place(Field::Price), product.price });
    }
    m_model.setValues(tr("Take product %1").arg(product.part.isEmpty() ? product.name : product.part), values + unitsOf(product.code));
    Q_EMIT taken();
}

void GoodsAid::fillUnits()
{
    const QString code = value(Field::Code);
    if (line() == 0 || code.size() != 10 || !value(Field::FirstUnit).isEmpty() || !value(Field::SecondUnit).isEmpty()) {
        return;
    }
    const auto units = unitsOf(code);
    if (!units.isEmpty()) {
        m_model.setValues(tr("Statutory units"), units);
        Q_EMIT taken();
    }
}

void GoodsAid::openElements()
{
    if (!m_lines || m_lines->grid().currentRow() < 0) {
        Q_EMIT noticed(tr("Add a goods line first"));
        return;
    }
    closePopup();
    const Place where = place(Field::Elements);
    const bool isReadOnly = m_model.isReadOnly();
    auto* dialog = new ElementsDialog(m_tables, value(Field::Code), m_model.document().value(where), isReadOnly, m_lines->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QPointer<QWidget> before = m_lines->window()->focusWidget();
    connect(dialog, &QDialog::accepted, this, [this, dialog, where, isReadOnly] {
        if (!isReadOnly) {
            m_model.setValues(tr("Declaration elements"), { { where, dialog->text() } });
            Q_EMIT taken();
        }
    });
    connect(dialog, &QDialog::finished, this, [before] {
        if (before) {
            before->setFocus(Qt::OtherFocusReason);
        }
    });
    dialog->open();
}

// --- Suggestions

// While a name or part number is typed: products only, and none chosen, so that Enter goes on as ever.
void GoodsAid::complete(QLineEdit* input, const QString& typed)
{
    constexpr int least = 2;
    const quint64 asked = ++m_asked;
    if (line() == 0 || typed.trimmed().size() < least) {
        closePopup();
        return;
    }
    whenReady(m_products.findProducts(typed.trimmed(), MostProducts), this, [this, asked, input = QPointer<QLineEdit>(input)](const Result<QList<Product>>& found) {
        if (asked != m_asked || !input || !input->hasFocus() || !found) {
            return;
        }
        m_offered = *found;
        m_codes.clear();
        present(input, false);
    });
}

void GoodsAid::openSuggestions()
{
    if (line() == 0) {
        Q_EMIT noticed(m_model.isReadOnly() ? tr("This declaration may not be edited now") : tr("Add a goods line first"));
        return;
    }
    const QString name = value(Field::Name);
    const QString part = value(Field::Part);
    if (name.isEmpty() && part.isEmpty()) {
        Q_EMIT noticed(tr("Type the name of the goods or a part number first"));
        return;
    }
    FieldRow* field = row(Field::Name);
    QPointer<QWidget> below = field ? field->editor()->input() : nullptr;
    QWidget* focus = m_lines->window()->focusWidget();
    if (below && fieldOf(focus).value_or(Field::Code) == Field::Part) {
        below = focus;
    } else if (below) {
        below->setFocus(Qt::OtherFocusReason);
    }
    const quint64 asked = ++m_asked; // leaving another field has closed what was open
    whenReady(m_products.findProducts(part.isEmpty() ? name : part, MostProducts), this, [this, asked, below, name](const Result<QList<Product>>& products) {
        whenReady(m_products.earlierCodes(name, MostCodes), this, [this, asked, below, name, products](const Result<QList<PastCode>>& earlier) {
            if (asked == m_asked && below && line() > 0) {
                presentSuggestions(below, name, products.value_or(QList<Product> {}), earlier.value_or(QList<PastCode> {}));
            }
        });
    });
}

void GoodsAid::presentSuggestions(QWidget* below, const QString& name, const QList<Product>& products, const QList<PastCode>& earlier)
{
    m_offered = products;
    m_codes = suggestCodes(m_tariff, m_tables, name, value(Field::Elements), earlier, MostCodes);
    if (m_offered.isEmpty() && m_codes.isEmpty()) {
        closePopup();
        Q_EMIT noticed(tr("Nothing was declared under such a name before, and the tariff has none like it"));
        return;
    }
    present(below, true);
}

static QString suggestionHint(const CodeSuggestion& code)
{
    switch (code.origin) {
    case CodeSuggestion::Origin::Earlier: {
        const QString uses = GoodsAid::tr("%n line(s), last %1", nullptr, int(code.uses)).arg(code.last.toString(Qt::ISODate));
        return code.isExpired ? GoodsAid::tr("%1; the code has expired").arg(uses) : uses;
    }
    case CodeSuggestion::Origin::Cas: return GoodsAid::tr("by CAS %1").arg(code.cas);
    case CodeSuggestion::Origin::Tariff: return GoodsAid::tr("%1 % alike").arg(code.likeness);
    }
    return {};
}

void GoodsAid::present(QWidget* below, bool chooseFirst)
{
    QList<SuggestionGroup> groups { { tr("Product library"), {} }, { tr("Declared before"), {} }, { tr("By CAS number"), {} }, { tr("Names in the tariff"), {} } };
    int number = 0;
    for (const Product& product : std::as_const(m_offered)) {
        const QString name = product.part.isEmpty() ? product.name : tr("%1 · %2").arg(product.part, product.name);
        const QString hint = product.uses > 0 ? tr("%n line(s), last %1", nullptr, int(product.uses)).arg(product.lastUsed.date().toString(Qt::ISODate)) : product.supplier;
        groups[0].rows.append({ product.code, name, hint, number++, false });
    }
    for (const CodeSuggestion& code : std::as_const(m_codes)) {
        const QString name = code.name.zh.isEmpty() ? code.name.en : inLanguage(code.name);
        groups[1 + int(code.origin)].rows.append({ code.code, name, suggestionHint(code), number++, code.isExpired });
    }
    if (!m_popup) {
        m_popup = new SuggestionPopup(m_lines->window());
        connect(m_popup, &SuggestionPopup::picked, this, &GoodsAid::pick);
    }
    m_popup->present(below, groups, chooseFirst);
}

void GoodsAid::pick(int number)
{
    ++m_asked;
    if (number < m_offered.size()) {
        takeProduct(m_offered.at(number));
    } else if (number - m_offered.size() < m_codes.size()) {
        takeCode(m_codes.at(number - m_offered.size()).code);
    }
}

void GoodsAid::closePopup()
{
    ++m_asked;
    if (m_popup) {
        m_popup->hide();
    }
}

// --- Keys and hints

bool GoodsAid::keyInPopup(int key)
{
    constexpr int page = 10;
    if (!m_popup || !m_popup->isVisible()) {
        return false;
    }
    switch (key) {
    case Qt::Key_Down: m_popup->step(1); return true;
    case Qt::Key_Up: m_popup->step(-1); return true;
    case Qt::Key_PageDown: m_popup->step(page); return true;
    case Qt::Key_PageUp: m_popup->step(-page); return true;
    case Qt::Key_Escape: closePopup(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->isChosen()) {
            m_popup->takeCurrent();
            return true;
        }
        closePopup();
        return false;
    default:
        return false;
    }
}

bool GoodsAid::keyInField(Field field, int key, Qt::KeyboardModifiers modifiers)
{
    if (key != Qt::Key_F4) {
        return false;
    }
    if (modifiers == Qt::ShiftModifier) {
        closePopup();
        Q_EMIT tariffRequested(value(Field::Code).isEmpty() || field == Field::Name ? value(Field::Name) : value(Field::Code));
        return true;
    }
    if (modifiers != Qt::NoModifier) {
        return false;
    }
    switch (field) {
    case Field::Elements: openElements(); return true;
    case Field::Name:
    case Field::Part: openSuggestions(); return true;
    default: return false; // a code's own list
    }
}

bool GoodsAid::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        closePopup();
    }
    if (event->type() != QEvent::KeyPress || !m_lines) {
        return QObject::eventFilter(watched, event);
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (watched == &m_lines->grid().view()) {
        const QModelIndex index = m_lines->grid().view().currentIndex();
        const int column = index.isValid() ? index.column() : 0;
        for (const Field field : { Field::Name, Field::Part, Field::Elements, Field::Code }) {
            if (index.isValid() && m_lines->grid().table().columnOf(elementOf(field)) == column && keyInField(field, key.key(), key.modifiers())) {
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }
    const auto field = fieldOf(watched);
    if (field && (keyInPopup(key.key()) || keyInField(*field, key.key(), key.modifiers()))) {
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void GoodsAid::showHints()
{
    if (!m_bar || !m_lines) {
        return;
    }
    const bool hasLine = m_lines->grid().currentRow() >= 0;
    m_bar->setUsable(hasLine, hasLine && !m_model.isReadOnly());
    m_bar->present(hasLine ? casMentions(m_tables, value(Field::Name) + u" | "_s + value(Field::Elements)) : QList<CasMention>(), value(Field::Code));
}

} // namespace Tongguan
