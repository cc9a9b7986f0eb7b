// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/keychain.h"
#include "models/profile.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace hathora {

class BandPicker;
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

Q_SIGNALS:
    void newProfileRequested();
    void shown(const hathora::Profile &profile); ///< where is its token? See showToken()
    void changed(const hathora::Profile &profile);
    void deleteConfirmed(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeFields();
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
    QLineEdit *m_org;
    QLineEdit *m_app;
    BandPicker *m_band;
    QCheckBox *m_readOnly;
    PlainLabel *m_runNote;
    PlainLabel *m_token;
    PlainLabel *m_note;
    std::optional<DeviceSignIn> m_deviceSignIn; ///< as it is edited
    QPushButton *m_deviceSetup;
    QPushButton *m_apply;
    QPushButton *m_delete;
};

} // namespace hathora
