// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/pickfield.h"

#include "views/plaintext.h"

#include <QComboBox>

namespace hathora {

PickField::PickField(const Look &look, QWidget *parent)
    : FormField(look, parent)
    , m_combo(new QComboBox(this))
{
    setEditor(m_combo);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->installEventFilter(this);
    connect(m_combo, &QComboBox::activated, this, &FormField::edited);
}

void PickField::setItems(const QList<Item> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    const QString chosen = value();
    m_combo->clear();
    for (const Item &item : items)
        m_combo->addItem(plainLine(item.text), item.value);
    setValue(chosen);
}

QString PickField::value() const
{
    return m_combo->currentData().toString();
}

void PickField::setValue(const QString &value)
{
    int at = m_combo->findData(value);
    if (at < 0 && !value.isEmpty()) {
        m_combo->addItem(plainLine(value), value);
        at = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(at);
}

QStringList PickField::values() const
{
    return value().isEmpty() ? QStringList() : QStringList{value()};
}

void PickField::setValues(const QStringList &values)
{
    setValue(values.value(0));
}

} // namespace hathora
