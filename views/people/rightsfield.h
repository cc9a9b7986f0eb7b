// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/rights.h"
#include "models/people/ownscopes.h"

#include <QWidget>

class QComboBox;

namespace hathora {

class PlainLabel;
class ScopeGrid;

/// What somebody or some token is to be allowed: one of the roles, or scopes one by one.
///
/// People have to be given one of them by choice; a token begins with no scope at all. On a server that knows
/// of none there is nothing to choose.
class RightsField : public QWidget
{
    Q_OBJECT

public:
    enum class Of { Person, Token };

    RightsField(const QString &name, Of whom, QWidget *parent = nullptr);

    void setHeld(const OwnScopes &own); ///< what can be handed on, and whether there is anything to choose

    bool isReady() const;                         ///< something is chosen, or there is nothing to choose
    std::optional<UserRights> userRights() const; ///< nothing while not ready, or where there are none
    std::optional<TokenRights> tokenRights() const;
    void setRights(const UserRights &rights);

Q_SIGNALS:
    void edited();

private:
    void build();
    void tell();
    bool isChosenOneByOne() const;

    const Of m_whom;
    OwnScopes m_own;
    QComboBox *m_role;
    ScopeGrid *m_scopes;
    PlainLabel *m_note;
};

} // namespace hathora
