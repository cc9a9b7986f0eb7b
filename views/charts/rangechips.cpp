// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/rangechips.h"

#include "views/spacing.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace hathora {

using namespace std::chrono_literals;

RangeChips::RangeChips(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::within);
    add(5min, tr("5 m"), tr("Last %n minute(s)", nullptr, 5));
    add(1h, tr("1 h"), tr("Last %n hour(s)", nullptr, 1));
    add(6h, tr("6 h"), tr("Last %n hour(s)", nullptr, 6));
    add(24h, tr("24 h"), tr("Last %n hour(s)", nullptr, 24));
    add(7 * 24h, tr("7 d"), tr("Last %n day(s)", nullptr, 7));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Time range"));
    m_range = 1h;
    m_chips->button(int(m_range.count()))->setChecked(true);
    connect(m_chips, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            setRange(std::chrono::seconds(id));
    });
}

std::chrono::seconds RangeChips::range() const
{
    return m_range;
}

void RangeChips::setRange(std::chrono::seconds range)
{
    auto *chip = m_chips->button(int(range.count()));
    if (chip == nullptr || range == m_range)
        return;
    m_range = range;
    chip->setChecked(true);
    Q_EMIT rangeChanged(range);
}

void RangeChips::add(std::chrono::seconds range, const QString &text, const QString &name)
{
    auto *chip = new QToolButton(this);
    chip->setText(text);
    chip->setCheckable(true);
    chip->setAutoRaise(true);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setAccessibleName(name);
    chip->setToolTip(name);
    chip->setObjectName(QStringLiteral("range%1").arg(range.count()));
    m_chips->addButton(chip, int(range.count()));
    layout()->addWidget(chip);
}

} // namespace hathora
