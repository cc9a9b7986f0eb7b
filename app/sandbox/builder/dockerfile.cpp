// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/builder/dockerfile.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <regex>
#include <sstream>

namespace sandbox {

namespace {

constexpr std::string_view blank = " \t\r";

std::string trimmed(const std::string &text)
{
    const std::size_t begin = text.find_first_not_of(blank);
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(blank) - begin + 1);
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
        static const std::regex directive("#\\s*escape\\s*=\\s*([\\\\`])", std::regex::icase);
        // std::regex recurses for every character.
        constexpr std::size_t longest = 80;
        std::smatch match;
        if (!m_isPastDirectives && comment.size() <= longest && std::regex_match(comment, match, directive))
            m_escape = match.str(1).front();
    }

    Instruction instruction(const std::string &joined, std::size_t line)
    {
        const std::size_t end = std::min(joined.find_first_of(blank), joined.size());
        Instruction result{joined.substr(0, end), trimmed(joined.substr(end)), line};
        std::ranges::transform(result.keyword, result.keyword.begin(),
                               [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
        if (result.keyword == "RUN" || result.keyword == "COPY" || result.keyword == "ADD")
            skipHereDocuments(result.arguments);
        return result;
    }

    /// Their text is no instruction.
    void skipHereDocuments(const std::string &arguments)
    {
        // With a most, for std::regex recurses for every character.
        static const std::regex beginning("<<-?[\"']?([A-Za-z_][A-Za-z0-9_]{0,99})[\"']?");
        for (auto match = std::sregex_iterator(arguments.begin(), arguments.end(), beginning);
             match != std::sregex_iterator(); ++match) {
            const std::string end = match->str(1);
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
