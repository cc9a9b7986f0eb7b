// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/signinform.h"

#include "views/dialogs/devicesettingsdialog.h"
#include "views/dialogs/serveraddresstext.h"
#include "views/errortext.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/profiles/connectionfields.h"
#include "views/signintext.h"
#include "views/spacing.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace hathora {

namespace {

QPushButton *makeButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(true); // outside a dialog Return would do nothing on it
    return button;
}

QLineEdit *makeField(const QString &name, const QString &label, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(label);
    return field;
}

} // namespace

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent)
    , m_name(makeField(QStringLiteral("profileName"), tr("Profile name"), this))
    , m_server(makeField(QStringLiteral("serverAddress"), tr("Server address"), this))
    , m_token(makeField(QStringLiteral("token"), tr("Token"), this))
    , m_thisRunOnly(new QCheckBox(tr("Keep it for this run only"), this))
    , m_readOnly(new QCheckBox(tr("Read-only: refuse every change"), this))
    , m_status(new PlainLabel(this))
    , m_submit(makeButton(QStringLiteral("signIn"), tr("Sign in"), this))
    , m_browser(makeButton(QStringLiteral("signInWithBrowser"), tr("Sign in with the &browser"), this))
    , m_browserSetup(makeButton(QStringLiteral("setUpBrowserSignIn"), tr("Set up browser sign-in…"), this))
    , m_cancel(makeButton(QStringLiteral("cancelSignIn"), tr("Cancel"), this))
    , m_keepForThisRun(makeButton(QStringLiteral("keepForThisRun"), tr("Keep it for this run only"), this))
    , m_storeAgain(makeButton(QStringLiteral("storeAgain"), tr("Try the keychain again"), this))
{
    setObjectName(QStringLiteral("signInForm"));
    build();
    showIdle();
    serverEdited();
}

void SignInForm::build()
{
    addFields();
    m_status->setObjectName(QStringLiteral("signInStatus"));
    m_status->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::between);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_keepForThisRun);
    buttons->addWidget(m_storeAgain);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_status);
    column->addLayout(buttons);
    auto *browser = new QHBoxLayout;
    browser->setSpacing(spacing::between);
    browser->addWidget(m_browser);
    browser->addWidget(m_browserSetup);
    browser->addStretch();
    column->addLayout(browser);

    connect(m_server, &QLineEdit::textChanged, this, &SignInForm::serverEdited);
    connect(m_token, &QLineEdit::returnPressed, this, &SignInForm::submit);
    connect(m_submit, &QPushButton::clicked, this, &SignInForm::submit);
    connect(m_browser, &QPushButton::clicked, this, &SignInForm::askBrowser);
    connect(m_browserSetup, &QPushButton::clicked, this, &SignInForm::setUpBrowser);
    connect(m_cancel, &QPushButton::clicked, this, &SignInForm::cancelRequested);
    connect(m_keepForThisRun, &QPushButton::clicked, this, &SignInForm::keepForThisRunRequested);
    connect(m_storeAgain, &QPushButton::clicked, this, &SignInForm::storeAgainRequested);
}

void SignInForm::addFields()
{
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("Paste an organization token"));
    m_thisRunOnly->setObjectName(QStringLiteral("thisRunOnly"));
    m_thisRunOnly->setToolTip(tr("Otherwise the token is kept in this system's keychain."));
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    m_readOnly->setToolTip(tr("Everything can be looked at. This can be changed later, in Profiles."));

    auto *form = new QFormLayout;
    form->setSpacing(spacing::between);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Profile &name"), m_name);
    form->addRow(tr("&Server"), m_server);
    m_connection =
        new ConnectionFields(*form, {QStringLiteral("serverNote"), QStringLiteral("caFile")}, this);
    form->addRow(tr("&Token"), m_token);
    form->addRow(QString(), m_thisRunOnly);
    form->addRow(QString(), m_readOnly);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::around);
    column->addLayout(form);
}

void SignInForm::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_name->setText(plainLine(profile.name));
    m_server->setText(profile.server.toString());
    m_connection->setCaFile(profile.caFile);
    m_readOnly->setChecked(profile.access == Access::ReadOnly);
    setDeviceSignIn(profile.deviceSignIn);
    enableProfile(true);
    m_token->clear();
    m_token->setFocus();
}

void SignInForm::serverEdited()
{
    m_connection->setServer(ServerAddress::parse(m_server->text()));
}

void SignInForm::submit()
{
    const ServerAddress address = ServerAddress::parse(m_server->text());
    if (!address.isUsable()) {
        m_server->setFocus();
        return tell(serverAddressNote(address), true);
    }
    if (m_token->text().trimmed().isEmpty()) {
        m_token->setFocus();
        return tell(tr("Paste a token first."), true);
    }
    Q_EMIT signInRequested(profile(), m_token->text().toUtf8(), m_thisRunOnly->isChecked());
}

void SignInForm::askBrowser()
{
    const ServerAddress address = ServerAddress::parse(m_server->text());
    if (address.isUsable())
        return Q_EMIT browserRequested(profile());
    m_server->setFocus();
    tell(serverAddressNote(address), true);
}

void SignInForm::setUpBrowser()
{
    auto *dialog = new DeviceSettingsDialog(m_profile.deviceSignIn, window());
    connect(dialog, &DeviceSettingsDialog::chosen, this, &SignInForm::setDeviceSignIn);
    dialog->open();
}

/// That of a known account is changed where its other settings are.
void SignInForm::setDeviceSignIn(const std::optional<DeviceSignIn> &signIn)
{
    m_profile.deviceSignIn = signIn;
    m_browser->setVisible(signIn.has_value());
    m_browserSetup->setVisible(m_profile.id.isEmpty());
}

Profile SignInForm::profile() const
{
    Profile profile = m_profile;
    profile.server = ServerAddress::parse(m_server->text()).url;
    profile.caFile = m_connection->caFile();
    profile.name = m_name->text().trimmed();
    profile.access = m_readOnly->isChecked() ? Access::ReadOnly : Access::Full;
    if (profile.name.isEmpty())
        profile.name = profile.server.host();
    return profile;
}

/// Of a known account only the token is asked for.
void SignInForm::enableProfile(bool isIdle)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_server, m_readOnly})
        field->setEnabled(isIdle && m_profile.id.isEmpty());
    m_connection->setEnabled(isIdle && m_profile.id.isEmpty());
}

void SignInForm::setBusy(bool busy)
{
    for (QPushButton *button : {m_submit, m_browser, m_browserSetup})
        button->setEnabled(!busy);
    m_token->setEnabled(!busy);
    enableProfile(!busy);
    m_thisRunOnly->setEnabled(!busy);
    m_submit->show();
    m_keepForThisRun->setDefault(false); // only a dialog has one default at a time by itself
    m_submit->setDefault(true);
    m_cancel->setVisible(busy);
    m_keepForThisRun->hide();
    m_storeAgain->hide();
}

void SignInForm::tell(const QString &text, bool isError)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
    m_status->setAccessibleName(isError ? tr("Problem") : tr("State"));
}

void SignInForm::showIdle()
{
    setBusy(false);
    tell({}, false);
}

void SignInForm::showHint(const QString &hint)
{
    setBusy(false);
    tell(hint, false);
}

void SignInForm::showChecking()
{
    setBusy(true);
    tell(tr("Asking the server whether it accepts the token…"), false);
}

void SignInForm::showStoring()
{
    setBusy(true);
    m_token->clear();
    tell(tr("The server accepts the token. Putting it into the keychain…"), false);
}

void SignInForm::showRefused(const Error &error)
{
    setBusy(false);
    tell(signInText(error), true);
    m_token->setFocus();
    m_token->selectAll();
}

void SignInForm::showNotKept(KeychainOutcome outcome)
{
    setBusy(true);
    m_submit->hide();
    m_keepForThisRun->show();
    m_submit->setDefault(false);
    m_keepForThisRun->setDefault(true);
    m_storeAgain->setVisible(outcome != KeychainOutcome::Unavailable);
    m_keepForThisRun->setFocus();
    tell(keychainText(outcome).text(), true);
}

} // namespace hathora
