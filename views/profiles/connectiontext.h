// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/connectionfacts.h"
#include "models/serveraddress.h"

#include <QString>

namespace hathora {

/// How what is sent to a server is kept from others. \a caFile: path of the profile's own authorities, or
/// empty.
QString protectionText(const ServerAddress &server, const QString &caFile);

/// Why a file of authorities cannot be used, and that nothing is sent; empty when it can.
QString caFileText(CaFileTrouble trouble);

/// Which proxy is used, and what that means for this server; empty while it is not known.
QString proxyText(const ProxyUse &proxy, const ServerAddress &server);

/// All of it, a sentence a line.
QString connectionText(const ServerAddress &server, const QString &caFile, const ConnectionFacts &facts);

} // namespace hathora
