// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectionlookups.h"

#include "api/net/connectionlookup.h"
#include "views/profiles/connectionfields.h"

namespace hathora {

void lookUpFor(ConnectionFields &fields)
{
    QObject::connect(&fields, &ConnectionFields::factsWanted, &fields,
                     [&fields](const QUrl &server, const QString &caFile) {
                         const auto tell = [&fields, server, caFile](const ConnectionFacts &facts) {
                             fields.showFacts(server, caFile, facts);
                         };
                         lookUpConnection(server, caFile, &fields, tell);
                     });
}

} // namespace hathora
