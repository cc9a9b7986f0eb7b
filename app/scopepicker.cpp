// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scopepicker.h"

#include "models/workbench.h"
#include "views/sightwatch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStandardItemModel>

namespace hathora {
namespace {

/// Shows one column of a table and follows it.
void showTable(QComboBox *box, RecordTable *table)
{
    const QSignalBlocker quiet(box); // a list that changes is no choice of the user's
    box->setModel(table ? static_cast<QAbstractItemModel *>(table) : new QStandardItemModel(box));
    if (table)
        box->setModelColumn(qMax(0, table->columnOf("name"_L1)));
    box->setEnabled(table);
}

void showKey(QComboBox *box, const QString &key)
{
    const QSignalBlocker quiet(box);
    const auto *table = qobject_cast<const RecordTable *>(box->model());
    box->setCurrentIndex(table ? table->rowOfKey(key) : -1);
}

QComboBox *makeBox(const QString &name, const QString &accessibleName, const QString &placeholder)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->setPlaceholderText(placeholder);
    box->setMinimumContentsLength(14);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setEnabled(false);
    return box;
}

} // namespace

ScopePicker::ScopePicker(QWidget *parent)
    : QWidget(parent)
    , m_orgs(makeBox(QStringLiteral("picker.organization"), tr("Organization"), tr("No organization")))
    , m_apps(makeBox(QStringLiteral("picker.application"), tr("Application"), tr("No application")))
    , m_sight(new SightWatch(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_orgs);
    row->addWidget(m_apps);
    connect(m_orgs, &QComboBox::activated, this, &ScopePicker::orgPicked);
    connect(m_apps, &QComboBox::activated, this, &ScopePicker::appPicked);
}

void ScopePicker::setWorkbench(Workbench *workbench)
{
    m_workbench = workbench;
    showTable(m_orgs, workbench ? &workbench->organizations().model() : nullptr);
    showTable(m_apps, nullptr);
    if (!workbench) {
        m_sight->keepFresh({});
        return;
    }
    connect(workbench, &Workbench::orgScopeChanged, this, &ScopePicker::scopeChanged);
    connect(workbench, &Workbench::appScopeChanged, this, &ScopePicker::showChoice);
    connect(&workbench->organizations(), &Store::refreshed, this, &ScopePicker::showChoice);
    scopeChanged();
}

void ScopePicker::scopeChanged()
{
    OrgScope *org = m_workbench->org();
    showTable(m_apps, org ? &org->apps.model() : nullptr);
    QList<Store *> stores{&m_workbench->organizations()};
    if (org) {
        connect(&org->apps, &Store::refreshed, this, &ScopePicker::showChoice);
        stores.append(&org->apps);
    }
    m_sight->keepFresh(stores);
    showChoice();
}

void ScopePicker::showChoice()
{
    if (!m_workbench)
        return;
    showKey(m_orgs, m_workbench->selection().org().text());
    showKey(m_apps, m_workbench->selection().app().text());
}

void ScopePicker::orgPicked(int row)
{
    m_workbench->selection().setOrg(OrgId(m_workbench->organizations().model().keyText(row)));
}

void ScopePicker::appPicked(int row)
{
    if (OrgScope *org = m_workbench->org())
        m_workbench->selection().setApp(AppId(org->apps.model().keyText(row)));
}

} // namespace hathora
