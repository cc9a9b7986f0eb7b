// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hathora {

/// Server text made harmless to look at: control characters, and those that change the direction of text,
/// become visible symbols. Tabs become spaces; a line break stays only where asked for.
enum class LineBreaks { Visible, Kept };
QString visibleText(const QString &text, LineBreaks breaks = LineBreaks::Visible);

/// The symbol for one character, empty if it may be shown as it is.
QString visibleSymbol(QChar character);

} // namespace hathora
