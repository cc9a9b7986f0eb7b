// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/formreader.h"

#include <utility>

namespace sandbox {

namespace {

constexpr std::size_t longestHead = 16U << 10U;
constexpr std::string_view blankLine = "\r\n\r\n";
constexpr std::string_view lineBreak = "\r\n";

/// What stands behind the key, with or without quotes; empty when the key is not there.
std::string_view attribute(std::string_view text, std::string_view key)
{
    const std::size_t begin = text.find(key);
    if (begin == std::string_view::npos)
        return {};
    text.remove_prefix(begin + key.size());
    if (!text.starts_with('"'))
        return text.substr(0, text.find_first_of(";\r\n"));
    text.remove_prefix(1);
    return text.substr(0, text.find('"'));
}

} // namespace

FormReader::FormReader(std::string_view contentType, OnPart onPart, OnContent onContent)
    : m_onPart(std::move(onPart))
    , m_onContent(std::move(onContent))
{
    const std::string_view boundary = attribute(contentType, "boundary=");
    m_dashes = "--" + std::string(boundary);
    if (boundary.empty())
        m_state = State::Broken;
}

bool FormReader::add(std::string_view bytes)
{
    m_pending += bytes;
    while (step()) {
    }
    return m_state != State::Broken;
}

bool FormReader::step()
{
    switch (m_state) {
    case State::Preamble:
        return skipPreamble();
    case State::Boundary:
        return passBoundary();
    case State::Head:
        return readHead();
    case State::Content:
        return readContent();
    case State::End:
    case State::Broken:
        break;
    }
    m_pending.clear();
    return false;
}

bool FormReader::skipPreamble()
{
    const std::size_t begin = m_pending.find(m_dashes);
    if (begin == std::string::npos) {
        m_pending.erase(0, m_pending.size() - std::min(m_pending.size(), m_dashes.size() - 1));
        return false;
    }
    m_pending.erase(0, begin + m_dashes.size());
    m_state = State::Boundary;
    return true;
}

bool FormReader::passBoundary()
{
    if (m_pending.size() < 2)
        return false;
    m_state = m_pending.starts_with("--") ? State::End : State::Head;
    return true;
}

bool FormReader::readHead()
{
    const std::size_t end = m_pending.find(blankLine);
    if (end == std::string::npos)
        return m_pending.size() > longestHead && breakOff();
    // The blank before the word tells name from filename.
    const std::string name(attribute(std::string_view(m_pending).substr(0, end), " name="));
    if (name.empty())
        return breakOff();
    m_pending.erase(0, end + blankLine.size());
    m_state = State::Content;
    m_onPart(name);
    return true;
}

bool FormReader::readContent()
{
    const std::string mark = std::string(lineBreak) + m_dashes;
    const std::size_t end = m_pending.find(mark);
    const bool hasEnd = end != std::string::npos;
    // What might be the beginning of the mark has to wait.
    const std::size_t sure = hasEnd ? end : m_pending.size() - std::min(m_pending.size(), mark.size() - 1);
    m_onContent(std::string_view(m_pending).substr(0, sure));
    m_pending.erase(0, hasEnd ? end + mark.size() : sure);
    if (hasEnd)
        m_state = State::Boundary;
    return hasEnd;
}

bool FormReader::breakOff()
{
    m_state = State::Broken;
    return true;
}

} // namespace sandbox
