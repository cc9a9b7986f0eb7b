// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/activitydock.h"

#include "models/workbench.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/messagestrip.h"
#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/tablepane.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace hathora {

namespace {

/// Leaving out the reads is a filter like any other, so that it is seen that something is left out.
constexpr QLatin1StringView withoutReads = "-kind:read"_L1;

TablePane::Setup setup()
{
    return {QStringLiteral("activity"),
            ActivityDock::tr("Activity"),
            "operation"_L1,
            "target"_L1,
            "time"_L1,
            Qt::DescendingOrder,
            QStringLiteral("kind:change"),
            {{},
             {},
             ActivityDock::tr("Nothing was asked of the server yet."),
             {},
             {},
             ActivityDock::tr("Nothing that was asked matches the filter.")}};
}

} // namespace

ActivityDock::ActivityDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_trouble(new MessageStrip(this))
    , m_pane(new TablePane(setup(), this))
    , m_reads(new QToolButton(this))
    , m_copyCurl(localAction(this, QStringLiteral("activity.copyCurl"), tr("Copy as &curl")))
{
    setObjectName(QStringLiteral("activityDock"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_trouble);
    layout->addWidget(m_pane, 1);
    setFocusProxy(m_pane);
    buildReads();
    buildCopy();
    m_trouble->setObjectName(QStringLiteral("activity.trouble"));
    m_trouble->setDismissible(true);
    connect(m_trouble, &MessageStrip::dismissed, m_trouble, &QWidget::hide);
    connect(&workbench.activity(), &Activity::notKept, this, [this] {
        m_trouble->showMessage(MessageStrip::Kind::Warning,
                               tr("What you change cannot be kept on this computer."));
    });

    connect(m_pane, &TablePane::shownChanged, m_pane, &TablePane::summarize);
    connect(&m_pane->rows(), &FilterProxy::filterChanged, this, &ActivityDock::followFilter);
    m_pane->setTable(&workbench.activity().model());
}

QVariantMap ActivityDock::viewState() const
{
    return m_pane->viewState();
}

void ActivityDock::setViewState(const QVariantMap &state)
{
    m_pane->setViewState(state);
}

void ActivityDock::buildReads()
{
    m_reads->setObjectName(QStringLiteral("activity.reads"));
    m_reads->setText(tr("Reads"));
    setPlainToolTip(m_reads, tr("Show what was only read, besides changes"));
    m_reads->setIcon(icon(Icon::Eye));
    m_reads->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_reads->setFixedHeight(spacing::controlHeight);
    m_reads->setFocusPolicy(Qt::TabFocus);
    m_reads->setCheckable(true);
    m_reads->setChecked(true);
    connect(m_reads, &QToolButton::clicked, this, &ActivityDock::showReads);
    m_pane->bar()->addWidget(m_reads);
}

void ActivityDock::buildCopy()
{
    m_copyCurl->setIcon(icon(Icon::Copy));
    m_pane->addRowAction(m_copyCurl);
    connect(m_copyCurl, &QAction::triggered, this, &ActivityDock::copyCurl);
    connect(m_pane, &TablePane::selectionChanged, this, &ActivityDock::enableCopy);
    enableCopy();
}

void ActivityDock::enableCopy()
{
    const bool hasRequests = !m_workbench.curlOf(m_pane->selectedKeys()).isEmpty();
    m_copyCurl->setEnabled(hasRequests);
    m_copyCurl->setStatusTip(hasRequests
                                 ? QString()
                                 : tr("Choose requests: a change is told by the lines of those that it "
                                      "took, as long as the session lasts."));
    m_copyCurl->setToolTip(m_copyCurl->statusTip());
}

void ActivityDock::copyCurl() const
{
    QGuiApplication::clipboard()->setText(m_workbench.curlOf(m_pane->selectedKeys()));
}

void ActivityDock::followFilter()
{
    const FilterExpression::Term term{QStringLiteral("kind"), QStringLiteral("read"),
                                      FilterExpression::Sense::Exclude};
    m_reads->setChecked(!m_pane->rows().expression().terms().contains(term));
}

void ActivityDock::showReads(bool shown)
{
    QStringList words = m_pane->filter().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeAll(QString(withoutReads));
    if (!shown)
        words.prepend(withoutReads);
    m_pane->setFilter(words.join(QLatin1Char(' ')));
}

} // namespace hathora
