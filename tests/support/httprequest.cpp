// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httprequest.h"

#include <algorithm>

namespace hathora::testing {
namespace {

auto find(const QList<std::pair<QByteArray, QByteArray>> &headers, QByteArrayView name)
{
    return std::find_if(headers.begin(), headers.end(), [name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

bool HttpRequest::has(QByteArrayView name) const
{
    return find(headers, name) != headers.end();
}

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto found = find(headers, name);
    return found == headers.end() ? QByteArray() : found->second;
}

} // namespace hathora::testing
