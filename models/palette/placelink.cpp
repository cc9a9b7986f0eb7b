// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette/placelink.h"

#include <QLatin1StringView>
#include <QRegularExpression>

#include <array>

namespace hathora::placelink {

using Qt::StringLiterals::operator""_L1;

namespace {

constexpr auto scheme = "hathora-dashboard:"_L1;

struct Word
{
    Place::Kind kind;
    QLatin1StringView text;
};

constexpr std::array words{Word{Place::Kind::Deployment, "deployment"_L1},
                           Word{Place::Kind::Build, "build"_L1}, Word{Place::Kind::Process, "process"_L1},
                           Word{Place::Kind::Room, "room"_L1}};

/// What may stand in a path of the API, and no longer than any id that is known.
constexpr QLatin1StringView id = "([A-Za-z0-9_-]{1,100})"_L1;

bool isId(const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(id)).match(text).hasMatch();
}

} // namespace

QString of(const Place &place)
{
    if (!isId(place.app.text()) || !isId(place.id))
        return {};
    const QString app = scheme + "//app/"_L1 + place.app.text();
    if (place.kind == Place::Kind::App)
        return app;
    for (const Word &word : words) {
        if (word.kind == place.kind)
            return app + u'/' + word.text + u'/' + place.id;
    }
    return {};
}

std::optional<Place> read(const QString &link)
{
    if (link.size() > longest)
        return {};
    const QString form = QString(scheme) + "//app/"_L1 + id + "(?:/([a-z]+)/"_L1 + id + ")?"_L1;
    const auto match = QRegularExpression(QRegularExpression::anchoredPattern(form)).match(link);
    if (!match.hasMatch())
        return {};
    const AppId app(match.captured(1));
    if (!match.hasCaptured(2))
        return Place{Place::Kind::App, app.text(), {}, app};
    for (const Word &word : words) {
        if (word.text == match.captured(2))
            return Place{word.kind, match.captured(3), {}, app};
    }
    return {};
}

bool isOurs(const QString &text)
{
    return text.startsWith(scheme, Qt::CaseInsensitive);
}

} // namespace hathora::placelink
