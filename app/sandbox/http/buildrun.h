// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"

#include <memory>
#include <string>

namespace sandbox {

struct Build;
struct Call;

/// Makes an image of what was uploaded for the build, and answers with the log. The archive is gone after it.
/// Refuses a build whose archive is not there.
Answer runArchive(const Call &call, const std::shared_ptr<Build> &build);
/// The same with an archive that came along with the call, in place of any that was uploaded.
Answer runArchive(const Call &call, const std::shared_ptr<Build> &build, const std::string &archive);

} // namespace sandbox
