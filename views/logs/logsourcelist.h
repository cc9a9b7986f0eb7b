// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logsources.h"

#include <QListView>

namespace hathora {

/// The processes that are followed, beside their lines: which are shown, and what can be done with one.
class LogSourceList : public QListView
{
    Q_OBJECT

public:
    explicit LogSourceList(QWidget *parent = nullptr);

    void setDesk(LogDesk *desk); ///< not owned; null for none
    const LogSources &sources() const { return m_sources; }

Q_SIGNALS:
    void sourcesChanged(); ///< others, or other names

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &shortcut,
                 void (LogSourceList::*run)());
    void remove();
    void showOnlyThis();
    void showAll();
    void retry();
    void recall();
    void updateActions();
    int current() const; ///< its source; -1 if there is none

    LogDesk *m_desk = nullptr;
    LogSources m_sources;
    QAction *m_recall;
};

} // namespace hathora
