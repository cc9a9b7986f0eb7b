// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace sandbox::test {

using Files = std::vector<std::pair<std::string, std::string>>;

/// A gzipped tar of the files: names and contents.
std::string tarball(const Files &files);
/// With nothing in it but a Dockerfile.
std::string tarballOf(const std::string &dockerfile);
/// The tar alone; and what makes a gzip of anything.
std::string plainTar(const Files &files);
std::string gzipped(const std::string &bytes);

} // namespace sandbox::test
