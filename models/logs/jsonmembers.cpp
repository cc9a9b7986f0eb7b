// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/jsonmembers.h"

#include <QString>

#include <array>

namespace hathora {

JsonMembers::JsonMembers(QByteArrayView object)
    : m_text(object)
{
    takes('{');
}

bool JsonMembers::next()
{
    takes(',');
    return readText(m_name) && takes(':') && readValue();
}

void JsonMembers::skipBlanks()
{
    while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
        ++m_at;
}

bool JsonMembers::takes(char c)
{
    skipBlanks();
    if (m_at >= m_text.size() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

bool JsonMembers::readText(QByteArrayView &text)
{
    if (!takes('"'))
        return false;
    const qsizetype from = m_at;
    while (m_at < m_text.size() && m_text[m_at] != '"')
        m_at += m_text[m_at] == '\\' ? 2 : 1;
    if (m_at >= m_text.size())
        return false;
    text = m_text.sliced(from, m_at - from);
    ++m_at;
    return true;
}

bool JsonMembers::readValue()
{
    skipBlanks();
    m_value = {};
    m_isText = m_at < m_text.size() && m_text[m_at] == '"';
    if (m_isText)
        return readText(m_value);
    if (m_at < m_text.size() && (m_text[m_at] == '{' || m_text[m_at] == '['))
        return skipNested();
    const qsizetype from = m_at;
    while (m_at < m_text.size() && !QByteArrayView(",} \t").contains(m_text[m_at]))
        ++m_at;
    m_value = m_text.sliced(from, m_at - from);
    return m_at < m_text.size();
}

bool JsonMembers::skipNested()
{
    int depth = 0;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '"') {
            QByteArrayView text;
            if (!readText(text))
                return false;
            continue;
        }
        ++m_at;
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        if (depth == 0)
            return true;
    }
    return false;
}

LogMember logMemberOf(QByteArrayView name)
{
    struct Known
    {
        QByteArrayView name;
        LogMember meaning;
    };
    static const std::array<Known, 11> known{{{"message", LogMember::Message},
                                              {"msg", LogMember::Message},
                                              {"@message", LogMember::Message},
                                              {"time", LogMember::Time},
                                              {"timestamp", LogMember::Time},
                                              {"ts", LogMember::Time},
                                              {"@timestamp", LogMember::Time},
                                              {"level", LogMember::Level},
                                              {"severity", LogMember::Level},
                                              {"lvl", LogMember::Level},
                                              {"@level", LogMember::Level}}};
    for (const Known &each : known) {
        if (name.compare(each.name, Qt::CaseInsensitive) == 0)
            return each.meaning;
    }
    return LogMember::None;
}

LogLevel levelOfMember(QByteArrayView value)
{
    bool isNumber = false;
    const int number = value.toByteArray().toInt(&isNumber);
    if (!isNumber)
        return levelOf(QString::fromUtf8(value));
    if (number < 10)
        return LogLevel::Unknown; // syslog counts the other way round, others from 0: nothing can be told
    return number < 30   ? LogLevel::Debug
           : number < 40 ? LogLevel::Info
           : number < 50 ? LogLevel::Warning
                         : LogLevel::Error;
}

} // namespace hathora
