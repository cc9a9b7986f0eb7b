// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/choicefield.h"

#include "views/plaintext.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace hathora {

ChoiceField::ChoiceField(const Look &look, const QStringList &choices, Others others, QWidget *parent)
    : FormField(look, parent)
    , m_combo(new QComboBox(this))
{
    setEditor(m_combo);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->installEventFilter(this);
    m_combo->addItem(others == Others::Refused ? tr("left out") : QString());
    for (const QString &choice : choices)
        m_combo->addItem(plainLine(choice), choice);
    if (others == Others::Accepted) {
        m_combo->setEditable(true);
        m_combo->setInsertPolicy(QComboBox::NoInsert);
        m_combo->completer()->setFilterMode(Qt::MatchContains);
        m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_combo->lineEdit()->setAccessibleName(m_combo->accessibleName());
        connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &FormField::edited);
    }
    connect(m_combo, &QComboBox::activated, this, &FormField::edited);
}

QStringList ChoiceField::values() const
{
    if (!m_combo->isEditable())
        return m_combo->currentIndex() > 0 ? QStringList{m_combo->currentData().toString()} : QStringList();
    const QString text = m_combo->currentText();
    return text.isEmpty() ? QStringList() : QStringList{text};
}

void ChoiceField::setValues(const QStringList &values)
{
    if (m_combo->isEditable())
        m_combo->setEditText(values.value(0));
    else
        m_combo->setCurrentIndex(values.isEmpty() ? 0 : std::max(0, m_combo->findData(values.first())));
}

} // namespace hathora
