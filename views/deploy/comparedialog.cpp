// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/comparedialog.h"

#include "models/format.h"
#include "views/deploy/differenceview.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace hathora {

namespace {

QString nameOf(const Deployment &deployment)
{
    const QString tag = deployment.deploymentTag.value_or(deployment.buildTag.value_or(QString()));
    const QString name =
        tag.isEmpty() ? deployment.id.text() : QStringLiteral("%1 · %2").arg(tag, deployment.id.text());
    return CompareDialog::tr("%1, created %2").arg(name, format::dateTime(deployment.createdAt));
}

} // namespace

CompareDialog::CompareDialog(const Deployment &one, const Deployment &other, QWidget *parent)
    : QDialog(parent)
{
    const bool isInOrder = one.createdAt <= other.createdAt;
    const Deployment &before = isInOrder ? one : other;
    const Deployment &after = isInOrder ? other : one;
    setObjectName(QStringLiteral("compareDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare deployments"));
    resize(760, 460);

    auto *names = new PlainLabel(this);
    names->setObjectName(QStringLiteral("compare.names"));
    names->setWordWrap(true);
    names->setText(tr("Before: %1\nAfter: %2").arg(nameOf(before), nameOf(after)));
    auto *view = new DifferenceView(QStringLiteral("compare.difference"), this);
    view->show(differenceOf(DeploymentDraft::from(before), DeploymentDraft::from(after)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::around);
    column->setSpacing(spacing::around);
    column->addWidget(names);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    view->setFocus();
}

} // namespace hathora
