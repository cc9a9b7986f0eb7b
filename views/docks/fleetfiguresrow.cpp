// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/fleetfiguresrow.h"

#include "models/fleetsummary.h"
#include "models/format.h"
#include "views/figurecard.h"
#include "views/gridflow.h"
#include "views/plaintext.h"

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
    , m_flow(new GridFlow(narrowestCard, this))
{
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

void FleetFiguresRow::show(const FleetSummary &summary)
{
    const Completeness known = summary.completeness();
    m_running->setFigure(format::count(summary.count(Status::Running)));
    m_starting->setFigure(format::count(summary.count(Status::Starting)));
    m_draining->setFigure(format::count(summary.count(Status::Draining)));
    m_failed->setFigure(format::count(summary.failedToday()));
    m_failed->setTone(summary.failedToday() > 0 ? Tone::Failed : Tone::Stopped);
    m_rooms->setFigure(format::count(summary.figures().rooms));
    // Rooms are counted in the rows, and these may not be all yet.
    const bool isPart = known.total && !known.isWhole();
    m_rooms->setDetail(isPart ? tr("in %1 of %2 processes").arg(known.known).arg(*known.total)
                              : tr("of %1").arg(format::count(summary.figures().roomCapacity)));
    showUse(summary);
}

/// Of what was measured: that is a sample of a large fleet, and the cards say so.
void FleetFiguresRow::showUse(const FleetSummary &summary)
{
    const FleetFigures &figures = summary.figures();
    const bool isSample = figures.measured < figures.live();
    const QString of = tr("%1 measured").arg(format::count(figures.measured));
    const QString sample = tr("Measured on %1 of %2 live processes.")
                               .arg(format::count(figures.measured), format::count(figures.live()));
    m_cpu->setFigure(percentOf(figures.cpuFraction()));
    m_memory->setFigure(percentOf(figures.memoryFraction()));
    m_egress->setFigure(figures.egress ? format::bytesPerSecond(*figures.egress) : QString());
    for (FigureCard *card : {m_cpu, m_memory, m_egress}) {
        card->setDetail(isSample && figures.measured > 0 ? of : QString());
        setPlainToolTip(card, figures.live() > 0 ? sample : QString());
    }
}

} // namespace hathora
