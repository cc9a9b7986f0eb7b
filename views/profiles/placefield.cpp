// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profiles/placefield.h"

#include "views/icons.h"
#include "views/plaintext.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace hathora {

PlaceField::PlaceField(QWidget *parent)
    : QLineEdit(parent)
    , m_open(addAction(icon(Icon::ChevronDown), QLineEdit::TrailingPosition))
{
    m_open->setText(tr("Choose by name"));
    m_open->setToolTip(m_open->text());
    m_open->setShortcut(Qt::Key_Down);
    m_open->setShortcutContext(Qt::WidgetShortcut);
    connect(m_open, &QAction::triggered, this, &PlaceField::choose);
    connect(this, &QLineEdit::textChanged, this, &PlaceField::showName);
    setChoices({});
}

void PlaceField::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    m_open->setVisible(!choices.isEmpty());
    showName();
}

void PlaceField::choose()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName() + QStringLiteral(".choices"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Choice &choice : std::as_const(m_choices)) {
        QAction *action = menu->addAction(plainLine(choice.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(choice.id == text().trimmed());
        connect(action, &QAction::triggered, this, [this, id = choice.id] { setText(id); });
    }
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

/// An id says little by itself.
void PlaceField::showName()
{
    const auto found = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                    [this](const Choice &choice) { return choice.id == text().trimmed(); });
    const QString name = found == m_choices.cend() ? QString() : found->name;
    setToolTip(plainToolTip(name));
    setAccessibleDescription(plainLine(name));
}

} // namespace hathora
