// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logsourcedelegate.h"

#include "models/format.h"
#include "models/logs/logsources.h"
#include "views/errortext.h"
#include "views/logs/logstatetext.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/tonemark.h"
#include "views/typography.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace hathora {

namespace {

constexpr int checkSide = 16;
constexpr int stripeWidth = 3; ///< in the colour of the process
constexpr int nameCells = 6;

std::optional<Error> errorOf(const QModelIndex &index)
{
    const QVariant error = index.data(LogSources::ErrorRole);
    return error.isValid() ? std::optional(error.value<Error>()) : std::nullopt;
}

LogFeed::State stateOf(const QModelIndex &index)
{
    return LogFeed::State(index.data(LogSources::StateRole).toInt());
}

bool isShown(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

} // namespace

void LogSourceDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QRect &content, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    QStyleOptionViewItem check = option;
    check.rect = QRect(content.left(), content.center().y() - checkSide / 2, checkSide, checkSide);
    check.state.setFlag(QStyle::State_On, isShown(index));
    check.state.setFlag(QStyle::State_Off, !isShown(index));
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, &painter, option.widget);

    QRect rest = content.adjusted(checkSide + spacing::between, 0, 0, 0);
    const QColor colour = theme.seriesColor(index.data(LogSources::SourceRole).toInt());
    painter.fillRect(QRect(rest.left(), content.top() + 2, stripeWidth, content.height() - 4), colour);
    rest.setLeft(rest.left() + stripeWidth + spacing::within);
    QStyleOptionViewItem name = option;
    name.font = typography::fixed(option.font);
    name.fontMetrics = QFontMetrics(name.font);
    const int width =
        name.fontMetrics.horizontalAdvance(QString(std::max<qsizetype>(nameCells, option.text.size()), u'0'));
    drawLine(painter, name, QRect(rest.left(), rest.top(), width, rest.height()), option.text,
             Qt::AlignLeading);
    rest.setLeft(rest.left() + width + spacing::between);
    paintState(painter, option, rest, index);
}

/// What is as it should be needs no word, so that the place has more room.
void LogSourceDelegate::paintState(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rest,
                                   const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const std::optional<Error> error = errorOf(index);
    const LogFeed::State state = stateOf(index);
    const Tone tone = logStateTone(state, error);
    const QRectF mark(rest.left(), rest.center().y() - toneMarkSize / 2, toneMarkSize, toneMarkSize);
    drawToneMark(painter, mark, tone, theme.tone(tone));
    const QString place = format::region(index.data(LogSources::RegionRole).toString());
    const QString word = logStateText(state, error);
    const bool isPlain = state == LogFeed::State::Following && !place.isEmpty();
    drawLine(painter, option, rest.adjusted(toneMarkSize + spacing::within, 0, 0, 0), isPlain ? place : word,
             Qt::AlignLeading);
}

int LogSourceDelegate::contentWidth(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return spacing::sidePanel;
}

QString LogSourceDelegate::toolTip(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const std::optional<Error> error = errorOf(index);
    QStringList parts{index.data(ExactRole).toString(),
                      format::region(index.data(LogSources::RegionRole).toString()),
                      logStateText(stateOf(index), error)};
    if (error)
        parts.append(errorText(*error).text());
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n"));
}

/// A click on the mark, or the space bar.
bool LogSourceDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isKey =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    const bool isClick = event->type() == QEvent::MouseButtonRelease &&
                         static_cast<QMouseEvent *>(event)->position().x() <
                             option.rect.left() + spacing::between + checkSide + spacing::within;
    if (!isKey && !isClick)
        return false;
    return model->setData(index, isShown(index) ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace hathora
