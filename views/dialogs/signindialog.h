// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace hathora {

class SignInForm;

/// Signs in to another server or account while the window shows one. Not modal.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SignInDialog(QWidget *parent);

    SignInForm &form() { return *m_form; }

private:
    SignInForm *m_form;
};

} // namespace hathora
