// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/filefield.h"

#include "views/plaintext.h"
#include "views/spacing.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QToolButton>

namespace hathora {

FileField::FileField(const Look &look, QWidget *parent)
    : FormField(look, parent)
    , m_path(new QLineEdit(this))
{
    auto *button = new QToolButton(this);
    setEditor(m_path, button);
    m_path->setClearButtonEnabled(true);
    button->setObjectName(look.name + QStringLiteral(".find"));
    button->setText(tr("Find…"));
    button->setAccessibleName(tr("Find the file for %1").arg(plainLine(look.label)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedHeight(spacing::controlHeight);
    connect(m_path, &QLineEdit::textEdited, this, &FormField::edited);
    connect(button, &QToolButton::clicked, this, &FileField::askForFile);
}

QStringList FileField::values() const
{
    const QString path = m_path->text();
    return path.isEmpty() ? QStringList() : QStringList{path};
}

void FileField::setValues(const QStringList &values)
{
    m_path->setText(values.value(0));
}

void FileField::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("File to send"));
    dialog->setObjectName(objectName() + QStringLiteral(".dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setValues({path});
        Q_EMIT edited();
    });
    dialog->open();
}

} // namespace hathora
