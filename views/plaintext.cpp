// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plaintext.h"

#include <QToolTip>
#include <QWidget>

#include <algorithm>

namespace hathora {

namespace {

constexpr int longestToolTip = 2048;
constexpr QChar ellipsis(u'…');

enum class Lines { Keep, Show };

bool isHostile(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        // Joiners and the soft hyphen are part of honest words.
        return character != U'\u200C' && character != U'\u200D' && character != U'\u00AD';
    default:
        return false;
    }
}

void appendVisible(QString &out, char32_t character)
{
    if (character < 0x20)
        out += QChar(char16_t(0x2400 + character)); // the block of control pictures has the same order
    else if (character == 0x7F)
        out += u'␡';
    else
        out += QStringLiteral("⟨U+%1⟩").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
}

QString visible(const QString &text, int longest, Lines lines)
{
    QString out;
    out.reserve(std::min(text.size(), qsizetype(longest) + 1));
    // A piece is taken first: the text may be megabytes long.
    const auto characters = QStringView(text).left(longest + 1).toUcs4();
    for (const char32_t character : characters) {
        if (out.size() >= longest)
            return out += ellipsis;
        const bool isSpace = character == U'\n' || character == U'\t';
        if (isHostile(character) && !(isSpace && lines == Lines::Keep))
            appendVisible(out, character);
        else
            out += QChar::fromUcs4(character);
    }
    return out;
}

} // namespace

QString plain(const QString &text, int longest)
{
    return visible(text, longest, Lines::Keep);
}

QString plainLine(const QString &text, int longest)
{
    return visible(text, longest, Lines::Show);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QLatin1String("<p style='white-space:pre-wrap'>") + plain(text, longestToolTip).toHtmlEscaped() +
           QLatin1String("</p>");
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
    widget->setAccessibleDescription(plain(text, longestToolTip));
}

void showPlainToolTip(const QPoint &globalPosition, const QString &text, QWidget *widget)
{
    QToolTip::showText(globalPosition, plainToolTip(text), widget);
}

} // namespace hathora
