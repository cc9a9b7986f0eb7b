// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/deletebuildsdialog.h"

#include "models/commands/buildcommands.h"
#include "views/changetext.h"
#include "views/deploy/buildnames.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hathora {

namespace {

enum Column { BuildColumn, StatusColumn, UsedColumn, ResultColumn };
constexpr int idRole = Qt::UserRole;
constexpr int usersRole = Qt::UserRole + 1;

QString stateOf(const Build &build)
{
    return build.expiredAt ? DeleteBuildsDialog::tr("expired") : build.status.text();
}

} // namespace

DeleteBuildsDialog::DeleteBuildsDialog(const QList<BuildRow> &builds, Users users, BuildCommands &commands,
                                       QWidget *parent)
    : QDialog(parent)
    , m_users(users)
    , m_commands(&commands)
    , m_title(new PlainLabel(PlainLabel::Look::Title, this))
    , m_warning(new PlainLabel(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("deleteBuilds"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Delete builds"));
    resize(720, 360);
    m_title->setObjectName(QStringLiteral("deleteBuilds.title"));
    m_warning->setObjectName(QStringLiteral("deleteBuilds.warning"));
    m_warning->setWordWrap(true);
    fill(builds);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::around);
    column->setSpacing(spacing::around);
    column->addWidget(m_title);
    column->addWidget(m_warning);
    column->addWidget(m_list, 1);
    buildButtons();
    connect(m_list, &QTreeWidget::itemChanged, this, &DeleteBuildsDialog::warn);
    connect(&commands, &Commands::changed, this, &DeleteBuildsDialog::take);
    warn();
}

void DeleteBuildsDialog::fill(const QList<BuildRow> &builds)
{
    m_list->setObjectName(QStringLiteral("deleteBuilds.list"));
    m_list->setAccessibleName(tr("Builds to delete"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Build"), tr("Status"), tr("Used by"), tr("Result")});
    for (const BuildRow &row : builds) {
        auto *item =
            new QTreeWidgetItem(m_list, {plainLine(buildName(row.build)), plainLine(stateOf(row.build)),
                                         plainLine(row.usedBy.join(QStringLiteral(", ")))});
        const bool isTicked = row.usedBy.isEmpty() || builds.size() == 1;
        item->setCheckState(BuildColumn, isTicked ? Qt::Checked : Qt::Unchecked);
        item->setData(BuildColumn, idRole, row.build.id.text());
        item->setData(BuildColumn, usersRole, row.usedBy);
    }
    for (const int column : {StatusColumn, UsedColumn})
        m_list->resizeColumnToContents(column);
    m_list->setColumnWidth(BuildColumn, 300);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void DeleteBuildsDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_close->setObjectName(QStringLiteral("deleteBuilds.close"));
    m_verb = buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    m_verb->setObjectName(QStringLiteral("deleteBuilds.verb"));
    m_verb->setAutoDefault(false);
    m_close->setDefault(true);
    m_close->setFocus();
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &DeleteBuildsDialog::remove);
    layout()->addWidget(buttons);
}

QList<QTreeWidgetItem *> DeleteBuildsDialog::ticked() const
{
    QList<QTreeWidgetItem *> items;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(BuildColumn) == Qt::Checked)
            items.append(m_list->topLevelItem(row));
    }
    return items;
}

void DeleteBuildsDialog::warn()
{
    if (!m_open.isEmpty() || !m_verb)
        return;
    QStringList users;
    const QList<QTreeWidgetItem *> items = ticked();
    for (const QTreeWidgetItem *item : items)
        users.append(item->data(BuildColumn, usersRole).toStringList());
    users.removeDuplicates();
    const int count = int(items.size());
    m_title->setText(tr("Delete %n build(s)?", nullptr, count));
    m_warning->setText(warning(users));
    m_verb->setText(tr("Delete %n build(s)", nullptr, count));
    m_verb->setEnabled(count > 0 && m_commands);
}

QString DeleteBuildsDialog::warning(const QStringList &users) const
{
    if (!users.isEmpty())
        return tr("%n application(s) deploy what is to be deleted: %1. They could start no process any more. "
                  "This "
                  "cannot be undone.",
                  nullptr, int(users.size()))
            .arg(users.join(QStringLiteral(", ")));
    if (m_users == Users::NotKnown)
        return tr("Whether an application deploys them is not known. This cannot be undone.");
    return tr("No application's latest deployment uses them. This cannot be undone.");
}

void DeleteBuildsDialog::remove()
{
    if (!m_commands)
        return;
    QList<BuildId> ids;
    for (QTreeWidgetItem *item : ticked()) {
        const QString id = item->data(BuildColumn, idRole).toString();
        m_open.insert(id, item);
        ids.append(BuildId(id));
    }
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        m_list->topLevelItem(row)->setData(BuildColumn, Qt::CheckStateRole, {}); // it is decided now
    m_verb->setEnabled(false);
    m_close->setText(tr("Close"));
    m_commands->remove(ids);
}

void DeleteBuildsDialog::take(const Change &change)
{
    if (change.kind != Change::Kind::DeleteBuild || !m_open.contains(change.target))
        return;
    QTreeWidgetItem *item = m_open.value(change.target);
    const QString detail = changeDetail(change);
    const QString text = changeText(change) + (detail.isEmpty() ? QString() : u' ' + detail);
    item->setText(ResultColumn, plainLine(text));
    item->setToolTip(ResultColumn, plainToolTip(text));
    if (!change.isOver())
        return;
    m_failed += change.state == Change::State::Done ? 0 : 1;
    m_open.remove(change.target);
    if (m_open.isEmpty())
        tellEnd();
}

void DeleteBuildsDialog::tellEnd()
{
    m_title->setText(m_failed == 0 ? tr("Deleted") : tr("%n build(s) may not be deleted", nullptr, m_failed));
    m_warning->setText(m_failed == 0 ? QString() : tr("What became of each stands in its row."));
}

} // namespace hathora
