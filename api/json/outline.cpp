// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/outline.h"

#include "api/json/document.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace hathora {

namespace {

constexpr int indentation = 2;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Just behind the string that begins at \a begin.
qsizetype endOfString(const QByteArray &text, qsizetype begin)
{
    qsizetype at = begin + 1;
    while (text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return at + 1;
}

qsizetype endOfWord(const QByteArray &text, qsizetype begin)
{
    const auto isPart = [](char c) { return !isSpace(c) && c != ',' && c != ']' && c != '}'; };
    return std::find_if_not(text.begin() + begin, text.end(), isPart) - text.begin();
}

JsonOutline::Kind kindOf(char first)
{
    switch (first) {
    case '{':
        return JsonOutline::Kind::Object;
    case '[':
        return JsonOutline::Kind::Array;
    case '"':
        return JsonOutline::Kind::String;
    case 't':
    case 'f':
        return JsonOutline::Kind::Boolean;
    case 'n':
        return JsonOutline::Kind::Null;
    default:
        return JsonOutline::Kind::Number;
    }
}

/// What a string in quotes says.
QString unescaped(QByteArrayView quoted)
{
    const QByteArrayView inner = quoted.sliced(1, quoted.size() - 2);
    if (!inner.contains('\\'))
        return QString::fromUtf8(inner);
    const QJsonDocument one = QJsonDocument::fromJson('[' + quoted.toByteArray() + ']');
    return one.isNull() ? QString::fromUtf8(inner) : one.array().at(0).toString();
}

bool isPlainKey(const QString &key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-';
    });
}

} // namespace

/// Walks over a text that is known to be JSON.
class JsonOutlineScanner
{
public:
    JsonOutlineScanner(const QByteArray &text, std::vector<JsonOutline::Value> &values)
        : m_text(text)
        , m_values(values)
    {
    }

    void run()
    {
        for (qsizetype at = 0; at < m_text.size();)
            at = take(at);
    }

private:
    qsizetype take(qsizetype at)
    {
        const char c = m_text[at];
        if (isSpace(c) || c == ':')
            return at + 1;
        if (c == ',') {
            m_awaitsKey = m_values[size_t(m_open.back())].kind == JsonOutline::Kind::Object;
            return at + 1;
        }
        if (c == '}' || c == ']')
            return close(at + 1);
        if (m_awaitsKey) {
            m_awaitsKey = false;
            m_key = at;
            return endOfString(m_text, at);
        }
        return open(at);
    }

    qsizetype open(qsizetype at)
    {
        JsonOutline::Value value;
        value.kind = kindOf(m_text[at]);
        value.begin = int(at);
        value.key = int(std::exchange(m_key, 0));
        const int number = int(m_values.size());
        value.last = number + 1;
        if (!m_open.empty()) {
            value.parent = m_open.back();
            value.row = m_values[size_t(value.parent)].children++;
        }
        const bool isContainer = value.kind >= JsonOutline::Kind::Array;
        if (isContainer)
            m_open.push_back(number);
        else
            value.end = int(value.kind == JsonOutline::Kind::String ? endOfString(m_text, at)
                                                                    : endOfWord(m_text, at));
        m_awaitsKey = value.kind == JsonOutline::Kind::Object;
        m_values.push_back(value);
        return isContainer ? at + 1 : value.end;
    }

    qsizetype close(qsizetype end)
    {
        JsonOutline::Value &value = m_values[size_t(m_open.back())];
        value.end = int(end);
        value.last = int(m_values.size());
        m_open.pop_back();
        m_awaitsKey = false; // of an empty object
        return end;
    }

    const QByteArray &m_text;
    std::vector<JsonOutline::Value> &m_values;
    std::vector<int> m_open; ///< the containers around what comes next
    qsizetype m_key = 0;     ///< where the key of the next value begins
    bool m_awaitsKey = false;
};

JsonOutline JsonOutline::of(const QByteArray &json)
{
    JsonOutline outline;
    if (json.size() > std::numeric_limits<int>::max() || !isJson(json))
        return outline;
    outline.m_text = json;
    JsonOutlineScanner(outline.m_text, outline.m_values).run();
    outline.m_values.shrink_to_fit();
    outline.listChildren();
    return outline;
}

void JsonOutline::listChildren()
{
    int next = 0;
    for (Value &value : m_values) {
        value.firstChild = next;
        next += value.children;
    }
    m_children.resize(size_t(next));
    for (int value = 1; value < count(); ++value)
        m_children[size_t(at(at(value).parent).firstChild + row(value))] = value;
}

QByteArrayView JsonOutline::keySource(int value) const
{
    const qsizetype begin = at(value).key;
    if (begin == 0) // an object's brace stands before its first key
        return {};
    return QByteArrayView(m_text).sliced(begin, endOfString(m_text, begin) - begin);
}

QString JsonOutline::key(int value) const
{
    const QByteArrayView quoted = keySource(value);
    return quoted.isEmpty() ? QString() : unescaped(quoted) + QLatin1String(""); // an empty key is not null
}

QString JsonOutline::text(int value) const
{
    if (isContainer(value))
        return {};
    const QByteArrayView raw =
        QByteArrayView(m_text).sliced(at(value).begin, at(value).end - at(value).begin);
    return kind(value) == Kind::String ? unescaped(raw) : QString::fromLatin1(raw);
}

QString JsonOutline::path(int value) const
{
    if (parent(value) < 0)
        return QStringLiteral("$");
    const QString before = path(parent(value));
    if (kind(parent(value)) == Kind::Array)
        return before + u'[' + QString::number(row(value)) + u']';
    const QString own = key(value);
    return isPlainKey(own) ? before + u'.' + own
                           : before + u'[' + QString::fromUtf8(keySource(value).toByteArray()) + u']';
}

QByteArray JsonOutline::source(int value) const
{
    return m_text.mid(at(value).begin, at(value).end - at(value).begin);
}

QByteArray JsonOutline::indented(int value, const Mask &mask) const
{
    QByteArray out;
    std::vector<int> open;
    const auto newLine = [&] {
        out.append('\n').append(QByteArray(indentation * qsizetype(open.size()), ' '));
    };
    const auto close = [&] {
        const bool isObject = kind(open.back()) == Kind::Object;
        open.pop_back();
        newLine();
        out.append(isObject ? '}' : ']');
    };
    for (int each = value; each < end(value); ++each) {
        while (!open.empty() && end(open.back()) <= each)
            close();
        if (!open.empty()) {
            if (row(each) > 0)
                out.append(',');
            newLine();
        }
        if (const QByteArrayView key = keySource(each); !key.isEmpty() && each != value)
            out.append(key).append(": ");
        if (children(each) > 0) {
            out.append(kind(each) == Kind::Object ? '{' : '[');
            open.push_back(each);
        } else if (isContainer(each)) {
            out.append(kind(each) == Kind::Object ? "{}" : "[]");
        } else {
            out.append(mask && mask(each) ? QByteArray(masked) : source(each));
        }
    }
    while (!open.empty())
        close();
    return out;
}

} // namespace hathora
