// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logtraits.h"

#include "models/ansi.h"
#include "models/logs/jsonmembers.h"
#include "models/logs/logentry.h"
#include "models/logs/logstamp.h"

namespace hathora {

namespace {

constexpr qsizetype longestHead = 4096; ///< bytes
constexpr char escape = 0x1b;

LogTraits traitsOfJson(QByteArrayView head)
{
    LogTraits traits;
    JsonMembers members(head);
    while (members.next()) {
        const LogMember meaning = logMemberOf(members.name());
        if (meaning == LogMember::Time && !traits.stamp)
            traits.stamp = members.isText() ? stampAtStart(members.value())
                                            : stampOfNumber(members.value().toByteArray().toDouble());
        else if (meaning == LogMember::Level && traits.level == LogLevel::Unknown)
            traits.level = levelOfMember(members.value());
    }
    return traits;
}

} // namespace

LogTraits traitsOf(const QString &line, QByteArrayView utf8)
{
    const QByteArrayView head = utf8.first(qMin(utf8.size(), longestHead));
    if (head.startsWith('{') && utf8.endsWith('}')) {
        LogTraits traits = traitsOfJson(head);
        traits.flags = LogEntry::IsJson;
        return traits;
    }
    LogTraits traits;
    if (utf8.contains(escape)) {
        const QString plain = readAnsi(line.left(longestHead)).text;
        traits.flags = LogEntry::IsStyled;
        traits.level = levelOf(plain);
        traits.stamp = stampAtStart(plain.left(longestHead).toUtf8());
    } else {
        traits.level = levelOf(line);
        traits.stamp = stampAtStart(head);
    }
    return traits;
}

} // namespace hathora
