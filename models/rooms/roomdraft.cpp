// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rooms/roomdraft.h"

#include "api/limits.h"
#include "models/json/jsonflaw.h"

#include <QRegularExpression>

#include <algorithm>

namespace hathora {

namespace {

using About = RoomProblem::About;
using Kind = RoomProblem::Kind;
using Weight = RoomProblem::Weight;

bool isIpv4(const QString &text)
{
    static const QRegularExpression four(QRegularExpression::anchoredPattern(
        QStringLiteral("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}")));
    return four.match(text).hasMatch();
}

/// Eight groups of hexadecimal digits, or fewer around one "::"; the last two may be written as version 4.
bool isIpv6(const QString &text)
{
    static const QRegularExpression group(
        QRegularExpression::anchoredPattern(QStringLiteral("[0-9a-fA-F]{1,4}")));
    const QStringList halves = text.split(QStringLiteral("::"));
    if (halves.size() > 2)
        return false;
    qsizetype groups = 0;
    for (const QString &half : halves) {
        QStringList words = half.isEmpty() ? QStringList() : half.split(QLatin1Char(':'));
        const bool isEnd = &half == &halves.last();
        if (isEnd && !words.isEmpty() && isIpv4(words.last())) {
            words.removeLast();
            groups += 2;
        }
        groups += words.size();
        if (!std::all_of(words.cbegin(), words.cend(),
                         [](const QString &word) { return group.match(word).hasMatch(); }))
            return false;
    }
    return halves.size() == 2 ? groups < 8 : groups == 8;
}

QList<RoomProblem> checkId(const QString &id)
{
    static const QRegularExpression allowed(
        QRegularExpression::anchoredPattern(limits::roomId.pattern.toString().remove(u'^').remove(u'$')));
    QList<RoomProblem> problems;
    if (!allowed.match(id).hasMatch())
        problems.append({About::Id, Kind::BadCharacters});
    if (id.size() > *limits::roomId.longest)
        problems.append({About::Id, Kind::TooLong, Weight::Blocking, *limits::roomId.longest});
    return problems;
}

} // namespace

NewRoom RoomDraft::body() const
{
    NewRoom room{region, {}, {}, {}};
    if (!config.isEmpty())
        room.config = config;
    if (!clientAddresses.isEmpty())
        room.clientIPs = clientAddresses;
    if (!deployment.isEmpty())
        room.deployment = deployment;
    return room;
}

std::optional<RoomId> RoomDraft::ownId() const
{
    return id.isEmpty() ? std::nullopt : std::optional(RoomId(id));
}

QList<RoomProblem> check(const RoomDraft &draft)
{
    QList<RoomProblem> problems;
    if (draft.region.text().isEmpty())
        problems.append({About::Place, Kind::Missing});
    problems += checkId(draft.id);
    problems += checkConfig(draft.config);
    for (const QString &address : draft.clientAddresses) {
        if (!isIpAddress(address))
            problems.append({About::ClientAddresses, Kind::NoAddress, Weight::Doubtful, 0, address});
    }
    return problems;
}

QList<RoomProblem> checkConfig(const QString &config)
{
    QList<RoomProblem> problems;
    if (characterCount(config) > longestRoomConfig())
        problems.append({About::Config, Kind::TooLong, Weight::Doubtful, longestRoomConfig()});
    if (!config.trimmed().isEmpty() && flawIn(config))
        problems.append({About::Config, Kind::NotJson, Weight::Doubtful});
    return problems;
}

bool isBlocked(const QList<RoomProblem> &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const RoomProblem &problem) { return problem.weight == Weight::Blocking; });
}

int longestRoomConfig()
{
    return *limits::roomConfig.longest;
}

int longestShortCode()
{
    return *limits::shortCode.longest;
}

int characterCount(const QString &text)
{
    return int(text.size() -
               std::count_if(text.cbegin(), text.cend(), [](QChar unit) { return unit.isLowSurrogate(); }));
}

bool isIpAddress(const QString &text)
{
    return isIpv4(text) || isIpv6(text);
}

} // namespace hathora
