// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/member.h"

#include <QDialog>

class QPushButton;

namespace hathora {

class ChangeActions;
class RightsField;
class Workbench;

/// What a member, or somebody who is invited, may do: asked anew. Listen to accepted().
class RightsDialog : public QDialog
{
    Q_OBJECT

public:
    RightsDialog(Workbench &workbench, const Invite &person, QWidget *parent);

    InviteChange change() const; ///< once accepted

private:
    void build();

    const Invite m_person;
    RightsField *m_rights;
    QPushButton *m_accept = nullptr;
    ChangeActions *m_changeActions;
};

} // namespace hathora
