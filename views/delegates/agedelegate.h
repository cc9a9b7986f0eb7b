// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/delegates/textdelegate.h"

#include <QDateTime>
#include <QTimer>

#include <functional>

namespace hathora {

/// Shows how long ago TimeRole is; the exact time is in the tool tip.
///
/// Models do not change because time passes: the delegate repaints its view when the first of the ages
/// that it last drew becomes another text. One delegate serves all age columns of a view. A view that is
/// not on screen draws nothing and so costs nothing.
class AgeDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit AgeDelegate(QAbstractItemView *view, Clock clock = &QDateTime::currentDateTimeUtc);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;
    QString toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Clock m_clock;
    mutable QTimer m_nextChange; // drawing is what tells when the next change is due
};

} // namespace hathora
