// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jsonmerge.h"

#include "app/filekeeping.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hathora {

namespace {

QJsonArray mergedList(const QJsonArray &base, const QJsonArray &ours, const QJsonArray &theirs)
{
    QJsonArray merged;
    for (const QJsonValue &entry : ours) {
        const bool wasTakenAway = base.contains(entry) && !theirs.contains(entry);
        if (!wasTakenAway)
            merged.append(entry);
    }
    for (const QJsonValue &entry : theirs) {
        if (!base.contains(entry) && !ours.contains(entry))
            merged.append(entry);
    }
    return merged;
}

QJsonValue mergedValue(const QJsonValue &base, const QJsonValue &ours, const QJsonValue &theirs)
{
    if (ours == base)
        return theirs;
    if (theirs == base)
        return ours;
    if (ours.isObject() && theirs.isObject())
        return mergedJson(base.toObject(), ours.toObject(), theirs.toObject());
    if (ours.isArray() && theirs.isArray())
        return mergedList(base.toArray(), ours.toArray(), theirs.toArray());
    return ours;
}

} // namespace

/// A key that is not there has the value "undefined", and a value that comes out so is not put in.
QJsonObject mergedJson(const QJsonObject &base, const QJsonObject &ours, const QJsonObject &theirs)
{
    QJsonObject merged;
    for (const QJsonObject &side : {theirs, ours}) {
        for (const QString &key : side.keys()) {
            const QJsonValue value = mergedValue(base.value(key), ours.value(key), theirs.value(key));
            if (!value.isUndefined())
                merged.insert(key, value);
        }
    }
    return merged;
}

/// A file that is gone, or is none of ours any more, says nothing.
bool writeMerged(const QString &path, QJsonObject &base, const QJsonObject &ours)
{
    const FileTurn turn(path);
    const QJsonDocument there = QJsonDocument::fromJson(readFile(path).value_or(QByteArray()));
    const QJsonObject merged = mergedJson(base, ours, there.isObject() ? there.object() : base);
    const bool isWritten = writeFile(path, QJsonDocument(merged).toJson());
    if (isWritten)
        base = ours;
    return isWritten;
}

} // namespace hathora
