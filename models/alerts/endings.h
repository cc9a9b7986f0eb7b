// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSet>

namespace hathora {

/// Which of many things have just ended, as they become known piece by piece.
///
/// News is one that was seen before it ended, or that was made after everything that was there in the
/// beginning; what had ended before anybody looked is not. Only times of the server's are compared.
template <typename Key>
class Endings
{
public:
    enum class Standing { Open, Over };

    /// What has become known so far is the beginning.
    void begin() { m_isBegun = true; }
    bool isBegun() const { return m_isBegun; }

    /// Whether that it is over is news; once.
    bool learn(const Key &key, Standing standing, const QDateTime &madeAt)
    {
        if (!m_isBegun)
            m_newest = m_newest.isValid() ? std::max(m_newest, madeAt) : madeAt;
        if (standing == Standing::Open) {
            m_open.insert(key);
            return false;
        }
        const bool wasOpen = m_open.remove(key);
        const bool isNew = m_isBegun && (!m_newest.isValid() || madeAt > m_newest);
        if (m_told.contains(key) || !(wasOpen || isNew))
            return false;
        m_told.insert(key);
        return true;
    }

private:
    QSet<Key> m_open;
    QSet<Key> m_told;
    QDateTime m_newest; ///< made, of what was there in the beginning
    bool m_isBegun = false;
};

} // namespace hathora
