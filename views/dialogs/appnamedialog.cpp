// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/appnamedialog.h"

#include "models/applications/appname.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr int comfortableWidth = 360;

} // namespace

AppNameDialog::AppNameDialog(const Request &request, QWidget *parent)
    : QDialog(parent)
    , m_request(request)
    , m_name(new QLineEdit(request.name, this))
    , m_problem(new PlainLabel(PlainLabel::Look::Caption, this))
{
    setObjectName(QStringLiteral("appNameDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(request.title);
    setMinimumWidth(comfortableWidth);

    auto *label = new QLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("appNameDialog.name"));
    m_name->setAccessibleName(tr("Name of the application"));
    m_name->setMaxLength(longestAppName);
    m_name->selectAll();
    m_problem->setObjectName(QStringLiteral("appNameDialog.problem"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(request.verb, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("appNameDialog.accept"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::groups);
    column->setSpacing(spacing::within);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_problem);
    column->addSpacing(spacing::groups);
    column->addStretch(1);
    column->addWidget(buttons);

    connect(m_name, &QLineEdit::textChanged, this, &AppNameDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

QString AppNameDialog::name() const
{
    return m_name->text();
}

void AppNameDialog::judge()
{
    const bool isTaken = m_request.taken.contains(name());
    const bool isNew = name() != m_request.name;
    const bool isGood = isAppName(name());
    m_problem->setText(isTaken ? tr("Another application of the organization has this name.")
                               : tr("Up to 64 of a to z, 0 to 9 and -."));
    m_accept->setEnabled(isGood && !isTaken && isNew);
}

} // namespace hathora
