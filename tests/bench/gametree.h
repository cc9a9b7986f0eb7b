// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>

namespace hathora::bench {

/// How much was written.
struct TreeSize
{
    int files = 0;
    qint64 bytes = 0;
};

/// Fills a folder with what a game server's folder looks like to a packer; the same at each call.
///
/// At scale 1 some 1.05 GB: two asset packages that do not shrink (260 MB each), a program (220 MB) that
/// shrinks as machine code does, and 5,000 JSON, INI and Lua files of 1 to 184 KB, together 310 MB.
TreeSize makeGameTree(const std::string &folder, double scale);

} // namespace hathora::bench
