// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace hathora {

/// Whether an id may stand in a path, where it ends up sooner or later: Qt folds dots, so "../x" would reach
/// another operation. Letters, digits, _ and -, up to 128.
inline bool isSafeId(const QString &id)
{
    constexpr qsizetype longest = 128;
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'_' || c == u'-';
    };
    return !id.isEmpty() && id.size() <= longest && std::all_of(id.begin(), id.end(), fits);
}

} // namespace hathora
