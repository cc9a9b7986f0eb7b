// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/tokenstrip.h"

#include "views/errortext.h"
#include "views/plainlabel.h"
#include "views/signintext.h"
#include "views/spacing.h"
#include "views/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace hathora {

TokenStrip::TokenStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_token(new QLineEdit(this))
    , m_continue(new QPushButton(tr("Continue"), this))
    , m_browser(new QPushButton(tr("Sign in with the browser"), this))
    , m_keepForThisRun(new QPushButton(tr("Keep it for this run only"), this))
    , m_signOut(new QPushButton(tr("Sign out"), this))
{
    setObjectName(QStringLiteral("tokenStrip"));
    m_text->setObjectName(QStringLiteral("tokenStripText"));
    m_text->setWordWrap(true);
    m_token->setObjectName(QStringLiteral("tokenStripToken"));
    m_token->setAccessibleName(tr("New token"));
    m_token->setPlaceholderText(tr("Paste a new token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setMinimumWidth(220);
    m_continue->setObjectName(QStringLiteral("tokenStripContinue"));
    m_keepForThisRun->setObjectName(QStringLiteral("tokenStripThisRun"));
    m_signOut->setObjectName(QStringLiteral("tokenStripSignOut"));
    m_browser->setObjectName(QStringLiteral("tokenStripBrowser"));
    m_browser->hide();
    for (QPushButton *button : {m_continue, m_browser, m_keepForThisRun, m_signOut})
        button->setAutoDefault(true); // outside a dialog Return would do nothing on it

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::around, spacing::within, spacing::around, spacing::within);
    row->setSpacing(spacing::between);
    row->addWidget(m_text, 1);
    row->addWidget(m_token);
    row->addWidget(m_continue);
    row->addWidget(m_browser);
    row->addWidget(m_keepForThisRun);
    row->addWidget(m_signOut);

    connect(m_token, &QLineEdit::returnPressed, this, &TokenStrip::submit);
    connect(m_continue, &QPushButton::clicked, this, &TokenStrip::submit);
    connect(m_browser, &QPushButton::clicked, this, &TokenStrip::browserRequested);
    connect(m_keepForThisRun, &QPushButton::clicked, this, &TokenStrip::keepForThisRunRequested);
    connect(m_signOut, &QPushButton::clicked, this, &TokenStrip::signOutRequested);
    hide();
}

void TokenStrip::ask(const QString &profileName, OnScreen onScreen, Refuser refuser)
{
    setBusy(false);
    m_token->clear();
    const bool isEmpty = onScreen == OnScreen::Nothing;
    const QString why =
        refuser == Refuser::Server
            ? tr("The server no longer accepts the token of %1.")
            : tr("The sign-in of %1 with the browser has ended: its issuer does not renew it.");
    const QString then = isEmpty ? tr("Sign in anew to go on.") : tr("What is on screen stays.");
    m_text->setText(why.arg(profileName) + QLatin1Char(' ') + then);
    show();
    if (isEmpty)
        m_token->setFocus();
}

void TokenStrip::setBrowserOffered(const std::optional<DeviceSignIn> &signIn)
{
    m_browser->setVisible(signIn.has_value());
}

void TokenStrip::submit()
{
    if (!m_token->text().trimmed().isEmpty())
        Q_EMIT tokenGiven(m_token->text().toUtf8());
}

void TokenStrip::setBusy(bool busy)
{
    m_token->setEnabled(!busy);
    m_continue->setEnabled(!busy);
    m_keepForThisRun->hide();
}

void TokenStrip::showChecking()
{
    setBusy(true);
    m_text->setText(tr("Asking the server whether it accepts the token…"));
}

void TokenStrip::showUnreached(const Error &error)
{
    setBusy(false);
    m_text->setText(
        tr("The sign-in has to be renewed, and that is tried again: %1").arg(errorText(error).text()));
    show();
}

void TokenStrip::showRefused(const Error &error)
{
    setBusy(false);
    m_text->setText(signInText(error));
    m_token->selectAll();
    m_token->setFocus();
}

void TokenStrip::showNotKept(KeychainOutcome outcome)
{
    setBusy(true);
    m_keepForThisRun->show();
    m_text->setText(keychainText(outcome).text());
}

void TokenStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), blend(theme.window, theme.draining, 0.16));
    painter.setPen(theme.border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace hathora
