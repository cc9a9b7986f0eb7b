// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/appquestions.h"

#include "models/workbench.h"
#include "views/applications/deletequestion.h"
#include "views/dialogs/appnamedialog.h"

#include <QCoreApplication>

namespace hathora::appquestions {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hathora::AppQuestions)
};

QSet<QString> namesBut(const AppsStore &apps, const AppId &except)
{
    QSet<QString> names;
    for (const AppWithDeployment &app : apps.model().records()) {
        if (app.id != except)
            names.insert(app.name);
    }
    return names;
}

/// Null if it is not there.
const AppWithDeployment *find(const Workbench &workbench, const AppId &app)
{
    const OrgScope *org = workbench.org();
    return org ? org->apps.model().find(app) : nullptr;
}

} // namespace

void askForNew(Workbench &workbench, QWidget *view)
{
    OrgScope *org = workbench.org();
    if (!org)
        return;
    auto *dialog = new AppNameDialog(
        {Words::tr("New application"), Words::tr("Create"), {}, namesBut(org->apps, {})}, view);
    QObject::connect(dialog, &QDialog::accepted, &org->appCommands,
                     [dialog, commands = &org->appCommands] { commands->create(dialog->name()); });
    dialog->open();
}

void askForName(Workbench &workbench, const AppId &app, QWidget *view)
{
    OrgScope *org = workbench.org();
    const AppWithDeployment *known = find(workbench, app);
    if (!known)
        return;
    auto *dialog = new AppNameDialog(
        {Words::tr("Rename application"), Words::tr("Rename"), known->name, namesBut(org->apps, app)}, view);
    QObject::connect(dialog, &QDialog::accepted, &org->appCommands,
                     [dialog, commands = &org->appCommands, app] { commands->rename(app, dialog->name()); });
    dialog->open();
}

void askToDelete(Workbench &workbench, const AppId &app, QWidget *view)
{
    OrgScope *org = workbench.org();
    const AppWithDeployment *known = find(workbench, app);
    if (!known)
        return;
    auto *dialog = new ConfirmDialog(deleteQuestion(workbench, *known), view);
    QObject::connect(dialog, &QDialog::accepted, &org->appCommands,
                     [commands = &org->appCommands, app] { commands->remove(app); });
    dialog->open();
}

} // namespace hathora::appquestions
