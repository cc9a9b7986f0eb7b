// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"

#include <string>
#include <string_view>

namespace sandbox {

/// Makes links that let whoever holds them do one thing, for a time. They look as S3's do, and are as secret.
class Presigner
{
public:
    /// The secret is made up for this run.
    explicit Presigner(Span lifetime);

    /// The target, a path with a query, with what proves it.
    std::string sign(std::string_view method, const std::string &target, Moment now) const;
    /// Throws StorageError when the target was not signed here for the method, or is too old.
    void check(std::string_view method, std::string_view target, Moment now) const;
    /// What proves that a text was written here.
    std::string sealOf(std::string_view text) const;
    /// Throws StorageError when the seal is not the text's.
    void checkSeal(std::string_view text, std::string_view seal) const;

    Span lifetime() const { return m_lifetime; }

private:
    std::string m_secret;
    Span m_lifetime;
};

} // namespace sandbox
