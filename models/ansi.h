// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hathora {

/// A colour as a terminal names it; the view's theme decides how it looks.
struct AnsiColour
{
    enum class Kind : quint8 { Default, Indexed, Rgb };
    Kind kind = Kind::Default;
    quint32 value = 0; ///< Indexed: 0 to 15 the named ones, to 255 the cube; Rgb: 0xRRGGBB

    bool operator==(const AnsiColour &) const = default;
};

struct AnsiStyle
{
    AnsiColour foreground;
    AnsiColour background;
    bool bold = false;
    bool faint = false;
    bool italic = false;
    bool underline = false;
    bool strikeOut = false;
    bool inverse = false;

    bool operator==(const AnsiStyle &) const = default;
};

/// A stretch of text in one style that is not the default one.
struct AnsiSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    AnsiStyle style;

    bool operator==(const AnsiSpan &) const = default;
};

/// A line without escape sequences, and how its parts are styled.
struct AnsiLine
{
    QString text; ///< nothing in it moves a cursor or turns a direction
    QList<AnsiSpan> spans;
};

/// Reads lines with ANSI colours. Only SGR sequences have an effect, and it lasts to the end of the line;
/// other sequences and control characters become visible symbols.
AnsiLine readAnsi(const QString &line);

} // namespace hathora
