// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logfilterbar.h"

#include "views/icons.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr int longestFilter = 1000;
constexpr int leastTextWidth = 120;
constexpr auto textKey = "text";
constexpr auto caseKey = "case";
constexpr auto levelKey = "level";

} // namespace

LogFilterBar::LogFilterBar(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_letterCase(new QToolButton(this))
    , m_levels(new QComboBox(this))
{
    setObjectName(name);
    m_text->setObjectName(name + QStringLiteral(".text"));
    m_text->setAccessibleName(tr("Show only lines with"));
    m_text->setPlaceholderText(tr("Filter: text, /expression/, ! for lines without it"));
    m_text->setMaxLength(longestFilter);
    m_text->setMinimumWidth(leastTextWidth);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(Icon::Filter), QLineEdit::LeadingPosition);
    m_letterCase->setObjectName(name + QStringLiteral(".case"));
    m_letterCase->setText(QStringLiteral("Aa"));
    m_letterCase->setCheckable(true);
    m_letterCase->setAutoRaise(true);
    m_letterCase->setFixedSize(spacing::controlHeight, spacing::controlHeight);
    m_letterCase->setFocusPolicy(Qt::TabFocus);
    m_letterCase->setAccessibleName(tr("Upper and lower case differ"));
    setPlainToolTip(m_letterCase, m_letterCase->accessibleName());
    m_levels->setObjectName(name + QStringLiteral(".levels"));
    m_levels->setAccessibleName(tr("Levels that are shown"));
    buildLevels();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::within);
    row->addWidget(m_text, 1);
    row->addWidget(m_letterCase);
    row->addWidget(m_levels);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(m_text, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &LogFilterBar::changed);
    connect(m_letterCase, &QToolButton::toggled, this, &LogFilterBar::tell);
    connect(m_levels, &QComboBox::currentIndexChanged, this, &LogFilterBar::tell);
}

void LogFilterBar::buildLevels()
{
    m_levels->addItem(tr("All levels"), int(LogLevel::Unknown));
    m_levels->addItem(tr("Debug and up"), int(LogLevel::Debug));
    m_levels->addItem(tr("Info and up"), int(LogLevel::Info));
    m_levels->addItem(tr("Warnings and errors"), int(LogLevel::Warning));
    m_levels->addItem(tr("Errors"), int(LogLevel::Error));
}

void LogFilterBar::tell()
{
    m_soon.stop();
    Q_EMIT changed();
}

QList<LogTerm> LogFilterBar::terms() const
{
    const bool heeds = m_letterCase->isChecked();
    const LogTerm term =
        LogTerm::read(m_text->text(), heeds ? LogTerm::Case::Heeded : LogTerm::Case::Ignored);
    return term.pattern.isEmpty() ? QList<LogTerm>() : QList<LogTerm>{term};
}

LogLevel LogFilterBar::least() const
{
    return LogLevel(m_levels->currentData().toInt());
}

bool LogFilterBar::isEverything() const
{
    return terms().isEmpty() && least() == LogLevel::Unknown;
}

void LogFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void LogFilterBar::clear()
{
    m_text->clear();
    m_levels->setCurrentIndex(0);
    tell();
}

QVariantMap LogFilterBar::state() const
{
    return {{QLatin1String(textKey), m_text->text()},
            {QLatin1String(caseKey), m_letterCase->isChecked()},
            {QLatin1String(levelKey), m_levels->currentData().toInt()}};
}

void LogFilterBar::setState(const QVariantMap &state)
{
    m_text->setText(state.value(QLatin1String(textKey)).toString());
    m_letterCase->setChecked(state.value(QLatin1String(caseKey)).toBool());
    m_levels->setCurrentIndex(qMax(0, m_levels->findData(state.value(QLatin1String(levelKey)).toInt())));
    tell();
}

} // namespace hathora
