// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/formfield.h"

class QLineEdit;

namespace hathora {

/// A text of one line, or a number: whatever is typed is kept.
class TextField : public FormField
{
    Q_OBJECT

public:
    enum class Meaning {
        Text,
        Seconds, ///< a moment, in seconds since 1970: the hint says which
        Secret,  ///< not to be seen while it is typed
    };

    explicit TextField(const Look &look, Meaning meaning = Meaning::Text, QWidget *parent = nullptr);

    QStringList values() const override;
    void setValues(const QStringList &values) override;
    void setPlaceholder(const QString &text); ///< what holds while nothing is typed

private:
    void tellMoment();

    Meaning m_meaning;
    QLineEdit *m_edit;
};

} // namespace hathora
