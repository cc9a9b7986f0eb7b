// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

class QToolButton;

namespace hathora {

class TablePane;
class Workbench;

/// What this run of the program asked of the server: reads and changes, newest first.
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
    void followFilter();
    void showReads(bool shown);

    TablePane *m_pane;
    QToolButton *m_reads;
};

} // namespace hathora
