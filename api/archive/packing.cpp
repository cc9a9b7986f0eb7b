// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/packing.h"

#include "api/archive/packjob.h"

namespace hathora {

namespace {

constexpr std::chrono::milliseconds beat(100);

} // namespace

Packing::Packing(PackOrder order, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
{
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, &Packing::lookAtProgress);
}

Packing::~Packing() = default;

void Packing::start()
{
    if (m_job)
        return;
    m_job = std::make_unique<PackJob>(
        m_order, [this] { QMetaObject::invokeMethod(this, &Packing::finish, Qt::QueuedConnection); });
    m_beat.start();
}

void Packing::cancel()
{
    if (m_job)
        m_job->cancel();
}

PackProgress Packing::progress() const
{
    return m_job ? m_job->progress() : PackProgress();
}

void Packing::lookAtProgress()
{
    const PackProgress now = progress();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT progressed(now);
}

void Packing::finish()
{
    m_beat.stop();
    lookAtProgress();
    // Whoever hears of it may delete this.
    const PackJob::Outcome outcome = m_job->outcome();
    if (const auto *archive = std::get_if<PackedArchive>(&outcome))
        Q_EMIT packed(*archive);
    else
        Q_EMIT failed(std::get<PackError>(outcome));
}

} // namespace hathora
