// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/registrybuilddialog.h"

#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr int comfortableWidth = 420;

std::optional<QString> given(const QLineEdit &field)
{
    const QString text = field.text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

RegistryBuildDialog::RegistryBuildDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("registryBuildDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Build from a registry"));
    setMinimumWidth(comfortableWidth);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::groups);
    column->setSpacing(spacing::within);
    m_image = add(column, QStringLiteral("image"), tr("&Image"), QStringLiteral("studio/arena:1.4.2"));
    m_registry =
        add(column, QStringLiteral("registry"), tr("&Registry (empty: Docker Hub, or what the image names)"),
            QStringLiteral("registry.studio.example"));
    m_auth = add(column, QStringLiteral("auth"), tr("&Credential, for a private registry"), {});
    m_auth->setEchoMode(QLineEdit::Password);
    m_tag = add(column, QStringLiteral("tag"), tr("&Tag of the build"), QStringLiteral("1.4.2"));
    auto *note = new PlainLabel(PlainLabel::Look::Caption, this);
    note->setWordWrap(true);
    note->setText(tr("The credential is sent with this order and kept nowhere."));
    column->addSpacing(spacing::between);
    column->addWidget(note);
    column->addSpacing(spacing::groups);
    column->addStretch(1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Build"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("registryBuildDialog.accept"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_image, &QLineEdit::textChanged, this, &RegistryBuildDialog::judge);
    judge();
}

QLineEdit *RegistryBuildDialog::add(QVBoxLayout *column, const QString &name, const QString &label,
                                    const QString &example)
{
    auto *caption = new QLabel(label, this);
    auto *field = new QLineEdit(this);
    field->setObjectName(QStringLiteral("registryBuildDialog.") + name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setPlaceholderText(example);
    caption->setBuddy(field);
    column->addWidget(caption);
    column->addWidget(field);
    return field;
}

RegistryImage RegistryBuildDialog::image() const
{
    return {m_image->text().trimmed(), given(*m_registry), given(*m_auth)};
}

QString RegistryBuildDialog::tag() const
{
    return m_tag->text().trimmed();
}

void RegistryBuildDialog::judge()
{
    m_accept->setEnabled(!m_image->text().trimmed().isEmpty());
}

} // namespace hathora
