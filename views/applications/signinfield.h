// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/app.h"
#include "views/forms/formfield.h"

class QCheckBox;
class QLineEdit;

namespace hathora {

/// How players of an application may sign in, and the client id that Google's way needs.
class SignInField : public FormField
{
    Q_OBJECT

public:
    explicit SignInField(const QString &name, QWidget *parent = nullptr);

    void setAuth(const AuthConfiguration &auth);
    AuthConfiguration auth() const;
    bool isWhole() const; ///< no client id is missing; what is missing or meant is said
    void judge();

    QStringList values() const override; ///< keys of the methods that are on
    void setValues(const QStringList &values) override;

private:
    QCheckBox *add(QLayout *layout, const char *key, const QString &text);

    QCheckBox *m_anonymous;
    QCheckBox *m_nickname;
    QCheckBox *m_google;
    QLineEdit *m_client;
    QStringList m_others; ///< ways that are not known here: they stay
};

} // namespace hathora
