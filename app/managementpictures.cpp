// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/managementpictures.h"

#include "app/screenshots.h"
#include "models/workbench.h"
#include "views/fleets/fleetdialog.h"
#include "views/fleets/floordialog.h"
#include "views/people/invitedialog.h"
#include "views/people/rightsdialog.h"
#include "views/secretclipboard.h"
#include "views/tokens/newtokendialog.h"
#include "views/tokens/revoketokensdialog.h"
#include "views/tokens/tokensecretdialog.h"

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

/// Of a list as people paste it: some of it can be sent.
QWidget *inviting(Workbench &workbench, QWidget *window)
{
    auto *dialog = new InviteDialog(workbench, window);
    dialog->setText(u"\"Lead, Art\" <art@studio.example>, sound@studio.example\nmara@studio.example\n"
                    "qa@contractor.example\nsomebody at studio"_s);
    return dialog;
}

/// Of somebody who holds chosen scopes.
QWidget *rights(Workbench &workbench, QWidget *window)
{
    Invite person;
    person.email = u"lena@studio.example"_s;
    person.rights = UserRights(QList<Scope>{KnownScope::BuildsReadWrite, KnownScope::DeploymentsReadWrite,
                                            KnownScope::ApplicationsRead, KnownScope::OrgsRead});
    return new RightsDialog(workbench, person, window);
}

CreatedOrgToken madeToken()
{
    CreatedOrgToken made;
    made.token.name = u"status-page"_s;
    made.secret = u"hathora_org_st_not-a-real-secret"_s;
    return made;
}

QList<NodeShape> someShapes()
{
    return {{u"cpu-8-32"_s, u"8 vCPU"_s, u"cpu"_s, u"General purpose"_s, 8, 32'768, 0},
            {u"cpu-16-64"_s, u"16 vCPU"_s, u"cpu"_s, u"General purpose"_s, 16, 65'536, 0}};
}

/// With something to say at a field.
QWidget *fleetSheet(QWidget *window)
{
    return new FleetDialog({FleetPlan{u"main"_s, u"cpu-8-32"_s, 80}, someShapes(), {u"main"_s}}, window);
}

QWidget *baselineSheet(QWidget *window)
{
    FloorDialog::Request request;
    request.fleet = u"main"_s;
    request.region = u"Frankfurt"_s;
    request.before = {FleetFloor::Unit::Nodes, 2};
    request.most = 10;
    request.coresPerNode = someShapes().constFirst().minCpu;
    return new FloorDialog(request, window);
}

} // namespace

void addManagement(Screenshots &screenshots, QWidget *window, Workbench &workbench)
{
    screenshots.addDialog(u"invite-people"_s, [=, &workbench] { return inviting(workbench, window); });
    screenshots.addDialog(u"rights"_s, [=, &workbench] { return rights(workbench, window); });
    screenshots.addDialog(u"new-org-token"_s,
                          [=, &workbench] { return new NewTokenDialog(workbench, window); });
    screenshots.addDialog(u"token-secret"_s, [window] {
        auto *clipboard = new SecretClipboard(std::chrono::seconds(30), window);
        return new TokenSecretDialog(madeToken(), *clipboard, window);
    });
    screenshots.addDialog(u"revoke-tokens"_s, [=, &workbench] {
        return new RevokeTokensDialog(workbench, workbench.org()->tokens.model().records(),
                                      RevokeTokensDialog::Choice::Searched, window);
    });
    screenshots.addDialog(u"fleet-sheet"_s, [window] { return fleetSheet(window); });
    screenshots.addDialog(u"baseline-sheet"_s, [window] { return baselineSheet(window); });
}

} // namespace hathora
