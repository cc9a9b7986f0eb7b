// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/organizationdock.h"

#include "models/people/ownscopes.h"
#include "models/workbench.h"
#include "views/browser.h"
#include "views/people/matrixpage.h"
#include "views/people/peopleactions.h"
#include "views/plainlabel.h"
#include "views/sightwatch.h"
#include "views/spacing.h"
#include "views/tablepane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr auto consoleAddress = "https://console.hathora.dev/"_L1;
constexpr auto tabKey = "tab"_L1;
const QStringList rightsColumns{QStringLiteral("rights")};

TablePane::Setup membersSetup()
{
    return {QStringLiteral("members"),
            OrganizationDock::tr("Members"),
            "email"_L1,
            "rights"_L1,
            "email"_L1,
            Qt::AscendingOrder,
            QStringLiteral("rights:admin"),
            {OrganizationDock::tr("Choose an organization to see who belongs to it."),
             OrganizationDock::tr("Loading members…"),
             OrganizationDock::tr("This organization has no members."),
             {},
             OrganizationDock::tr("The members could not be loaded."),
             OrganizationDock::tr("No member matches the filter.")}};
}

TablePane::Setup sentSetup()
{
    return {QStringLiteral("invites"),
            OrganizationDock::tr("Invites sent"),
            "email"_L1,
            "rights"_L1,
            "invited"_L1,
            Qt::DescendingOrder,
            QStringLiteral("rights:viewer"),
            {OrganizationDock::tr("Choose an organization to see whom it has invited."),
             OrganizationDock::tr("Loading invites…"),
             OrganizationDock::tr("Nobody is invited who has not answered."),
             OrganizationDock::tr("Invite people…"), OrganizationDock::tr("The invites could not be loaded."),
             OrganizationDock::tr("No invite matches the filter.")}};
}

TablePane::Setup receivedSetup()
{
    return {QStringLiteral("received"),
            OrganizationDock::tr("Invites received"),
            "invitedBy"_L1,
            "rights"_L1,
            "invited"_L1,
            Qt::DescendingOrder,
            QStringLiteral("rights:admin"),
            {{},
             OrganizationDock::tr("Loading invites…"),
             OrganizationDock::tr("No invite waits for you. They go to people: with the token of an "
                                  "organization there are none."),
             {},
             OrganizationDock::tr("Your invites could not be loaded."),
             OrganizationDock::tr("No invite matches the filter.")}};
}

} // namespace

OrganizationDock::OrganizationDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_members(new TablePane(membersSetup(), this))
    , m_sent(new TablePane(sentSetup(), this))
    , m_received(new TablePane(receivedSetup(), this))
    , m_matrix(new MatrixPage(workbench, this))
    , m_tabs(new QTabWidget(this))
    , m_sight(new SightWatch(this))
    , m_actions(new PeopleActions(workbench, {*m_members, *m_sent, *m_received}, this))
{
    setObjectName(QStringLiteral("organizationDock"));
    build();
    connectParts();
    takeScope();
}

/// What the API cannot do is said where it would be looked for.
QWidget *OrganizationDock::buildMembers()
{
    auto *note = new PlainLabel(PlainLabel::Look::Caption, this);
    note->setObjectName(QStringLiteral("members.note"));
    note->setWordWrap(true);
    note->setText(tr(
        "The API has no way to remove a member; that was done in Hathora's own console. Here their role or "
        "scopes can be taken away."));
    auto *console = new QPushButton(tr("Open Hathora's &console"), this);
    console->setObjectName(QStringLiteral("members.console"));
    console->setFlat(true);
    connect(console, &QPushButton::clicked, note, [note] {
        if (openInBrowser(consoleAddress) != Browsing::Opened)
            note->setText(tr("No browser could be opened; the console is at %1.").arg(consoleAddress));
    });
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(spacing::between, spacing::within, spacing::between, spacing::within);
    foot->addWidget(note, 1);
    foot->addWidget(console);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_members, 1);
    column->addLayout(foot);
    page->setFocusProxy(m_members);
    return page;
}

void OrganizationDock::build()
{
    m_tabs->setObjectName(QStringLiteral("organization.tabs"));
    m_tabs->setAccessibleName(tr("People of the organization"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildMembers(), {});
    m_tabs->addTab(m_sent, {});
    m_tabs->addTab(m_received, {});
    m_tabs->addTab(m_matrix, tr("Who may what"));
    auto *invite = new QToolButton(this);
    invite->setObjectName(QStringLiteral("organization.inviteButton"));
    invite->setDefaultAction(m_actions->invite());
    invite->setAccessibleName(tr("Invite people"));
    invite->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    invite->setFixedHeight(spacing::controlHeight);
    invite->setFocusPolicy(Qt::TabFocus);
    m_tabs->setCornerWidget(invite);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_actions->strips());
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_members);
    tellCounts();
}

void OrganizationDock::connectParts()
{
    connect(&m_workbench, &Workbench::orgScopeChanged, this, &OrganizationDock::takeScope);
    connect(&m_workbench, &Workbench::rowWanted, this, &OrganizationDock::showRow);
    connect(&m_workbench.organizations(), &Store::refreshed, this, &OrganizationDock::takeRights);
    for (TablePane *pane : {m_members, m_sent, m_received}) {
        connect(pane, &TablePane::shownChanged, pane, &TablePane::summarize);
        connect(pane, &TablePane::shownChanged, this, &OrganizationDock::tellCounts);
    }
    connect(&m_sent->face(), &StoreFace::actionRequested, m_actions->invite(), &QAction::trigger);
    m_received->setTable(&m_workbench.ownInvites().model(), &m_workbench.ownInvites());
}

void OrganizationDock::takeScope()
{
    OrgScope *org = m_workbench.org();
    m_members->setTable(org ? &org->members.model() : nullptr, org ? &org->members : nullptr);
    m_sent->setTable(org ? &org->invites.model() : nullptr, org ? &org->invites : nullptr);
    QList<Store *> stores;
    if (org)
        stores = {&org->members, &org->invites, &org->tokens};
    stores.append(&m_workbench.ownInvites());
    stores.append(&m_workbench.organizations()); // what one may do oneself stands there
    m_sight->keepFresh(stores);
    takeRights();
}

/// What the server does not tell is not shown as unknown, but not at all.
void OrganizationDock::takeRights()
{
    const bool isTold = OwnScopes::of(m_workbench).telling() != OwnScopes::Telling::No;
    for (TablePane *pane : {m_members, m_sent, m_received})
        pane->setAbsent(isTold ? QStringList() : rightsColumns);
    m_tabs->setTabVisible(m_tabs->indexOf(m_matrix), isTold);
}

void OrganizationDock::showRow(const QString &dock, const QString &key)
{
    if (dock != QStringLiteral("organization"))
        return;
    TablePane *pane = m_received;
    if (m_members->rows().rowOfKey(key) >= 0)
        pane = m_members;
    else if (m_sent->rows().rowOfKey(key) >= 0)
        pane = m_sent;
    m_tabs->setCurrentWidget(pane == m_members ? m_members->parentWidget() : pane);
    pane->select(key);
}

void OrganizationDock::tellCounts()
{
    const auto title = [](const QString &words, const TablePane *pane) {
        return pane->total() == 0 ? words : QStringLiteral("%1 (%2)").arg(words).arg(pane->total());
    };
    m_tabs->setTabText(0, title(tr("Members"), m_members));
    m_tabs->setTabText(1, title(tr("Invites sent"), m_sent));
    m_tabs->setTabText(2, title(tr("Invites received"), m_received));
}

QList<TablePane *> OrganizationDock::panes() const
{
    return {m_members, m_sent, m_received, &m_matrix->table()};
}

QVariantMap OrganizationDock::viewState() const
{
    QVariantMap state{{QString(tabKey), m_tabs->currentIndex()}};
    for (const TablePane *pane : panes())
        state.insert(pane->name(), pane->viewState());
    return state;
}

void OrganizationDock::setViewState(const QVariantMap &state)
{
    for (TablePane *pane : panes())
        pane->setViewState(state.value(pane->name()).toMap());
    m_tabs->setCurrentIndex(qBound(0, state.value(tabKey).toInt(), m_tabs->count() - 1));
}

} // namespace hathora
