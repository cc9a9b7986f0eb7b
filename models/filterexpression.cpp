// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterexpression.h"

#include <QRegularExpression>

#include <algorithm>

namespace hathora {

/// Reads an expression from left to right.
class FilterExpression::Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    void skipSpaces()
    {
        while (!atEnd() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    bool take(QChar wanted)
    {
        if (atEnd() || m_text.at(m_at) != wanted)
            return false;
        ++m_at;
        return true;
    }

    /// Up to a space or one of the stops, or between quotes. A quote that is not closed runs to the end.
    QString word(QStringView stops)
    {
        if (take(u'"'))
            return quoted();
        const qsizetype start = m_at;
        while (!atEnd() && !m_text.at(m_at).isSpace() && !stops.contains(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    bool hasOpenQuote() const { return m_hasOpenQuote; }
    qsizetype position() const { return m_at; }
    void goTo(qsizetype position) { m_at = position; }

private:
    QString quoted()
    {
        const qsizetype start = m_at;
        const qsizetype end = m_text.indexOf(u'"', start);
        m_hasOpenQuote = m_hasOpenQuote || end < 0;
        m_at = end < 0 ? m_text.size() : end + 1;
        return end < 0 ? m_text.mid(start) : m_text.mid(start, end - start);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_hasOpenQuote = false;
};

FilterExpression FilterExpression::parse(const QString &text, const QStringList &keys)
{
    FilterExpression expression;
    Reader reader(text);
    for (reader.skipSpaces(); !reader.atEnd(); reader.skipSpaces()) {
        const Sense sense = reader.take(u'-') ? Sense::Exclude : Sense::Include;
        const qsizetype start = reader.position();
        const QString key = reader.word(u":\"");
        if (!key.isEmpty() && text.at(start) != u'"' && reader.take(u':')) {
            if (keys.contains(key, Qt::CaseInsensitive)) {
                expression.addValues(reader, key.toLower(), sense);
                continue;
            }
            expression.m_problems.append({Problem::Kind::UnknownKey, key});
        }
        reader.goTo(start);
        expression.add({{}, reader.word({}).toLower(), sense});
    }
    if (reader.hasOpenQuote())
        expression.m_problems.append({Problem::Kind::OpenQuote, text.mid(text.lastIndexOf(u'"'))});
    return expression;
}

QStringList FilterExpression::keys() const
{
    QStringList keys;
    for (const Group &group : m_groups)
        keys.append(group.key);
    return keys;
}

void FilterExpression::addValues(Reader &reader, const QString &key, Sense sense)
{
    bool hasValue = false;
    do {
        const QString value = reader.word(u",").toLower();
        if (value.isEmpty())
            continue;
        hasValue = true;
        add({key, value, sense});
    } while (reader.take(u','));
    if (!hasValue)
        m_problems.append({Problem::Kind::MissingValue, key});
}

void FilterExpression::add(Term term)
{
    if (term.value.isEmpty())
        return; // a lone minus, or ""
    m_terms.append(term);
    if (term.key.isEmpty()) {
        m_hasWords = true;
        return;
    }
    auto group = std::find_if(m_groups.begin(), m_groups.end(),
                              [&](const Group &each) { return each.key == term.key; });
    if (group == m_groups.end())
        group = m_groups.insert(m_groups.end(), {term.key, {}, {}});
    (term.sense == Sense::Include ? group->included : group->excluded).append(term.value);
}

bool FilterExpression::holds(const Group &group, const QString &cell)
{
    const auto isIn = [&](const QString &value) { return cell.contains(value); };
    const bool isWanted =
        group.included.isEmpty() || std::any_of(group.included.cbegin(), group.included.cend(), isIn);
    return isWanted && std::none_of(group.excluded.cbegin(), group.excluded.cend(), isIn);
}

QString filterWith(const QString &filter, const QString &key, const QStringList &values)
{
    static const QString word = QStringLiteral("(?:\"[^\"]*\"|[^\\s\",]+)");
    const QRegularExpression term(
        QStringLiteral("(^|\\s)%1:%2(?:,%2)*").arg(QRegularExpression::escape(key), word),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression needsQuotes(QStringLiteral("[\\s,:]|^-"));
    QString rest = filter;
    rest.remove(term);
    QStringList words;
    for (const QString &value : values) {
        // There is no way to write a quote; cells are looked into, so that the part before it finds them too.
        const QString part = value.section(u'"', 0, 0);
        words.append(needsQuotes.match(part).hasMatch() ? u'"' + part + u'"' : part);
    }
    words.removeAll(QString());
    if (!words.isEmpty())
        rest = QStringLiteral("%1:%2 ").arg(key, words.join(u',')) + rest;
    return rest.simplified();
}

} // namespace hathora
