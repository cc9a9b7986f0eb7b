// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/profilesdialog.h"

#include "models/format.h"
#include "views/dialogs/confirmdialog.h"
#include "views/dialogs/devicesettingsdialog.h"
#include "views/errortext.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/profiles/bandlook.h"
#include "views/profiles/bandpicker.h"
#include "views/profiles/connectionfields.h"
#include "views/spacing.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace hathora {

namespace {

template <typename Field = QLineEdit>
Field *addField(QFormLayout &form, const QString &name, const QString &label)
{
    auto *field = new Field(form.parentWidget());
    field->setObjectName(name);
    form.addRow(label, field);
    field->setAccessibleName(QString(label).remove(u'&'));
    return field;
}

QPushButton *makeButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

PlainLabel *makeNote(const QString &name, QWidget *parent)
{
    auto *note = new PlainLabel(PlainLabel::Look::Caption, parent);
    note->setObjectName(name);
    note->setWordWrap(true);
    note->hide();
    return note;
}

} // namespace

ProfilesDialog::ProfilesDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("profilesDialog"));
    setWindowTitle(tr("Profiles"));
    resize(800, 560);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::groups);
    row->addWidget(makeList(), 2);
    row->addWidget(makeFields(), 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setObjectName(QStringLiteral("profilesDialogButtons"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_message = new MessageStrip(this);
    m_message->setObjectName(QStringLiteral("profilesDialog.message"));
    m_message->setDismissible(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::around);
    column->setSpacing(spacing::groups);
    column->addWidget(m_message);
    column->addLayout(row);
    column->addWidget(buttons);
    showCurrent();
}

QWidget *ProfilesDialog::makeList()
{
    auto *side = new QWidget(this);
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("profileList"));
    m_list->setAccessibleName(tr("Profiles"));
    QPushButton *add = makeButton(QStringLiteral("newProfile"), tr("New…"), side);
    m_delete = makeButton(QStringLiteral("deleteProfile"), tr("Delete…"), side);
    m_open = makeButton(QStringLiteral("openProfile"), tr("Open in a new window"), side);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::between);
    buttons->addWidget(add, 1);
    buttons->addWidget(m_delete, 1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::between);
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addWidget(m_open);
    column->addLayout(makeExchange(side));
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::showCurrent);
    connect(add, &QPushButton::clicked, this, &ProfilesDialog::newProfileRequested);
    connect(m_delete, &QPushButton::clicked, this, &ProfilesDialog::confirmDelete);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const Profile *profile = current())
            Q_EMIT newWindowRequested(profile->id);
    });
    return side;
}

QWidget *ProfilesDialog::makeFields()
{
    auto *side = new QWidget(this);
    auto *form = new QFormLayout(side);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(spacing::between);
    m_name = addField(*form, QStringLiteral("editName"), tr("&Name"));
    m_server = addField(*form, QStringLiteral("editServer"), tr("&Server"));
    m_connection =
        new ConnectionFields(*form, {QStringLiteral("editServerNote"), QStringLiteral("editCaFile")}, side);
    m_token = new PlainLabel(PlainLabel::Look::Body, side);
    m_token->setObjectName(QStringLiteral("editToken"));
    form->addRow(tr("Token"), m_token);
    m_deviceSetup = makeButton(QStringLiteral("editDeviceSignIn"), {}, side);
    m_deviceSetup->setAccessibleName(tr("Sign-in with the browser"));
    m_deviceSetup->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form->addRow(tr("Browser sign-in"), m_deviceSetup);
    connect(m_deviceSetup, &QPushButton::clicked, this, &ProfilesDialog::changeDeviceSignIn);
    m_org = addField<PlaceField>(*form, QStringLiteral("editOrg"), tr("Default &organization"));
    m_app = addField<PlaceField>(*form, QStringLiteral("editApp"), tr("Default &application"));
    m_org->setPlaceholderText(tr("Id; empty takes the first"));
    m_app->setPlaceholderText(tr("Id; empty takes the first"));
    m_band = new BandPicker(side);
    m_band->setObjectName(QStringLiteral("editBand"));
    form->addRow(tr("Colour &band"), m_band);
    m_band->setAccessibleName(tr("Colour band"));
    m_readOnly = new QCheckBox(tr("&Read-only: refuse every change"), side);
    m_readOnly->setObjectName(QStringLiteral("editReadOnly"));
    form->addRow(QString(), m_readOnly);
    m_runNote = makeNote(QStringLiteral("editRunNote"), side);
    form->addRow(QString(), m_runNote);
    m_apply = makeButton(QStringLiteral("applyProfile"), tr("Apply"), side);
    m_apply->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form->addRow(QString(), m_apply);
    connect(m_server, &QLineEdit::textChanged, this, &ProfilesDialog::serverEdited);
    connect(m_apply, &QPushButton::clicked, this, &ProfilesDialog::apply);
    return side;
}

QLayout *ProfilesDialog::makeExchange(QWidget *side)
{
    QPushButton *take = makeButton(QStringLiteral("importProfiles.ask"), tr("Import…"), side);
    m_export = makeButton(QStringLiteral("exportProfiles"), tr("Export all…"), side);
    m_export->setToolTip(tr("All but the tokens"));
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::between);
    row->addWidget(take, 1);
    row->addWidget(m_export, 1);
    connect(take, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Import profiles"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        askForFile(dialog, &ProfilesDialog::importRequested);
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Export profiles"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(QStringLiteral("hathora-profiles.json"));
        askForFile(dialog, &ProfilesDialog::exportRequested);
    });
    return row;
}

void ProfilesDialog::askForFile(QFileDialog *dialog, void (ProfilesDialog::*chosen)(const QString &))
{
    dialog->setObjectName(QStringLiteral("profilesFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilters({tr("Profiles (*.json)"), tr("All files (*)", "in a file dialog")});
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void ProfilesDialog::showDone(const QString &text)
{
    m_message->showMessage(MessageStrip::Kind::Info, text);
}

void ProfilesDialog::showFailed(const QString &text)
{
    m_message->showMessage(MessageStrip::Kind::Error, text);
}

void ProfilesDialog::offerPlaces(const QString &id, const QList<PlaceField::Choice> &orgs,
                                 const QList<PlaceField::Choice> &apps)
{
    if (!current() || current()->id != id)
        return;
    m_org->setChoices(orgs);
    m_app->setChoices(apps);
}

void ProfilesDialog::setProfiles(const QList<Profile> &profiles)
{
    const Profile *chosen = current();
    const QString keep = chosen ? chosen->id : QString();
    m_profiles = profiles;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    for (qsizetype i = 0; i < m_profiles.size(); ++i) {
        m_list->addItem(plainLine(m_profiles.at(i).name));
        if (m_profiles.at(i).id == keep)
            row = int(i);
    }
    paintMarks();
    m_list->setCurrentRow(m_profiles.isEmpty() ? -1 : row);
    showCurrent();
}

void ProfilesDialog::paintMarks()
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setIcon(profileMark(m_profiles.at(row)));
}

void ProfilesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
    QDialog::changeEvent(event);
}

void ProfilesDialog::setRunAccess(Access access)
{
    m_runNote->setText(tr("The program was started with --read-only: until it is closed, every profile is."));
    m_runNote->setVisible(access == Access::ReadOnly);
}

void ProfilesDialog::showToken(const QString &id, TokenPlace place, KeychainKeeper keeper)
{
    if (!current() || current()->id != id)
        return;
    if (keeper != KeychainKeeper::Unknown || place == TokenPlace::Keychain)
        m_token->setText(tr("stored in: %1").arg(keeperText(keeper)));
    else if (place == TokenPlace::ThisRun)
        m_token->setText(tr("kept for this run only"));
    else
        m_token->setText(format::unknown());
}

const Profile *ProfilesDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_profiles.size() ? &m_profiles.at(row) : nullptr;
}

void ProfilesDialog::showCurrent()
{
    const Profile *profile = current();
    const Profile fields = profile ? *profile : Profile();
    m_name->setText(fields.name);
    m_server->setText(fields.server.toString());
    m_connection->setCaFile(fields.caFile);
    m_connection->setEnabled(profile);
    m_org->setText(fields.defaultOrg.text());
    m_app->setText(fields.defaultApp.text());
    m_band->setBand(fields.band);
    m_readOnly->setChecked(fields.access == Access::ReadOnly);
    m_deviceSignIn = fields.deviceSignIn;
    showDeviceSignIn();
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_server, m_deviceSetup, m_org, m_app,
                                                           m_band, m_readOnly, m_delete, m_open})
        field->setEnabled(profile);
    m_export->setEnabled(!m_profiles.isEmpty());
    m_org->setChoices({});
    m_app->setChoices({});
    serverEdited();
    m_token->setText(format::unknown());
    if (profile)
        Q_EMIT shown(*profile);
}

void ProfilesDialog::serverEdited()
{
    const Profile *profile = current();
    const ServerAddress address = ServerAddress::parse(m_server->text());
    const bool isOther = profile && address.isUsable() && address.url != profile->server;
    m_connection->setServer(
        profile ? address : ServerAddress(),
        isOther ? tr("The token of the old server is not used for this one: it is asked for at the "
                     "next sign-in.")
                : QString());
    m_apply->setEnabled(profile && address.isUsable());
}

void ProfilesDialog::apply()
{
    const Profile *profile = current();
    const ServerAddress address = ServerAddress::parse(m_server->text());
    if (!profile || !address.isUsable())
        return;
    Profile edited = *profile;
    const QString name = m_name->text().trimmed();
    edited.name = name.isEmpty() ? profile->name : name;
    edited.server = address.url;
    edited.caFile = m_connection->caFile();
    edited.defaultOrg = OrgId(m_org->text().trimmed());
    edited.defaultApp = AppId(m_app->text().trimmed());
    edited.band = m_band->band();
    edited.deviceSignIn = m_deviceSignIn;
    edited.access = m_readOnly->isChecked() ? Access::ReadOnly : Access::Full;
    Q_EMIT changed(edited);
}

void ProfilesDialog::changeDeviceSignIn()
{
    auto *dialog = new DeviceSettingsDialog(m_deviceSignIn, this);
    connect(dialog, &DeviceSettingsDialog::chosen, this, [this](const std::optional<DeviceSignIn> &signIn) {
        m_deviceSignIn = signIn;
        showDeviceSignIn();
    });
    dialog->open();
}

void ProfilesDialog::showDeviceSignIn()
{
    m_deviceSetup->setText(m_deviceSignIn ? tr("by %1…").arg(plainLine(m_deviceSignIn->issuer.host()))
                                          : tr("Off; set up…"));
}

void ProfilesDialog::confirmDelete()
{
    const Profile *profile = current();
    if (!profile)
        return;
    auto *confirm =
        new ConfirmDialog({tr("Delete the profile %1?").arg(profile->name),
                           tr("Its token is taken out of the keychain. Nothing changes on the server."),
                           {},
                           tr("Delete profile"),
                           {},
                           {}},
                          this);
    connect(confirm, &QDialog::accepted, this, [this, id = profile->id] { Q_EMIT deleteConfirmed(id); });
    confirm->open();
}

} // namespace hathora
