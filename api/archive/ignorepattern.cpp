// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/ignorepattern.h"

#include <algorithm>

namespace hathora {

namespace {

constexpr char32_t separator = U'/';
constexpr char32_t strayByte = 0xDC00; ///< lone surrogates: no valid UTF-8 stands for one

struct Decoded
{
    char32_t character;
    qsizetype bytes;
};

/// The character that begins at `at`; a byte alone where it is no UTF-8.
Decoded decodeAt(const QByteArray &text, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return char32_t(uchar(text[i])); };
    const char32_t first = byte(at);
    if (first < 0x80)
        return {first, 1};
    const qsizetype length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    constexpr char32_t smallest[] = {0x80, 0x800, 0x10000};
    if (first < 0xC2 || first > 0xF4 || at + length > text.size())
        return {strayByte + first, 1};
    char32_t character = first & (0x7Fu >> length);
    for (qsizetype i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80)
            return {strayByte + first, 1};
        character = (character << 6) | (byte(at + i) & 0x3F);
    }
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < smallest[length - 2] || character > 0x10FFFF || surrogate)
        return {strayByte + first, 1};
    return {character, length};
}

/// One end of a range in a class; none where the class is wrong.
std::optional<char32_t> readRangeEnd(const std::u32string &text, size_t &at)
{
    if (at >= text.size() || text[at] == U'-' || text[at] == U']')
        return {};
    if (text[at] == U'\\' && ++at >= text.size())
        return {};
    return text[at++];
}

bool isPlain(const std::u32string &text, size_t from)
{
    return text.find_first_of(U"*?[]\\", from) == std::u32string::npos;
}

} // namespace

std::u32string charactersOf(const QByteArray &path)
{
    std::u32string characters;
    characters.reserve(size_t(path.size()));
    for (qsizetype at = 0; at < path.size();) {
        const Decoded decoded = decodeAt(path, at);
        characters.push_back(decoded.character);
        at += decoded.bytes;
    }
    return characters;
}

std::optional<IgnorePattern> IgnorePattern::compile(const QByteArray &cleaned)
{
    IgnorePattern pattern;
    const std::u32string text = charactersOf(cleaned);
    for (size_t at = 0; at < text.size();) {
        const char32_t character = text[at];
        if (character == U'[') {
            if (!pattern.readClass(text, ++at))
                return {};
        } else if (character == U'\\') {
            if (++at >= text.size())
                return {};
            pattern.m_steps.push_back({Step::Kind::Character, text[at++], {}});
        } else if (character == U'?') {
            pattern.m_steps.push_back({Step::Kind::AnyOfName, 0, {}});
            ++at;
        } else if (character == U'*') {
            if (!pattern.readDoubleStar(text, at)) {
                pattern.m_steps.push_back({Step::Kind::Name, 0, {}});
                ++at;
            }
        } else {
            pattern.m_steps.push_back({Step::Kind::Character, character, {}});
            ++at;
        }
    }
    return pattern;
}

bool IgnorePattern::readClass(const std::u32string &text, size_t &at)
{
    Step step{Step::Kind::OfClass, 0, {}};
    if (at < text.size() && text[at] == U'^') {
        step.kind = Step::Kind::NotOfClass;
        ++at;
    }
    do {
        const std::optional<char32_t> first = readRangeEnd(text, at);
        if (!first)
            return false;
        std::optional<char32_t> last = first;
        if (at < text.size() && text[at] == U'-')
            last = readRangeEnd(text, ++at);
        if (!last)
            return false;
        step.ranges.push_back({*first, *last});
    } while (at < text.size() && text[at] != U']');
    if (at >= text.size())
        return false;
    ++at;
    m_steps.push_back(std::move(step));
    return true;
}

bool IgnorePattern::readDoubleStar(const std::u32string &text, size_t &at)
{
    const size_t begin = at;
    if (at + 1 >= text.size() || text[at + 1] != U'*')
        return false;
    at += 2;
    const bool folder = at < text.size() && text[at] == separator;
    if (folder)
        ++at;
    if (at == text.size() || (begin == 0 && !folder && isPlain(text, at))) {
        m_steps.push_back({Step::Kind::Anything, 0, {}});
    } else {
        m_steps.push_back({Step::Kind::MayBegin, 0, {}});
        m_steps.push_back({Step::Kind::Folders, 0, {}});
    }
    return true;
}

bool IgnorePattern::matches(const std::u32string &path) const
{
    Live live(m_steps.size() + 1, false);
    enter(live, 0);
    for (const char32_t character : path) {
        if (character == separator && live.back())
            return true;
        live = after(live, character);
    }
    return live.back();
}

/// Makes the step the next one, and those behind it that it may skip to.
void IgnorePattern::enter(Live &live, size_t step) const
{
    if (live[step])
        return;
    live[step] = true;
    if (step == m_steps.size())
        return;
    switch (m_steps[step].kind) {
    case Step::Kind::Name:
    case Step::Kind::Anything:
        enter(live, step + 1);
        break;
    case Step::Kind::MayBegin:
        enter(live, step + 1);
        enter(live, step + 2);
        break;
    default:
        break;
    }
}

IgnorePattern::Live IgnorePattern::after(const Live &live, char32_t character) const
{
    Live next(live.size(), false);
    for (size_t i = 0; i < m_steps.size(); ++i) {
        if (!live[i])
            continue;
        const Step &step = m_steps[i];
        const bool inName = character != separator;
        switch (step.kind) {
        case Step::Kind::Character:
        case Step::Kind::OfClass:
        case Step::Kind::NotOfClass:
        case Step::Kind::AnyOfName:
            if (isIn(step, character))
                enter(next, i + 1);
            break;
        case Step::Kind::Name:
            if (inName)
                enter(next, i);
            break;
        case Step::Kind::Anything:
            enter(next, i);
            break;
        case Step::Kind::Folders:
            enter(next, i);
            if (!inName)
                enter(next, i + 1);
            break;
        case Step::Kind::MayBegin:
            break;
        }
    }
    return next;
}

bool IgnorePattern::isIn(const Step &step, char32_t character)
{
    switch (step.kind) {
    case Step::Kind::Character:
        return character == step.character;
    case Step::Kind::AnyOfName:
        return character != separator;
    default:
        break;
    }
    const bool found = std::ranges::any_of(
        step.ranges, [=](const Range &range) { return range.first <= character && character <= range.last; });
    return found == (step.kind == Step::Kind::OfClass);
}

} // namespace hathora
