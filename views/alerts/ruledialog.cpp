// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/ruledialog.h"

#include "models/format.h"
#include "models/workbench.h"
#include "views/alerts/alertwords.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace hathora {

namespace {

using Part = AlertScope::What;

constexpr int comfortableWidth = 460;
constexpr double greatest = 1e9;

/// How a value of a unit is typed: so many of it are one that is typed.
struct Typed
{
    double factor;
    int decimals;
    QString suffix;
};

Typed typedAs(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Cores:
        return {1, 2, RuleDialog::tr(" vCPU", "behind a number")};
    case MetricUnit::Percent:
        return {1, 1, RuleDialog::tr(" %", "behind a number")};
    case MetricUnit::Bytes:
        return {1024 * 1024, 1, RuleDialog::tr(" MiB", "behind a number")};
    case MetricUnit::BytesPerSecond:
        return {1024, 1, RuleDialog::tr(" KiB/s", "behind a number")};
    case MetricUnit::Count:
        break;
    }
    return {1, 0, {}};
}

QList<AlertMeasure> allMeasures()
{
    QList<AlertMeasure> all;
    for (const auto &each : enumNames(AlertCount{}))
        all.append(each.value);
    for (const auto &each : enumNames(ProcessMetric{}))
        all.append(each.value);
    for (const auto &each : enumNames(FleetMetric{}))
        all.append(each.value);
    return all;
}

void choose(QComboBox *combo, const QVariant &data)
{
    combo->setCurrentIndex(std::max(0, combo->findData(data)));
}

} // namespace

RuleDialog::RuleDialog(Workbench &workbench, const AlertRule &rule, What what, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_rule(rule)
    , m_value(new QDoubleSpinBox(this))
    , m_minutes(new QSpinBox(this))
    , m_sentence(new PlainLabel(PlainLabel::Look::Caption, this))
{
    setObjectName(QStringLiteral("alertRule"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(what == What::New ? tr("New alert") : tr("Change the alert"));
    setMinimumWidth(comfortableWidth);
    build(what);
    fillMeasures();
    choose(m_over, int(rule.over));
    choose(m_comparison, int(rule.comparison));
    m_value->setValue(rule.value / typedAs(unitOf(rule.measure)).factor);
    m_minutes->setValue(int(std::chrono::ceil<std::chrono::minutes>(rule.lasting).count()));
    connect(m_measure, &QComboBox::currentIndexChanged, this, &RuleDialog::fillScopes);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &RuleDialog::fillParts);
    for (QComboBox *combo : {m_over, m_part, m_comparison})
        connect(combo, &QComboBox::currentIndexChanged, this, &RuleDialog::showRule);
    connect(m_value, &QDoubleSpinBox::valueChanged, this, &RuleDialog::showRule);
    connect(m_minutes, &QSpinBox::valueChanged, this, &RuleDialog::showRule);
    showRule();
}

QComboBox *RuleDialog::addChoice(QFormLayout &form, const QString &name, const QString &label)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QStringLiteral("alertRule.") + name);
    combo->setAccessibleName(QString(label).remove(u'&'));
    form.addRow(label, combo);
    return combo;
}

void RuleDialog::build(What what)
{
    auto *form = new QFormLayout;
    form->setSpacing(spacing::between);
    m_measure = addChoice(*form, QStringLiteral("measure"), tr("&What"));
    m_over = addChoice(*form, QStringLiteral("over"), tr("&Of"));
    m_over->addItem(tr("All processes together"), int(AlertRule::Over::Together));
    m_over->addItem(tr("Any one process"), int(AlertRule::Over::AnyProcess));
    m_scope = addChoice(*form, QStringLiteral("scope"), tr("Wh&ere"));
    m_part = addChoice(*form, QStringLiteral("part"), tr("W&hich"));
    m_comparison = addChoice(*form, QStringLiteral("comparison"), tr("&Is"));
    for (int each = 0; each <= int(AlertRule::Comparison::AtMost); ++each)
        m_comparison->addItem(alertwords::comparison(AlertRule::Comparison(each)), each);
    m_value->setObjectName(QStringLiteral("alertRule.value"));
    m_value->setAccessibleName(tr("Value"));
    m_value->setMaximum(greatest);
    form->addRow(tr("&Value"), m_value);
    m_minutes->setObjectName(QStringLiteral("alertRule.minutes"));
    m_minutes->setAccessibleName(tr("For how long"));
    m_minutes->setRange(0, int(std::chrono::minutes(24 * 60).count()));
    m_minutes->setSuffix(tr(" min", "behind a number"));
    m_minutes->setSpecialValueText(tr("at once"));
    form->addRow(tr("&For"), m_minutes);
    m_sentence->setObjectName(QStringLiteral("alertRule.sentence"));
    m_sentence->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(what == What::New ? tr("Add") : tr("Change"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("alertRule.accept"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(rule()); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::groups);
    column->setSpacing(spacing::between);
    column->addLayout(form);
    column->addWidget(m_sentence);
    column->addStretch(1);
    column->addWidget(buttons);
}

void RuleDialog::fillMeasures()
{
    for (const AlertMeasure &each : allMeasures())
        m_measure->addItem(alertwords::measure(each), QVariant::fromValue(each));
    m_measure->setCurrentIndex(int(allMeasures().indexOf(m_rule.measure)));
    fillScopes();
}

/// What cannot be had of a measure is not offered.
void RuleDialog::fillScopes()
{
    const QVariant before = m_scope->count() > 0 ? m_scope->currentData() : QVariant(int(m_rule.scope.what));
    {
        const QSignalBlocker quiet(m_scope);
        m_scope->clear();
        for (const Part what : scopesOf(measure()))
            m_scope->addItem(alertwords::scope(what), int(what));
        choose(m_scope, before);
    }
    m_over->setEnabled(std::holds_alternative<ProcessMetric>(measure()));
    showUnit();
    fillParts();
}

/// The regions and deployments that are known, and the one that the rule is about already.
void RuleDialog::fillParts()
{
    const AppScope *app = m_workbench.app();
    {
        const QSignalBlocker quiet(m_part);
        const QVariant before = m_part->count() > 0 ? m_part->currentData() : QVariant(m_rule.scope.id);
        m_part->clear();
        if (scope() == Part::OneRegion && app) {
            const QStringList regions = app->summary.regions().keys();
            for (const QString &region : regions)
                m_part->addItem(plainLine(format::region(region)), region);
        } else if (scope() == Part::OneDeployment && app) {
            for (const Deployment &each : app->deployments.model().records())
                m_part->addItem(plainLine(each.deploymentTag.value_or(each.id.text())), each.id.text());
        }
        const bool isOfKind = scope() == m_rule.scope.what && !m_rule.scope.id.isEmpty();
        if (isOfKind && m_part->findData(m_rule.scope.id) < 0)
            m_part->addItem(plainLine(m_rule.scope.id), m_rule.scope.id);
        choose(m_part, before);
    }
    m_part->setEnabled(m_part->count() > 0);
    showRule();
}

void RuleDialog::showUnit()
{
    const Typed typed = typedAs(unitOf(measure()));
    m_value->setDecimals(typed.decimals);
    m_value->setSuffix(typed.suffix);
}

AlertMeasure RuleDialog::measure() const
{
    return m_measure->currentData().value<AlertMeasure>();
}

Part RuleDialog::scope() const
{
    return Part(m_scope->currentData().toInt());
}

AlertRule RuleDialog::rule() const
{
    AlertRule rule = m_rule;
    rule.measure = measure();
    const bool isOfProcesses = std::holds_alternative<ProcessMetric>(rule.measure);
    rule.over = isOfProcesses ? AlertRule::Over(m_over->currentData().toInt()) : AlertRule::Over::Together;
    rule.scope.what = scope();
    const bool isWide =
        rule.scope.what == Part::Organization || std::holds_alternative<FleetMetric>(rule.measure);
    if (isWide)
        rule.scope.app = {};
    else if (rule.scope.app.isEmpty())
        rule.scope.app = m_workbench.selection().app();
    rule.scope.id = m_part->isEnabled() ? m_part->currentData().toString() : QString();
    rule.comparison = AlertRule::Comparison(m_comparison->currentData().toInt());
    rule.value = m_value->value() * typedAs(unitOf(rule.measure)).factor;
    rule.lasting = std::chrono::minutes(m_minutes->value());
    return rule;
}

void RuleDialog::showRule()
{
    const AlertRule now = rule();
    m_accept->setEnabled(now.isPlausible());
    m_sentence->setText(now.isPlausible() ? alertwords::rule(now, m_workbench)
                                          : tr("There is nothing to choose from there yet."));
}

} // namespace hathora
