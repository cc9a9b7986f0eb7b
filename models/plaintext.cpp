// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plaintext.h"

namespace hathora {

namespace {

/// Marks that turn the direction of text, and the invisible ones that can hide in a name.
bool isDeceptive(char16_t c)
{
    return c == 0x061c || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
           (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb);
}

constexpr int tabWidth = 8;

} // namespace

QString visibleSymbol(QChar character)
{
    const char16_t c = character.unicode();
    if (c < 0x20)
        return QChar(0x2400 + c); // Unicode has a picture for each
    if (c == 0x7f)
        return QChar(0x2421);
    if ((c >= 0x80 && c < 0xa0) || isDeceptive(c))
        return QStringLiteral("<U+%1>").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
    return {};
}

QString visibleText(const QString &text, LineBreaks breaks)
{
    QString result;
    qsizetype kept = 0; // up to here the text is in the result
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character == u'\n' && breaks == LineBreaks::Kept)
            continue;
        const bool isTab = character == u'\t';
        const QString symbol = isTab ? QString() : visibleSymbol(character);
        if (!isTab && symbol.isEmpty())
            continue;
        result.append(QStringView(text).mid(kept, i - kept));
        kept = i + 1;
        if (isTab)
            result.append(QString(tabWidth - result.size() % tabWidth, u' '));
        else
            result.append(symbol);
    }
    if (kept == 0)
        return text;
    return result.append(QStringView(text).mid(kept));
}

} // namespace hathora
