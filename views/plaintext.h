// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPoint;
class QWidget;

/// Text from outside made safe to show. Nothing here is ever parsed as markup.
namespace hathora {

/// Longest text that a label, cell or message shows; what is cut ends in an ellipsis.
constexpr int longestText = 16 * 1024;
/// Longest text that is shown on one line.
constexpr int longestLine = 1024;

/// As visibleText() with line breaks kept, and no longer than this.
QString plain(const QString &text, int longest = longestText);
/// As visibleText() on a single line, and no longer than this.
QString plainLine(const QString &text, int longest = longestLine);

/// The beginning of a long text for a text editor, which takes seconds for a line of a megabyte or for more:
/// its control characters made visible, each line no longer than longestText.
QString beginningOf(const QString &text);

/// The text in the form in which a tool tip shows it literally: Qt guesses the format of tool tips, and
/// guesses wrong on hostile text.
QString plainToolTip(const QString &text);
/// Gives the widget this tool tip, and the bare text to those who cannot see it.
void setPlainToolTip(QWidget *widget, const QString &text);
void showPlainToolTip(const QPoint &globalPosition, const QString &text, QWidget *widget);

} // namespace hathora
