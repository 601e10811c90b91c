// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/reference/cas.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Tongguan {

// Above a goods line: the ways to its elements, codes and products, and what CAS numbers in it say.
class GoodsBar final : public QWidget {
    Q_OBJECT
public:
    explicit GoodsBar(QWidget* parent = nullptr);

    void setUsable(bool hasLine, bool isEditable);
    void present(const QList<CasMention>& mentions, const QString& code); // `code`: of the line, "" where there is none
    [[nodiscard]] QString hintText() const; // as shown, without marks

Q_SIGNALS:
    void elementsRequested();
    void suggestionsRequested();
    void tariffRequested();
    void productsRequested();

private:
    QToolButton* add(const QString& icon, const QString& text, const QString& tip);
    [[nodiscard]] QString sentence(const CasMention& mention, const QString& code, bool& isWarning) const;

    QToolButton *m_elements, *m_suggest, *m_tariff, *m_products;
    QLabel* m_hint;
    QStringList m_told;
};

} // namespace Tongguan
