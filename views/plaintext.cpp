// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plaintext.h"

#include "models/plaintext.h"

#include <QToolTip>
#include <QWidget>

namespace hathora {

namespace {

constexpr int longestToolTip = 2048;
constexpr int longestBeginning = 256 * 1024;
constexpr QChar ellipsis(u'…');

QString bounded(const QString &text, int longest, LineBreaks breaks)
{
    // A piece is taken first: the text may be megabytes long.
    QString out = visibleText(text.left(longest), breaks);
    if (text.size() <= longest && out.size() <= longest)
        return out;
    out.truncate(longest);
    if (out.back().isHighSurrogate())
        out.chop(1);
    return out += ellipsis;
}

} // namespace

QString plain(const QString &text, int longest)
{
    return bounded(text, longest, LineBreaks::Kept);
}

QString plainLine(const QString &text, int longest)
{
    return bounded(text, longest, LineBreaks::Visible);
}

QString beginningOf(const QString &text)
{
    QStringList lines = text.left(longestBeginning).split(u'\n');
    for (QString &line : lines)
        line = plainLine(line, longestText);
    return lines.join(u'\n');
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
