// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/storage/presigner.h"

#include "app/sandbox/storage/digest.h"
#include "app/sandbox/storage/secret.h"
#include "app/sandbox/storage/storageerror.h"

#include <array>
#include <ctime>

namespace sandbox {

namespace {

using Code = StorageError::Code;

constexpr std::string_view signatureMark = "&X-Amz-Signature=";
constexpr std::string_view dateMark = "X-Amz-Date=";

std::string dateText(Moment moment)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(moment);
    std::tm parts{};
    std::array<char, 20> text{};
    gmtime_r(&seconds, &parts);
    return {text.data(), std::strftime(text.data(), text.size(), "%Y%m%dT%H%M%SZ", &parts)};
}

/// From a target whose signature is right, so that it can be no other than what was put there.
Moment dateIn(std::string_view target)
{
    const std::string text(target.substr(target.find(dateMark) + dateMark.size()));
    std::tm parts{};
    strptime(text.c_str(), "%Y%m%dT%H%M%SZ", &parts);
    return Moment(std::chrono::seconds(timegm(&parts)));
}

} // namespace

Presigner::Presigner(Span lifetime)
    : m_secret(randomSecret())
    , m_lifetime(lifetime)
{
}

std::string Presigner::sign(std::string_view method, const std::string &target, Moment now) const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_lifetime).count();
    const std::string claim = target + "&X-Amz-Algorithm=AWS4-HMAC-SHA256&" + std::string(dateMark) +
                              dateText(now) + "&X-Amz-Expires=" + std::to_string(seconds) +
                              "&X-Amz-SignedHeaders=host";
    return claim + std::string(signatureMark) + sealOf(std::string(method) + "\n" + claim);
}

void Presigner::check(std::string_view method, std::string_view target, Moment now) const
{
    const std::size_t mark = target.rfind(signatureMark);
    if (mark == std::string_view::npos)
        throw StorageError(Code::AccessDenied);
    const std::string claim(target.substr(0, mark));
    checkSeal(std::string(method) + "\n" + claim, target.substr(mark + signatureMark.size()));
    if (now >= dateIn(claim) + m_lifetime)
        throw StorageError(Code::AccessDenied, "Request has expired");
}

std::string Presigner::sealOf(std::string_view text) const
{
    return sandbox::sealOf(text, m_secret);
}

void Presigner::checkSeal(std::string_view text, std::string_view seal) const
{
    if (!equalInConstantTime(seal, sealOf(text)))
        throw StorageError(Code::SignatureDoesNotMatch);
}

} // namespace sandbox
