// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/rightsfield.h"

#include "views/people/scopegrid.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr int comfortableWidth = 440;
const QString oneByOne = QStringLiteral(":"); ///< no role can be called that

} // namespace

RightsField::RightsField(const QString &name, Of whom, QWidget *parent)
    : QWidget(parent)
    , m_whom(whom)
    , m_role(new QComboBox(this))
    , m_scopes(new ScopeGrid(name + QStringLiteral(".scopes"), this))
    , m_note(new PlainLabel(PlainLabel::Look::Caption, this))
{
    setObjectName(name);
    m_role->setObjectName(name + QStringLiteral(".role"));
    m_role->setAccessibleName(tr("Role or scopes"));
    m_note->setObjectName(name + QStringLiteral(".note"));
    m_note->setWordWrap(true);
    build();
    tell();
}

void RightsField::build()
{
    if (m_whom == Of::Person) {
        m_role->addItem(tr("Choose…"), QString());
        m_role->addItem(tr("admin: everything"), UserRole(KnownUserRole::Admin).text());
        m_role->addItem(tr("member"), UserRole(KnownUserRole::Member).text());
        m_role->addItem(tr("viewer"), UserRole(KnownUserRole::Viewer).text());
        m_role->addItem(tr("chosen scopes"), oneByOne);
    } else {
        m_role->addItem(tr("chosen scopes"), oneByOne);
        m_role->addItem(tr("admin: everything"), TokenRole(KnownTokenRole::Admin).text());
    }
    auto *column = new QVBoxLayout(this);
    column->addStrut(comfortableWidth); // while no scopes are shown, which need more
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::between);
    column->addWidget(m_role, 0, Qt::AlignLeft);
    column->addWidget(m_scopes);
    column->addWidget(m_note);
    setFocusProxy(m_role);
    connect(m_role, &QComboBox::activated, this, [this] {
        tell();
        Q_EMIT edited();
    });
    connect(m_scopes, &ScopeGrid::edited, this, [this] {
        tell();
        Q_EMIT edited();
    });
}

void RightsField::setHeld(const OwnScopes &own)
{
    m_own = own;
    m_scopes->setHeld(own);
    tell();
}

bool RightsField::isReady() const
{
    return m_own.telling() == OwnScopes::Telling::No || !m_role->currentData().toString().isEmpty();
}

bool RightsField::isChosenOneByOne() const
{
    return m_role->currentData().toString() == oneByOne;
}

std::optional<UserRights> RightsField::userRights() const
{
    if (m_own.telling() == OwnScopes::Telling::No || !isReady())
        return {};
    if (isChosenOneByOne())
        return UserRights(m_scopes->scopes());
    return UserRights(UserRole(m_role->currentData().toString()));
}

std::optional<TokenRights> RightsField::tokenRights() const
{
    if (m_own.telling() == OwnScopes::Telling::No || !isReady())
        return {};
    if (isChosenOneByOne())
        return TokenRights(m_scopes->scopes());
    return TokenRights(TokenRole(m_role->currentData().toString()));
}

/// A role of a newer server is not among those to choose from: it has to be chosen anew.
void RightsField::setRights(const UserRights &rights)
{
    const int index = m_role->findData(rights.role() ? rights.role()->text() : oneByOne);
    m_role->setCurrentIndex(std::max(0, index));
    if (rights.scopes())
        m_scopes->setScopes(*rights.scopes());
    setHeld(m_own);
}

void RightsField::tell()
{
    const bool isKnown = m_own.telling() != OwnScopes::Telling::No;
    m_role->setVisible(isKnown);
    m_scopes->setVisible(isKnown && isChosenOneByOne());
    if (!isKnown)
        return m_note->setText(tr("This server knows no roles and no scopes."));
    const QString role = m_role->currentData().toString();
    if (role.isEmpty())
        m_note->setText(tr("A choice is needed: without one the server would make them admin."));
    else if (role == UserRole(KnownUserRole::Admin).text())
        m_note->setText(tr("Admin may do everything, also to billing, tokens and the other people."));
    else if (isChosenOneByOne() && m_scopes->scopes().isEmpty())
        m_note->setText(m_whom == Of::Token ? tr("Without a scope the token opens nothing.")
                                            : tr("Without a scope they may do nothing."));
    else if (isChosenOneByOne())
        m_note->clear();
    else
        m_note->setText(tr("What this role holds the server decides; it does not tell."));
}

} // namespace hathora
