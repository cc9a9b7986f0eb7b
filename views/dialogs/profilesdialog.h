// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/keychain.h"
#include "models/profile.h"
#include "views/profiles/placefield.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QFileDialog;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace hathora {

class BandPicker;
class ConnectionFields;
class MessageStrip;
class PlainLabel;

/// Renames, changes and deletes profiles. New ones come into being by signing in.
class ProfilesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Where the token of a profile is, as far as the program knows without asking the keychain.
    enum class TokenPlace { Unknown, ThisRun, Keychain };

    explicit ProfilesDialog(QWidget *parent);

    void setProfiles(const QList<Profile> &profiles);
    /// ReadOnly: the whole run may only read, whatever is chosen here.
    void setRunAccess(Access access);
    /// Of the profile with this id; another one may be shown by now.
    void showToken(const QString &id, TokenPlace place, KeychainKeeper keeper);
    /// What the server has told of, for the profile with this id; another one may be shown by now.
    void offerPlaces(const QString &id, const QList<PlaceField::Choice> &orgs,
                     const QList<PlaceField::Choice> &apps);
    void showDone(const QString &text);
    void showFailed(const QString &text);
    ConnectionFields &connection() { return *m_connection; }

Q_SIGNALS:
    void newProfileRequested();
    void newWindowRequested(const QString &id);
    /// Where is its token, and what is there to choose? See showToken() and offerPlaces().
    void shown(const hathora::Profile &profile);
    void changed(const hathora::Profile &profile);
    void deleteConfirmed(const QString &id);
    void importRequested(const QString &path);
    void exportRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeFields();
    QLayout *makeExchange(QWidget *side);
    void askForFile(QFileDialog *dialog, void (ProfilesDialog::*chosen)(const QString &));
    void paintMarks();
    void showCurrent();
    void serverEdited();
    void apply();
    void confirmDelete();
    void changeDeviceSignIn();
    void showDeviceSignIn();
    const Profile *current() const;

    QList<Profile> m_profiles;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLineEdit *m_server;
    PlaceField *m_org;
    PlaceField *m_app;
    BandPicker *m_band;
    QCheckBox *m_readOnly;
    PlainLabel *m_runNote;
    PlainLabel *m_token;
    std::optional<DeviceSignIn> m_deviceSignIn; ///< as it is edited
    QPushButton *m_deviceSetup;
    ConnectionFields *m_connection;
    QPushButton *m_apply;
    QPushButton *m_delete;
    QPushButton *m_open;
    QPushButton *m_export;
    MessageStrip *m_message;
};

} // namespace hathora
