// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/formfield.h"

class QComboBox;

namespace hathora {

/// One of several values, or any other text where those are not all there can be. May be left out.
class ChoiceField : public FormField
{
    Q_OBJECT

public:
    enum class Others { Refused, Accepted };

    ChoiceField(const Look &look, const QStringList &choices, Others others, QWidget *parent = nullptr);

    QStringList values() const override;
    void setValues(const QStringList &values) override;

private:
    QComboBox *m_combo;
};

} // namespace hathora
