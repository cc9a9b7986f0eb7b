// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/json/decode.h"

namespace hathora {

/// The call of an operation whose answer is a T. For the .cpp files of the operation groups: it brings in the
/// decoder.
template <typename T>
Call<T> typed(Client &client, const Request &request)
{
    return Call<T>(client.begin(request), &decodeAnswer<T>);
}

/// The same where the answer is a page around the list that the caller wants.
template <typename Page, typename T>
Call<QList<T>> typed(Client &client, const Request &request, QList<T> Page::*list)
{
    return Call<QList<T>>(client.begin(request), [list](const Answer &answer) -> Result<QList<T>> {
        Result<Page> page = decodeAnswer<Page>(answer);
        if (!page)
            return page.error();
        return std::move(page).value().*list;
    });
}

} // namespace hathora
