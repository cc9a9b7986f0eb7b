// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/formfield.h"

class QLineEdit;
class QMenu;
class QToolButton;

namespace hathora {

/// Several words: typed with commas between them, or ticked in a list of those that are known.
class WordsField : public FormField
{
    Q_OBJECT

public:
    /// No \a choices, no list.
    WordsField(const Look &look, const QStringList &choices, QWidget *parent = nullptr);

    QStringList values() const override;
    void setValues(const QStringList &values) override;

private:
    void fillMenu();
    void setTicked(const QString &choice, bool ticked);

    QStringList m_choices;
    QLineEdit *m_edit;
    QToolButton *m_button;
    QMenu *m_menu;
};

} // namespace hathora
