// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/packlist.h"

namespace hathora {

/// How much of a file is looked at: the head of a large one, all of a small one.
constexpr qint64 lookedAt = 64 * 1024;

/// What the name alone gives away.
PackRemark::Secret secretByName(const QByteArray &path);

/// What the first bytes of a file give away.
PackRemark::Secret secretByContent(const QByteArray &head);
bool isCrlfScript(const QByteArray &head);
bool isProgram(const QByteArray &head); ///< a 64-bit ELF file that Linux can start, no library

} // namespace hathora
