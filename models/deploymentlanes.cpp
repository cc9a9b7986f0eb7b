// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploymentlanes.h"

#include "models/sightings.h"
#include "models/tones.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace hathora {

namespace {

using namespace std::chrono_literals;
using Knowledge = LaneCell::Knowledge;

constexpr size_t starting = 0;
constexpr size_t running = 1;
constexpr size_t stopping = 3;

size_t placeOf(Tone tone)
{
    const auto *found = std::find(laneTones.begin(), laneTones.end(), tone);
    return found == laneTones.end() ? laneTones.size() - 1 : size_t(found - laneTones.begin());
}

/// How long a sample holds when none follows. Older ones were thinned: see HistoryLimits.
qint64 reachOf(const HistorySample &sample, qint64 now, qint64 step)
{
    constexpr HistoryLimits limits;
    const std::chrono::milliseconds age(now - sample.at);
    std::chrono::milliseconds usual = 5min;
    if (age > limits.middle)
        usual = limits.coarseStep;
    else if (age > limits.finest)
        usual = limits.middleStep;
    return std::max<qint64>(usual.count() * 9 / 4, step * 2);
}

/// Changes in the number of processes from one column to the next, for each state.
using Changes = std::array<QList<int>, laneTones.size()>;

/// Puts the sources together, one step after another.
class Weaver
{
public:
    Weaver(const LaneSources &sources, const LaneWindow &window)
        : m_sources(sources)
        , m_step(window.step())
        , m_last(std::min<qint64>(window.columns - 1, (sources.now - window.from) / m_step))
        , m_knowledge(window.columns, Knowledge::Nothing)
    {
        m_picture.window = window;
        m_picture.since = sources.since;
    }

    DeploymentLanes weave()
    {
        addLanes();
        if (m_sources.now >= m_picture.window.from) {
            takeSamples();
            takeLives();
            takeNow();
        }
        finish();
        return m_picture;
    }

private:
    void addLanes();
    void add(const SeenDeployment &deployment, bool isListed);
    Lane &laneOf(const DeploymentId &id);
    LaneCell &cell(Lane &lane, int column) const;
    void takeSamples();
    void put(const HistorySample &sample, int column);
    void takeLives();
    void takeLife(const Process &process);
    void count(Changes &changes, size_t tone, qint64 from, qint64 to) const;
    void spread(const Changes &changes, Lane &lane);
    void takeNow();
    void finish();
    /// The first column whose end is not before this moment.
    qint64 columnOf(qint64 at) const { return (at - m_picture.window.from + m_step - 1) / m_step - 1; }

    const LaneSources &m_sources;
    const qint64 m_step;
    const qint64 m_last; ///< column: the one of now, or the window's last
    DeploymentLanes m_picture;
    QHash<DeploymentId, qsizetype> m_places;
    QList<Knowledge> m_knowledge; ///< by column: what a sample says of all lanes
    QHash<DeploymentId, Changes> m_lives;
};

void Weaver::addLanes()
{
    for (const SeenDeployment &each : m_sources.listed)
        add(each, true);
    for (const SeenDeployment &each : m_sources.kept) {
        if (!m_places.contains(each.id))
            add(each, false);
    }
    QList<Lane> &lanes = m_picture.lanes;
    std::stable_sort(lanes.begin(), lanes.end(), [](const Lane &a, const Lane &b) {
        return std::tie(b.deployment.createdAt, b.deployment.id) <
               std::tie(a.deployment.createdAt, a.deployment.id);
    });
    for (qsizetype i = 0; i < lanes.size(); ++i)
        m_places.insert(lanes.at(i).deployment.id, i);
    const auto latest =
        std::find_if(lanes.begin(), lanes.end(), [](const Lane &each) { return each.isListed; });
    if (latest != lanes.end())
        latest->isLatest = true;
}

void Weaver::add(const SeenDeployment &deployment, bool isListed)
{
    m_places.insert(deployment.id, m_picture.lanes.size());
    Lane &lane = m_picture.lanes.emplaceBack();
    lane.deployment = deployment;
    lane.isListed = isListed;
    const auto built = m_sources.built.constFind(deployment.build);
    if (built != m_sources.built.cend())
        lane.built = *built;
}

/// A process or a sample may tell of a deployment that nobody else does: such lanes come last.
Lane &Weaver::laneOf(const DeploymentId &id)
{
    if (!m_places.contains(id))
        add({id, {}, {}, {}, 0}, false);
    return m_picture.lanes[m_places.value(id)];
}

LaneCell &Weaver::cell(Lane &lane, int column) const
{
    if (lane.cells.isEmpty())
        lane.cells.resize(m_picture.window.columns);
    return lane.cells[column];
}

void Weaver::takeSamples()
{
    const QList<HistorySample> &samples = m_sources.samples;
    qsizetype next = 0;
    for (int column = 0; column <= m_last; ++column) {
        const qint64 end = std::min(m_picture.window.endOf(column), m_sources.now);
        while (next < samples.size() && samples.at(next).at <= end)
            ++next;
        if (next == 0)
            continue;
        const HistorySample &sample = samples.at(next - 1);
        if (end - sample.at <= reachOf(sample, m_sources.now, m_step))
            put(sample, column);
    }
}

void Weaver::put(const HistorySample &sample, int column)
{
    const Knowledge knowledge = sample.whole ? Knowledge::Counted : Knowledge::AtLeast;
    m_knowledge[column] = knowledge;
    for (const ProcessTally &tally : sample.tallies) {
        LaneCell &into = cell(laneOf(tally.deployment), column);
        into.processes.at(placeOf(toneOf(ProcessStatus(tally.status)))) += tally.processes;
        into.rooms = std::max(into.rooms, 0) + tally.rooms;
        into.knowledge = knowledge;
    }
}

void Weaver::takeLives()
{
    const auto isCounted = [](Knowledge each) { return each != Knowledge::Nothing; };
    if (std::all_of(m_knowledge.cbegin(), m_knowledge.cbegin() + m_last, isCounted))
        return;
    for (const ProcessRow &row : m_sources.processes)
        takeLife(row.process);
    for (auto each = m_lives.cbegin(); each != m_lives.cend(); ++each)
        spread(*each, laneOf(each.key()));
}

/// From when to when it was in which state, as far as its moments tell. When it began to drain nobody says.
void Weaver::takeLife(const Process &process)
{
    const auto ms = [](const QDateTime &time) { return time.toMSecsSinceEpoch(); };
    const bool isOver = !isLive(process.status);
    if (isOver && !process.terminatedAt)
        return;
    const qint64 end = isOver ? ms(*process.terminatedAt) : m_sources.now;
    const qint64 stop = process.stoppingAt ? std::min(ms(*process.stoppingAt), end) : end;
    const qint64 start = process.startedAt ? std::min(ms(*process.startedAt), stop) : stop;
    if (end < m_picture.window.from)
        return;
    Changes &changes = m_lives[process.deployment];
    count(changes, starting, ms(process.createdAt), start);
    count(changes, running, start, stop);
    count(changes, stopping, stop, end);
}

void Weaver::count(Changes &changes, size_t tone, qint64 from, qint64 to) const
{
    const qint64 first = std::max<qint64>(0, columnOf(from));
    const qint64 behind = std::min(m_last, columnOf(to)); // the column of now is counted as it is
    if (first >= behind)
        return;
    QList<int> &of = changes.at(tone);
    if (of.isEmpty())
        of.resize(m_picture.window.columns + 1);
    ++of[first];
    --of[behind];
}

void Weaver::spread(const Changes &changes, Lane &lane)
{
    for (size_t tone = 0; tone < changes.size(); ++tone) {
        int sum = 0;
        for (int column = 0; column < changes.at(tone).size(); ++column) {
            sum += changes.at(tone).at(column);
            if (sum == 0 || m_knowledge.at(column) != Knowledge::Nothing)
                continue;
            LaneCell &into = cell(lane, column);
            into.processes.at(tone) = sum;
            into.knowledge = Knowledge::AtLeast;
        }
    }
}

void Weaver::takeNow()
{
    const HistorySample sample{m_sources.now, m_sources.completeness.isWhole(),
                               talliesOf(m_sources.processes)};
    for (const ProcessTally &tally : sample.tallies)
        laneOf(tally.deployment).now += tally.processes;
    if (m_sources.now >= m_picture.window.to)
        return;
    for (Lane &lane : m_picture.lanes) {
        if (!lane.cells.isEmpty())
            lane.cells[m_last] = {};
    }
    put(sample, int(m_last));
}

/// A lane on which nobody was while others were counted is known to have been empty. What the server lists no
/// more is there for its past alone.
void Weaver::finish()
{
    const auto isNothing = [](const Lane &lane) { return !lane.isListed && lane.cells.isEmpty(); };
    m_picture.lanes.removeIf(isNothing);
    for (Lane &lane : m_picture.lanes) {
        for (qsizetype column = 0; column < lane.cells.size(); ++column) {
            LaneCell &each = lane.cells[column];
            if (each.knowledge == Knowledge::Nothing && m_knowledge.at(column) != Knowledge::Nothing)
                each = {{}, 0, m_knowledge.at(column)};
            m_picture.most = std::max(m_picture.most, each.total());
        }
    }
}

} // namespace

int LaneCell::total() const
{
    return std::accumulate(processes.begin(), processes.end(), 0);
}

int LaneWindow::columnOf(qint64 moment) const
{
    const qint64 column = (moment - from) / step();
    return moment >= from && column < columns ? int(column) : -1;
}

int Lane::changeAfter(int column, int direction) const
{
    for (int next = column + direction; next >= 0 && next < cells.size(); next += direction) {
        if (cells.at(next).processes != cells.at(next - direction).processes)
            return next;
    }
    return -1;
}

int DeploymentLanes::rowOf(const DeploymentId &deployment) const
{
    const auto found = std::find_if(lanes.cbegin(), lanes.cend(),
                                    [&](const Lane &lane) { return lane.deployment.id == deployment; });
    return found == lanes.cend() ? -1 : int(found - lanes.cbegin());
}

DeploymentLanes deploymentLanes(const LaneSources &sources, const LaneWindow &window)
{
    return Weaver(sources, window).weave();
}

} // namespace hathora
