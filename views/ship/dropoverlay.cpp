// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ship/dropoverlay.h"

#include "models/ship/drop.h"
#include "views/icons.h"
#include "views/plaintext.h"
#include "views/ship/shiptext.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/typography.h"

#include <QPainter>

namespace hathora {

namespace {

constexpr int markSide = 48;
constexpr float veil = 0.92F;
constexpr qreal lineWidth = 3;

} // namespace

DropOverlay::DropOverlay(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::showDrop(const Drop &drop)
{
    m_text = plainLine(shiptext::drop(drop));
    m_isUsable = drop.kind != Drop::Kind::Unusable;
    setAccessibleName(m_text);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const QColor mark = m_isUsable ? theme.accent : theme.failed;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = theme.window;
    ground.setAlphaF(veil);
    painter.fillRect(rect(), ground);
    painter.setPen(QPen(mark, lineWidth, Qt::DashLine));
    const QRect frame = rect().adjusted(spacing::groups, spacing::groups, -spacing::groups, -spacing::groups);
    painter.drawRoundedRect(frame, spacing::cardRadius, spacing::cardRadius);

    const QPoint middle = frame.center();
    painter.drawPixmap(
        middle.x() - markSide / 2, middle.y() - markSide - spacing::groups,
        iconPixmap(m_isUsable ? Icon::Upload : Icon::Warning, mark, markSide, devicePixelRatioF()));
    painter.setPen(theme.text);
    painter.setFont(typography::title(font()));
    const QRect words = frame.adjusted(spacing::groups, middle.y() - frame.top(), -spacing::groups, 0);
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_text);
}

} // namespace hathora
