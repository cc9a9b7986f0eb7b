// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace hathora {

/// Targets of symbolic links by the paths of the links.
using LinkTargets = QHash<QByteArray, QByteArray>;

/// Whether a link, followed through the other links of the same tree, comes out of the tree. An absolute
/// target always does: in the image it would be somewhere else. A circle of links stays inside.
bool leavesTree(const QByteArray &link, const LinkTargets &targets);

} // namespace hathora
