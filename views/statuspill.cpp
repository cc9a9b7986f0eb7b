// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statuspill.h"

#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/tonemark.h"

#include <QPainter>
#include <QStyle>

namespace hathora {

namespace {

constexpr int usualHeight = 22;
constexpr qreal tintOpacity = 0.16;

} // namespace

StatusPill::StatusPill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void StatusPill::setStatus(const QString &word, Tone tone)
{
    m_word = plainLine(word, 64);
    m_tone = tone;
    setAccessibleName(tr("State: %1").arg(m_word));
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(m_word) + 1;
    return {text + toneMarkSize + 3 * spacing::between, std::max(usualHeight, fontMetrics().height() + 4)};
}

void StatusPill::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const QColor colour = theme.tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(theme.window, colour, tintOpacity));
    painter.drawRoundedRect(rect(), rect().height() / 2.0, rect().height() / 2.0);
    const QRect mark(spacing::between, (rect().height() - toneMarkSize) / 2, toneMarkSize, toneMarkSize);
    drawToneMark(painter, QStyle::visualRect(layoutDirection(), rect(), mark), m_tone, colour);
    const QRect text = rect().adjusted(mark.right() + 1 + spacing::between, 0, -spacing::between, 0);
    painter.setPen(theme.text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text),
                     int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine, m_word);
}

} // namespace hathora
