// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logs/logtimes.h"

#include <QObject>
#include <QVariantMap>

class QAction;
class QActionGroup;
class QMenu;

namespace hathora {

class LogView;

/// What can be done in a view of a log: how lines look, where to go, and taking text along. Child of the
/// widget that hears the shortcuts.
class LogViewActions : public QObject
{
    Q_OBJECT

public:
    /// Action names begin with \a prefix and a full stop.
    LogViewActions(LogView *view, const QString &prefix, QWidget *owner);

    QAction *follow() const { return m_follow; }
    QAction *wrap() const { return m_wrap; }
    QAction *nextError() const { return m_nextError; }
    void addTo(QMenu *menu) const;

    QVariantMap state() const;
    void setState(const QVariantMap &state); ///< a key that is missing means what a first start shows

    void update(); ///< after the view has other rows

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &shortcut = {});
    QAction *addToggle(const QString &name, const QString &text, const QKeySequence &shortcut = {});
    void buildTimes();
    void connectParts();
    void setTimes(LogTimes times);

    LogView *m_view;
    QString m_prefix;
    QWidget *m_owner;
    QAction *m_follow;
    QAction *m_wrap;
    QAction *m_numbers;
    QAction *m_unfold;
    QAction *m_unfoldAll;
    QAction *m_bookmark;
    QAction *m_nextBookmark;
    QAction *m_previousBookmark;
    QAction *m_nextError;
    QAction *m_previousError;
    QAction *m_copy;
    QAction *m_selectAll;
    QMenu *m_timesMenu;
    QActionGroup *m_times;
};

} // namespace hathora
