// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertsmodel.h"

#include "models/roles.h"
#include "models/workbench.h"
#include "views/alerts/alertwords.h"
#include "views/plaintext.h"

#include <algorithm>

namespace hathora {

namespace {

constexpr auto builtIn = enumNames(BuiltInAlert{});

} // namespace

AlertsModel::AlertsModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
{
    connect(&workbench.alerts(), &AlertEngine::changed, this, &AlertsModel::take);
    take();
}

/// The same rules in the same places: only what they say may be new. What is chosen stays chosen.
void AlertsModel::take()
{
    const AlertRules *rules = m_workbench.alerts().rules();
    const QList<AlertRule> now = rules ? rules->all() : QList<AlertRule>();
    const bool isSame =
        std::equal(now.cbegin(), now.cend(), m_rules.cbegin(), m_rules.cend(),
                   [](const AlertRule &one, const AlertRule &other) { return one.number == other.number; });
    if (!isSame)
        beginResetModel();
    m_rules = now;
    if (!isSame)
        return endResetModel();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<AlertRule> AlertsModel::rule(int row) const
{
    const qsizetype own = row - qsizetype(builtIn.size());
    return own >= 0 && own < m_rules.size() ? std::optional(m_rules.at(own)) : std::nullopt;
}

int AlertsModel::rowOf(int rule) const
{
    const auto found = std::find_if(m_rules.cbegin(), m_rules.cend(),
                                    [rule](const AlertRule &each) { return each.number == rule; });
    return found == m_rules.cend() ? -1 : int(builtIn.size()) + int(found - m_rules.cbegin());
}

int AlertsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(builtIn.size()) + int(m_rules.size());
}

int AlertsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AlertsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::CheckStateRole && index.column() == Rule)
        return isOn(index.row()) ? Qt::Checked : Qt::Unchecked;
    if (role != ToneRole || index.column() != Standing)
        return {};
    const AlertEngine &engine = m_workbench.alerts();
    const std::optional<AlertRule> own = rule(index.row());
    const AlertEngine::State state =
        own ? engine.stateOf(*own) : engine.stateOf(builtIn.at(std::size_t(index.row())).value);
    return QVariant::fromValue(alertwords::tone(state));
}

QVariant AlertsModel::text(int row, int column) const
{
    const AlertEngine &engine = m_workbench.alerts();
    if (const std::optional<AlertRule> own = rule(row)) {
        return plainLine(column == Rule ? alertwords::rule(*own, m_workbench)
                                        : alertwords::state(engine.stateOf(*own), unitOf(own->measure)));
    }
    const BuiltInAlert alert = builtIn.at(std::size_t(row)).value;
    if (column == Rule)
        return alertwords::rule(alert);
    AlertEngine::State state = engine.stateOf(alert);
    if (state.value)
        *state.value *= 100; // a share
    return alertwords::state(state, MetricUnit::Percent);
}

bool AlertsModel::isOn(int row) const
{
    if (const std::optional<AlertRule> own = rule(row))
        return own->isOn;
    const AlertRules *rules = m_workbench.alerts().rules();
    return rules && rules->isOn(builtIn.at(std::size_t(row)).value);
}

bool AlertsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    AlertRules *rules = m_workbench.alerts().rules();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || !rules)
        return false;
    const bool isOn = value.toInt() == Qt::Checked;
    if (std::optional<AlertRule> own = rule(index.row())) {
        own->isOn = isOn;
        rules->change(*own);
    } else {
        rules->set(builtIn.at(std::size_t(index.row())).value,
                   isOn ? AlertRules::Switch::On : AlertRules::Switch::Off);
    }
    return true;
}

Qt::ItemFlags AlertsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Rule ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant AlertsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Rule ? tr("Alert when") : tr("State");
}

} // namespace hathora
