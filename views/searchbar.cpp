// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/searchbar.h"

#include "views/icons.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr int longestPattern = 1000;

} // namespace

SearchBar::SearchBar(const QString &name, const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_pattern(new QLineEdit(this))
    , m_outcome(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(name);
    m_pattern->setObjectName(name + QStringLiteral(".pattern"));
    m_pattern->setAccessibleName(what);
    m_pattern->setPlaceholderText(what);
    m_pattern->setClearButtonEnabled(true);
    m_pattern->setMaxLength(longestPattern);
    m_outcome->setObjectName(name + QStringLiteral(".outcome"));
    m_outcome->setElideMode(Qt::ElideRight);

    m_row->setContentsMargins(spacing::between, 0, spacing::between, spacing::within);
    m_row->setSpacing(spacing::within);
    m_row->addWidget(m_pattern, 2);
    QToolButton *previous = addButton(QStringLiteral("previous"), tr("Previous hit (Shift+Enter)"));
    previous->setIcon(icon(Icon::ChevronUp));
    QToolButton *next = addButton(QStringLiteral("next"), tr("Next hit (Enter)"));
    next->setIcon(icon(Icon::ChevronDown));
    m_row->addWidget(m_outcome, 1);
    QToolButton *end = addButton(QStringLiteral("close"), tr("Close the search (Esc)"));
    end->setIcon(icon(Icon::Close));

    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &SearchBar::searchNow);
    connect(m_pattern, &QLineEdit::textChanged, this, &SearchBar::changePattern);
    connect(next, &QToolButton::clicked, this, [this] { step(Step::Next); });
    connect(previous, &QToolButton::clicked, this, [this] { step(Step::Previous); });
    connect(end, &QToolButton::clicked, this, &SearchBar::close);
    hide();
}

QToolButton *SearchBar::addButton(const QString &name, const QString &help)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName() + u'.' + name);
    button->setAccessibleName(help);
    setPlainToolTip(button, help);
    button->setAutoRaise(true);
    button->setFixedSize(spacing::controlHeight, spacing::controlHeight);
    button->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(button);
    return button;
}

/// Behind the pattern and the toggles before it; the focus follows.
QToolButton *SearchBar::addToggle(const QString &name, const QString &text, const QString &help)
{
    QWidget *before = m_row->itemAt(m_toggles)->widget();
    QToolButton *toggle = addButton(name, help);
    m_row->removeWidget(toggle);
    m_row->insertWidget(++m_toggles, toggle);
    setTabOrder(before, toggle);
    toggle->setText(text);
    toggle->setCheckable(true);
    connect(toggle, &QToolButton::toggled, this, &SearchBar::changePattern);
    return toggle;
}

QString SearchBar::pattern() const
{
    return m_pattern->text();
}

void SearchBar::open()
{
    show();
    m_pattern->setFocus(Qt::ShortcutFocusReason);
    m_pattern->selectAll();
    if (!pattern().isEmpty())
        m_soon.start();
}

void SearchBar::close()
{
    m_soon.stop();
    forget();
    hide();
    Q_EMIT closed();
}

void SearchBar::changePattern()
{
    patternChanged();
    m_soon.start();
}

void SearchBar::searchNow()
{
    if (!isVisibleTo(parentWidget()))
        return;
    if (!pattern().isEmpty())
        return search();
    forget();
    tell({});
}

void SearchBar::tell(const QString &outcome)
{
    m_outcome->setText(outcome);
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return close();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return step(event->modifiers().testFlag(Qt::ShiftModifier) ? Step::Previous : Step::Next);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace hathora
