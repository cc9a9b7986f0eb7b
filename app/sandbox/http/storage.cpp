// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/storage.h"

#include "app/sandbox/http/formpolicy.h"
#include "app/sandbox/http/paths.h"
#include "app/sandbox/storage/storageerror.h"
#include "app/sandbox/world/world.h"

#include <cstdlib>

namespace sandbox {

namespace {
constexpr std::string_view folder = "/archives/";
}

Storage::Storage(World &world, const StorageOptions &options)
    : m_world(world)
    , m_partSize(options.partSize)
    , m_presigner(options.urlLifetime)
    , m_faults(world.seed())
{
}

Storage::Invitation Storage::invite(std::int64_t size)
{
    const UploadShape shape{size, m_partSize};
    const Moment now = m_world.now();
    Invitation invitation;
    invitation.uploadId = m_uploads.begin(shape, now, now + m_presigner.lifetime());
    invitation.partSize = m_partSize;
    for (std::int64_t part = 1; part <= shape.parts(); ++part)
        invitation.putUrls.push_back(link("PUT", invitation.uploadId, part, now));
    invitation.completeUrl = link("POST", invitation.uploadId, 0, now);
    return invitation;
}

Storage::Order Storage::admit(const std::string &method, const std::string &target) const
{
    m_presigner.check(method, target, m_world.now());
    // What is signed was made by link(), so it has the form that it gives.
    const std::size_t mark = target.find('?');
    Order order;
    order.uploadId = target.substr(folder.size(), mark - folder.size());
    for (const auto &[name, value] : splitQuery(std::string_view(target).substr(mark + 1))) {
        if (name == "partNumber")
            order.part = std::strtoll(value.c_str(), nullptr, 10);
    }
    return order;
}

Storage::Form Storage::inviteForm()
{
    const Moment now = m_world.now();
    const Moment until = now + m_presigner.lifetime();
    Form form;
    form.uploadId = m_uploads.beginWhole(now, until);
    form.url = m_origin + "/";
    const std::string policy = FormPolicy{form.uploadId, until}.text();
    form.fields = {{"key", form.uploadId},
                   {"policy", policy},
                   {"x-amz-algorithm", "AWS4-HMAC-SHA256"},
                   {"x-amz-signature", m_presigner.sealOf(policy)}};
    return form;
}

std::string Storage::admitForm(const std::map<std::string, std::string> &fields) const
{
    for (const char *name : {"key", "policy", "x-amz-signature"}) {
        if (!fields.contains(name))
            throw StorageError(StorageError::Code::InvalidArgument,
                               "Bucket POST must contain a field named '" + std::string(name) +
                                   "' before the file.");
    }
    m_presigner.checkSeal(fields.at("policy"), fields.at("x-amz-signature"));
    FormPolicy::check(fields.at("policy"), fields.at("key"), m_world.now());
    return fields.at("key");
}

std::string Storage::link(std::string_view method, const std::string &uploadId, std::int64_t part,
                          Moment now) const
{
    const std::string target = std::string(folder) + uploadId + "?" +
                               (part > 0 ? "partNumber=" + std::to_string(part) + "&" : std::string()) +
                               "uploadId=" + uploadId;
    return m_origin + m_presigner.sign(method, target, now);
}

} // namespace sandbox
