// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/rightsdialog.h"

#include "views/changeactions.h"
#include "views/people/rightsfield.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace hathora {

RightsDialog::RightsDialog(Workbench &workbench, const Invite &person, QWidget *parent)
    : QDialog(parent)
    , m_person(person)
    , m_rights(new RightsField(QStringLiteral("rights.field"), RightsField::Of::Person, this))
    , m_changeActions(new ChangeActions(workbench, this))
{
    setObjectName(QStringLiteral("rightsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Role or scopes"));
    m_rights->setHeld(OwnScopes::of(workbench));
    if (person.rights)
        m_rights->setRights(*person.rights);
    build();
    m_changeActions->add(m_accept, Change::Kind::ChangeRights, [this] {
        const std::optional<UserRights> rights = m_rights->userRights();
        return rights && rights != m_person.rights;
    });
    connect(m_rights, &RightsField::edited, m_changeActions, &ChangeActions::update);
    m_changeActions->update();
}

void RightsDialog::build()
{
    auto *title = new PlainLabel(PlainLabel::Look::Title, this);
    title->setObjectName(QStringLiteral("rights.title"));
    title->setElideMode(Qt::ElideMiddle);
    title->setText(tr("What %1 may do").arg(m_person.email));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("rights.accept"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::around);
    column->setSpacing(spacing::around);
    column->addWidget(title);
    column->addWidget(m_rights);
    column->addStretch(1);
    column->addWidget(buttons);
}

InviteChange RightsDialog::change() const
{
    return {m_person.email, m_rights->userRights().value_or(UserRights())};
}

} // namespace hathora
