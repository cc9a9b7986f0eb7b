// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/uploadreceipt.h"

#include "api/json/decode.h"
#include "api/json/encode.h"

#include <QFile>
#include <QSaveFile>

namespace hathora {

std::optional<UploadReceipt> UploadReceipt::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Result<UploadReceipt> receipt = decode<UploadReceipt>(file.readAll());
    return receipt ? std::optional(std::move(receipt).value()) : std::nullopt;
}

bool UploadReceipt::write(const QString &path) const
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(encode(*this)) > 0 && file.commit();
}

} // namespace hathora
