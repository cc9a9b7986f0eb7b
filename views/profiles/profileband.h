// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profile.h"

#include <QWidget>

class QLabel;

namespace hathora {

class PlainLabel;

/// A strip at the window's upper edge that tells whose window it is, and whether anything can be changed in
/// it: in colour and always in words. Hidden for a profile with a band of no colour and with all rights.
class ProfileBand : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileBand(QWidget *parent = nullptr);

    void show(const Profile &profile); ///< with the access that it has now
    void clear();                      ///< nobody is signed in

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Band m_band = Band::None;
    bool m_isRestyling = false;
    QLabel *m_lock;
    PlainLabel *m_name;
    PlainLabel *m_access;
};

} // namespace hathora
