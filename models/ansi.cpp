// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ansi.h"

#include "models/plaintext.h"

#include <QStringView>

#include <algorithm>

namespace hathora {

namespace {

constexpr char16_t escape = 0x1b;

/// Reads one line; the style lasts until another takes its place.
class AnsiReader
{
public:
    explicit AnsiReader(const QString &line)
        : m_line(line)
    {
    }

    AnsiLine read()
    {
        qsizetype i = 0;
        while (i < m_line.size()) {
            const qsizetype sequence = m_line.at(i).unicode() == escape ? sgrLength(i) : 0;
            if (sequence > 0) {
                flush(i);
                apply(QStringView(m_line).mid(i + 2, sequence - 3));
                i += sequence;
                m_from = i;
            } else {
                ++i;
            }
        }
        flush(i);
        return m_result;
    }

private:
    /// The length of `ESC [ digits ; … m` at a place, 0 if that is something else.
    qsizetype sgrLength(qsizetype at) const
    {
        if (at + 1 >= m_line.size() || m_line.at(at + 1) != u'[')
            return 0;
        for (qsizetype i = at + 2; i < m_line.size(); ++i) {
            const char16_t c = m_line.at(i).unicode();
            if (c == u'm')
                return i - at + 1;
            if (!(c >= u'0' && c <= u'9') && c != u';' && c != u':')
                return 0;
        }
        return 0;
    }

    void flush(qsizetype end)
    {
        if (end == m_from)
            return;
        const QString text = visibleText(m_line.mid(m_from, end - m_from));
        if (m_style != AnsiStyle())
            m_result.spans.append({m_result.text.size(), text.size(), m_style});
        m_result.text += text;
        m_from = end;
    }

    void apply(QStringView parameters)
    {
        QList<int> codes;
        for (const QStringView part : parameters.split(u';')) {
            for (const QStringView code : part.split(u':'))
                codes.append(code.toInt());
        }
        for (qsizetype i = 0; i < codes.size(); ++i) {
            const int code = codes.at(i);
            if (code == 38 || code == 48)
                i += applyExtended(codes, i, code == 38 ? m_style.foreground : m_style.background);
            else
                applyOne(code);
        }
    }

    void applyOne(int code)
    {
        using Kind = AnsiColour::Kind;
        if (code >= 30 && code <= 37)
            m_style.foreground = {Kind::Indexed, quint32(code - 30)};
        else if (code >= 90 && code <= 97)
            m_style.foreground = {Kind::Indexed, quint32(code - 90 + 8)};
        else if (code >= 40 && code <= 47)
            m_style.background = {Kind::Indexed, quint32(code - 40)};
        else if (code >= 100 && code <= 107)
            m_style.background = {Kind::Indexed, quint32(code - 100 + 8)};
        else
            applyAttribute(code);
    }

    void applyAttribute(int code)
    {
        switch (code) {
        case 0:
            m_style = {};
            break;
        case 1:
            m_style.bold = true;
            break;
        case 2:
            m_style.faint = true;
            break;
        case 3:
            m_style.italic = true;
            break;
        case 4:
            m_style.underline = true;
            break;
        case 7:
            m_style.inverse = true;
            break;
        case 9:
            m_style.strikeOut = true;
            break;
        case 22:
            m_style.bold = m_style.faint = false;
            break;
        case 23:
            m_style.italic = false;
            break;
        case 24:
            m_style.underline = false;
            break;
        case 27:
            m_style.inverse = false;
            break;
        case 29:
            m_style.strikeOut = false;
            break;
        case 39:
            m_style.foreground = {};
            break;
        case 49:
            m_style.background = {};
            break;
        default:
            break; // blinking, concealed text and fonts have no place in a log
        }
    }

    /// `5;n` or `2;r;g;b` after a 38 or 48. Returns how many codes that were.
    static qsizetype applyExtended(const QList<int> &codes, qsizetype at, AnsiColour &colour)
    {
        const auto byte = [&](qsizetype i) { return quint32(std::clamp(codes.value(at + i), 0, 255)); };
        if (codes.value(at + 1) == 5) {
            colour = {AnsiColour::Kind::Indexed, byte(2)};
            return 2;
        }
        if (codes.value(at + 1) == 2) {
            colour = {AnsiColour::Kind::Rgb, byte(2) << 16 | byte(3) << 8 | byte(4)};
            return 4;
        }
        return 0;
    }

    const QString &m_line;
    AnsiLine m_result;
    AnsiStyle m_style;
    qsizetype m_from = 0; ///< text from here on is not in the result yet
};

} // namespace

AnsiLine readAnsi(const QString &line)
{
    return AnsiReader(line).read();
}

} // namespace hathora
