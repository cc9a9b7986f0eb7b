// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ship/drop.h"
#include "models/workbench.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QFileDialog;

namespace hathora {

class ChangeActions;
class WindowDrop;

/// The ways to a new build that start in a window: files dropped on any part of it or chosen in a dialog,
/// which lead to the pre-flight dialog, and an image in a registry. Each ends in an upload of the session,
/// for the organization that was chosen when it began.
class BuildIntake : public QObject
{
    Q_OBJECT

public:
    explicit BuildIntake(QWidget *window);

    /// To be put into a menu: from a folder, from an archive and from a registry. They and drops work while
    /// there is an organization to build for, in a session that may change something.
    const QList<QAction *> &actions() const { return m_actions; }

    void setWorkbench(Workbench *workbench); ///< null without a session

public Q_SLOTS:
    void ask(hathora::Workbench::BuildSource source);

private:
    void addAction(const char *name, const QString &text, Workbench::BuildSource source);
    void showWhetherPossible();
    bool isPossible() const { return m_workbench && m_workbench->org(); }
    void look(const Drop &drop);
    void refuse(const Drop &drop);
    void askForFolder();
    void askForArchive();
    void askForImage();
    void askWith(QFileDialog *dialog);
    template <typename Order>
    void ship(const Order &order, Workbench *workbench, const OrgId &org);

    QWidget *m_window;
    WindowDrop *m_drop;
    QPointer<Workbench> m_workbench;
    QPointer<ChangeActions> m_changes; ///< of the session
    QList<QAction *> m_actions;
};

} // namespace hathora
