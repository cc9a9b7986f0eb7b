// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rooms/sizemeter.h"

#include "models/format.h"
#include "views/capacitybar.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/typography.h"

#include <QPainter>

namespace hathora {

namespace {

constexpr int barWidth = 96;

} // namespace

SizeMeter::SizeMeter(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    setFont(typography::caption(font()));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void SizeMeter::setSize(int characters, int most)
{
    m_share = double(characters) / most;
    m_text = tr("%1 of %2 characters").arg(format::count(characters), format::count(most));
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize SizeMeter::sizeHint() const
{
    return {barWidth + spacing::between + fontMetrics().horizontalAdvance(m_text),
            fontMetrics().height() + spacing::within};
}

void SizeMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isReversed = layoutDirection() == Qt::RightToLeft;
    const QRectF groove(isReversed ? width() - barWidth : 0, (height() - capacityBarHeight) / 2.0, barWidth,
                        capacityBarHeight);
    drawCapacityBar(painter, groove, m_share, palette(), layoutDirection());
    const int before = barWidth + spacing::between;
    const QRect words = rect().adjusted(isReversed ? 0 : before, 0, isReversed ? -before : 0, 0);
    const Theme &theme = Theme::of(palette());
    painter.setPen(m_share > 1 ? theme.failed : theme.secondary);
    painter.drawText(words, int(Qt::AlignLeading | Qt::AlignVCenter), m_text);
}

} // namespace hathora
