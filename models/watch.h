// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

namespace hathora {

class Refresher;

/// Held while somebody can see what a refresher keeps fresh. Moved, never copied; may outlive the refresher.
class [[nodiscard]] Watch
{
public:
    Watch() = default;
    explicit Watch(Refresher *refresher);
    Watch(Watch &&other) noexcept;
    Watch &operator=(Watch &&other) noexcept;
    ~Watch();

    void release();
    explicit operator bool() const { return !m_refresher.isNull(); }

private:
    QPointer<Refresher> m_refresher;
};

} // namespace hathora
