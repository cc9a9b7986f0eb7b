// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/signindialog.h"

#include "views/dialogs/signinform.h"
#include "views/spacing.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace hathora {

SignInDialog::SignInDialog(QWidget *parent)
    : QDialog(parent)
    , m_form(new SignInForm(this))
{
    setObjectName(QStringLiteral("signInDialog"));
    setWindowTitle(tr("Sign in"));
    setMinimumWidth(480);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setObjectName(QStringLiteral("signInDialogButtons"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::around);
    column->setSpacing(spacing::groups);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(buttons);
}

} // namespace hathora
