// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/lanekey.h"

#include "views/charts/lanepainter.h"
#include "views/charts/lanetext.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/typography.h"

#include <QPainter>
#include <QStyle>

namespace hathora {

namespace {

constexpr int swatch = 12;

} // namespace

LaneKey::LaneKey(size_t tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(int(tone))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(word());
}

LaneKey::LaneKey(Mark mark, QWidget *parent)
    : QWidget(parent)
    , m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(word());
}

QString LaneKey::word() const
{
    if (m_tone >= 0)
        return lanetext::state(laneTones.at(size_t(m_tone)));
    return m_mark == Mark::Build ? tr("build done") : tr("deployed");
}

QSize LaneKey::sizeHint() const
{
    const QFontMetrics metrics(typography::caption(font()));
    return {swatch + spacing::within + metrics.horizontalAdvance(word()) + 2, spacing::controlHeight};
}

void LaneKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const QRect at =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - swatch) / 2, swatch, swatch));
    if (m_tone >= 0)
        lanes::drawState(painter, at, size_t(m_tone), theme, LaneCell::Knowledge::Counted);
    else if (m_mark == Mark::Build)
        lanes::drawBuilt(painter, QRectF(at).center(), theme);
    else
        lanes::drawDeployed(painter, QRectF(at).center(), theme);
    painter.setFont(typography::caption(font()));
    painter.setPen(theme.secondary);
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(swatch + spacing::within, 0, 0, 0));
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     word());
}

} // namespace hathora
