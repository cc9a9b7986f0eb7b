// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/envfile.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace hathora {

namespace {

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t';
}

/// What a character stands for behind a backslash; null if the backslash is one.
QChar escaped(QChar character)
{
    switch (character.unicode()) {
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u't':
        return u'\t';
    case u'\\':
    case u'"':
    case u'$':
    case u'`':
        return character;
    default:
        return {};
    }
}

/// Up to what begins a comment: a # that stands behind a blank.
QStringView bare(QStringView text)
{
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text.at(at) == u'#' && isBlank(text.at(at - 1)))
            return text.first(at).trimmed();
    }
    return text.trimmed();
}

QString inDoubleQuotes(const QString &value)
{
    QString quoted = QStringLiteral("\"");
    for (const QChar character : value) {
        if (character == u'\n')
            quoted += QLatin1String("\\n");
        else if (character == u'\r')
            quoted += QLatin1String("\\r");
        else if (character == u'\t')
            quoted += QLatin1String("\\t");
        else if (!escaped(character).isNull() && character == escaped(character))
            quoted += u'\\' + QString(character);
        else
            quoted += character;
    }
    return quoted + u'"';
}

QString quoted(const QString &value)
{
    static const QRegularExpression needsNone(
        QStringLiteral("^[A-Za-z0-9_./:@%+,=^~?&*;<>|()\\[\\]{}!-]*\\z"));
    if (needsNone.match(value).hasMatch())
        return value;
    const bool isPlain = std::none_of(value.cbegin(), value.cend(), [](QChar character) {
        return character == u'\'' || character.unicode() < 0x20;
    });
    return isPlain ? u'\'' + value + u'\'' : inDoubleQuotes(value);
}

} // namespace

/// Goes through a text from entry to entry.
class EnvFile::Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
        if (m_text.startsWith(QChar::ByteOrderMark))
            m_at = 1;
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    Entry next()
    {
        const qsizetype begin = m_at;
        Entry entry;
        entry.line = m_line;
        const qsizetype end = lineEnd(begin);
        const QStringView line = m_text.sliced(begin, end - begin).trimmed();
        qsizetype last = end; // of a quoted value of several lines, later
        if (!line.isEmpty() && !line.startsWith(u'#'))
            last = readVariable(entry, begin, end);
        goTo(pastLineEnd(last));
        entry.source = m_text.sliced(begin, m_at - begin).toString();
        return entry;
    }

private:
    qsizetype lineEnd(qsizetype from) const
    {
        while (from < m_text.size() && !isLineEnd(m_text.at(from)))
            ++from;
        return from;
    }

    qsizetype pastLineEnd(qsizetype at) const
    {
        if (m_text.sliced(at).startsWith(QLatin1String("\r\n")))
            return at + 2;
        return std::min(at + 1, m_text.size());
    }

    void goTo(qsizetype to)
    {
        for (; m_at < to; m_at = pastLineEnd(lineEnd(m_at)))
            ++m_line;
        m_at = to;
    }

    static qsizetype refuse(Entry &entry, Reason reason, qsizetype end)
    {
        entry.kind = Entry::Kind::Unread;
        entry.reason = reason;
        return end;
    }

    /// Where its last line ends.
    qsizetype readVariable(Entry &entry, qsizetype begin, qsizetype end)
    {
        const qsizetype equals = m_text.first(end).indexOf(u'=', begin);
        if (equals < 0)
            return refuse(entry, Reason::NoEquals, end);
        QStringView name = m_text.sliced(begin, equals - begin).trimmed();
        const auto exporting = QLatin1String("export");
        if (name.startsWith(exporting) && name.size() > exporting.size() &&
            isBlank(name.at(exporting.size())))
            name = name.sliced(exporting.size()).trimmed();
        if (name.isEmpty() || std::any_of(name.cbegin(), name.cend(), isBlank))
            return refuse(entry, Reason::NoName, end);
        entry.variable.name = name.toString();
        return readValue(entry, equals + 1, end);
    }

    qsizetype readValue(Entry &entry, qsizetype from, qsizetype end)
    {
        qsizetype first = from;
        while (first < end && isBlank(m_text.at(first)))
            ++first;
        const QChar quote = first < end ? m_text.at(first) : QChar();
        if (quote == u'"' || quote == u'\'' || quote == u'`')
            return readQuoted(entry, first + 1, quote, end);
        entry.variable.value = bare(m_text.sliced(from, end - from)).toString();
        entry.kind = Entry::Kind::Variable;
        return end;
    }

    qsizetype readQuoted(Entry &entry, qsizetype from, QChar quote, qsizetype end)
    {
        QString value;
        qsizetype at = from;
        for (; at < m_text.size() && m_text.at(at) != quote; ++at) {
            const bool mayEscape = quote == u'"' && m_text.at(at) == u'\\' && at + 1 < m_text.size();
            const QChar meant = mayEscape ? escaped(m_text.at(at + 1)) : QChar();
            value += meant.isNull() ? m_text.at(at) : meant;
            at += meant.isNull() ? 0 : 1;
        }
        if (at >= m_text.size())
            return refuse(entry, Reason::OpenQuote, end);
        const qsizetype last = lineEnd(at);
        const QStringView rest = m_text.sliced(at + 1, last - at - 1).trimmed();
        if (!rest.isEmpty() && !rest.startsWith(u'#'))
            return refuse(entry, Reason::TextAfterQuote, end);
        entry.variable.value = value;
        entry.kind = Entry::Kind::Variable;
        return last;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

EnvFile EnvFile::parse(const QString &text)
{
    EnvFile file;
    Reader reader(text);
    while (!reader.atEnd())
        file.m_entries.append(reader.next());
    return file;
}

std::optional<EnvFile> EnvFile::parse(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return {};
    return parse(text);
}

QList<EnvVar> EnvFile::variables() const
{
    QList<EnvVar> variables;
    for (const Entry &entry : m_entries) {
        if (entry.kind == Entry::Kind::Variable)
            variables.append(entry.variable);
    }
    return variables;
}

QList<EnvFile::Unread> EnvFile::unread() const
{
    QList<Unread> lines;
    for (const Entry &entry : m_entries) {
        if (entry.kind == Entry::Kind::Unread)
            lines.append({entry.line, entry.reason, entry.source.trimmed()});
    }
    return lines;
}

void EnvFile::setVariables(const QList<EnvVar> &variables)
{
    QHash<QString, QList<qsizetype>> places; // of each name, the first last
    for (qsizetype i = variables.size(); i-- > 0;)
        places[variables.at(i).name].append(i);

    QList<Entry> entries;
    QList<bool> isPlaced(variables.size(), false);
    for (Entry entry : std::as_const(m_entries)) {
        if (entry.kind == Entry::Kind::Variable) {
            QList<qsizetype> &left = places[entry.variable.name];
            if (left.isEmpty())
                continue;
            const EnvVar &now = variables.at(left.constLast());
            isPlaced[left.takeLast()] = true;
            if (now != entry.variable)
                entry.source = envLine(now) + u'\n';
            entry.variable = now;
        }
        entries.append(entry);
    }
    for (qsizetype i = 0; i < variables.size(); ++i) {
        if (!isPlaced.at(i))
            entries.append({Entry::Kind::Variable, envLine(variables.at(i)) + u'\n', variables.at(i)});
    }
    m_entries = std::move(entries);
}

QString EnvFile::text() const
{
    QString text;
    for (const Entry &entry : m_entries) {
        if (!text.isEmpty() && !isLineEnd(text.back()))
            text += u'\n';
        text += entry.source;
    }
    return text;
}

QString envLine(const EnvVar &variable)
{
    QString name = variable.name; // a wrong one must not become a second line
    name.replace(u'\n', u' ').replace(u'\r', u' ');
    return name + u'=' + quoted(variable.value);
}

} // namespace hathora
