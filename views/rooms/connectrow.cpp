// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rooms/connectrow.h"

#include "models/format.h"
#include "views/icons.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace hathora {

ConnectRow::ConnectRow(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_command(new PlainLabel(PlainLabel::Look::Fixed))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_edit(new QToolButton(this))
    , m_editor(new QLineEdit(this))
{
    setObjectName(QStringLiteral("rooms.connect"));
    m_pages->addWidget(buildShown());
    m_pages->addWidget(m_editor);
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_editor->setObjectName(QStringLiteral("rooms.connectPattern"));
    m_editor->setAccessibleName(tr("Pattern of the command, with {host}, {port}, {room} and {transport}"));
    setPlainToolTip(m_editor, tr("{host}, {port}, {room} and {transport} stand for the room's. Enter keeps "
                                 "it, Esc does not."));
    m_editor->installEventFilter(this);
    connect(m_editor, &QLineEdit::returnPressed, this, &ConnectRow::keep);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setCommand({});
}

QWidget *ConnectRow::buildShown()
{
    m_command->setObjectName(QStringLiteral("rooms.command"));
    m_command->setElideMode(Qt::ElideRight);
    m_copy->setObjectName(QStringLiteral("rooms.copyCommand"));
    m_copy->setAutoDefault(false);
    m_copy->setIcon(icon(Icon::Copy));
    m_copy->setAccessibleName(tr("Copy the command to connect"));
    m_edit->setObjectName(QStringLiteral("rooms.editPattern"));
    m_edit->setIcon(icon(Icon::Edit));
    m_edit->setAutoRaise(true);
    m_edit->setFocusPolicy(Qt::TabFocus);
    m_edit->setFixedSize(spacing::controlHeight, spacing::controlHeight);
    m_edit->setAccessibleName(tr("Edit the pattern of the command"));
    setPlainToolTip(m_edit, m_edit->accessibleName());
    connect(m_copy, &QPushButton::clicked, this, &ConnectRow::copy);
    connect(m_edit, &QToolButton::clicked, this, &ConnectRow::edit);
    auto *shown = new QWidget(m_pages);
    auto *row = new QHBoxLayout(shown);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::between);
    row->addWidget(m_command, 1);
    row->addWidget(m_edit);
    row->addWidget(m_copy);
    return shown;
}

void ConnectRow::setPattern(const QString &pattern)
{
    m_pattern = pattern;
}

void ConnectRow::setCommand(const QString &command)
{
    m_commandText = command;
    m_command->setText(command.isEmpty() ? format::unknown() : command);
    m_copy->setEnabled(!command.isEmpty());
}

void ConnectRow::edit()
{
    m_editor->setText(m_pattern);
    m_editor->selectAll();
    m_pages->setCurrentWidget(m_editor);
    m_editor->setFocus();
}

/// An empty pattern is none: the one before stays.
void ConnectRow::keep()
{
    const QString pattern = m_editor->text().trimmed();
    m_pages->setCurrentIndex(0);
    m_edit->setFocus();
    if (!pattern.isEmpty() && pattern != m_pattern)
        Q_EMIT patternEdited(pattern);
}

void ConnectRow::copy() const
{
    QGuiApplication::clipboard()->setText(m_commandText);
}

bool ConnectRow::eventFilter(QObject *object, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (object != m_editor || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(object, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        m_pages->setCurrentIndex(0);
        m_edit->setFocus();
    }
    return true;
}

} // namespace hathora
