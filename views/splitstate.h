// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

class QSplitter;

namespace hathora {

/// The sizes of a splitter's parts, to be kept in a dock's state.
QVariant splitState(const QSplitter &splitter);

/// Takes what splitState() gave; whatever else it is given changes nothing.
void restoreSplit(QSplitter &splitter, const QVariant &state);

} // namespace hathora
