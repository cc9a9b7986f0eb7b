// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QPointer>

namespace hathora {

class LogRows;
class LogView;

/// The row nearest to a time; among those that are as near, give or take two seconds, the gravest. -1 where
/// no row says its time.
int rowAt(const LogRows &rows, const QDateTime &time);

/// Takes a view to the line of a moment, as soon as it is there. Child of the view.
class LogMoment : public QObject
{
    Q_OBJECT

public:
    explicit LogMoment(LogView *view);

    void setRows(LogRows *rows); ///< instead of those before, with which a moment is forgotten; null for none
    void goTo(const QDateTime &time); ///< in the rows that are set

private:
    void look();

    LogView *m_view;
    QPointer<LogRows> m_rows;
    QDateTime m_wanted; ///< null: nothing
};

} // namespace hathora
