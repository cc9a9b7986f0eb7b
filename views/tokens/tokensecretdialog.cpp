// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens/tokensecretdialog.h"

#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/secretclipboard.h"
#include "views/spacing.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace hathora {

TokenSecretDialog::TokenSecretDialog(const CreatedOrgToken &token, SecretClipboard &clipboard,
                                     QWidget *parent)
    : QDialog(parent)
    , m_token(token)
    , m_clipboard(clipboard)
    , m_secret(new QLineEdit(token.secret, this))
    , m_note(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_warning(new MessageStrip(this))
{
    setObjectName(QStringLiteral("tokenSecret"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New token"));
    setMinimumWidth(560);
    build();
}

void TokenSecretDialog::build()
{
    auto *title = new PlainLabel(PlainLabel::Look::Title, this);
    title->setObjectName(QStringLiteral("tokenSecret.title"));
    title->setElideMode(Qt::ElideMiddle);
    title->setText(tr("Token %1 was created").arg(m_token.token.name));
    m_secret->setObjectName(QStringLiteral("tokenSecret.secret"));
    m_secret->setAccessibleName(tr("Secret of the token"));
    m_secret->setReadOnly(true);
    m_secret->setCursorPosition(0);
    m_note->setObjectName(QStringLiteral("tokenSecret.note"));
    m_note->setWordWrap(true);
    m_note->setText(tr("This is the only time that its secret is shown: the server does not tell it again."));
    m_warning->setObjectName(QStringLiteral("tokenSecret.warning"));
    auto *copies = new QPushButton(tr("&Copy"), this);
    copies->setObjectName(QStringLiteral("tokenSecret.copy"));
    copies->setAccessibleName(tr("Copy the secret"));
    connect(copies, &QPushButton::clicked, this, &TokenSecretDialog::copy);
    connect(&m_clipboard, &SecretClipboard::forgotten, m_note,
            [this] { m_note->setText(tr("It was taken from the clipboard again.")); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_use = buttons->addButton(tr("Use in a &new profile"), QDialogButtonBox::ActionRole);
    m_use->setObjectName(QStringLiteral("tokenSecret.use"));
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("tokenSecret.close"));
    connect(m_use, &QPushButton::clicked, this, &TokenSecretDialog::use);
    connect(buttons, &QDialogButtonBox::rejected, this, &TokenSecretDialog::reject);

    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::between);
    row->addWidget(m_secret, 1);
    row->addWidget(copies);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::around);
    column->setSpacing(spacing::around);
    column->addWidget(title);
    column->addWidget(m_warning);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(buttons);
    copies->setDefault(true);
    copies->setFocus();
}

void TokenSecretDialog::copy()
{
    m_clipboard.copy(m_token.secret);
    m_isTaken = true;
    m_warning->hide();
    m_note->setText(tr("Copied. It is taken from the clipboard after 30 seconds."));
}

/// Stays until the keychain has it: a secret that is lost cannot be had again.
void TokenSecretDialog::use()
{
    m_use->setEnabled(false);
    m_warning->hide();
    m_note->setText(tr("It is on its way to the keychain…"));
    Q_EMIT profileWanted(m_token);
}

void TokenSecretDialog::profileMade(const OrgTokenId &token)
{
    if (token == m_token.token.id)
        accept();
}

void TokenSecretDialog::profileNotMade(const OrgTokenId &token)
{
    if (token != m_token.token.id)
        return;
    m_use->setEnabled(true);
    m_note->clear();
    m_warning->showMessage(MessageStrip::Kind::Error, tr("No profile was made."),
                           tr("The secret is still here: copy it, and keep it where it is safe."));
}

void TokenSecretDialog::reject()
{
    if (std::exchange(m_isTaken, true))
        return QDialog::reject();
    m_warning->showMessage(MessageStrip::Kind::Warning, tr("The secret was neither copied nor used."),
                           tr("Close again to do without it."));
}

} // namespace hathora
