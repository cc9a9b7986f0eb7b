// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/devicesettingsdialog.h"

#include "models/devicefields.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace hathora {

namespace {

constexpr int comfortableWidth = 480;

QLineEdit *makeField(const QString &name, const QString &label, const QString &text, QWidget *parent)
{
    auto *field = new QLineEdit(text, parent);
    field->setObjectName(name);
    field->setAccessibleName(label);
    return field;
}

} // namespace

DeviceSettingsDialog::DeviceSettingsDialog(const std::optional<DeviceSignIn> &signIn, QWidget *parent)
    : QDialog(parent)
    , m_note(new PlainLabel(PlainLabel::Look::Caption, this))
{
    setObjectName(QStringLiteral("deviceSettings"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign-in with the browser"));
    setMinimumWidth(comfortableWidth);
    const DeviceSignIn now = signIn.value_or(DeviceSignIn());
    m_issuer = makeField(QStringLiteral("deviceSettings.issuer"), tr("Issuer"), now.issuer.toString(), this);
    m_clientId = makeField(QStringLiteral("deviceSettings.client"), tr("Client id"), now.clientId, this);
    m_audience = makeField(QStringLiteral("deviceSettings.audience"), tr("Audience"), now.audience, this);
    m_issuer->setPlaceholderText(QStringLiteral("https://auth.example.com"));
    m_audience->setPlaceholderText(QStringLiteral("https://cloud.example.com"));
    build();
    judge();
}

void DeviceSettingsDialog::build()
{
    auto *text = new PlainLabel(this);
    text->setWordWrap(true);
    text->setText(tr("Whoever runs the server says what belongs here. With all three empty it is off."));
    m_note->setObjectName(QStringLiteral("deviceSettings.note"));
    m_note->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setSpacing(spacing::between);
    form->addRow(tr("&Issuer"), m_issuer);
    form->addRow(tr("&Client id"), m_clientId);
    form->addRow(tr("&Audience"), m_audience);
    form->addRow(QString(), m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Use"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("deviceSettings.accept"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::around);
    column->setSpacing(spacing::around);
    column->addWidget(text);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    for (QLineEdit *field : {m_issuer, m_clientId, m_audience})
        connect(field, &QLineEdit::textChanged, this, &DeviceSettingsDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &DeviceSettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DeviceSettingsDialog::judge()
{
    const DeviceFields fields = DeviceFields::parse(m_issuer->text(), m_clientId->text(), m_audience->text());
    QString note;
    switch (fields.problem) {
    case DeviceFields::Problem::Incomplete:
        note = tr("All three are needed.");
        break;
    case DeviceFields::Problem::Malformed:
        note = tr("The issuer is an address such as https://auth.example.com, perhaps with a path.");
        break;
    case DeviceFields::Problem::Exposed:
        note = tr("The issuer's address has to begin with https://, unless it is on this computer.");
        break;
    case DeviceFields::Problem::None:
        break;
    }
    m_note->setText(note);
    m_accept->setEnabled(fields.problem == DeviceFields::Problem::None);
}

void DeviceSettingsDialog::accept()
{
    Q_EMIT chosen(DeviceFields::parse(m_issuer->text(), m_clientId->text(), m_audience->text()).signIn);
    QDialog::accept();
}

} // namespace hathora
