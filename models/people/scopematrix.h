// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/holder.h"
#include "models/recordmodel.h"

#include <QObject>

namespace hathora {

struct OrgScope;

/// All that hold rights in an organization, in one table: members, who is invited, and tokens that are not
/// revoked. Goes before the organization's scope does.
class ScopeMatrix : public QObject
{
    Q_OBJECT

public:
    using Model = RecordModel<Holder, HolderId>;

    explicit ScopeMatrix(OrgScope &org, QObject *parent = nullptr);

    Model &model() { return m_model; }

private:
    void gather();

    OrgScope &m_org;
    Model m_model;
};

} // namespace hathora
