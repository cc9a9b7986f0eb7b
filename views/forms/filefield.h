// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/formfield.h"

class QLineEdit;

namespace hathora {

/// A file of this computer: its path is typed, or found in a dialog.
class FileField : public FormField
{
    Q_OBJECT

public:
    explicit FileField(const Look &look, QWidget *parent = nullptr);

    QStringList values() const override;
    void setValues(const QStringList &values) override;

private:
    void askForFile();

    QLineEdit *m_path;
};

} // namespace hathora
