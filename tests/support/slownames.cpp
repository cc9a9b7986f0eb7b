// SPDX-License-Identifier: GPL-3.0-or-later
// A resolver that hangs, to be preloaded: names under slow.example are never found out. The file that
// SLOW_NAMES_TOLD names is created when the first of them is asked for.
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <unistd.h>

#include <cstdlib>
#include <string_view>

namespace {

bool isSlow(std::string_view name)
{
    constexpr std::string_view slow = "slow.example";
    return name.size() >= slow.size() && name.substr(name.size() - slow.size()) == slow;
}

void tell()
{
    const char *path = std::getenv("SLOW_NAMES_TOLD");
    const int file = path ? ::open(path, O_CREAT | O_WRONLY, 0600) : -1;
    if (file >= 0)
        ::close(file);
}

} // namespace

extern "C" int getaddrinfo(const char *name, const char *service, const addrinfo *hints, addrinfo **found)
{
    if (name && isSlow(name)) {
        tell();
        ::sleep(60);
        return EAI_AGAIN;
    }
    const auto next = reinterpret_cast<decltype(&getaddrinfo)>(::dlsym(RTLD_NEXT, "getaddrinfo"));
    return next(name, service, hints, found);
}
