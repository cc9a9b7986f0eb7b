// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/appquestions.h"

#include "models/appconfig.h"
#include "models/applications/serviceserved.h"
#include "models/workbench.h"
#include "views/applications/appdialog.h"
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

AppDialog::Service serviceOf(const Workbench &workbench)
{
    return servesServiceConfig(workbench) ? AppDialog::Service::Served : AppDialog::Service::NotServed;
}

/// It is about an application of the chosen organization, and would do nothing for another one.
void show(const Workbench &workbench, QDialog &dialog)
{
    QObject::connect(&workbench, &Workbench::orgScopeChanged, &dialog, &QDialog::reject);
    dialog.open();
}

void ask(Workbench &workbench, const AppId &app, AppDialog::Request request, QWidget *view)
{
    OrgScope *org = workbench.org();
    if (!org)
        return;
    request.taken = namesBut(org->apps, app);
    request.service = serviceOf(workbench);
    auto *dialog = new AppDialog(request, view);
    QObject::connect(dialog, &QDialog::accepted, &org->appCommands,
                     [dialog, commands = &org->appCommands, app, before = *request.before] {
                         commands->change(app, before, dialog->config());
                     });
    show(workbench, *dialog);
}

} // namespace

void askForNew(Workbench &workbench, QWidget *view)
{
    OrgScope *org = workbench.org();
    if (!org)
        return;
    AppDialog::Request request;
    request.filled.auth.anonymous = NoSettings{}; // as a new game starts: players need no account
    request.taken = namesBut(org->apps, {});
    request.service = serviceOf(workbench);
    auto *dialog = new AppDialog(request, view);
    QObject::connect(dialog, &QDialog::accepted, &org->appCommands,
                     [dialog, commands = &org->appCommands] { commands->create(dialog->newApp()); });
    show(workbench, *dialog);
}

void askForSettings(Workbench &workbench, const AppId &app, QWidget *view)
{
    if (const AppWithDeployment *known = find(workbench, app)) {
        const AppConfig config = configOf(*known);
        ask(workbench, app, {config, config, {}, {}, {}}, view);
    }
}

void askAgain(Workbench &workbench, const AppId &app, const AppConfig &now, const AppConfig &wanted,
              QWidget *view)
{
    ask(workbench, app,
        {now,
         wanted,
         {},
         {},
         Words::tr("Somebody else changed this application meanwhile, so nothing was sent. What it is now "
                   "stands under “Now”, and what you wanted is filled in.")},
        view);
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
    show(workbench, *dialog);
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
    show(workbench, *dialog);
}

} // namespace hathora::appquestions
