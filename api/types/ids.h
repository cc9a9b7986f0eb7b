// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace hathora {

/// An identifier that cannot be mistaken for one of another kind.
///
/// The text is the server's and is never interpreted: Hathora promises no format for most ids.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend bool operator!=(const Id &a, const Id &b) { return a.m_text != b.m_text; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using AppId = Id<struct AppTag>;
using BuildId = Id<struct BuildTag>;
using DeploymentId = Id<struct DeploymentTag>;
using FleetId = Id<struct FleetTag>;
using InvoiceId = Id<struct InvoiceTag>;
using NodeId = Id<struct NodeTag>;
using OrgId = Id<struct OrgTag>;
using OrgTokenId = Id<struct OrgTokenTag>;
using ProcessId = Id<struct ProcessTag>;
using RoomAllocationId = Id<struct RoomAllocationTag>;
using RoomId = Id<struct RoomTag>;

} // namespace hathora
