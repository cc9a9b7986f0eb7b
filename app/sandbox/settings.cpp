// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/settings.h"

#include "app/sandbox/http/listener.h"
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

std::chrono::seconds seconds(const std::string &option, const std::string &text, std::int64_t least)
{
    return std::chrono::seconds(number<std::int64_t>(option, text, least, 7 * 24 * 3600));
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

std::string firstLine(const std::string &option, const std::string &path)
{
    std::ifstream file(path);
    std::string line;
    if (!file || !std::getline(file, line) || line.empty())
        throw std::invalid_argument(option + ": no token could be read from " + path);
    return line;
}

std::string randomToken()
{
    std::random_device device;
    Random random((static_cast<std::uint64_t>(device()) << 32U) ^ device());
    return "sandbox-" + random.letters(32);
}

/// Takes the token from the environment where no file gave one, or else makes it; says whether it did.
bool complete(std::string &token, const char *variable)
{
    const char *fromEnvironment = std::getenv(variable);
    if (token.empty() && fromEnvironment != nullptr)
        token = fromEnvironment;
    if (!token.empty())
        return false;
    token = randomToken();
    return true;
}

/// What the command line says about the controls.
struct ControlWishes
{
    bool areWanted = false;
    std::string token;
};

void takeControls(Settings &settings, const ControlWishes &wishes)
{
    if (!wishes.areWanted && !wishes.token.empty())
        throw std::invalid_argument("--control-token-file: goes with --controls only");
    if (!wishes.areWanted)
        return;
    if (!isLoopback(settings.server.address))
        throw std::invalid_argument("--controls: are for loopback only, not for --listen " +
                                    settings.server.address);
    settings.server.controlToken = wishes.token;
    settings.madeControlToken = complete(settings.server.controlToken, "HATHORA_SANDBOX_CONTROL_TOKEN");
    if (settings.server.controlToken == settings.server.token)
        throw std::invalid_argument("--controls: need a token of their own, not the API's");
}

using Take = std::function<void(const std::string &option, const std::string &text)>;

std::map<std::string, Take> optionsInto(Settings &settings, ControlWishes &controls)
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
             settings.server.storage.urlLifetime = seconds(option, text, 1);
         }},
        {"--build-space",
         [&](const auto &option, const auto &text) {
             settings.server.buildSpace = number<std::int64_t>(option, text, 1, INT64_MAX);
         }},
        {"--storage-port",
         [&](const auto &option, const auto &text) {
             settings.server.storage.port = number(option, text, 0, 65535);
         }},
        {"--issuer-port",
         [&](const auto &option, const auto &text) {
             settings.server.issuer.port = number(option, text, 0, 65535);
         }},
        {"--token-lifetime",
         [&](const auto &option, const auto &text) {
             settings.server.issuer.tokenLifetime = seconds(option, text, 1);
         }},
        {"--code-lifetime",
         [&](const auto &option, const auto &text) {
             settings.server.issuer.codeLifetime = seconds(option, text, 1);
         }},
        {"--code-interval",
         [&](const auto &option, const auto &text) {
             settings.server.issuer.pollInterval = seconds(option, text, 0);
         }},
        {"--pending-status",
         [&](const auto &option, const auto &text) {
             if (text != "400" && text != "403")
                 throw std::invalid_argument(option + ": takes 400 or 403");
             settings.server.issuer.pendingStatus = text == "400" ? 400 : 403;
         }},
        {"--ping-port", [&](const auto &option,
                            const auto &text) { settings.server.pingPort = number(option, text, 0, 65535); }},
        {"--unknown-parameters",
         [&](const auto &option, const auto &text) {
             settings.server.unknownParameters = word<UnknownParameters>(option, text);
         }},
        {"--story",
         [&](const auto &option, const auto &text) { settings.world.story = word<Story>(option, text); }},
        {"--listen", [&](const auto &, const auto &text) { settings.server.address = text; }},
        {"--token-file",
         [&](const auto &option, const auto &text) { settings.server.token = firstLine(option, text); }},
        {"--control-token-file",
         [&](const auto &option, const auto &text) { controls.token = firstLine(option, text); }},
        {"--fault", [&](const auto &, const auto &text) { settings.faults.push_back(text); }},
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
    ControlWishes controls;
    const auto options = optionsInto(settings, controls);
    const std::map<std::string, bool *> switches{{"--exit-with-parent", &settings.endsWithParent},
                                                 {"--controls", &controls.areWanted}};
    for (int i = 1; i < argc; ++i) {
        std::string option = argv[i];
        if (option == "--help" || option == "-h") {
            settings.wish = Wish::Help;
            return settings;
        }
        if (const auto found = switches.find(option); found != switches.end()) {
            *found->second = true;
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
    settings.madeToken = complete(settings.server.token, "HATHORA_SANDBOX_TOKEN");
    takeControls(settings, controls);
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
  --issuer-port N         port on which persons sign in by a browser; 0, the default, takes any that is free
  --token-lifetime SECONDS
                          how long what the issuer gives out opens the API (default 3600)
  --code-lifetime SECONDS how long a code can be typed there (default 900)
  --code-interval SECONDS how often a program may ask whether it was (default 5)
  --pending-status N      status of the answers to that until then: 400 (default), as RFC 8628 has it, or 403
  --ping-port N           port that answers pings of all regions; 0, the default, takes any that is free
  --unknown-parameters P  query parameters that the contract does not declare: ignore (default) or reject (422)
  --clock C               system (default), or manual: time stands still until it is told to move on
  --story S               a trouble to be found: crash, leak or capacity, as told below (default none)
  --token-file PATH       take the token from the file's first line
  --fault RULE            let something go wrong, as told below; may be given more than once
  --controls              serve the sandbox's own paths, told below; on loopback only
  --control-token-file PATH
                          take the controls' own token from the file's first line
  --exit-with-parent      end when standard input closes or the parent dies
  --help                  this text

The token comes from --token-file or the environment variable HATHORA_SANDBOX_TOKEN. Without either the
sandbox makes one. When it is ready it prints one line of JSON: where it listens, where its storage and its
issuer do, where it answers pings, its generation and seed, and the tokens that it made itself. SIGTERM or
SIGINT ends it. What was uploaded is kept in a file without a name in the folder for temporary files, and is
gone when the program is.

Whoever has that token is you@studio.example, an admin of two organizations whom two more would like to have.
What CreateOrgToken makes opens as much as its scopes say, in its organization alone, until it is revoked;
where a scope is missing, a 403 names it. Who is invited from here accepts within a minute and a half. 2.10
has no scopes, and asks for none.

Persons sign in by a browser, too: the issuer speaks OAuth's device grant (RFC 8628) and gives refresh tokens
for the scope offline_access, each good for one use. The client is hathora-sandbox, the audience
https://sandbox.invalid; whoever types the code on its page says who they are, without a password.

Pings are messages over WebSocket that come back as they are: ws:// and not wss://, as the API is http.
Players sign in as the application allows it; their tokens are good for that application until the sandbox
ends. Of a Google ID token only the form, the audience and the expiry are looked at: nobody asks Google, so
anybody can write one for a test.

A story is a trouble that the world begins in, in arena-prod; where it is to be found stands in the line that
is printed when the sandbox is ready.
  --story crash           a deployment of a quarter of an hour ago crashes within minutes; one of the processes
                          took the room grand-final-7 with it
  --story leak            one process fills its memory, and is killed a few minutes from now
  --story capacity        Frankfurt has no more nodes: its use has risen to what there is, and processes wait

Nothing goes wrong unless it is asked for. A rule names an operation, or * for any of the API, what befalls
it, and how often:
  --fault GetApps:status=503,count=2      --fault '*:throttle,rate=0.1,retry-after=2'
  status[=N]      N instead of an answer, 400 to 599; without N, 500
  throttle        429; 503 SlowDown where it is the storage's
  html[=N]        a page with status N, as proxies send it; without N, 502
  delay=MS        the right answer, MS milliseconds late
  cut             half of the answer, and the connection closes
  corrupt         the answer with bits turned over: it is JSON no more
  wrong-type      a text where a number should be
  unknown-enum    words that no version of the API has
  points=WHAT     measured points as they should not be; of metrics: every third value is nan, infinity, hyphen,
                  empty or null; gaps, unordered or twice; one or none; ahead or behind by ten minutes
  drop            the connection closes before any work is done
  swallow         the work is done, and the connection closes without an answer
  silent          nothing, until the client gives up
  error-document  an error in a document that is answered with 200; of CompleteUpload
After the kind, and after commas:
  count=N         N requests; without it one, or with a rate any number
  rate=R          a part of the requests, 0.001 to 1: which ones depends on the seed
  retry-after=S   with status, throttle and html: seconds; with throttle 1 unless told
UploadPart, CompleteUpload and UploadForm are the storage's operations.

With --controls there are paths beside Hathora's. They need a token of their own, from --control-token-file or
the environment variable HATHORA_SANDBOX_CONTROL_TOKEN; without either the sandbox makes one ("controlToken").
  GET    /_sandbox/operations       the operations served
  GET    /_sandbox/requests         how often each was asked for, and the last requests
  POST   /_sandbox/requests/reset   begin to count anew
  GET    /_sandbox/uploads          what has arrived of each upload, how often, and the checksum of what is whole
  POST   /_sandbox/faults           {"rule": "GetApps:status=503,count=2"}
  DELETE /_sandbox/faults           let nothing go wrong any more
  POST   /_sandbox/clock/advance    {"seconds": 60}, with --clock manual
  POST   /_sandbox/sign-in          {"userEmail": "aiko@studio.example"}: a token to be somebody else with,
                                    who then answers invites in person
  GET    /_sandbox/issuer           the codes that are shown somewhere, and how often a token was refreshed
  POST   /_sandbox/issuer/answer    {"userCode": "WDJB-MJHT", "answer": "approve"}, or "deny"; "userEmail" says who
  POST   /_sandbox/issuer/revoke    no refresh token is good any more
  GET    /_sandbox/mails            what would have been mailed, and to whom
)";
}

} // namespace sandbox
