// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <map>
#include <string>

namespace sandbox::test {

class Running;

/// An archive of 2560 bytes that is none: what storages do not look into.
std::string bytes();
/// Path and query.
std::string pathOf(const std::string &url);

/// What a storage answers.
struct Receipt
{
    /// 0 when there was no answer.
    int status = 0;
    std::string etag;
    std::string body;

    /// S3's word for what went wrong; empty when nothing did.
    std::string code() const;
};

/// A client that has made a build and uploads its archive.
class Uploader
{
public:
    using Headers = std::multimap<std::string, std::string>;

    Uploader(Running &running, std::string archive);
    /// For a build that was made in another way.
    Uploader(nlohmann::json build, std::string archive)
        : m_archive(std::move(archive))
        , m_build(std::move(build))
    {
    }

    int parts() const { return static_cast<int>(m_build.at("uploadParts").size()); }
    std::string buildId() const { return m_build.at("buildId"); }
    std::string putUrl(int part) const;
    std::string completeUrl() const { return m_build.at("completeUploadPostRequestUrl"); }
    /// What belongs into the part.
    std::string slice(int part) const;

    Receipt put(int part);
    Receipt put(int part, const std::string &bytes, const Headers &headers = {});
    /// With the ETags of what was put.
    Receipt complete();
    Receipt complete(const std::string &xml);
    /// All parts in their order, and the completion.
    Receipt upload();
    std::string partXml(int part) const { return partXml(std::to_string(part), part); }
    /// With a number that need not be the part's.
    std::string partXml(const std::string &number, int part) const;

    static Receipt send(const std::string &method, const std::string &url, const std::string &body,
                        const Headers &headers = {});

private:
    std::string m_archive;
    nlohmann::json m_build;
    std::map<int, std::string> m_etags;
};

} // namespace sandbox::test
