// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/agedelegate.h"

#include "models/format.h"
#include "models/roles.h"
#include "views/delegates/ageschedule.h"

#include <QAbstractItemView>

namespace hathora {

AgeDelegate::AgeDelegate(QAbstractItemView *view, Clock clock)
    : TextDelegate(view)
    , m_clock(std::move(clock))
{
    m_nextChange.setSingleShot(true);
    connect(&m_nextChange, &QTimer::timeout, view->viewport(), qOverload<>(&QWidget::update));
}

void AgeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TextDelegate::initStyleOption(option, index);
    const QDateTime time = index.data(TimeRole).toDateTime();
    if (!time.isValid())
        return; // whatever the model says instead
    option->text = format::age(time, m_clock(), option->locale);
    option->features |= QStyleOptionViewItem::HasDisplay;
}

void AgeDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                               const QModelIndex &index) const
{
    TextDelegate::paintContent(painter, option, content, index);
    const QDateTime time = index.data(TimeRole).toDateTime();
    if (!time.isValid())
        return;
    const auto due = ageTextLasts(std::chrono::milliseconds(time.msecsTo(m_clock())));
    if (!m_nextChange.isActive() || m_nextChange.remainingTimeAsDuration() > due)
        m_nextChange.start(due);
}

QString AgeDelegate::toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QDateTime time = index.data(TimeRole).toDateTime();
    if (!time.isValid())
        return TextDelegate::toolTip(option, index);
    return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
}

} // namespace hathora
