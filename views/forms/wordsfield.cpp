// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/wordsfield.h"

#include "views/plaintext.h"
#include "views/spacing.h"

#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>

namespace hathora {

WordsField::WordsField(const Look &look, const QStringList &choices, QWidget *parent)
    : FormField(look, parent)
    , m_choices(choices)
    , m_edit(new QLineEdit(this))
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setEditor(m_edit, m_button);
    m_edit->setClearButtonEnabled(true);
    m_edit->setPlaceholderText(tr("words with commas between them"));
    m_button->setObjectName(look.name + QStringLiteral(".choices"));
    m_button->setAccessibleName(tr("Choose from what is known of %1").arg(plainLine(look.label)));
    setPlainToolTip(m_button, tr("Choose from what is known"));
    m_button->setText(tr("Choose"));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setFixedHeight(spacing::controlHeight);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_button->setHidden(choices.isEmpty());
    connect(m_menu, &QMenu::aboutToShow, this, &WordsField::fillMenu);
    connect(m_edit, &QLineEdit::textEdited, this, &FormField::edited);
}

QStringList WordsField::values() const
{
    static const QRegularExpression between(QStringLiteral("[,\\s]+"));
    return m_edit->text().split(between, Qt::SkipEmptyParts);
}

void WordsField::setValues(const QStringList &values)
{
    m_edit->setText(values.join(QStringLiteral(", ")));
}

void WordsField::fillMenu()
{
    m_menu->clear();
    const QStringList ticked = values();
    for (const QString &choice : m_choices) {
        QAction *action = m_menu->addAction(plainLine(choice));
        action->setObjectName(objectName() + u'.' + choice);
        action->setCheckable(true);
        action->setChecked(ticked.contains(choice));
        connect(action, &QAction::toggled, this, [this, choice](bool now) { setTicked(choice, now); });
    }
}

void WordsField::setTicked(const QString &choice, bool ticked)
{
    QStringList words = values();
    words.removeAll(choice);
    if (ticked)
        words.append(choice);
    setValues(words);
    Q_EMIT edited();
}

} // namespace hathora
