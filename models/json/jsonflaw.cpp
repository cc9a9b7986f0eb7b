// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/jsonflaw.h"

#include "api/json/outline.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hathora {

namespace {

using Reason = JsonFlaw::Reason;

Reason reasonOf(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
        return Reason::EndsEarly;
    case QJsonParseError::MissingNameSeparator:
        return Reason::MissingColon;
    case QJsonParseError::MissingValueSeparator:
        return Reason::MissingComma;
    case QJsonParseError::IllegalValue:
    case QJsonParseError::TerminationByNumber:
    case QJsonParseError::IllegalNumber:
    case QJsonParseError::MissingObject:
        return Reason::BadWord;
    case QJsonParseError::IllegalEscapeSequence:
    case QJsonParseError::IllegalUTF8String:
    case QJsonParseError::UnterminatedString:
        return Reason::BadString;
    case QJsonParseError::GarbageAtEnd:
        return Reason::MoreThanOne;
    case QJsonParseError::DeepNesting:
    case QJsonParseError::DocumentTooLarge:
        return Reason::TooDeep;
    case QJsonParseError::NoError:
        break;
    }
    return Reason::Other;
}

JsonFlaw flawAt(const QString &text, Reason reason, qsizetype position)
{
    const QStringView before = QStringView(text).left(std::clamp(position, qsizetype(0), text.size()));
    return {reason, int(before.size()), int(before.count(u'\n')) + 1,
            int(before.size() - 1 - before.lastIndexOf(u'\n')) + 1};
}

/// Qt reads escapes that there are none of; nothing else is known that it should not read.
qsizetype wrongEscape(const QByteArray &text)
{
    for (qsizetype at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 2)) {
        if (at + 1 < text.size() && !QByteArrayView("\"\\/bfnrtu").contains(text[at + 1]))
            return at;
    }
    return -1;
}

/// What Qt does not close may lack a comma as well; only at the end of the text it is certain.
Reason finer(Reason reason, bool isAtEnd, bool isBare)
{
    if (reason == Reason::EndsEarly && !isAtEnd)
        return Reason::MissingComma;
    return reason == Reason::MissingComma && isBare ? Reason::MoreThanOne : reason;
}

} // namespace

/// Qt names the place of an error and simdjson does not; but Qt reads no bare scalars, so those are put in an
/// array. Which texts are JSON is decided as for what is sent.
std::optional<JsonFlaw> flawIn(const QString &text)
{
    if (text.trimmed().isEmpty())
        return flawAt(text, Reason::Empty, 0);
    const QByteArray utf8 = text.toUtf8();
    if (!JsonOutline::of(utf8).isEmpty())
        return std::nullopt;
    const auto lettersIn = [&utf8](qsizetype bytes) { return QString::fromUtf8(utf8.left(bytes)).size(); };
    const bool isBare = !QByteArrayView("{[").contains(utf8.trimmed().front());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(isBare ? '[' + utf8 + ']' : utf8, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype position = lettersIn(std::max(0, error.offset - (isBare ? 1 : 0)));
        const bool isAtEnd = QStringView(text).sliced(position).trimmed().isEmpty();
        return flawAt(text, finer(reasonOf(error.error), isAtEnd, isBare), position);
    }
    if (isBare && document.array().size() > 1)
        return flawAt(text, Reason::MoreThanOne, text.indexOf(u','));
    const qsizetype escape = wrongEscape(utf8);
    return escape < 0 ? flawAt(text, Reason::Other, 0) : flawAt(text, Reason::BadString, lettersIn(escape));
}

QString inOrder(const QString &text)
{
    const JsonOutline outline = JsonOutline::of(text.toUtf8());
    return outline.isEmpty() ? text : QString::fromUtf8(outline.indented());
}

} // namespace hathora
