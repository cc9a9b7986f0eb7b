// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/fleetfiguresrow.h"

#include "models/fleetsummary.h"
#include "models/format.h"
#include "views/figurecard.h"
#include "views/gridflow.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QVBoxLayout>

namespace hathora {

using Status = KnownProcessStatus;

namespace {

constexpr int narrowestCard = 136;
constexpr int percent = 100;

QString percentOf(const std::optional<double> &fraction)
{
    return fraction ? format::percent(*fraction * percent) : QString();
}

} // namespace

FleetFiguresRow::FleetFiguresRow(QWidget *parent)
    : QWidget(parent)
    , m_flow(new GridFlow(narrowestCard))
    , m_basis(new PlainLabel(PlainLabel::Look::Caption, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::within);
    column->addLayout(m_flow);
    column->addWidget(m_basis);
    m_basis->setObjectName(QStringLiteral("overview.basis"));
    m_basis->setElideMode(Qt::ElideRight);
    const QString live = QStringLiteral("status:starting,running,draining,stopping");
    const QString running = QStringLiteral("status:running");
    m_running = add(QStringLiteral("running"), tr("running"), running);
    m_starting = add(QStringLiteral("starting"), tr("starting"), QStringLiteral("status:starting"));
    m_draining = add(QStringLiteral("draining"), tr("draining"), QStringLiteral("status:draining"));
    m_failed = add(QStringLiteral("failed"), tr("failed today"), QStringLiteral("status:failed"));
    m_rooms = add(QStringLiteral("rooms"), tr("active rooms"), live);
    m_cpu = add(QStringLiteral("cpu"), tr("CPU in use"), live);
    m_memory = add(QStringLiteral("memory"), tr("memory in use"), live);
    m_egress = add(QStringLiteral("egress"), tr("egress"), live);
    m_running->setTone(Tone::Running);
    m_starting->setTone(Tone::Starting);
    m_draining->setTone(Tone::Draining);
}

FigureCard *FleetFiguresRow::add(const QString &name, const QString &caption, const QString &filter)
{
    auto *card = new FigureCard(caption, this);
    card->setObjectName(QStringLiteral("overview.") + name);
    m_flow->addWidget(card);
    connect(card, &FigureCard::clicked, this, [this, filter] { Q_EMIT chosen(filter); });
    return card;
}

void FleetFiguresRow::showSummary(const FleetSummary &summary)
{
    m_running->setFigure(format::count(summary.count(Status::Running)));
    m_starting->setFigure(format::count(summary.count(Status::Starting)));
    m_draining->setFigure(format::count(summary.count(Status::Draining)));
    const std::optional<int> failed = summary.failedToday();
    m_failed->setFigure(failed ? format::count(*failed) : format::unknown());
    m_failed->setTone(failed.value_or(0) > 0 ? Tone::Failed : Tone::Stopped);
    m_rooms->setFigure(format::count(summary.figures().rooms));
    m_rooms->setDetail(tr("of %1").arg(format::count(summary.figures().roomCapacity)));
    showUse(summary);
    const QString text = basis(summary);
    m_basis->setText(text);
    m_basis->setVisible(!text.isEmpty());
}

void FleetFiguresRow::showUse(const FleetSummary &summary)
{
    const FleetFigures &figures = summary.figures();
    m_cpu->setFigure(percentOf(figures.cpuFraction()));
    m_memory->setFigure(percentOf(figures.memoryFraction()));
    m_egress->setFigure(figures.egress ? format::bytesPerSecond(*figures.egress) : QString());
}

/// Regions and rooms are counted in the processes that are listed so far, and what is used is measured on a
/// sample.
QString FleetFiguresRow::basis(const FleetSummary &summary) const
{
    const Completeness known = summary.completeness();
    const FleetFigures &figures = summary.figures();
    QStringList parts;
    if (known.total && !known.isWhole())
        parts.append(tr("Regions and rooms: %1 of %2 processes listed so far.")
                         .arg(format::count(known.known), format::count(*known.total)));
    if (figures.measured > 0 && figures.measured < figures.live())
        parts.append(
            tr("CPU, memory and egress of %1 measured processes.").arg(format::count(figures.measured)));
    return parts.join(u' ');
}

} // namespace hathora
