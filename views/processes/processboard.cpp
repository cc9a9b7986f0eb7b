// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/processes/processboard.h"

#include "models/filterexpression.h"
#include "views/localaction.h"
#include "views/processes/grouplist.h"
#include "views/spacing.h"
#include "views/splitstate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>

namespace hathora {

ProcessBoard::ProcessBoard(const TablePane::Setup &setup, Rows rows, QWidget *parent)
    : QWidget(parent)
    , m_name(setup.name)
    , m_groupedRows(std::move(rows))
    , m_chips(new StatusChips(named("status"), this))
    , m_groups(new GroupList(named("groups"), this))
    , m_pane(new TablePane(setup, this))
    , m_split(new QSplitter(this))
    , m_group(localAction(this, named("group"), tr("&Group"), tr("Ctrl+G")))
{
    build();
    buildGroupAction();
    connect(&m_pane->rows(), &FilterProxy::filterChanged, this,
            [this] { m_chips->follow(m_pane->rows().expression()); });
    connect(m_chips, &StatusChips::chosen, this,
            [this] { m_pane->setFilter(m_chips->applyTo(m_pane->filter())); });
    connect(m_groups, &GroupList::byChanged, this, &ProcessBoard::showGroups);
    connect(m_groups, &GroupList::groupWanted, this, &ProcessBoard::filterBy);
}

QToolButton *ProcessBoard::addButton(QAction *action, const QString &name, const QString &accessibleName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFixedHeight(spacing::controlHeight);
    button->setFocusPolicy(Qt::TabFocus);
    m_pane->bar()->addWidget(button);
    return button;
}

void ProcessBoard::addGroupButton()
{
    addButton(m_group, named("groupButton"), tr("Put processes together"));
}

void ProcessBoard::showCounts(const StatusChips::Count &count)
{
    m_chips->showCounts(count);
    showGroups();
}

void ProcessBoard::tellKnown(const std::optional<Completeness> &known)
{
    m_pane->setCount(known ? known->known : 0);
    if (!known)
        return m_pane->setSummary({});
    QStringList parts;
    if (!m_pane->filter().isEmpty())
        parts.append(tr("%n shown", nullptr, m_pane->rows().rowCount()));
    if (known->total && !known->isWhole())
        parts.append(tr("%1 of %2 known").arg(known->known).arg(*known->total));
    else
        parts.append(tr("%n live", nullptr, known->known));
    m_pane->setSummary(parts.join(QStringLiteral(" · ")));
}

QVariantMap ProcessBoard::viewState() const
{
    QVariantMap state = m_pane->viewState();
    if (m_group->isChecked()) {
        state.insert(QStringLiteral("split"), splitState(*m_split));
        state.insert(QStringLiteral("groupedBy"), int(m_groups->by()));
    }
    return state;
}

void ProcessBoard::setViewState(const QVariantMap &state)
{
    m_pane->setViewState(state);
    restoreSplit(*m_split, state.value(QStringLiteral("split")));
    const QVariant by = state.value(QStringLiteral("groupedBy"));
    m_groups->setBy(GroupBy(by.toInt()));
    m_group->setChecked(by.isValid());
}

void ProcessBoard::build()
{
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(spacing::between, spacing::between, spacing::between, 0);
    chips->addWidget(m_chips);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(chips);
    layout->addWidget(m_split, 1);
    setFocusProxy(m_pane);
    m_split->setObjectName(named("split"));
    m_split->addWidget(m_groups);
    m_split->addWidget(m_pane);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_groups->hide();
}

void ProcessBoard::buildGroupAction()
{
    m_group->setCheckable(true);
    addAction(m_group);
    connect(m_group, &QAction::toggled, this, &ProcessBoard::setGrouped);
    connect(m_group, &QAction::triggered, this,
            [this](bool grouped) { (grouped ? static_cast<QWidget *>(m_groups) : m_pane)->setFocus(); });
}

/// What nobody sees is not counted.
void ProcessBoard::showGroups()
{
    if (m_group->isChecked())
        m_groups->showGroups(m_groupedRows());
}

void ProcessBoard::setGrouped(bool grouped)
{
    m_groups->setVisible(grouped);
    showGroups();
}

void ProcessBoard::filterBy(const QString &group)
{
    m_pane->setFilter(filterWith(m_pane->filter(), columnOf(m_groups->by()), {group}));
}

QString ProcessBoard::named(const char *part) const
{
    return m_name + QLatin1Char('.') + QLatin1StringView(part);
}

} // namespace hathora
