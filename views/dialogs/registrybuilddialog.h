// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/build.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace hathora {

/// Asks for an image in an outside registry, to be built from. The credential leaves the dialog with the
/// order and is kept nowhere. Show it with open() and listen to accepted().
class RegistryBuildDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RegistryBuildDialog(QWidget *parent);

    RegistryImage image() const;
    QString tag() const;

private:
    QLineEdit *add(QVBoxLayout *column, const QString &name, const QString &label, const QString &example);
    void judge();

    QLineEdit *m_image;
    QLineEdit *m_registry;
    QLineEdit *m_auth;
    QLineEdit *m_tag;
    QPushButton *m_accept;
};

} // namespace hathora
