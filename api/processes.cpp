// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/processes.h"

#include "api/json/measured.h"
#include "api/operations.h"
#include "api/typed.h"

namespace hathora {

namespace {

Request filtered(const Operation &operation, const AppId &app, const ProcessFilter &filter,
                 Generation generation)
{
    Request request(operation);
    request.path("appId"_L1, app).query("status"_L1, filter.status).query("region"_L1, filter.regions);
    if (filter.before && generation != Generation::V2_10)
        request.query("before"_L1, beforeParameter(*filter.before, filter.beforeUnit));
    return request;
}

} // namespace

double beforeParameter(const QDateTime &time, BeforeUnit unit)
{
    const double milliseconds = double(time.toMSecsSinceEpoch());
    return unit == BeforeUnit::Milliseconds ? milliseconds : milliseconds / 1000;
}

Call<QList<Process>> Processes::latest(const AppId &app, const ProcessFilter &filter, Priority priority) const
{
    return typed<QList<Process>>(
        m_client,
        filtered(operations::getLatestProcesses, app, filter, m_client.generation()).priority(priority));
}

Call<int> Processes::count(const AppId &app, const ProcessFilter &filter, Priority priority) const
{
    const Request request =
        filtered(operations::getProcessesCount, app, filter, m_client.generation()).priority(priority);
    return Call<int>(m_client.begin(request), [](const Answer &answer) -> Result<int> {
        const Result<ProcessCount> count = decodeAnswer<ProcessCount>(answer);
        if (!count)
            return count.error();
        return qRound(count->count);
    });
}

Call<Process> Processes::get(const AppId &app, const ProcessId &process, Priority priority) const
{
    return typed<Process>(m_client, Request(operations::getProcess)
                                        .path("appId"_L1, app)
                                        .path("processId"_L1, process)
                                        .priority(priority));
}

Call<Process> Processes::create(const AppId &app, const Region &region) const
{
    return typed<Process>(
        m_client, Request(operations::createProcess).path("appId"_L1, app).text("region"_L1, region.text()));
}

Call<void> Processes::stop(const AppId &app, const ProcessId &process) const
{
    return typed<void>(m_client,
                       Request(operations::stopProcess).path("appId"_L1, app).path("processId"_L1, process));
}

Call<ProcessMetrics> Processes::metrics(const AppId &app, const ProcessId &process,
                                        const QList<ProcessMetricName> &names, const MetricRange &range,
                                        Priority priority) const
{
    Request request(operations::getProcessMetrics);
    request.path("appId"_L1, app).path("processId"_L1, process).query("metrics"_L1, names).priority(priority);
    addRange(request, range);
    using Measured = MeasuredAnswer<ProcessMetrics>;
    return typed<Measured>(m_client, request, &Measured::metrics);
}

} // namespace hathora
