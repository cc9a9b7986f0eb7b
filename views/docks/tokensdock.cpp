// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/tokensdock.h"

#include "models/people/ownscopes.h"
#include "models/people/tokentraits.h"
#include "models/workbench.h"
#include "views/changeactions.h"
#include "views/changestrip.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/sightwatch.h"
#include "views/spacing.h"
#include "views/tablepane.h"
#include "views/tokens/newtokendialog.h"
#include "views/tokens/revoketokensdialog.h"
#include "views/tokens/tokensecretdialog.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace hathora {

namespace {

TablePane::Setup setup()
{
    return {QStringLiteral("tokens"),
            TokensDock::tr("Tokens"),
            "name"_L1,
            "rights"_L1,
            "created"_L1,
            Qt::DescendingOrder,
            QStringLiteral("rights:admin status:active"),
            {TokensDock::tr("Choose an organization to see its tokens."), TokensDock::tr("Loading tokens…"),
             TokensDock::tr("This organization has no tokens."), TokensDock::tr("New token…"),
             TokensDock::tr("The tokens could not be loaded."),
             TokensDock::tr("No token matches the filter.")}};
}

QToolButton *textButton(QAction *action, const QString &help)
{
    auto *button = new QToolButton; // whose bar it is given to
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setDefaultAction(action);
    button->setAccessibleName(help);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFixedHeight(spacing::controlHeight);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

TokensDock::TokensDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_pane(new TablePane(setup(), this))
    , m_changes(new ChangeStrip(QStringLiteral("tokens.changes"), this))
    , m_sight(new SightWatch(this))
    , m_changeActions(new ChangeActions(workbench, this))
    , m_new(add(QStringLiteral("new"), tr("&New token…"), QKeySequence::New, &TokensDock::makeNew))
    , m_revoke(add(QStringLiteral("revoke"), tr("&Revoke…"), QKeySequence::Delete, &TokensDock::revokeChosen))
    , m_cleanUp(add(QStringLiteral("cleanUp"), tr("Clean &up…"), {}, &TokensDock::cleanUp))
{
    setObjectName(QStringLiteral("tokensDock"));
    build();
    connectParts();
    takeScope();
}

QAction *TokensDock::add(const QString &name, const QString &text, const QKeySequence &shortcut,
                         void (TokensDock::*run)())
{
    QAction *action = localAction(this, QStringLiteral("tokens.") + name, text, shortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void TokensDock::build()
{
    m_new->setIcon(icon(Icon::Add));
    m_revoke->setIcon(icon(Icon::Delete));
    m_cleanUp->setIcon(icon(Icon::Filter));
    m_pane->addRowAction(m_revoke);
    m_pane->bar()->addWidget(textButton(m_new, tr("New token")));
    m_pane->bar()->addWidget(textButton(m_cleanUp, tr("Find tokens to revoke")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_changes);
    column->addWidget(m_pane, 1);
    setFocusProxy(m_pane);

    m_changeActions->add(m_new, Change::Kind::CreateOrgToken,
                         [this] { return m_workbench.org() != nullptr; });
    m_changeActions->add(m_revoke, Change::Kind::RevokeOrgToken, [this] { return !chosen().isEmpty(); });
    m_changeActions->add(m_cleanUp, Change::Kind::RevokeOrgToken, [this] { return !active().isEmpty(); });
}

void TokensDock::connectParts()
{
    connect(&m_workbench, &Workbench::orgScopeChanged, this, &TokensDock::takeScope);
    connect(&m_workbench, &Workbench::rowWanted, this, &TokensDock::showRow);
    connect(&m_workbench.organizations(), &Store::refreshed, this, &TokensDock::takeRights);
    connect(m_pane, &TablePane::shownChanged, m_pane, &TablePane::summarize);
    connect(m_pane, &TablePane::shownChanged, this, &TokensDock::enable);
    connect(m_pane, &TablePane::selectionChanged, this, &TokensDock::enable);
    connect(&m_pane->face(), &StoreFace::actionRequested, m_new, &QAction::trigger);
}

/// Of a token that is still being made, the secret is shown, whatever is looked at by then.
void TokensDock::takeScope()
{
    OrgScope *org = m_workbench.org();
    m_pane->setTable(org ? &org->tokens.model() : nullptr, org ? &org->tokens : nullptr);
    m_changes->follow(org ? &org->orgTokenCommands : nullptr);
    QList<Store *> stores;
    if (org)
        stores = {&org->tokens};
    stores.append(&m_workbench.organizations());
    m_sight->keepFresh(stores);
    if (org)
        connect(&org->orgTokenCommands, &OrgTokenCommands::tokenCreated, this, &TokensDock::showSecret,
                Qt::UniqueConnection);
    takeRights();
}

void TokensDock::takeRights()
{
    const bool isTold = OwnScopes::of(m_workbench).telling() != OwnScopes::Telling::No;
    m_pane->setAbsent(isTold ? QStringList() : QStringList{QStringLiteral("rights")});
    enable();
}

void TokensDock::enable()
{
    m_changeActions->update();
}

void TokensDock::makeNew()
{
    if (m_workbench.org())
        (new NewTokenDialog(m_workbench, this))->open();
}

void TokensDock::revokeChosen()
{
    const QList<OrgToken> tokens = chosen();
    if (!tokens.isEmpty())
        (new RevokeTokensDialog(m_workbench, tokens, RevokeTokensDialog::Choice::Given, this))->open();
}

void TokensDock::cleanUp()
{
    const QList<OrgToken> tokens = active();
    if (!tokens.isEmpty())
        (new RevokeTokensDialog(m_workbench, tokens, RevokeTokensDialog::Choice::Searched, this))->open();
}

void TokensDock::showSecret(const CreatedOrgToken &token)
{
    auto *dialog = new TokenSecretDialog(token, m_clipboard, this);
    connect(dialog, &TokenSecretDialog::profileWanted, &m_workbench, &Workbench::profileWanted);
    connect(&m_workbench, &Workbench::profileMade, dialog, &TokenSecretDialog::profileMade);
    connect(&m_workbench, &Workbench::profileNotMade, dialog, &TokenSecretDialog::profileNotMade);
    dialog->open();
}

void TokensDock::showRow(const QString &dock, const QString &key)
{
    if (dock == QStringLiteral("tokens"))
        m_pane->select(key);
}

QList<OrgToken> TokensDock::active() const
{
    QList<OrgToken> tokens;
    if (const OrgScope *org = m_workbench.org()) {
        const QList<OrgToken> &all = org->tokens.model().records();
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(tokens), isActive);
    }
    return tokens;
}

QList<OrgToken> TokensDock::chosen() const
{
    const QStringList keys = m_pane->selectedKeys();
    QList<OrgToken> tokens = active();
    tokens.removeIf([&keys](const OrgToken &token) { return !keys.contains(token.id.text()); });
    return tokens;
}

QVariantMap TokensDock::viewState() const
{
    return m_pane->viewState();
}

void TokensDock::setViewState(const QVariantMap &state)
{
    m_pane->setViewState(state);
}

} // namespace hathora
