// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/encode.h"

#include <QJsonDocument>

namespace hathora {

/// A record as indented JSON.
template <Described Record>
QString jsonText(const Record &record, Secrets secrets)
{
    return QString::fromUtf8(QJsonDocument(toJsonObject(record, secrets)).toJson(QJsonDocument::Indented));
}

} // namespace hathora
