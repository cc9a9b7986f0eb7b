// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loglevel.h"

#include <array>

namespace hathora {

namespace {

struct LevelWord
{
    QLatin1StringView word;
    LogLevel level;
};

using Qt::StringLiterals::operator""_L1;

constexpr std::array<LevelWord, 16> words{{{"trace"_L1, LogLevel::Debug},
                                           {"debug"_L1, LogLevel::Debug},
                                           {"verbose"_L1, LogLevel::Debug},
                                           {"dbg"_L1, LogLevel::Debug},
                                           {"info"_L1, LogLevel::Info},
                                           {"notice"_L1, LogLevel::Info},
                                           {"inf"_L1, LogLevel::Info},
                                           {"warning"_L1, LogLevel::Warning},
                                           {"warn"_L1, LogLevel::Warning},
                                           {"wrn"_L1, LogLevel::Warning},
                                           {"error"_L1, LogLevel::Error},
                                           {"err"_L1, LogLevel::Error},
                                           {"fatal"_L1, LogLevel::Error},
                                           {"critical"_L1, LogLevel::Error},
                                           {"panic"_L1, LogLevel::Error},
                                           {"exception"_L1, LogLevel::Error}}};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

} // namespace

/// Loggers write the level near the front; further in, the word is more likely part of a sentence.
LogLevel levelOf(const QString &line)
{
    static constexpr qsizetype front = 80;
    const QStringView head = QStringView(line).left(front);
    for (qsizetype start = 0; start < head.size();) {
        qsizetype end = start;
        while (end < head.size() && isWordCharacter(head.at(end)))
            ++end;
        const QStringView word = head.mid(start, end - start);
        for (const LevelWord &each : words) {
            if (word.compare(each.word, Qt::CaseInsensitive) == 0)
                return each.level;
        }
        start = end + 1;
    }
    return LogLevel::Unknown;
}

} // namespace hathora
