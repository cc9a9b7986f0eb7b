// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/secretrow.h"

#include "views/icons.h"
#include "views/plainlabel.h"
#include "views/secretclipboard.h"
#include "views/spacing.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace hathora {

namespace {

QToolButton *makeButton(const QString &name, const QString &text, Icon look, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setIcon(icon(look));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFixedHeight(spacing::controlHeight);
    button->setFocusPolicy(Qt::StrongFocus); // on a click too: what leaves it hides the secret
    return button;
}

} // namespace

SecretRow::SecretRow(const QString &name, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_text(new PlainLabel(PlainLabel::Look::Fixed, this))
    , m_note(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_reveal(makeButton(name + QStringLiteral(".reveal"), tr("Reveal"), Icon::Eye, this))
    , m_copy(makeButton(name + QStringLiteral(".copy"), tr("Copy"), Icon::Copy, this))
{
    setObjectName(name);
    build(name);
    connect(m_reveal, &QToolButton::toggled, this, &SecretRow::tell);
    connect(m_copy, &QToolButton::clicked, this, &SecretRow::copy);
    connect(&m_clipboard, &SecretClipboard::forgotten, m_note, &PlainLabel::clear);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) { leave(now); });
    tell();
}

/// Parts that have the focus lose it while they go, and the others are gone by then.
SecretRow::~SecretRow()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void SecretRow::hideEvent(QHideEvent *event)
{
    conceal();
    QWidget::hideEvent(event);
}

void SecretRow::build(const QString &name)
{
    m_text->setObjectName(name + QStringLiteral(".secret"));
    m_note->setObjectName(name + QStringLiteral(".note"));
    m_reveal->setCheckable(true);
    m_reveal->setAccessibleName(tr("Reveal the secret"));
    m_copy->setAccessibleName(tr("Copy the secret"));
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::between);
    row->addWidget(m_text);
    row->addWidget(m_reveal);
    row->addWidget(m_copy);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::within);
    column->addLayout(row);
    column->addWidget(m_note);
}

void SecretRow::setSecret(const QString &secret)
{
    if (secret == m_secret)
        return;
    m_secret = secret;
    m_note->clear();
    m_reveal->setChecked(false);
    tell();
}

void SecretRow::conceal()
{
    m_reveal->setChecked(false);
}

void SecretRow::tell()
{
    const bool isShown = m_reveal->isChecked();
    m_text->setText(isShown ? m_secret : QString(12, QChar(0x2022)));
    m_text->setAccessibleName(isShown ? QString() : tr("The secret is hidden"));
    m_reveal->setText(isShown ? tr("Hide") : tr("Reveal"));
    m_reveal->setEnabled(!m_secret.isEmpty());
    m_copy->setEnabled(!m_secret.isEmpty());
    m_note->setHidden(m_note->fullText().isEmpty());
}

void SecretRow::copy()
{
    m_clipboard.copy(m_secret);
    m_note->setText(tr("Copied. It is taken from the clipboard after 30 seconds."));
    m_note->show();
}

/// Also to another window: then nothing here has the focus.
void SecretRow::leave(QWidget *now)
{
    if (!now || !isAncestorOf(now))
        conceal();
}

} // namespace hathora
