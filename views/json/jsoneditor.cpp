// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/json/jsoneditor.h"

#include "models/format.h"
#include "views/json/jsonhighlighter.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/typography.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr int leastLines = 5;

QString words(JsonFlaw::Reason reason)
{
    switch (reason) {
    case JsonFlaw::Reason::Empty:
        return JsonEditor::tr("there is nothing");
    case JsonFlaw::Reason::EndsEarly:
        return JsonEditor::tr("something is not closed");
    case JsonFlaw::Reason::MissingComma:
        return JsonEditor::tr("a comma or a closing bracket is missing");
    case JsonFlaw::Reason::MissingColon:
        return JsonEditor::tr("a colon is missing");
    case JsonFlaw::Reason::BadWord:
        return JsonEditor::tr("this is no value; texts and names stand in quotes");
    case JsonFlaw::Reason::BadString:
        return JsonEditor::tr("a text is not closed, or holds a wrong escape");
    case JsonFlaw::Reason::MoreThanOne:
        return JsonEditor::tr("there is a second value");
    case JsonFlaw::Reason::TooDeep:
        return JsonEditor::tr("it is nested too deeply");
    case JsonFlaw::Reason::Other:
        break;
    }
    return JsonEditor::tr("this is not understood");
}

} // namespace

JsonEditor::JsonEditor(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_problem(new PlainLabel(PlainLabel::Look::Problem, this))
    , m_format(new QToolButton(this))
{
    setObjectName(name);
    m_edit->setObjectName(name + QStringLiteral(".text"));
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setLayoutDirection(Qt::LeftToRight); // code reads so in every language
    m_edit->setFont(typography::fixed(font()));
    m_edit->setMinimumHeight(leastLines * m_edit->fontMetrics().lineSpacing() + 2 * spacing::around);
    new JsonHighlighter(m_edit);
    m_problem->setObjectName(name + QStringLiteral(".problem"));
    m_problem->setWordWrap(true);
    m_format->setObjectName(name + QStringLiteral(".format"));
    m_format->setText(tr("Format"));
    m_format->setAccessibleName(tr("Put the JSON in order, a line for each value"));
    setPlainToolTip(m_format, m_format->accessibleName());
    m_format->setFocusPolicy(Qt::TabFocus);

    auto *below = new QHBoxLayout;
    below->setSpacing(spacing::between);
    below->addWidget(m_problem, 1);
    below->addWidget(m_format, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::within);
    column->addWidget(m_edit, 1);
    column->addLayout(below);
    setFocusProxy(m_edit);

    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &JsonEditor::check);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &JsonEditor::edited);
    connect(m_format, &QToolButton::clicked, this, &JsonEditor::putInOrder);
    check();
}

QString JsonEditor::text() const
{
    return m_edit->toPlainText();
}

void JsonEditor::setText(const QString &text)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    m_given.clear();
    check();
}

void JsonEditor::setProblem(const QString &problem)
{
    m_given = problem;
    tell();
}

void JsonEditor::setAccessibleTitle(const QString &title)
{
    m_edit->setAccessibleName(title);
}

void JsonEditor::edited()
{
    m_given.clear();
    m_soon.start();
    Q_EMIT textEdited();
}

/// A little after the last key: while one types, the text is wrong most of the time.
void JsonEditor::check()
{
    m_soon.stop();
    m_flaw = text().trimmed().isEmpty() ? std::nullopt : flawIn(text());
    m_format->setEnabled(!m_flaw && !text().trimmed().isEmpty());
    mark();
    tell();
}

void JsonEditor::tell()
{
    QString shown = m_given;
    if (shown.isEmpty() && m_flaw)
        shown = tr("Line %1, column %2: %3.")
                    .arg(format::count(m_flaw->line), format::count(m_flaw->column), words(m_flaw->reason));
    m_problem->setText(shown);
    m_edit->setAccessibleDescription(plain(shown));
}

void JsonEditor::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_flaw) {
        const Theme &theme = Theme::of(palette());
        QTextEdit::ExtraSelection line;
        line.format.setBackground(blend(theme.base, theme.failed, 0.14));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.cursor = m_edit->textCursor();
        line.cursor.setPosition(m_flaw->position);
        QTextEdit::ExtraSelection letter = line;
        letter.format = {};
        letter.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        letter.format.setUnderlineColor(theme.failed);
        const bool isAtEnd = letter.cursor.atBlockEnd();
        letter.cursor.movePosition(isAtEnd ? QTextCursor::PreviousCharacter : QTextCursor::NextCharacter,
                                   QTextCursor::KeepAnchor);
        marks = {line, letter};
    }
    m_edit->setExtraSelections(marks);
}

/// One step to undo, and the place in the text is kept as well as it can be.
void JsonEditor::putInOrder()
{
    QTextCursor all(m_edit->document());
    all.select(QTextCursor::Document);
    all.insertText(inOrder(text()));
    check();
}

} // namespace hathora
