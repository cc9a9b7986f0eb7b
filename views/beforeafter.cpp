// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/beforeafter.h"

#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QGridLayout>

namespace hathora {

namespace {

enum Column { SettingColumn, BeforeColumn, AfterColumn };

PlainLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(PlainLabel::Look::Caption, parent);
    label->setText(text);
    return label;
}

} // namespace

BeforeAfter::BeforeAfter(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::groups);
    m_grid->setVerticalSpacing(spacing::within);
    m_grid->setColumnStretch(BeforeColumn, 1);
    m_grid->setColumnStretch(AfterColumn, 1);
    m_grid->addWidget(heading(tr("Setting"), this), 0, SettingColumn);
    m_grid->addWidget(heading(tr("Now"), this), 0, BeforeColumn);
    m_grid->addWidget(heading(tr("Afterwards"), this), 0, AfterColumn);
}

void BeforeAfter::show(const QList<Row> &rows)
{
    for (int row = 0; row < int(rows.size()); ++row) {
        const Row &content = rows.at(row);
        label(row, SettingColumn)->setText(content.setting);
        label(row, BeforeColumn)->setText(content.before);
        PlainLabel *after = label(row, AfterColumn);
        QFont font = after->font();
        font.setBold(content.after != content.before);
        after->setFont(font);
        after->setText(content.after);
    }
}

PlainLabel *BeforeAfter::label(int row, int column)
{
    if (QLayoutItem *item = m_grid->itemAtPosition(row + 1, column))
        return static_cast<PlainLabel *>(item->widget());
    auto *label = new PlainLabel(this);
    if (column != SettingColumn)
        label->setObjectName(QStringLiteral("%1.%2.%3")
                                 .arg(objectName(), column == BeforeColumn ? QStringLiteral("before")
                                                                           : QStringLiteral("after"))
                                 .arg(row));
    label->setElideMode(Qt::ElideMiddle);
    m_grid->addWidget(label, row + 1, column);
    return label;
}

} // namespace hathora
