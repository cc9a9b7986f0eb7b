// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/builds.h"
#include "models/commands/change.h"

#include <QDialog>
#include <QPointer>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace hathora {

class BuildCommands;
class PlainLabel;

/// Asks which of some builds to delete, warns of those that applications run, and says of each what became of
/// it. Blocks nothing; stays open until it is closed.
class DeleteBuildsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Users { Known, NotKnown }; ///< whether the rows say who deploys the builds

    /// Builds that no application runs are ticked at first; one that was asked for by itself is in any case.
    DeleteBuildsDialog(const QList<BuildRow> &builds, Users users, BuildCommands &commands, QWidget *parent);

private:
    void fill(const QList<BuildRow> &builds);
    void buildButtons();
    void warn();
    QString warning(const QStringList &users) const;
    void remove();
    void take(const Change &change);
    void tellEnd();
    QList<QTreeWidgetItem *> ticked() const;

    Users m_users;
    QPointer<BuildCommands> m_commands; ///< goes with the organization, unless it is busy
    PlainLabel *m_title;
    PlainLabel *m_warning;
    QTreeWidget *m_list;
    QPushButton *m_verb = nullptr;
    QPushButton *m_close = nullptr;
    QMap<QString, QTreeWidgetItem *> m_open; ///< asked for and not over, by the build's id
    int m_failed = 0;
};

} // namespace hathora
