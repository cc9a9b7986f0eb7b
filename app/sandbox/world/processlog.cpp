// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/processlog.h"

#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/process.h"
#include "app/sandbox/world/random.h"
#include "app/sandbox/world/room.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace sandbox {

using namespace std::chrono_literals;

namespace {

constexpr std::array<std::string_view, 4> levelWords{"\x1b[90mDEBUG\x1b[0m", "\x1b[32mINFO \x1b[0m",
                                                     "\x1b[33mWARN \x1b[0m", "\x1b[31mERROR\x1b[0m"};

constexpr std::array<std::string_view, 5> bootSteps{
    "engine 6.2.1 starting", "loading content pack arena-core (412 assets)", "navigation mesh baked",
    "connected to match directory", "health probe ready"};

constexpr std::array<std::string_view, 4> quietThings{"snapshot sent to spectators", "flushed 3 replays",
                                                      "anticheat sweep clean", "match directory heartbeat"};

bool isIn(Moment moment, Moment after, Moment until)
{
    return after < moment && moment <= until;
}

} // namespace

ProcessLog::ProcessLog(const Process &process, Moment now)
    : m_process(process)
    , m_period(700 + static_cast<Span::rep>(process.salt % 1500))
{
    recallBoot(now);
    if (process.startedAt)
        m_ticks =
            static_cast<std::size_t>((process.terminatedAt.value_or(now) - *process.startedAt) / m_period);
    if (isComplete())
        recallEnd();
}

bool ProcessLog::isComplete() const
{
    return m_process.terminatedAt.has_value();
}

std::string ProcessLog::line(std::size_t index) const
{
    if (index < m_boot.size())
        return format(index + 1, m_boot[index]);
    if (index < m_boot.size() + m_ticks)
        return format(index + 1, tick(index - m_boot.size()));
    return format(index + 1, m_end[index - m_boot.size() - m_ticks]);
}

void ProcessLog::recallBoot(Moment now)
{
    const auto recall = [this](Moment at, std::string text) {
        m_boot.push_back({at, Level::Info, std::move(text)});
    };
    if (m_process.scheduledAt)
        recall(*m_process.scheduledAt, "node assigned, host " + m_process.host);
    if (!m_process.bootedAt)
        return;
    recall(*m_process.bootedAt, "container booting");
    const Moment known =
        std::min({now, m_process.startedAt.value_or(now), m_process.terminatedAt.value_or(now)});
    for (std::size_t step = 0; step < bootSteps.size(); ++step) {
        const Moment at = *m_process.bootedAt + 150ms * (step + 1);
        if (at < known)
            recall(at, std::string(bootSteps[step]));
    }
    if (m_process.startedAt) {
        const Port &port = m_process.deployment->defaultPort;
        recall(*m_process.startedAt, "listening on " + std::to_string(port.number) + "/" + port.transport);
    }
}

void ProcessLog::recallEnd()
{
    const bool failed = m_process.status == ProcessStatus::Failed;
    if (failed && m_process.crashesAfter)
        recallCrash();
    m_end.push_back({*m_process.terminatedAt, failed ? Level::Error : Level::Info, m_process.exitReason});
}

/// What went wrong, and in which room; a room that ended with the process was in it.
void ProcessLog::recallCrash()
{
    const Moment at = *m_process.terminatedAt - 40ms;
    for (const auto &room : m_process.formerRooms) {
        const Allocation &stay = room->allocations.back();
        if (stay.processId == m_process.id && stay.unscheduledAt == m_process.terminatedAt)
            m_end.push_back(
                {at, Level::Error, "room " + room->id + ": player slot 64 of 64 is out of range"});
    }
    m_end.push_back({at + 10ms, Level::Error, "unhandled exception: std::out_of_range in RoomTick::apply"});
    m_end.push_back({at + 11ms, Level::Error, "    at RoomTick::apply (room_tick.cpp:214)"});
    m_end.push_back({at + 12ms, Level::Error, "    at Match::advance (match.cpp:88)"});
}

ProcessLog::Entry ProcessLog::tick(std::size_t number) const
{
    const Moment at = *m_process.startedAt + m_period * (number + 1);
    std::string event = happening(at - m_period, at);
    return event.empty() ? chatter(at, number) : Entry{at, Level::Info, std::move(event)};
}

/// What the state says about the time between two lines.
std::string ProcessLog::happening(Moment after, Moment until) const
{
    std::string text;
    const auto add = [&text](const std::string &what) { text += (text.empty() ? "" : "; ") + what; };
    for (const auto *rooms : {&m_process.formerRooms, &m_process.activeRooms}) {
        for (const auto &room : *rooms) {
            for (const Allocation &stay : room->allocations) {
                if (stay.processId != m_process.id)
                    continue;
                if (isIn(stay.scheduledAt, after, until))
                    add("room " + room->id + " opened " + room->config.value_or("{}"));
                if (stay.unscheduledAt && isIn(*stay.unscheduledAt, after, until))
                    add("room " + room->id + " closed");
            }
        }
    }
    if (m_process.stoppingAt && isIn(*m_process.stoppingAt, after, until))
        add("SIGTERM received, finishing up");
    return text;
}

ProcessLog::Entry ProcessLog::chatter(Moment at, std::size_t number) const
{
    const double what = Random::fixed(m_process.salt, number);
    const double detail = Random::fixed(~m_process.salt, number);
    std::array<char, 96> text{};
    if (what < 0.008) {
        std::snprintf(text.data(), text.size(), "player %04x dropped: connection reset by peer",
                      static_cast<unsigned>(detail * 65536.0));
        return {at, Level::Error, text.data()};
    }
    if (what < 0.05) {
        std::snprintf(text.data(), text.size(), "slow tick: %.1f ms (budget 16.7 ms)", 17.0 + 40.0 * detail);
        return {at, Level::Warning, text.data()};
    }
    if (what < 0.35) {
        std::snprintf(text.data(), text.size(), "tick %.2f ms, gc %.2f ms", 3.0 + 9.0 * detail, 0.2 + detail);
        return {at, Level::Debug, text.data()};
    }
    if (what < 0.75) {
        std::snprintf(text.data(), text.size(), "player %04x %s", static_cast<unsigned>(detail * 65536.0),
                      what < 0.55 ? "joined" : "left");
        return {at, Level::Info, text.data()};
    }
    const auto choice = static_cast<std::size_t>(detail * static_cast<double>(quietThings.size()));
    return {at, Level::Info, std::string(quietThings[choice])};
}

std::string ProcessLog::format(std::size_t number, const Entry &entry)
{
    std::array<char, 24> position{};
    std::snprintf(position.data(), position.size(), " #%06zu ", number);
    return isoText(entry.at) + position.data() +
           std::string(levelWords[static_cast<std::size_t>(entry.level)]) + " " + entry.text;
}

} // namespace sandbox
