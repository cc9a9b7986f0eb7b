// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profiles/cafilefield.h"

#include "views/spacing.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace hathora {

CaFileField::CaFileField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
{
    m_path->setObjectName(name);
    m_path->setAccessibleName(tr("Own authorities"));
    m_path->setPlaceholderText(tr("PEM file; empty: the system's alone"));
    auto *find = new QPushButton(tr("Find…"), this);
    find->setObjectName(name + QStringLiteral(".find"));
    find->setAccessibleName(tr("Find the file of authorities"));
    find->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::between);
    row->addWidget(m_path, 1);
    row->addWidget(find);
    setFocusProxy(m_path);
    connect(m_path, &QLineEdit::textChanged, this, &CaFileField::edited);
    connect(find, &QPushButton::clicked, this, &CaFileField::askForFile);
}

QString CaFileField::path() const
{
    return m_path->text().trimmed();
}

void CaFileField::setPath(const QString &path)
{
    m_path->setText(path);
}

void CaFileField::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("File of certificate authorities"));
    dialog->setObjectName(m_path->objectName() + QStringLiteral(".dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Certificates (*.pem *.crt *.cer *.der)"), tr("All files (*)", "in a file dialog")});
    connect(dialog, &QFileDialog::fileSelected, this, &CaFileField::setPath);
    dialog->open();
}

} // namespace hathora
