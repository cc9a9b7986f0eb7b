// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rooms/configfield.h"

#include "models/rooms/roomdraft.h"
#include "views/json/jsoneditor.h"
#include "views/rooms/sizemeter.h"
#include "views/spacing.h"

#include <QVBoxLayout>

namespace hathora {

ConfigField::ConfigField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_editor(new JsonEditor(name, this))
    , m_meter(new SizeMeter(name + QStringLiteral(".size"), this))
{
    m_editor->setAccessibleTitle(tr("Configuration of the room"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::within);
    column->addWidget(m_editor, 1);
    column->addWidget(m_meter, 0, Qt::AlignLeading);
    setFocusProxy(m_editor);
    connect(m_editor, &JsonEditor::textEdited, this, &ConfigField::measure);
    connect(m_editor, &JsonEditor::textEdited, this, &ConfigField::edited);
    measure();
}

QString ConfigField::text() const
{
    return m_editor->text();
}

void ConfigField::setText(const QString &text)
{
    m_editor->setText(text);
    measure();
}

void ConfigField::measure()
{
    const int most = longestRoomConfig();
    const int size = characterCount(text());
    m_meter->setSize(size, most);
    m_editor->setProblem(size > most ? tr("Longer than what is published as the most. The server decides.")
                                     : QString());
}

} // namespace hathora
