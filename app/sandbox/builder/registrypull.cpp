// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/builder/registrypull.h"

#include "app/sandbox/builder/imagename.h"
#include "app/sandbox/storage/digest.h"
#include "app/sandbox/world/random.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace sandbox {

using namespace std::chrono_literals;

namespace {

constexpr std::array<std::string_view, 7> publicHosts{
    "docker.io", "index.docker.io", "ghcr.io", "quay.io", "gcr.io", "mcr.microsoft.com", "public.ecr.aws"};
/// With all that ends like them.
constexpr std::array<std::string_view, 4> privateHosts{"registry.studio.example", ".azurecr.io",
                                                       ".amazonaws.com", "-docker.pkg.dev"};

bool isPrivate(std::string_view host)
{
    return std::ranges::any_of(privateHosts, [&](std::string_view ending) { return host.ends_with(ending); });
}

bool isKnown(std::string_view host)
{
    return isPrivate(host) || std::ranges::find(publicHosts, host) != publicHosts.end();
}

bool isBase64(std::string_view text)
{
    constexpr std::size_t shortest = 4;
    const std::size_t padding = text.size() - std::min(text.find_last_not_of('=') + 1, text.size());
    text.remove_suffix(padding);
    return padding <= 2 && text.size() >= shortest && std::ranges::all_of(text, [](unsigned char letter) {
               return std::isalnum(letter) != 0 || letter == '+' || letter == '/';
           });
}

/// Whether it could be a credential: a token, or a scheme with one; after "Basic" comes Base64.
bool opens(std::string_view auth)
{
    constexpr std::string_view blanks = " \t\r\n\v\f";
    const std::size_t end = std::min(auth.find(' '), auth.size());
    const std::string_view scheme = auth.substr(0, end);
    const std::string_view secret = auth.substr(std::min(auth.find_first_not_of(' ', end), auth.size()));
    if (end == auth.size())
        return auth.find_first_of(blanks) == std::string_view::npos;
    if (scheme == "Basic")
        return isBase64(secret);
    const bool isWord =
        std::ranges::all_of(scheme, [](unsigned char letter) { return std::isalpha(letter) != 0; });
    return isWord && !scheme.empty() && !secret.empty() &&
           secret.find_first_of(blanks) == std::string_view::npos;
}

/// Why nothing comes of it; empty when something does.
std::string problem(const ImageName &image, const std::string &auth)
{
    const std::string daemon = "Error response from daemon: ";
    if (!isKnown(image.host))
        return daemon + "Get \"https://" + image.host + "/v2/\": dial tcp: lookup " + image.host +
               ": no such host";
    if (isPrivate(image.host) && auth.empty())
        return daemon + "pull access denied for " + image.repository() +
               ", repository does not exist or may require authorization: no basic auth credentials";
    if (!auth.empty() && !opens(auth))
        return daemon + "Get \"https://" + image.host +
               "/v2/\": unauthorized: incorrect username or password";
    return "";
}

std::string sha256(const std::string &text)
{
    Digest digest(Digest::Kind::Sha256);
    digest.add(text);
    return hexadecimal(digest.finish());
}

void fail(BuildScript &script, const std::string &why)
{
    script.say(why, 800ms);
    script.say("Build failed");
}

/// Each layer waits, is downloaded, and is unpacked.
void pullLayers(BuildScript &script, Random &random)
{
    std::vector<std::string> layers(3 + random.below(5));
    for (std::string &layer : layers) {
        layer = random.uuid().substr(0, 8) + random.uuid().substr(0, 4);
        script.say(layer + ": Pulling fs layer");
    }
    for (const std::string &layer : layers) {
        const auto bytes = static_cast<std::int64_t>(2'000'000 + random.below(160'000'000));
        script.imageSize += bytes;
        script.say(layer + ": Download complete", Span(300 + bytes / 60'000));
        script.say(layer + ": Pull complete", Span(100 + bytes / 200'000));
    }
}

} // namespace

BuildScript RegistryPull::script(const Source &source)
{
    BuildScript script;
    const auto image = ImageName::parse(source.image, source.registryUrl);
    if (!image) {
        fail(script, "invalid reference format: " + source.image);
        return script;
    }
    if (const std::string why = problem(*image, source.auth); !why.empty()) {
        fail(script, why);
        return script;
    }
    script.contentHash = sha256(image->text());
    Random random(std::stoull(script.contentHash.substr(0, 16), nullptr, 16));
    script.say(image->tag + ": Pulling from " + image->path, 600ms);
    pullLayers(script, random);
    script.say("Digest: sha256:" + script.contentHash);
    script.say("Status: Downloaded newer image for " + image->text());
    script.say("Pushing image", 200ms);
    script.say("Build finished", 3s);
    script.succeeds = true;
    return script;
}

} // namespace sandbox
