// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette/idshape.h"

#include <QRegularExpression>

namespace hathora {

namespace {

bool matches(const QString &text, const QString &form)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(form)).match(text).hasMatch();
}

bool isUuid(const QString &text, const QString &prefix = {})
{
    return matches(text, prefix + QStringLiteral("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"));
}

} // namespace

IdShape IdShape::of(const QString &text)
{
    // Those of callers are up to 100 of these; of a shorter word nobody would know what it is.
    if (!matches(text, QStringLiteral("[A-Za-z0-9_-]{3,100}")))
        return {};
    if (isUuid(text, QStringLiteral("app-")))
        return {Looks::Surely, {Guess::App}};
    if (isUuid(text, QStringLiteral("dep-")))
        return {Looks::Surely, {Guess::Deployment}};
    if (isUuid(text, QStringLiteral("bld-")))
        return {Looks::Surely, {Guess::Build}};
    if (isUuid(text))
        return {Looks::Surely, {Guess::Process, Guess::Room, Guess::ShortCode, Guess::Build}};
    // Whoever types "logs" wants a view, not to ask all applications for a room of that name.
    const QList<Guess> own{Guess::Room, Guess::ShortCode, Guess::Build};
    if (matches(text, QStringLiteral("[A-Z]?[a-z]+")))
        return {Looks::Word, own};
    const bool isRoom = matches(text, QStringLiteral("(?=.*[0-9])[a-z0-9]{13}"));
    return {isRoom ? Looks::Surely : Looks::Maybe, own};
}

} // namespace hathora
