// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/metricsbar.h"

#include "views/charts/rangechips.h"
#include "views/charts/timeticks.h"
#include "views/dialogs/rangedialog.h"
#include "views/docks/chartmenu.h"
#include "views/icons.h"
#include "views/lineflow.h"
#include "views/localaction.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QAction>
#include <QToolButton>

namespace hathora {

using namespace std::chrono_literals;

MetricsBar::MetricsBar(QWidget &dock, Regions regions)
    : QWidget(&dock)
    , m_dock(dock)
    , m_chips(new RangeChips(this))
    , m_range(new PlainLabel(this))
    , m_custom(localAction(&dock, QStringLiteral("metrics.custom"), tr("&Other range…"), tr("Ctrl+G")))
    , m_live(localAction(&dock, QStringLiteral("metrics.live"), tr("Back to &now"), tr("Ctrl+Home")))
    , m_hold(toggle(QStringLiteral("hold"), tr("&Pause: the charts stand still"), tr("Ctrl+P")))
    , m_yesterday(toggle(QStringLiteral("yesterday"), tr("Compare with a day &before"), tr("Ctrl+Y")))
    , m_stacked(toggle(QStringLiteral("stacked"), tr("One chart &below the other"), {}))
{
    setObjectName(QStringLiteral("metrics.bar"));
    build(std::move(regions));
    connect(m_chips, &RangeChips::rangeChanged, this,
            [this](std::chrono::seconds range) { setSpan({.length = range, .from = {}, .to = {}}); });
    connect(m_custom, &QAction::triggered, this, &MetricsBar::askForRange);
    connect(m_live, &QAction::triggered, this, [this] { setSpan({.length = 1h, .from = {}, .to = {}}); });
    connect(m_hold, &QAction::toggled, this, [this](bool on) {
        m_hold->setIcon(icon(on ? Icon::Play : Icon::Pause));
        m_hold->setText(on ? tr("&Go on: show what came meanwhile") : tr("&Pause: the charts stand still"));
    });
    followSpan();
}

QAction *MetricsBar::toggle(const QString &name, const QString &text, const QKeySequence &shortcut)
{
    QAction *action = localAction(&m_dock, QStringLiteral("metrics.") + name, text, shortcut);
    action->setCheckable(true);
    return action;
}

void MetricsBar::build(Regions regions)
{
    m_custom->setIcon(icon(Icon::Clock));
    m_live->setIcon(icon(Icon::Live));
    m_hold->setIcon(icon(Icon::Pause));
    m_yesterday->setIcon(icon(Icon::Rollback));
    m_stacked->setIcon(icon(Icon::Menu));
    m_range->setObjectName(QStringLiteral("metrics.range"));
    m_chips->setObjectName(QStringLiteral("metrics.ranges"));
    auto *add = new ChartMenu(tr("Add a chart"), std::move(regions), this);
    auto *usual = new QAction(tr("The &usual charts"), this);
    usual->setObjectName(QStringLiteral("metrics.usual"));
    connect(usual, &QAction::triggered, this, &MetricsBar::usualChartsWanted);
    connect(add, &ChartMenu::chosen, this, &MetricsBar::chartWanted);
    connect(add, &QMenu::aboutToShow, this, [add, usual] {
        add->addSeparator();
        add->addAction(usual);
    });
    auto *addButton = new QToolButton(this);
    addButton->setObjectName(QStringLiteral("metrics.add"));
    addButton->setText(tr("Add a chart"));
    addButton->setAccessibleName(addButton->text());
    addButton->setIcon(icon(Icon::Add));
    addButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addButton->setFixedHeight(spacing::controlHeight);
    addButton->setFocusPolicy(Qt::TabFocus);
    addButton->setPopupMode(QToolButton::InstantPopup);
    addButton->setMenu(add);

    auto *flow = new LineFlow(this);
    flow->setSpacing(spacing::between);
    flow->addWidget(m_chips);
    for (QAction *action : {m_custom, m_live, m_hold, m_yesterday, m_stacked}) {
        m_dock.addAction(action);
        flow->addWidget(barButton(action));
    }
    flow->addWidget(addButton);
    flow->addWidget(m_range);
}

void MetricsBar::setSpan(const MetricSpan &span)
{
    if (span == m_span)
        return;
    m_span = span;
    followSpan();
    Q_EMIT spanChanged(m_span);
}

/// No chip is chosen while the span is none of theirs, and then it is told in words.
void MetricsBar::followSpan()
{
    const QSignalBlocker quiet(m_chips);
    if (m_span.isFixed())
        m_chips->clear();
    else
        m_chips->setRange(m_span.length);
    m_live->setEnabled(m_span.isFixed());
    m_range->setVisible(m_span.isFixed());
    if (m_span.isFixed())
        m_range->setText(tr("%1 – %2", "a range of time")
                             .arg(momentText(m_span.from->toMSecsSinceEpoch()),
                                  momentText(m_span.to->toMSecsSinceEpoch())));
}

void MetricsBar::askForRange()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const MetricRange shown = m_span.range(now);
    auto *dialog = new RangeDialog(*shown.start, shown.end.value_or(now), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { setSpan({.from = dialog->from(), .to = dialog->to()}); });
    dialog->open();
}

} // namespace hathora
