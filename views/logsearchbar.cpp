// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logsearchbar.h"

#include "models/format.h"
#include "views/icons.h"
#include "views/logview.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr auto caseKey = "case";
constexpr auto expressionKey = "expression";
constexpr int longestPattern = 1000;

} // namespace

LogSearchBar::LogSearchBar(LogView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_pattern(new QLineEdit(this))
    , m_outcome(new PlainLabel(PlainLabel::Look::Caption, this))
{
    setObjectName(QStringLiteral("logs.search"));
    m_pattern->setObjectName(QStringLiteral("logs.search.pattern"));
    m_pattern->setAccessibleName(tr("Search the log"));
    m_pattern->setPlaceholderText(tr("Search the log"));
    m_pattern->setClearButtonEnabled(true);
    m_pattern->setMaxLength(longestPattern);
    m_outcome->setObjectName(QStringLiteral("logs.search.outcome"));
    m_outcome->setElideMode(Qt::ElideRight);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::between, 0, spacing::between, spacing::within);
    row->setSpacing(spacing::within);
    row->addWidget(m_pattern, 2);
    m_letterCase = addButton(QStringLiteral("case"), tr("Upper and lower case differ"));
    m_letterCase->setText(QStringLiteral("Aa"));
    m_letterCase->setCheckable(true);
    m_expression = addButton(QStringLiteral("expression"), tr("Regular expression"));
    m_expression->setText(QStringLiteral(".*"));
    m_expression->setCheckable(true);
    QToolButton *previous = addButton(QStringLiteral("previous"), tr("Previous hit (Shift+Enter)"));
    previous->setIcon(icon(Icon::ChevronUp));
    QToolButton *next = addButton(QStringLiteral("next"), tr("Next hit (Enter)"));
    next->setIcon(icon(Icon::ChevronDown));
    row->addWidget(m_outcome, 1);
    QToolButton *end = addButton(QStringLiteral("close"), tr("Close the search (Esc)"));
    end->setIcon(icon(Icon::Close));

    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    m_grown.setSingleShot(true);
    m_grown.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &LogSearchBar::search);
    connect(&m_grown, &QTimer::timeout, this, &LogSearchBar::search);
    const auto again = [this] {
        m_goesToFirst = true;
        m_soon.start();
    };
    connect(m_pattern, &QLineEdit::textChanged, this, again);
    connect(m_letterCase, &QToolButton::toggled, this, again);
    connect(m_expression, &QToolButton::toggled, this, again);
    connect(next, &QToolButton::clicked, this, [this] { go(LogSearch::Direction::Forward); });
    connect(previous, &QToolButton::clicked, this, [this] { go(LogSearch::Direction::Backward); });
    connect(end, &QToolButton::clicked, this, &LogSearchBar::close);
    hide();
}

QToolButton *LogSearchBar::addButton(const QString &name, const QString &help)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("logs.search.") + name);
    button->setAccessibleName(help);
    setPlainToolTip(button, help);
    button->setAutoRaise(true);
    button->setFixedSize(spacing::controlHeight, spacing::controlHeight);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void LogSearchBar::setBuffer(LogBuffer *buffer)
{
    if (m_buffer)
        m_buffer->disconnect(this);
    m_search.reset();
    m_current = 0;
    m_buffer = buffer;
    if (!buffer)
        return;
    m_search = std::make_unique<LogSearch>(*buffer);
    connect(m_search.get(), &LogSearch::finished, this, &LogSearchBar::finished);
    connect(buffer, &QAbstractItemModel::rowsInserted, this, &LogSearchBar::bufferGrew);
    connect(buffer, &QObject::destroyed, this, [this] { setBuffer(nullptr); });
    if (isVisible())
        search();
}

QVariantMap LogSearchBar::state() const
{
    return {{QLatin1String(caseKey), m_letterCase->isChecked()},
            {QLatin1String(expressionKey), isExpression()}};
}

void LogSearchBar::setState(const QVariantMap &state)
{
    m_letterCase->setChecked(state.value(QLatin1String(caseKey)).toBool());
    m_expression->setChecked(state.value(QLatin1String(expressionKey)).toBool());
}

bool LogSearchBar::isExpression() const
{
    return m_expression->isChecked();
}

void LogSearchBar::open()
{
    show();
    m_pattern->setFocus(Qt::ShortcutFocusReason);
    m_pattern->selectAll();
    if (!m_pattern->text().isEmpty())
        m_soon.start();
}

void LogSearchBar::close()
{
    m_soon.stop();
    m_grown.stop();
    if (m_search)
        m_search->stop();
    m_view->setHits({});
    hide();
    m_view->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void LogSearchBar::search()
{
    if (!m_search || !isVisibleTo(parentWidget()))
        return;
    if (m_pattern->text().isEmpty()) {
        m_search->stop();
        m_view->setHits({});
        return tell({});
    }
    if (m_goesToFirst)
        tell(tr("Searching…"));
    m_search->start(m_pattern->text(),
                    isExpression() ? LogSearch::Syntax::Expression : LogSearch::Syntax::Text,
                    m_letterCase->isChecked() ? LogSearch::Case::Heeded : LogSearch::Case::Ignored);
}

/// A pattern that was too costly once is not tried again by itself.
void LogSearchBar::bufferGrew()
{
    const bool isWanted = isVisible() && !m_pattern->text().isEmpty();
    if (isWanted && m_last == LogSearch::Outcome::Whole && !m_grown.isActive())
        m_grown.start();
}

void LogSearchBar::finished(LogSearch::Outcome outcome)
{
    m_last = outcome;
    if (outcome == LogSearch::Outcome::Invalid) {
        m_view->setHits({});
        return tell(tr("This is no regular expression."));
    }
    if (std::exchange(m_goesToFirst, false)) {
        // The first hit from the top of what is in sight on: what is read stays if it holds one.
        m_current = m_search->from(m_view->topLineNumber() - 1, LogSearch::Direction::Forward);
        if (m_current > 0)
            m_view->showLine(m_current);
    }
    mark(m_current);
}

void LogSearchBar::go(LogSearch::Direction direction)
{
    if (!m_search)
        return;
    const qint64 from = m_current > 0 ? m_current : m_view->topLineNumber();
    const qint64 hit = m_search->from(from, direction);
    if (hit == 0)
        return;
    m_view->showLine(hit);
    mark(hit);
}

void LogSearchBar::mark(qint64 current)
{
    m_current = current;
    LogHits hits{m_search->found(), current, isExpression() ? QString() : m_pattern->text(),
                 m_letterCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive};
    m_view->setHits(hits);
    tell(countText(current));
}

QString LogSearchBar::countText(qint64 current) const
{
    const QList<qint64> &found = m_search->found();
    if (m_last == LogSearch::Outcome::TooCostly)
        return tr("Pattern too costly; %n lines found so far", nullptr, int(found.size()));
    const auto hit = std::lower_bound(found.cbegin(), found.cend(), current);
    if (found.isEmpty())
        return tr("Nothing found");
    if (hit == found.cend() || *hit != current)
        return tr("%n lines", nullptr, int(found.size()));
    return tr("%1 of %n lines", nullptr, int(found.size()))
        .arg(format::count(double(std::distance(found.cbegin(), hit) + 1)));
}

void LogSearchBar::tell(const QString &text)
{
    m_outcome->setText(text);
}

void LogSearchBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return close();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return go(event->modifiers().testFlag(Qt::ShiftModifier) ? LogSearch::Direction::Backward
                                                                 : LogSearch::Direction::Forward);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace hathora
