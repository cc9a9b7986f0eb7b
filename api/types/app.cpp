// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/types/app.h"

#include "api/json/decode.h"
#include "api/json/overlay.h"

namespace hathora {

/// A method that is not known is no reason to refuse an application, nor to keep quiet about it.
void read(const JsonCursor &in, AuthConfiguration &out)
{
    read<AuthConfiguration>(in, out);
    simdjson::dom::object object;
    if (!in.value() || in.value()->get(object) != simdjson::SUCCESS)
        return;
    for (const auto &[key, value] : object) {
        const QString name = QString::fromUtf8(key.data(), qsizetype(key.size()));
        if (!keysOf<AuthConfiguration>().contains(name))
            out.others.append(name);
    }
    out.others.sort(); // their order on the wire means nothing
}

} // namespace hathora
