// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/listener.h"
#include "app/sandbox/http/server.h"
#include "app/sandbox/settings.h"
#include "app/sandbox/world/world.h"

#include <array>
#include <csignal>
#include <exception>
#include <iostream>
#include <poll.h>
#include <stdexcept>
#include <string>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <unistd.h>
#include <vector>

namespace {

/// Blocks the signals that end the program, for all threads to come, and makes them readable instead.
int openSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC);
}

void awaitEnd(int signals, bool endsWithParent)
{
    // Input that is not watched is given as -1, which poll passes over.
    std::array<pollfd, 2> watched{pollfd{signals, POLLIN, 0},
                                  pollfd{endsWithParent ? STDIN_FILENO : -1, POLLIN, 0}};
    while (poll(watched.data(), watched.size(), -1) >= 0 && watched[0].revents == 0) {
        std::array<char, 256> ignored;
        if (watched[1].revents != 0 && read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0)
            return;
    }
}

nlohmann::ordered_json told(sandbox::Story story, const sandbox::Clues &clues)
{
    nlohmann::ordered_json what{{"name", sandbox::text(story)}};
    const auto add = [&what](const char *name, const std::string &value) {
        if (!value.empty())
            what[name] = value;
    };
    add("appId", clues.appId);
    add("deploymentId", clues.deploymentId);
    add("processId", clues.processId);
    add("roomId", clues.roomId);
    add("region", clues.region);
    return what;
}

void announce(const sandbox::Settings &settings, int port, const sandbox::Server &server,
              const sandbox::Clues &clues)
{
    nlohmann::ordered_json line{
        {"listening", sandbox::originOf(settings.server.address, port)},
        {"storage", server.storage().origin()},
        {"issuer", server.issuer().origin()},
        {"ping", "ws://" + server.ping().host + ":" + std::to_string(server.ping().port)},
        {"generation", sandbox::text(settings.server.generation)},
        {"seed", settings.world.seed}};
    if (settings.world.story != sandbox::Story::None)
        line["story"] = told(settings.world.story, clues);
    if (settings.madeToken)
        line["token"] = settings.server.token;
    if (settings.madeControlToken)
        line["controlToken"] = settings.server.controlToken;
    std::cout << line.dump() << std::endl;
}

void arm(sandbox::Server &server, const std::vector<std::string> &rules)
{
    for (const std::string &rule : rules) {
        try {
            server.arm(rule);
        } catch (const std::invalid_argument &error) {
            throw std::invalid_argument("--fault " + rule + ": " + error.what());
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    try {
        const auto settings = sandbox::Settings::read(argc, argv);
        if (settings.wish == sandbox::Settings::Wish::Help) {
            std::cout << sandbox::Settings::help();
            return 0;
        }
        const int signals = openSignals();
        if (settings.endsWithParent)
            prctl(PR_SET_PDEATHSIG, SIGTERM);
        sandbox::World world(settings.world);
        sandbox::Server server(world, settings.server);
        arm(server, settings.faults);
        const int port = server.start();
        announce(settings, port, server, world.clues());
        awaitEnd(signals, settings.endsWithParent);
        server.stop();
    } catch (const std::exception &error) {
        std::cerr << "hathora-sandbox: " << error.what() << '\n';
        return 2;
    }
    return 0;
}
