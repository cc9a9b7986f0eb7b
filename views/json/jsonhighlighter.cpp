// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/json/jsonhighlighter.h"

#include "views/json/jsoncolours.h"
#include "views/theme.h"

#include <QEvent>
#include <QPlainTextEdit>

namespace hathora {

namespace {

constexpr qsizetype longestLine = 4096; ///< a longer one would be looked at for seconds

} // namespace

JsonHighlighter::JsonHighlighter(QPlainTextEdit *editor)
    : QSyntaxHighlighter(editor->document())
    , m_editor(editor)
    , m_words(QStringLiteral("(?<key>\"(?:[^\"\\\\]|\\\\.)*\"(?=\\s*:))|(?<text>\"(?:[^\"\\\\]|\\\\.)*\"?)|"
                             "(?<word>\\b(?:true|false|null)\\b)|"
                             "(?<number>-?\\b[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\\b)"))
{
    editor->installEventFilter(this);
}

bool JsonHighlighter::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_editor && event->type() == QEvent::PaletteChange)
        rehighlight();
    return QSyntaxHighlighter::eventFilter(object, event);
}

void JsonHighlighter::highlightBlock(const QString &line)
{
    if (line.size() > longestLine)
        return;
    const Theme &theme = Theme::of(m_editor->palette());
    const std::initializer_list<std::pair<QString, QColor>> colours{
        {QStringLiteral("key"), theme.text},
        {QStringLiteral("text"), jsonColour(JsonOutline::Kind::String, theme)},
        {QStringLiteral("word"), jsonColour(JsonOutline::Kind::Boolean, theme)},
        {QStringLiteral("number"), jsonColour(JsonOutline::Kind::Number, theme)},
    };
    for (auto each = m_words.globalMatch(line); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        for (const auto &[name, colour] : colours) {
            if (match.capturedStart(name) >= 0)
                setFormat(int(match.capturedStart(name)), int(match.capturedLength(name)), colour);
        }
    }
}

} // namespace hathora
