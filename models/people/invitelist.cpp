// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/invitelist.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hathora::invitelist {

namespace {

constexpr int longestAddress = 254; // RFC 5321, 4.5.3.1.3, without the angle brackets
constexpr int longestLocalPart = 64;

bool isSeparator(QChar letter, bool isQuoted)
{
    return letter == u'\n' || letter == u'\r' || letter == QChar::ParagraphSeparator ||
           letter == QChar::LineSeparator || (!isQuoted && (letter == u',' || letter == u';'));
}

QStringList split(const QString &pasted)
{
    QStringList parts;
    QString part;
    bool isQuoted = false;
    for (const QChar letter : pasted) {
        if (isSeparator(letter, isQuoted)) {
            parts.append(part.trimmed());
            part.clear();
            isQuoted = false; // or one forgotten quote would swallow all that follows
            continue;
        }
        isQuoted = isQuoted != (letter == u'"');
        part.append(letter);
    }
    parts.append(part.trimmed());
    parts.removeAll(QString());
    return parts;
}

/// What stands between the last angle brackets, or else all of it.
QString addressIn(const QString &part)
{
    static const QRegularExpression named(QStringLiteral("<([^<>]*)>$"));
    const QRegularExpressionMatch match = named.match(part);
    QString address = match.hasMatch() ? match.captured(1).trimmed() : part;
    if (address.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive))
        address.remove(0, 7);
    return address;
}

QSet<QString> folded(const QStringList &addresses)
{
    QSet<QString> all;
    for (const QString &address : addresses)
        all.insert(address.toCaseFolded());
    return all;
}

} // namespace

bool isAddress(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                       "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}][\\p{L}\\p{N}-]*"
                       "[\\p{L}\\p{N}]$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= longestAddress && text.indexOf(u'@') <= longestLocalPart &&
           form.match(text).hasMatch();
}

QList<InviteLine> read(const QString &pasted, const QStringList &members, const QStringList &invited)
{
    using Verdict = InviteLine::Verdict;
    const QSet<QString> there = folded(members);
    const QSet<QString> awaited = folded(invited);
    QSet<QString> seen;
    QList<InviteLine> lines;
    int fit = 0;
    for (const QString &part : split(pasted)) {
        InviteLine line{part, addressIn(part), Verdict::Fit};
        const QString key = line.address.toCaseFolded();
        if (!isAddress(line.address)) {
            line.address.clear();
            line.verdict = Verdict::NotAnAddress;
        } else if (seen.contains(key)) {
            line.verdict = Verdict::Twice;
        } else if (there.contains(key)) {
            line.verdict = Verdict::Member;
        } else if (awaited.contains(key)) {
            line.verdict = Verdict::Invited;
        } else if (++fit > mostAtOnce) {
            line.verdict = Verdict::TooMany;
        }
        seen.insert(key);
        lines.append(line);
    }
    return lines;
}

} // namespace hathora::invitelist
