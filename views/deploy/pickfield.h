// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/formfield.h"

#include <QList>

class QComboBox;

namespace hathora {

/// One of several things that have a name to be read and an id to be sent.
class PickField : public FormField
{
    Q_OBJECT

public:
    struct Item
    {
        QString text; ///< shown literally
        QString value;

        bool operator==(const Item &) const = default;
    };

    explicit PickField(const Look &look, QWidget *parent = nullptr);

    /// Keeps what is chosen, also when it is not among them any more. Without edited().
    void setItems(const QList<Item> &items);

    QString value() const;
    void setValue(const QString &value); ///< as setValues() with it

    QStringList values() const override;
    void setValues(const QStringList &values) override;

private:
    QComboBox *m_combo;
    QList<Item> m_items;
};

} // namespace hathora
