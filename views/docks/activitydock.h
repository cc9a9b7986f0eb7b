// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

class QAction;
class QToolButton;

namespace hathora {

class MessageStrip;
class TablePane;
class Workbench;

/// What this run of the program asked of the server: reads and changes, newest first; and below them what
/// earlier runs changed.
class ActivityDock : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityDock(Workbench &workbench, QWidget *parent = nullptr);

    TablePane &table() { return *m_pane; }
    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    void buildReads();
    void buildCopy();
    void copyCurl() const;
    void enableCopy();
    void followFilter();
    void showReads(bool shown);

    Workbench &m_workbench;
    MessageStrip *m_trouble;
    TablePane *m_pane;
    QToolButton *m_reads;
    QAction *m_copyCurl;
};

} // namespace hathora
