// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/settings.h"

#include "app/sandbox/world/random.h"

#include <charconv>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <map>
#include <random>
#include <stdexcept>

namespace sandbox {

namespace {

template <class Number>
Number number(const std::string &option, const std::string &text, Number least, Number most)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < least || value > most)
        throw std::invalid_argument(option + ": \"" + text + "\" is not a number it takes");
    return value;
}

template <class Enum>
Enum word(const std::string &option, const std::string &text)
{
    if (const auto value = named<Enum>(text))
        return *value;
    std::string choices;
    for (const std::string_view name : Names<Enum>::list)
        choices += (choices.empty() ? "" : " or ") + std::string(name);
    throw std::invalid_argument(option + ": takes " + choices);
}

std::string firstLine(const std::string &path)
{
    std::ifstream file(path);
    std::string line;
    if (!file || !std::getline(file, line) || line.empty())
        throw std::invalid_argument("--token-file: no token could be read from " + path);
    return line;
}

std::string randomToken()
{
    std::random_device device;
    Random random((static_cast<std::uint64_t>(device()) << 32U) ^ device());
    return "sandbox-" + random.letters(32);
}

using Take = std::function<void(const std::string &option, const std::string &text)>;

std::map<std::string, Take> optionsInto(Settings &settings)
{
    return {
        {"--port", [&](const auto &option,
                       const auto &text) { settings.server.port = number(option, text, 0, 65535); }},
        {"--seed",
         [&](const auto &option, const auto &text) {
             settings.world.seed = number<std::uint64_t>(option, text, 0, UINT64_MAX);
         }},
        {"--speed", [&](const auto &option,
                        const auto &text) { settings.world.speed = number(option, text, 0.01, 1000.0); }},
        {"--processes",
         [&](const auto &option, const auto &text) {
             settings.world.processes = number(option, text, 1, 100'000);
         }},
        {"--generation",
         [&](const auto &option, const auto &text) {
             settings.server.generation = word<Generation>(option, text);
         }},
        {"--page-size",
         [&](const auto &option, const auto &text) {
             settings.server.pageSize = number<std::size_t>(option, text, 1, 100'000);
         }},
        {"--part-size",
         [&](const auto &option, const auto &text) {
             settings.server.storage.partSize =
                 number<std::int64_t>(option, text, 1024, std::int64_t{1} << 32U);
         }},
        {"--url-lifetime",
         [&](const auto &option, const auto &text) {
             settings.server.storage.urlLifetime =
                 std::chrono::seconds(number<std::int64_t>(option, text, 1, 7 * 24 * 3600));
         }},
        {"--build-space",
         [&](const auto &option, const auto &text) {
             settings.server.buildSpace = number<std::int64_t>(option, text, 1, INT64_MAX);
         }},
        {"--storage-port",
         [&](const auto &option, const auto &text) {
             settings.server.storage.port = number(option, text, 0, 65535);
         }},
        {"--ping-port", [&](const auto &option,
                            const auto &text) { settings.server.pingPort = number(option, text, 0, 65535); }},
        {"--unknown-parameters",
         [&](const auto &option, const auto &text) {
             settings.server.unknownParameters = word<UnknownParameters>(option, text);
         }},
        {"--listen", [&](const auto &, const auto &text) { settings.server.address = text; }},
        {"--token-file", [&](const auto &, const auto &text) { settings.server.token = firstLine(text); }},
        {"--clock",
         [&](const auto &option, const auto &text) {
             if (text == "manual")
                 settings.world.clock = Clock::manual(Clock::system().now());
             else if (text != "system")
                 throw std::invalid_argument(option + ": takes system or manual");
         }},
    };
}

} // namespace

Settings Settings::read(int argc, const char *const *argv)
{
    Settings settings;
    const auto options = optionsInto(settings);
    for (int i = 1; i < argc; ++i) {
        std::string option = argv[i];
        if (option == "--help" || option == "-h") {
            settings.wish = Wish::Help;
            return settings;
        }
        if (option == "--exit-with-parent") {
            settings.endsWithParent = true;
            continue;
        }
        std::string text;
        const std::size_t equals = option.find('=');
        const bool hasOwnValue = equals != std::string::npos;
        if (hasOwnValue) {
            text = option.substr(equals + 1);
            option.resize(equals);
        }
        const auto found = options.find(option);
        if (found == options.end())
            throw std::invalid_argument(option + ": is not an option; see --help");
        if (!hasOwnValue) {
            if (++i == argc)
                throw std::invalid_argument(option + ": needs a value");
            text = argv[i];
        }
        found->second(option, text);
    }
    const char *fromEnvironment = std::getenv("HATHORA_SANDBOX_TOKEN");
    if (settings.server.token.empty() && fromEnvironment != nullptr)
        settings.server.token = fromEnvironment;
    settings.madeToken = settings.server.token.empty();
    if (settings.madeToken)
        settings.server.token = randomToken();
    return settings;
}

std::string_view Settings::help()
{
    return R"(hathora-sandbox: a strict, stateful Hathora of your own, on loopback.
Unofficial; not affiliated with Hathora.

  --port N                port to listen on; 0, the default, takes any that is free
  --listen ADDRESS        listen on this address; without it, on 127.0.0.1 and nothing else
  --seed N                the world: the same seed gives the same one (default 1)
  --speed X               how fast life goes on, 0.01 to 1000 (default 1); the clock stays the real one
  --processes N           live processes of the main application (default 214)
  --generation G          2.10: only what version 2.10.3 of the API had; newest (default): all
  --page-size N           processes and deployments in one answer (default 10, as Hathora does)
  --part-size BYTES       size of an upload's parts (default 8000000)
  --url-lifetime SECONDS  how long the links of an upload are good for, up to a week (default 3600)
  --build-space BYTES     a build fails whose unpacked archive takes more (default 16000000000)
  --storage-port N        port that archives are uploaded to; 0, the default, takes any that is free
  --ping-port N           port that answers pings of all regions; 0, the default, takes any that is free
  --unknown-parameters P  query parameters that the contract does not declare: ignore (default) or reject (422)
  --clock C               system (default), or manual: time stands still until it is told to move on
  --token-file PATH       take the token from the file's first line
  --exit-with-parent      end when standard input closes or the parent dies
  --help                  this text

The token comes from --token-file or the environment variable HATHORA_SANDBOX_TOKEN. Without either the
sandbox makes one. When it is ready it prints one line of JSON: where it listens, where its storage does,
where it answers pings, its generation and seed, and the token if it made that itself. SIGTERM or SIGINT ends it. What was uploaded
is kept in a file without a name in the folder for temporary files, and is gone when the program is.

Pings are messages over WebSocket that come back as they are: ws:// and not wss://, as the API is http.
Players sign in as the application allows it; their tokens are good for that application until the sandbox
ends. Of a Google ID token only the form, the audience and the expiry are looked at: nobody asks Google, so
anybody can write one for a test.

Beside Hathora's paths it has its own; they need the token too:
  GET    /_sandbox/operations       the operations served
  GET    /_sandbox/requests         how often each was asked for, and the last requests
  POST   /_sandbox/requests/reset   begin to count anew
  GET    /_sandbox/uploads          what has arrived of each upload, and how often
  POST   /_sandbox/faults           let something go wrong:
         {"operation": "GetApps", "kind": "status", "status": 429, "retryAfter": "2", "count": 1}
         kinds: status, html, truncated, wrongType, unknownEnum, close, silent, delay (with "delayMs");
         operation "*" means any; UploadPart and CompleteUpload are the storage's, and the latter has the
         kind errorDocument: an error in a document that is answered with 200
  DELETE /_sandbox/faults           let nothing go wrong any more
  POST   /_sandbox/clock/advance    {"seconds": 60}, with --clock manual
)";
}

} // namespace sandbox
