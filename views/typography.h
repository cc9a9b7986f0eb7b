// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>

class QPainter;
class QPointF;

/// The type scale, relative to the font that the user chose for the system.
namespace hathora::typography {

QFont title(const QFont &base);
QFont figure(const QFont &base);
QFont caption(const QFont &base);
/// For ids, addresses and logs, as large as \a base.
QFont fixed(const QFont &base);

/// Width of a text whose digits all take the room of the widest one.
qreal tabularWidth(const QFontMetricsF &metrics, const QString &text);
/// Draws from a point on the base line with digits of equal width, so that a changing figure does not
/// jitter. Qt 6.4 cannot ask the font for tabular digits.
void drawTabular(QPainter &painter, const QPointF &baseline, const QString &text);

} // namespace hathora::typography
