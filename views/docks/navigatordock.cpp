// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/navigatordock.h"

#include "models/workbench.h"
#include "views/changeactions.h"
#include "views/changestrip.h"
#include "views/dialogs/appnamedialog.h"
#include "views/dialogs/confirmdialog.h"
#include "views/docks/navigatordelegate.h"
#include "views/docks/navigatorways.h"
#include "views/icons.h"
#include "views/sightwatch.h"
#include "views/spacing.h"
#include "views/stateoverlay.h"
#include "views/storeface.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QTreeView>

namespace hathora {

using Subject = Selection::Subject;

namespace {

constexpr auto filterKey = "filter";

StoreFace::Words words()
{
    return {NavigatorDock::tr("There is no session. Sign in to see organizations."),
            NavigatorDock::tr("Loading organizations…"),
            NavigatorDock::tr("This token sees no organization. Ask its owner for an invitation."),
            {},
            NavigatorDock::tr("The organizations and their applications could not be loaded."),
            NavigatorDock::tr("Nothing here matches the filter.")};
}

QSet<QString> namesBut(const AppsStore &apps, const AppId &except)
{
    QSet<QString> names;
    for (const AppWithDeployment &app : apps.model().records()) {
        if (app.id != except)
            names.insert(app.name);
    }
    return names;
}

} // namespace

NavigatorDock::NavigatorDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_tree(new QTreeView(this))
    , m_filter(new QLineEdit(this))
    , m_changes(new ChangeStrip(QStringLiteral("navigator.changes"), this))
    , m_overlay(new StateOverlay(m_tree, this))
    , m_face(new StoreFace(m_overlay, words()))
    , m_sight(new SightWatch(this))
    , m_changeActions(new ChangeActions(workbench, this))
    , m_create(add(QStringLiteral("create"), tr("&New application…"), tr("Ctrl+Shift+N")))
    , m_rename(add(QStringLiteral("rename"), tr("&Rename…"), Qt::Key_F2))
    , m_delete(add(QStringLiteral("delete"), tr("&Delete…"), QKeySequence::Delete))
    , m_copyId(add(QStringLiteral("copyId"), tr("Copy &id"), QKeySequence::Copy))
    , m_copyName(add(QStringLiteral("copyName"), tr("Copy n&ame"), {}))
{
    setObjectName(QStringLiteral("navigator"));
    setMinimumWidth(spacing::sidePanel);
    buildTree();
    buildActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildBar());
    column->addWidget(m_changes);
    column->addWidget(m_overlay, 1);
    setFocusProxy(m_tree);

    connect(m_face, &StoreFace::clearFilterRequested, m_filter, &QLineEdit::clear);
    connect(&workbench, &Workbench::orgScopeChanged, this, &NavigatorDock::takeScope);
    connect(&workbench.organizations(), &Store::stateChanged, this, &NavigatorDock::tellOfStore);
    const Selection &selection = workbench.selection();
    connect(&selection, &Selection::subjectChanged, this, &NavigatorDock::followSelection);
    connect(&selection, &Selection::appChanged, this, &NavigatorDock::followSelection);
    takeScope();
}

QVariantMap NavigatorDock::viewState() const
{
    return {{QLatin1String(filterKey), m_filter->text()}};
}

void NavigatorDock::setViewState(const QVariantMap &state)
{
    m_filter->setText(state.value(QLatin1String(filterKey)).toString());
}

void NavigatorDock::buildTree()
{
    m_rows.setSourceModel(&m_workbench.navigator());
    m_rows.setRecursiveFilteringEnabled(true);
    m_rows.setAutoAcceptChildRows(true);
    m_rows.setFilterRole(SearchRole);
    m_rows.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setObjectName(QStringLiteral("navigator.tree"));
    m_tree->setAccessibleName(tr("Organizations, applications and fleets"));
    m_tree->setModel(&m_rows);
    m_tree->setItemDelegate(new NavigatorDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setIndentation(spacing::groups);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &NavigatorDock::choose);
    connect(m_tree, &QTreeView::clicked, this, &NavigatorDock::choose);
    leadToDocks(*m_tree, m_workbench);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &NavigatorDock::openMenu);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_rows, signal, this, [this] { m_face->updateSoon(); });
    connect(&m_rows, &QAbstractItemModel::rowsInserted, this, &NavigatorDock::followSelection);
}

QLayout *NavigatorDock::buildBar()
{
    m_filter->setObjectName(QStringLiteral("navigator.filter"));
    m_filter->setAccessibleName(tr("Filter the navigator"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows.setFilterFixedString(text);
        m_face->updateSoon();
        expandChosen();
    });
    auto *create = new QToolButton(this);
    create->setObjectName(QStringLiteral("navigator.createButton"));
    create->setDefaultAction(m_create);
    create->setAccessibleName(tr("New application"));
    create->setFocusPolicy(Qt::TabFocus);
    create->setFixedHeight(spacing::controlHeight);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(spacing::between, spacing::between, spacing::between, spacing::between);
    bar->setSpacing(spacing::within);
    bar->addWidget(m_filter, 1);
    bar->addWidget(create);
    return bar;
}

QAction *NavigatorDock::add(const QString &name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("navigator.") + name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(action);
    return action;
}

void NavigatorDock::buildActions()
{
    m_create->setIcon(icon(Icon::Add));
    m_rename->setIcon(icon(Icon::Edit));
    m_delete->setIcon(icon(Icon::Delete));
    m_copyId->setIcon(icon(Icon::Copy));
    connect(m_create, &QAction::triggered, this, &NavigatorDock::askForNewApp);
    connect(m_rename, &QAction::triggered, this, &NavigatorDock::askForName);
    connect(m_delete, &QAction::triggered, this, &NavigatorDock::askToDelete);
    connect(m_copyId, &QAction::triggered, this, [this] { copy(KeyRole); });
    connect(m_copyName, &QAction::triggered, this, [this] { copy(Qt::DisplayRole); });
    m_changeActions->add(m_create, Change::Kind::CreateApp, [this] { return m_workbench.org() != nullptr; });
    m_changeActions->add(m_rename, Change::Kind::RenameApp, [this] { return currentApp() != nullptr; });
    m_changeActions->add(m_delete, Change::Kind::DeleteApp, [this] { return currentApp() != nullptr; });
    updateActions();
}

void NavigatorDock::takeScope()
{
    OrgScope *org = m_workbench.org();
    QList<Store *> stores;
    if (org)
        stores = {&org->apps, &org->appCounts, &org->fleets};
    stores.append(&m_workbench.organizations());
    m_sight->keepFresh(stores);
    if (org) {
        connect(&org->apps, &Store::stateChanged, this, &NavigatorDock::tellOfStore, Qt::UniqueConnection);
        connect(&org->apps, &Store::refreshed, this, &NavigatorDock::tellOfStore, Qt::UniqueConnection);
    }
    tellOfStore();
    m_changes->follow(org ? &org->appCommands : nullptr);
    followSelection();
}

/// Organizations rarely change, and their applications are asked for more often: what fails of the two is
/// told.
void NavigatorDock::tellOfStore()
{
    OrgScope *org = m_workbench.org();
    Store *store = &m_workbench.organizations();
    if (org && org->apps.lastError() && !store->lastError())
        store = &org->apps;
    if (store == m_told)
        return;
    m_told = store;
    m_face->setStore(store, [this] {
        if (m_workbench.navigator().rowCount() == 0)
            return StoreFace::Amount::Nothing;
        return m_rows.rowCount() == 0 ? StoreFace::Amount::AllHidden : StoreFace::Amount::Something;
    });
}

Subject NavigatorDock::subjectAt(const QModelIndex &row) const
{
    return row.data(NavigatorModel::SubjectRole).value<Subject>();
}

QString NavigatorDock::currentOrg() const
{
    QModelIndex row = m_tree->currentIndex();
    while (row.parent().isValid())
        row = row.parent();
    return row.data(KeyRole).toString();
}

/// A row stands for itself and for what it is in: an application's deployment chooses the application too.
void NavigatorDock::choose(const QModelIndex &row)
{
    updateActions();
    if (m_following || !row.isValid())
        return;
    const QScopedValueRollback following(m_following, true);
    Selection &selection = m_workbench.selection();
    const QString id = row.data(KeyRole).toString();
    const OrgId org(currentOrg());
    const auto enter = [&selection, &org] {
        if (selection.org() != org)
            selection.setOrg(org);
    };
    switch (subjectAt(row)) {
    case Subject::Organization:
        selection.setOrg(org);
        break;
    case Subject::App:
        enter();
        selection.setApp(AppId(id));
        break;
    case Subject::Deployment: {
        const AppId app(row.parent().data(KeyRole).toString());
        enter();
        if (selection.app() != app)
            selection.setApp(app);
        selection.setDeployment(DeploymentId(id));
        break;
    }
    case Subject::Fleet:
        enter();
        selection.setFleet(FleetId(id));
        break;
    default:
        break;
    }
}

/// The row of what is chosen elsewhere becomes the current one; of what has no row, its application's.
void NavigatorDock::followSelection()
{
    if (m_following)
        return;
    const Selection &selection = m_workbench.selection();
    const NavigatorModel &tree = m_workbench.navigator();
    QModelIndex row;
    switch (selection.subject()) {
    case Subject::Organization:
        row = tree.indexOf(Subject::Organization, selection.org().text());
        break;
    case Subject::Fleet:
        row = tree.indexOf(Subject::Fleet, selection.fleet().text());
        break;
    case Subject::Deployment:
        row = tree.indexOf(Subject::Deployment, selection.deployment().text());
        break;
    default:
        break;
    }
    if (!row.isValid() && !selection.app().isEmpty())
        row = tree.indexOf(Subject::App, selection.app().text());
    if (!row.isValid())
        row = tree.indexOf(Subject::Organization, selection.org().text());
    const QScopedValueRollback following(m_following, true);
    const QModelIndex shown = m_rows.mapFromSource(row);
    if (shown.isValid() && shown != m_tree->currentIndex())
        m_tree->setCurrentIndex(shown);
    expandChosen();
    updateActions();
}

void NavigatorDock::expandChosen()
{
    const NavigatorModel &tree = m_workbench.navigator();
    const QString org = m_workbench.selection().org().text();
    m_tree->expand(m_rows.mapFromSource(tree.indexOf(Subject::Organization, org)));
}

const AppWithDeployment *NavigatorDock::currentApp() const
{
    const QModelIndex row = m_tree->currentIndex();
    const OrgScope *org = m_workbench.org();
    if (!org || subjectAt(row) != Subject::App)
        return nullptr;
    return org->apps.model().find(AppId(row.data(KeyRole).toString()));
}

void NavigatorDock::updateActions()
{
    const QModelIndex row = m_tree->currentIndex();
    const bool isThing = row.isValid() && subjectAt(row) != Subject::None;
    m_changeActions->update();
    m_copyId->setEnabled(isThing);
    m_copyName->setEnabled(isThing);
}

void NavigatorDock::openMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // why a change is not possible
    menu->addActions({m_copyId, m_copyName});
    menu->addSeparator();
    menu->addActions({m_create, m_rename, m_delete});
    menu->popup(m_tree->viewport()->mapToGlobal(where));
}

void NavigatorDock::askForNewApp()
{
    OrgScope *org = m_workbench.org();
    if (!org)
        return;
    auto *dialog =
        new AppNameDialog({tr("New application"), tr("Create"), {}, namesBut(org->apps, {})}, this);
    connect(dialog, &QDialog::accepted, &org->appCommands,
            [dialog, commands = &org->appCommands] { commands->create(dialog->name()); });
    dialog->open();
}

void NavigatorDock::askForName()
{
    OrgScope *org = m_workbench.org();
    const AppWithDeployment *app = currentApp();
    if (!org || !app)
        return;
    auto *dialog = new AppNameDialog(
        {tr("Rename application"), tr("Rename"), app->name, namesBut(org->apps, app->id)}, this);
    connect(dialog, &QDialog::accepted, &org->appCommands,
            [dialog, commands = &org->appCommands, id = app->id] { commands->rename(id, dialog->name()); });
    dialog->open();
}

void NavigatorDock::askToDelete()
{
    OrgScope *org = m_workbench.org();
    const AppWithDeployment *app = currentApp();
    if (!org || !app)
        return;
    const std::optional<int> live = org->appCounts.live(app->id);
    const QString processes = live ? tr("%n live processes are part of it.", nullptr, *live)
                                   : tr("How many processes are live in it is not known.");
    ConfirmDialog::Question question;
    question.title = tr("Delete the application %1?").arg(app->name);
    question.consequence =
        tr("The organization loses it with all of its deployments, processes and rooms, and "
           "players cannot be let in any more. This cannot be undone.") +
        u' ' + processes;
    question.verb = tr("Delete application");
    question.typedName = app->name;
    question.typedNamePrompt = tr("Type %1 to delete it:").arg(app->name);
    auto *dialog = new ConfirmDialog(question, this);
    connect(dialog, &QDialog::accepted, &org->appCommands,
            [commands = &org->appCommands, id = app->id] { commands->remove(id); });
    dialog->open();
}

void NavigatorDock::copy(int role)
{
    const QString text = m_tree->currentIndex().data(role).toString();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace hathora
