// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/rangechips.h"

#include "views/spacing.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace hathora {

using namespace std::chrono_literals;

RangeChips::RangeChips(QWidget *parent)
    : RangeChips({5min, 1h, 6h, 24h, 7 * 24h}, parent)
{
}

RangeChips::RangeChips(const QList<std::chrono::seconds> &ranges, QWidget *parent)
    : QWidget(parent)
    , m_chips(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::within);
    for (const std::chrono::seconds range : ranges)
        add(range);
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

void RangeChips::clear()
{
    m_range = {};
    m_chips->setExclusive(false); // or one must always be chosen
    if (QAbstractButton *chip = m_chips->checkedButton())
        chip->setChecked(false);
    m_chips->setExclusive(true);
}

void RangeChips::add(std::chrono::seconds range)
{
    const auto minutes = int(std::chrono::duration_cast<std::chrono::minutes>(range).count());
    constexpr int hour = 60;
    constexpr int day = 24 * hour;
    auto *chip = new QToolButton(this);
    QString name;
    if (minutes > day) {
        chip->setText(tr("%1 d", "days").arg(minutes / day));
        name = tr("Last %n day(s)", nullptr, minutes / day);
    } else if (minutes >= hour) {
        chip->setText(tr("%1 h", "hours").arg(minutes / hour));
        name = tr("Last %n hour(s)", nullptr, minutes / hour);
    } else {
        chip->setText(tr("%1 m", "minutes").arg(minutes));
        name = tr("Last %n minute(s)", nullptr, minutes);
    }
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
