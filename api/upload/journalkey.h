// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/tokenstore.h"
#include "api/upload/sealingkey.h"

#include <QObject>

namespace hathora {

/// The key of the upload journals, out of the system's keychain; made there on first use.
class JournalKey : public QObject
{
    Q_OBJECT

public:
    explicit JournalKey(TokenStore store, QObject *parent = nullptr);

    void fetch(); ///< found() follows

Q_SIGNALS:
    /// Ok with a key; or why there is none, and nothing can be kept. May come a second time, when a keychain
    /// that was slow answers after all.
    void found(hathora::KeychainOutcome outcome, const std::optional<hathora::SealingKey> &key);

private:
    void read(const TokenAnswer &answer);
    void make();

    TokenStore m_store;
};

} // namespace hathora
