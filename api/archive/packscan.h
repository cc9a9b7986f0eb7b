// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/background.h"
#include "api/archive/packlist.h"

namespace hathora {

/// Lists what a source holds. Blocks for as long as the disk takes; `cancelled` ends it early, with what was
/// found so far.
PackList listPack(const PackSource &source, const std::atomic_bool &cancelled);

/// The same in the background. Deleting it gives the listing up without waiting.
class PackScan : public QObject
{
    Q_OBJECT

public:
    explicit PackScan(QObject *parent = nullptr);
    ~PackScan() override;

    void start(const PackSource &source); ///< gives up one that is under way

Q_SIGNALS:
    void listed(const hathora::PackList &list); ///< once a start()

private:
    Background m_work;
};

} // namespace hathora
