// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/builder/dockerfile.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <sstream>
#include <vector>

namespace sandbox {

namespace {

constexpr std::string_view blank = " \t\r";

std::string trimmed(const std::string &text)
{
    const std::size_t begin = text.find_first_not_of(blank);
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

std::string upper(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    return text;
}

/// The words that end here-documents: each stands behind "<<", with or without a dash and quotes.
std::vector<std::string> hereDocumentEnds(std::string_view arguments)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_0123456789";
    constexpr std::string_view mark = "<<";
    std::vector<std::string> ends;
    for (std::size_t at = arguments.find(mark); at < arguments.size(); at = arguments.find(mark, at)) {
        at += mark.size();
        at += arguments.substr(at).starts_with('-') ? 1 : 0;
        at += arguments.substr(at).starts_with('"') || arguments.substr(at).starts_with('\'') ? 1 : 0;
        const std::size_t end = std::min(arguments.find_first_not_of(letters, at), arguments.size());
        const std::string word(arguments.substr(at, end - at));
        if (!word.empty() && std::isdigit(static_cast<unsigned char>(word.front())) == 0)
            ends.push_back(word);
        at = end;
    }
    return ends;
}

/// The lines of a Dockerfile, joined to instructions.
class Lines
{
public:
    explicit Lines(std::string_view text)
        : m_stream{std::string(text)}
    {
    }

    std::optional<Instruction> next()
    {
        std::string joined;
        std::size_t first = 0;
        bool goesOn = false;
        for (std::string line; read(line);) {
            line = trimmed(line);
            if (line.starts_with('#'))
                noteEscape(line);
            if (line.empty() || line.starts_with('#'))
                continue;
            m_isPastDirectives = true;
            if (joined.empty())
                first = m_number;
            goesOn = line.back() == m_escape;
            if (goesOn)
                line.pop_back();
            joined += line;
            if (!goesOn)
                break;
        }
        if (joined.empty())
            return std::nullopt;
        return instruction(joined, first);
    }

private:
    bool read(std::string &line)
    {
        ++m_number;
        return static_cast<bool>(std::getline(m_stream, line));
    }

    /// "# escape=`", which only counts before everything else.
    void noteEscape(const std::string &comment)
    {
        const std::size_t equals = comment.find('=');
        if (m_isPastDirectives || equals == std::string::npos)
            return;
        const std::string value = trimmed(comment.substr(equals + 1));
        if (upper(trimmed(comment.substr(1, equals - 1))) == "ESCAPE" && (value == "\\" || value == "`"))
            m_escape = value.front();
    }

    Instruction instruction(const std::string &joined, std::size_t line)
    {
        const std::size_t end = std::min(joined.find_first_of(blank), joined.size());
        Instruction result{upper(joined.substr(0, end)), trimmed(joined.substr(end)), line};
        if (result.keyword == "RUN" || result.keyword == "COPY" || result.keyword == "ADD")
            skipHereDocuments(result.arguments);
        return result;
    }

    /// Their text is no instruction.
    void skipHereDocuments(const std::string &arguments)
    {
        for (const std::string &end : hereDocumentEnds(arguments)) {
            for (std::string line; read(line) && trimmed(line) != end;) {
            }
        }
    }

    std::istringstream m_stream;
    std::size_t m_number = 0;
    char m_escape = '\\';
    bool m_isPastDirectives = false;
};

std::string problemOf(const Instruction &instruction, bool hasStage)
{
    std::string problem = instruction.problem();
    if (problem.empty() && !hasStage && instruction.keyword != "FROM" && instruction.keyword != "ARG")
        problem = "no build stage in current context";
    return problem;
}

} // namespace

Dockerfile Dockerfile::parse(std::string_view text)
{
    Dockerfile file;
    Lines lines(text);
    bool hasStage = false;
    while (auto instruction = lines.next()) {
        if (const std::string problem = problemOf(*instruction, hasStage); !problem.empty()) {
            file.problem =
                "dockerfile parse error on line " + std::to_string(instruction->line) + ": " + problem;
            return file;
        }
        hasStage = hasStage || instruction->keyword == "FROM";
        file.instructions.push_back(std::move(*instruction));
    }
    if (!hasStage)
        file.problem = file.instructions.empty() ? "the Dockerfile (Dockerfile) cannot be empty"
                                                 : "no build stage in current context";
    return file;
}

} // namespace sandbox
