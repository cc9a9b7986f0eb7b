// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/arguments.h"
#include "app/sandbox/http/issueroptions.h"
#include "app/sandbox/http/storageoptions.h"
#include "app/sandbox/world/generation.h"

#include <cstddef>
#include <string>

namespace sandbox {

struct ServerOptions
{
    StorageOptions storage;
    IssuerOptions issuer;
    /// What an unpacked archive may take, in bytes.
    std::int64_t buildSpace = 16'000'000'000;
    /// What the client has to show; never empty.
    std::string token;
    /// What opens the sandbox's own controls, and nothing else; without one there are no controls.
    std::string controlToken;
    Generation generation = Generation::Newest;
    std::size_t pageSize = 10;
    UnknownParameters unknownParameters = UnknownParameters::Ignore;
    std::string address = "127.0.0.1";
    /// 0 stands for any that is free.
    int port = 0;
    int pingPort = 0;
};

} // namespace sandbox
