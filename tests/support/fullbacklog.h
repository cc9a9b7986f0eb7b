// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <vector>

namespace hathora::testing {

/// A listening socket whose queue is full: Linux drops what else knocks, so that a connect neither succeeds
/// nor fails.
class FullBacklog
{
public:
    FullBacklog();
    ~FullBacklog();
    FullBacklog(const FullBacklog &) = delete;
    FullBacklog &operator=(const FullBacklog &) = delete;

    QUrl url() const;

private:
    std::vector<int> m_sockets; ///< the listener, then those that fill its queue
    int m_port = 0;
};

} // namespace hathora::testing
