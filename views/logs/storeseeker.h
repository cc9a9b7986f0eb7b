// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logs/logseeker.h"

namespace hathora {

class LogFind;

/// Searches the logs of a desk.
class StoreSeeker : public LogSeeker
{
    Q_OBJECT

public:
    explicit StoreSeeker(LogFind &find, QObject *parent = nullptr);

    void start(const LogTerm &term) override;
    void stop() override;
    LogOutcome outcome() const override;
    qsizetype count() const override;
    qsizetype placeOf(qint64 id) const override;
    qint64 from(qint64 id, Direction direction) const override;

private:
    LogFind &m_find;
};

} // namespace hathora
