// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/scopematrix.h"

#include "models/columns/celljson.h"
#include "models/columns/holders.h"
#include "models/people/tokentraits.h"
#include "models/scopes.h"

namespace hathora {

ScopeMatrix::ScopeMatrix(OrgScope &org, QObject *parent)
    : QObject(parent)
    , m_org(org)
    , m_model(
          holderColumns(), [](const Holder &holder) { return holder.id; },
          [](const Holder &holder) { return jsonOfCells(holderColumns(), holder); })
{
    for (Store *store : std::initializer_list<Store *>{&org.members, &org.invites, &org.tokens})
        connect(store, &Store::refreshed, this, &ScopeMatrix::gather);
    gather();
}

void ScopeMatrix::gather()
{
    QList<Holder> holders;
    for (const Member &member : m_org.members.model().records())
        holders.append(Holder::of(member));
    for (const Invite &invite : m_org.invites.model().records())
        holders.append(Holder::of(invite));
    for (const OrgToken &token : m_org.tokens.model().records()) {
        if (isActive(token))
            holders.append(Holder::of(token));
    }
    m_model.merge(holders);
}

} // namespace hathora
