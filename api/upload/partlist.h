// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"
#include "api/net/error.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace hathora {

/// A part that the storage has confirmed.
struct UploadedPart
{
    int number = 0;
    QString etag;   ///< with its quotes, as the storage sent it
    QString sha256; ///< of the bytes that were sent, in hexadecimal

    bool operator==(const UploadedPart &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"number"_L1, &UploadedPart::number},
            Field{"etag"_L1, &UploadedPart::etag},
            Field{"sha256"_L1, &UploadedPart::sha256},
        };
    }
};

/// The document that completes an upload: its parts in ascending order (contract: README, Build upload).
QByteArray partListXml(QList<UploadedPart> parts);

/// What a storage says in an <Error> document, whatever the status: its code, as message "Code: words".
/// Nothing when the document is none.
std::optional<Error> storageErrorIn(const QByteArray &document);

/// Whether it is the document that says that an upload is complete. Blanks before it are the storage's way to
/// keep the line open while it works.
bool isCompletion(const QByteArray &document);

} // namespace hathora
