// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workbench.h"

#include <QWidget>

class QPushButton;

namespace hathora {

class ChangeActions;

/// Says, above the builds, how a new one is begun, with a button for those who have nothing in hand to drop.
/// What is dropped is taken by the whole window; see WindowDrop.
class DropZone : public QWidget
{
    Q_OBJECT

public:
    DropZone(Workbench &workbench, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addSource(const char *name, const QString &text, Workbench::BuildSource source);

    Workbench &m_workbench;
    QPushButton *m_newBuild;
    ChangeActions *m_changes;
};

} // namespace hathora
