// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/deploysheet.h"

#include "views/changeactions.h"
#include "views/changestrip.h"
#include "views/deploy/buildnames.h"
#include "views/deploy/deployform.h"
#include "views/deploy/deploytext.h"
#include "views/deploy/newdraft.h"
#include "views/deploy/rehearsalpage.h"
#include "views/deploy/yamlfiles.h"
#include "views/dialogs/confirmdialog.h"
#include "views/localaction.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/sightwatch.h"
#include "views/spacing.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace hathora {

namespace {

QPushButton *makeButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QString nameOf(const Workbench &workbench, const AppId &app)
{
    const AppWithDeployment *found = workbench.org() ? workbench.org()->apps.model().find(app) : nullptr;
    return found ? found->name : app.text();
}

} // namespace

DeploySheet::DeploySheet(Workbench &workbench, const Request &request, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_app(workbench.app()->app)
    , m_build(request.build)
    , m_appName(nameOf(workbench, m_app))
    , m_title(new PlainLabel(PlainLabel::Look::Title, this))
    , m_notice(new MessageStrip(this))
    , m_elsewhere(new MessageStrip(this))
    , m_changes(new ChangeStrip(QStringLiteral("deploy.changes"), this))
    , m_pages(new QStackedWidget(this))
    , m_form(new DeployForm(m_pages))
    , m_rehearsal(new RehearsalPage(m_pages))
    , m_back(makeButton(QStringLiteral("deploy.back"), tr("&Back"), this))
    , m_next(makeButton(QStringLiteral("deploy.next"), tr("&Rehearse"), this))
    , m_deploy(makeButton(QStringLiteral("deploy.deploy"), tr("&Deploy"), this))
    , m_why(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_files(new YamlFiles(this))
    , m_sight(new SightWatch(this))
    , m_changeActions(new ChangeActions(workbench, this))
{
    setObjectName(QStringLiteral("deploySheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(920, 620);
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_rehearsal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::around, spacing::groups, spacing::around);
    column->setSpacing(spacing::around);
    column->addWidget(buildHead(request));
    column->addWidget(m_pages, 1);
    column->addWidget(buildBar());
    wire();

    m_awaitsLatest = request.awaitsLatest;
    offerChoices();
    fill(request.draft);
    if (!request.note.isEmpty())
        m_notice->showMessage(MessageStrip::Kind::Info, request.note);
    takeScope();
    turnTo(request.rollBackTo.isEmpty() ? static_cast<QWidget *>(m_form) : m_rehearsal);
}

QWidget *DeploySheet::buildHead(const Request &request)
{
    m_title->setObjectName(QStringLiteral("deploy.title"));
    m_title->setElideMode(Qt::ElideMiddle);
    m_title->setText(request.rollBackTo.isEmpty()
                         ? tr("New deployment of %1").arg(m_appName)
                         : tr("Roll back %1 to %2").arg(m_appName, request.rollBackTo.text()));
    setWindowTitle(plainLine(m_title->fullText()));
    m_notice->setObjectName(QStringLiteral("deploy.notice"));
    m_notice->setDismissible(true);
    m_elsewhere->setObjectName(QStringLiteral("deploy.elsewhere"));
    auto *head = new QWidget(this);
    auto *texts = new QVBoxLayout(head);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(spacing::within);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(buildFileMenu());
    texts->addLayout(first);
    texts->addWidget(m_elsewhere);
    texts->addWidget(m_notice);
    texts->addWidget(m_changes);
    return head;
}

QToolButton *DeploySheet::buildFileMenu()
{
    const auto contentOf = [this] { return YamlFiles::Content{m_config, m_form->draft(), m_app}; };
    QAction *read =
        localAction(this, QStringLiteral("deploy.yaml.import"), tr("&Import YAML of the official tool…"));
    QAction *write = localAction(this, QStringLiteral("deploy.yaml.export"), tr("&Export YAML…"));
    QAction *all = localAction(this, QStringLiteral("deploy.yaml.exportAll"),
                               tr("Export YAML with the &values of variables…"));
    connect(read, &QAction::triggered, m_files, &YamlFiles::askForFile);
    connect(write, &QAction::triggered, this,
            [=, this] { m_files->askWhere(contentOf(), CliConfig::Secrets::LeftOut); });
    connect(all, &QAction::triggered, this,
            [=, this] { m_files->askWhere(contentOf(), CliConfig::Secrets::Written); });
    QToolButton *more = menuButton(QStringLiteral("deploy.more"), tr("Import and export"));
    auto *menu = new QMenu(more);
    menu->addActions({read, write, all});
    more->setMenu(menu);
    return more;
}

QWidget *DeploySheet::buildBar()
{
    m_why->setObjectName(QStringLiteral("deploy.why"));
    m_why->setWordWrap(true);
    QPushButton *cancel = makeButton(QStringLiteral("deploy.cancel"), tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::between);
    row->addWidget(m_why, 1);
    for (QWidget *button : {cancel, m_back, m_next, m_deploy})
        row->addWidget(button);
    return bar;
}

void DeploySheet::wire()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &DeploySheet::update);
    const auto later = [this] { m_soon.start(); };
    connect(m_form, &DeployForm::edited, this, later);
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_form); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_rehearsal); });
    connect(m_deploy, &QPushButton::clicked, this, &DeploySheet::deploy);
    connect(m_files, &YamlFiles::imported, this, &DeploySheet::take);
    connect(m_files, &YamlFiles::told, m_notice, &MessageStrip::showMessage);

    DeploySettings &settings = m_workbench.deploySettings();
    m_rehearsal->setPrices(settings.prices());
    connect(&settings, &DeploySettings::pricesChanged, m_rehearsal, &RehearsalPage::setPrices);
    connect(&settings, &DeploySettings::pricesChanged, this, later);
    connect(m_rehearsal, &RehearsalPage::pricesEdited, &settings, &DeploySettings::setPrices);

    m_changeActions->add(m_deploy, Change::Kind::CreateDeployment, [this] { return m_mayDeploy; });
    connect(&m_workbench, &Workbench::accessChanged, this, later);
    connect(&m_workbench, &Workbench::appScopeChanged, this, &DeploySheet::takeScope);
    connect(&m_workbench, &Workbench::orgScopeChanged, this, &DeploySheet::takeScope);
}

bool DeploySheet::isHere() const
{
    return m_workbench.org() && m_workbench.app() && m_workbench.app()->app == m_app;
}

void DeploySheet::takeScope()
{
    for (const QMetaObject::Connection &connection : std::exchange(m_ofScope, {}))
        disconnect(connection);
    if (isHere()) {
        m_elsewhere->hide();
        follow(*m_workbench.org(), *m_workbench.app());
    } else {
        m_sight->keepFresh({});
        m_changes->follow(nullptr);
        m_elsewhere->showMessage(MessageStrip::Kind::Warning,
                                 tr("This is for %1. Choose that application to go on.").arg(m_appName));
    }
    update();
}

void DeploySheet::follow(OrgScope &org, AppScope &app)
{
    const QList<Store *> stores{&app.deployments, &org.builds, &app.processes,
                                &org.fleets,      &org.usage,  &org.apps};
    m_sight->keepFresh(stores);
    m_changes->follow(&app.deploymentCommands);
    const auto later = [this] { m_soon.start(); };
    for (Store *store : stores)
        m_ofScope.append(connect(store, &Store::refreshed, this, later));
    m_ofScope.append(connect(&app.deployments, &Store::stateChanged, this, later));
    m_ofScope.append(connect(&app.processes, &ProcessStore::completenessChanged, this, later));
    m_ofScope.append(connect(&app.deploymentCommands, &Commands::changed, this, &DeploySheet::sent));
}

DraftSurroundings DeploySheet::surroundings() const
{
    DraftSurroundings surroundings;
    surroundings.generation = m_workbench.generation();
    const Organization *org =
        m_workbench.org() ? m_workbench.organizations().model().find(m_workbench.org()->org) : nullptr;
    if (org)
        surroundings.mostMegabytes = org->maxRequestedMemoryMB;
    return surroundings;
}

void DeploySheet::update()
{
    m_soon.stop();
    m_form->setGeneration(m_workbench.generation());
    if (!isHere()) {
        m_mayDeploy = false;
        m_changeActions->update();
        return;
    }
    if (m_awaitsLatest)
        begin();
    offerChoices();
    const DeploymentDraft draft = m_form->draft();
    const Rehearsal rehearsal = rehearse(draft, *m_workbench.org(), *m_workbench.app(), surroundings(),
                                         m_workbench.deploySettings().prices());
    m_form->setProblems(rehearsal.problems);
    m_form->setBuildHint(draft.build.isEmpty() ? QString() : standingText(rehearsal.build));
    m_rehearsal->show(rehearsal, draft);
    tellButtons(rehearsal);
}

/// A draft that begins with nothing where there is a deployment to copy would lose its variables.
void DeploySheet::begin()
{
    const Store &store = m_workbench.app()->deployments;
    m_awaitsLatest = !store.hasLoaded() && !store.lastError();
    m_pages->setEnabled(!m_awaitsLatest);
    if (store.hasLoaded()) {
        fill(newDeploymentRequest(m_workbench, m_build).draft);
    } else if (store.lastError()) {
        m_notice->showMessage(
            MessageStrip::Kind::Warning,
            tr("The latest deployment could not be loaded, so nothing of it is filled in."));
    }
}

void DeploySheet::fill(const DeploymentDraft &draft)
{
    m_form->setDraft(draft);
    m_untouched = m_form->draft();
}

void DeploySheet::reject()
{
    if (m_form->draft() == m_untouched)
        return QDialog::reject();
    ConfirmDialog::Question question;
    question.title = tr("Discard what was filled in?");
    question.consequence = tr("It is kept nowhere else. Nothing changes on the server.");
    question.verb = tr("Discard");
    auto *dialog = new ConfirmDialog(question, this);
    connect(dialog, &QDialog::accepted, this, [this] { QDialog::reject(); });
    dialog->open();
}

void DeploySheet::offerChoices()
{
    if (!isHere())
        return;
    m_form->setBuilds(deployableBuilds(m_workbench.org()->builds));
    QList<PickField::Item> fleets;
    for (const Fleet &fleet : m_workbench.org()->fleets.model().records())
        fleets.append({fleet.name.value_or(fleet.id.text()), fleet.id.text()});
    m_form->setFleets(fleets);
}

void DeploySheet::tellButtons(const Rehearsal &rehearsal)
{
    m_waits = rehearsal.canWait();
    m_mayDeploy = m_sending == 0 && !m_awaitsLatest && (rehearsal.canDeploy() || m_waits);
    m_deploy->setText(m_waits ? tr("&Deploy when it succeeds") : tr("&Deploy"));
    m_changeActions->update();
    const bool isBlockedByForm = isBlocked(rehearsal.problems);
    if (m_workbench.access() != Access::Full)
        m_why->setText(ChangeActions::reason());
    else if (isBlockedByForm)
        m_why->setText(tr("Something is missing or wrong: see the marked fields."));
    else
        m_why->setText(mayBeDeployed(rehearsal.build) ? QString() : standingText(rehearsal.build));
}

void DeploySheet::turnTo(QWidget *page)
{
    const bool isRehearsal = page == m_rehearsal;
    m_pages->setCurrentWidget(page);
    m_back->setVisible(isRehearsal);
    m_next->setVisible(!isRehearsal);
    m_deploy->setVisible(isRehearsal);
    page->setFocus();
    update();
}

void DeploySheet::deploy()
{
    if (!isHere() || !m_mayDeploy)
        return;
    const NewDeployment body = m_form->draft().body(m_workbench.generation());
    if (m_waits) {
        m_workbench.pendingDeploys().add({0, m_workbench.org()->org, m_app, m_appName, body});
        return accept();
    }
    m_sending = m_workbench.app()->deploymentCommands.create(body);
    update();
}

/// What was refused can be mended here; what is not known to be done stays to be looked at.
void DeploySheet::sent(const Change &change)
{
    if (change.number != m_sending || !change.isOver())
        return;
    m_sending = 0;
    if (change.state == Change::State::Done)
        return accept();
    update();
}

void DeploySheet::take(const CliConfig &config)
{
    m_config = config;
    m_form->setDraft(config.appliedTo(m_form->draft()));
}

} // namespace hathora
