// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profiles/bandlook.h"

#include "views/icons.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace hathora {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hathora::Band)
};

int side()
{
    return qApp->style()->pixelMetric(QStyle::PM_SmallIconSize);
}

} // namespace

/// The colours of the charts' series: they can be told apart by whoever does not see red or green, and are
/// dark on light windows and light on dark ones, so that what is written on an accent can be read on them.
BandLook bandLook(Band band, const Theme &theme)
{
    if (band == Band::None)
        return {blend(theme.window, theme.text, 0.08), theme.text};
    return {theme.seriesColor(int(band) - int(Band::Blue)), theme.accentText};
}

QString bandText(Band band)
{
    switch (band) {
    case Band::None:
        break;
    case Band::Blue:
        return Words::tr("Blue");
    case Band::Orange:
        return Words::tr("Orange");
    case Band::Green:
        return Words::tr("Green");
    case Band::Pink:
        return Words::tr("Pink");
    case Band::Yellow:
        return Words::tr("Yellow");
    case Band::Violet:
        return Words::tr("Violet");
    }
    return Words::tr("None");
}

QIcon bandDot(Band band)
{
    if (band == Band::None)
        return {};
    const qreal ratio = qApp->devicePixelRatio();
    QPixmap dot(QSize(side(), side()) * ratio);
    dot.setDevicePixelRatio(ratio);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bandLook(band, Theme::of(QApplication::palette())).ground);
    const qreal inset = side() / 5.0;
    painter.drawEllipse(QRectF(0, 0, side(), side()).adjusted(inset, inset, -inset, -inset));
    return dot;
}

QIcon profileMark(const Profile &profile)
{
    if (profile.access == Access::Full)
        return bandDot(profile.band);
    const Theme &theme = Theme::of(QApplication::palette());
    const QColor colour = profile.band == Band::None ? theme.secondary : bandLook(profile.band, theme).ground;
    return iconPixmap(Icon::Lock, colour, side(), qApp->devicePixelRatio());
}

} // namespace hathora
