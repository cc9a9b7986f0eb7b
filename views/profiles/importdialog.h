// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profileimport.h"

#include <QDialog>

class QDialogButtonBox;
class QTreeWidget;

namespace hathora {

/// What a file of profiles would add, each with what is to be known of it, before anything is added. Nothing
/// that is there is replaced.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const ProfileImport &import, QWidget *parent);

Q_SIGNALS:
    void importConfirmed(const QList<hathora::Profile> &profiles);

private:
    void fill();
    void confirm();
    void countChosen();
    QList<Profile> chosen() const;

    ProfileImport m_import;
    QTreeWidget *m_list;
    QDialogButtonBox *m_buttons;
};

/// Why nothing of a file can be imported; empty when something may.
QString importTroubleText(ProfileImport::Trouble trouble);

} // namespace hathora
