// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/signinfield.h"

#include "models/applications/signin.h"
#include "views/applications/apptext.h"
#include "views/spacing.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace hathora {

SignInField::SignInField(const QString &name, QWidget *parent)
    : FormField({name, tr("Players sign in"), {}, {}, Need::Optional}, parent)
{
    auto *editor = new QWidget;
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(spacing::groups);
    m_anonymous = add(boxes, "anonymous", tr("&Anonymously"));
    m_nickname = add(boxes, "nickname", tr("By &nickname"));
    m_google = add(boxes, "google", tr("By &Google account"));
    boxes->addStretch(1);
    m_client = new QLineEdit;
    m_client->setObjectName(name + QStringLiteral(".clientId"));
    m_client->setAccessibleName(tr("Google client id"));
    m_client->setPlaceholderText(tr("Client id of your Google project"));
    connect(m_client, &QLineEdit::textEdited, this, &FormField::edited);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::within);
    column->addLayout(boxes);
    column->addWidget(m_client);
    setEditor(editor);
    editor->setFocusProxy(m_anonymous);
    judge();
}

QCheckBox *SignInField::add(QLayout *layout, const char *key, const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(objectName() + u'.' + QLatin1StringView(key));
    layout->addWidget(box);
    connect(box, &QCheckBox::clicked, this, &FormField::edited);
    return box;
}

void SignInField::setAuth(const AuthConfiguration &auth)
{
    m_anonymous->setChecked(auth.anonymous.has_value());
    m_nickname->setChecked(auth.nickname.has_value());
    m_google->setChecked(auth.google.has_value());
    m_client->setText(auth.google ? auth.google->clientId : QString());
    m_others = auth.others;
    judge();
}

AuthConfiguration SignInField::auth() const
{
    AuthConfiguration auth;
    if (m_anonymous->isChecked())
        auth.anonymous = NoSettings{};
    if (m_nickname->isChecked())
        auth.nickname = NoSettings{};
    if (m_google->isChecked())
        auth.google = GoogleAuth{m_client->text().trimmed()};
    auth.others = m_others;
    return auth;
}

bool SignInField::isWhole() const
{
    return !m_google->isChecked() || !m_client->text().trimmed().isEmpty();
}

void SignInField::judge()
{
    m_client->setVisible(m_google->isChecked());
    setProblem(isWhole() ? QString() : tr("Google's way needs the client id of your project there."));
    if (m_others.isEmpty())
        setHint(values().isEmpty() ? apptext::noSignIn() : QString());
    else
        setHint(tr("Also by %1: not known here, and left as it is.", "keys of ways to sign in")
                    .arg(QLocale().createSeparatedList(m_others)));
}

QStringList SignInField::values() const
{
    return signInKeys(auth());
}

void SignInField::setValues(const QStringList &values)
{
    AuthConfiguration wanted = auth();
    wanted.anonymous = values.contains(u"anonymous") ? std::optional(NoSettings{}) : std::nullopt;
    wanted.nickname = values.contains(u"nickname") ? std::optional(NoSettings{}) : std::nullopt;
    wanted.google =
        values.contains(u"google") ? std::optional(GoogleAuth{m_client->text().trimmed()}) : std::nullopt;
    setAuth(wanted);
}

} // namespace hathora
