// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/devicesignin.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QPushButton;

namespace hathora {

class PlainLabel;

/// Who lets a profile in by a browser: issuer, client and audience, all three or none.
class DeviceSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    DeviceSettingsDialog(const std::optional<DeviceSignIn> &signIn, QWidget *parent);

Q_SIGNALS:
    void chosen(const std::optional<hathora::DeviceSignIn> &signIn); ///< nothing: it is to be off

private:
    void build();
    void judge();
    void accept() override;

    QLineEdit *m_issuer;
    QLineEdit *m_clientId;
    QLineEdit *m_audience;
    PlainLabel *m_note;
    QPushButton *m_accept = nullptr;
};

} // namespace hathora
