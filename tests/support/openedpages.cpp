// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openedpages.h"

#include <QDesktopServices>
#include <QUrl>

#include <array>

namespace hathora::testing {

namespace {

constexpr std::array schemes{"http", "https"};

} // namespace

OpenedPages::OpenedPages()
{
    for (const char *scheme : schemes)
        QDesktopServices::setUrlHandler(QLatin1StringView(scheme), this, "open");
}

OpenedPages::~OpenedPages()
{
    for (const char *scheme : schemes)
        QDesktopServices::unsetUrlHandler(QLatin1StringView(scheme));
}

void OpenedPages::open(const QUrl &url)
{
    m_addresses.append(url.toString());
}

} // namespace hathora::testing
