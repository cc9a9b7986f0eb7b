// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rooms/roomform.h"

#include "models/scopes.h"
#include "views/plainlabel.h"
#include "views/regionnames.h"
#include "views/rooms/configfield.h"
#include "views/spacing.h"

#include <QCoreApplication>
#include <QFormLayout>

namespace hathora::roomform {

FormField::Look look(const QString &name, const QString &label, const QString &hint, FormField::Need need)
{
    return {name, label, hint, {}, need};
}

QFormLayout *makeRows(QWidget *page)
{
    auto *rows = new QFormLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(spacing::around);
    rows->setVerticalSpacing(spacing::around);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    return rows;
}

void addConfig(QFormLayout &rows, ConfigField &field)
{
    auto *label = new PlainLabel(rows.parentWidget());
    label->setText(QCoreApplication::translate("hathora::RoomForm", "Configuration"));
    label->setBuddy(&field);
    rows.addRow(label, &field);
}

QList<PickField::Item> regionItems(const AppScope &app)
{
    QList<Region> seen;
    for (const QString &region : app.summary.regions().keys())
        seen.append(Region(region));
    QList<PickField::Item> items;
    const QMap<QString, Region> byName = regionsByName(seen);
    for (auto region = byName.cbegin(); region != byName.cend(); ++region)
        items.append({region.key(), region->text()});
    return items;
}

} // namespace hathora::roomform
