// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/newtokendialog.h"

#include "models/workbench.h"
#include "views/changeactions.h"
#include "views/changestrip.h"
#include "views/forms/textfield.h"
#include "views/people/rightsfield.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace hathora {

NewTokenDialog::NewTokenDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_commands(&workbench.org()->orgTokenCommands)
    , m_tokens(&workbench.org()->tokens)
    , m_changes(new ChangeStrip(QStringLiteral("newToken.changes"), this))
    , m_name(new TextField({QStringLiteral("newToken.name"),
                            tr("Name"),
                            tr("What it is for; up to %1 characters").arg(longestTokenName()),
                            {},
                            FormField::Need::Required}))
    , m_rights(new RightsField(QStringLiteral("newToken.rights"), RightsField::Of::Token, this))
    , m_changeActions(new ChangeActions(workbench, this))
{
    setObjectName(QStringLiteral("newToken"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New token"));
    build();
    m_rights->setHeld(OwnScopes::of(workbench));
    m_changes->follow(m_commands);
    m_changeActions->add(m_verb, Change::Kind::CreateOrgToken, [this] { return isReady(); });
    connect(m_name, &FormField::edited, this, &NewTokenDialog::judge);
    connect(m_rights, &RightsField::edited, this, &NewTokenDialog::judge);
    connect(m_tokens, &Store::refreshed, this, &NewTokenDialog::judge);
    connect(m_commands, &Commands::changed, this, &NewTokenDialog::follow);
    judge();
}

void NewTokenDialog::build()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_verb = buttons->addButton(tr("&Create token"), QDialogButtonBox::ActionRole);
    m_verb->setObjectName(QStringLiteral("newToken.create"));
    m_verb->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &NewTokenDialog::send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::around);
    column->setSpacing(spacing::between);
    column->addWidget(m_changes);
    column->addWidget(m_name->label());
    column->addSpacing(spacing::within - spacing::between);
    column->addWidget(m_name);
    column->addWidget(m_rights);
    column->addStretch(1);
    column->addWidget(buttons);
    m_name->setFocus();
}

TokenNameFlaw NewTokenDialog::flaw() const
{
    return flawOf(m_name->values().value(0), m_tokens ? m_tokens->model().records() : QList<OrgToken>());
}

QString NewTokenDialog::problemText(TokenNameFlaw flaw)
{
    switch (flaw) {
    case TokenNameFlaw::None:
    case TokenNameFlaw::Empty:
        break;
    case TokenNameFlaw::SpaceAround:
        return tr("There is a space before or after the name.");
    case TokenNameFlaw::TooLong:
        return tr("The name is longer than %1 characters.").arg(longestTokenName());
    case TokenNameFlaw::Taken:
        return tr("Another token of the organization has this name.");
    }
    return {};
}

void NewTokenDialog::judge()
{
    m_name->setProblem(problemText(flaw()));
    m_changeActions->update();
}

bool NewTokenDialog::isReady() const
{
    return m_commands && m_sending == 0 && m_rights->isReady() && flaw() == TokenNameFlaw::None;
}

void NewTokenDialog::send()
{
    if (!isReady())
        return;
    m_sending = m_commands->create({m_name->values().value(0), m_rights->tokenRights()});
    judge();
}

/// What was refused can be mended here.
void NewTokenDialog::follow(const Change &change)
{
    if (change.number != m_sending || !change.isOver())
        return;
    m_sending = 0;
    if (change.state == Change::State::Done)
        return accept();
    judge();
}

} // namespace hathora
