// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace hathora {

/// A path as characters. A byte that is no UTF-8 is a character of its own, equal to itself alone.
std::u32string charactersOf(const QByteArray &path);

/// A pattern of a `.dockerignore`, ready to be matched.
///
/// `*` any characters but `/`, `?` one of them, `[a-z]` and `[^a-z]` one of a class (with the `/`, as in Go's
/// filepath.Match), `\` takes the next character as it is. A `**` stands for any number of folders; at the
/// end for all that follows; in front of nothing but plain characters for any beginning.
class IgnorePattern
{
public:
    /// Nothing if it is no pattern by filepath.Match: a class without an end, a `\` at the end, ….
    static std::optional<IgnorePattern> compile(const QByteArray &cleaned);

    /// Whether the path, or one of the folders above it, is what the pattern says.
    bool matches(const std::u32string &path) const;

private:
    struct Range
    {
        char32_t first;
        char32_t last;
    };
    struct Step
    {
        enum class Kind {
            Character,
            AnyOfName, ///< `?`
            Name,      ///< `*`
            OfClass,
            NotOfClass,
            Anything, ///< `**` at an end
            MayBegin, ///< in front of Folders: it may be left out
            Folders,  ///< up to a `/`, and that
        };
        Kind kind;
        char32_t character = 0;
        std::vector<Range> ranges;
    };
    using Live = std::vector<char>; ///< for each step whether it is the next; the last stands for the end

    bool readClass(const std::u32string &text, size_t &at);
    bool readDoubleStar(const std::u32string &text, size_t &at);
    void enter(Live &live, size_t step) const;
    Live after(const Live &live, char32_t character) const;
    static bool isIn(const Step &step, char32_t character);

    std::vector<Step> m_steps;
};

} // namespace hathora
