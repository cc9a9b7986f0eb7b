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

/// The same where the answer is an object around what the caller wants, such as a page around a list.
template <typename Page, typename T>
Call<T> typed(Client &client, const Request &request, T Page::*wanted)
{
    return Call<T>(client.begin(request), [wanted](const Answer &answer) -> Result<T> {
        Result<Page> page = decodeAnswer<Page>(answer);
        if (!page)
            return page.error();
        return std::move(page).value().*wanted;
    });
}

} // namespace hathora
