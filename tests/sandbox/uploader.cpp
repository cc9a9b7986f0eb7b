// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/uploader.h"

#include "tests/sandbox/running.h"

#include <httplib.h>

#include <utility>

namespace sandbox::test {

using nlohmann::json;

std::string bytes()
{
    std::string text;
    for (int i = 0; i < 2'560; ++i)
        text += static_cast<char>(i * 7 + i / 256);
    return text;
}

std::string pathOf(const std::string &url)
{
    return url.substr(url.find('/', url.find("//") + 2));
}

std::string Receipt::code() const
{
    const std::size_t begin = body.find("<Code>");
    return begin == std::string::npos ? "" : body.substr(begin + 6, body.find("</Code>") - begin - 6);
}

Uploader::Uploader(Running &running, std::string archive)
    : Uploader(running.post("/builds/v3/builds", json{{"buildSizeInBytes", archive.size()}}).json(), archive)
{
}

std::string Uploader::putUrl(int part) const
{
    return m_build.at("uploadParts").at(static_cast<std::size_t>(part - 1)).at("putRequestUrl");
}

std::string Uploader::slice(int part) const
{
    const std::size_t chunk = m_build.at("maxChunkSize");
    return m_archive.substr(chunk * static_cast<std::size_t>(part - 1), chunk);
}

Receipt Uploader::put(int part)
{
    return put(part, slice(part));
}

Receipt Uploader::put(int part, const std::string &bytes, const Headers &headers)
{
    const Receipt receipt = send("PUT", putUrl(part), bytes, headers);
    if (receipt.status == 200)
        m_etags[part] = receipt.etag;
    return receipt;
}

Receipt Uploader::complete()
{
    std::string xml;
    for (const auto &[part, etag] : m_etags)
        xml += partXml(part);
    return complete(xml);
}

Receipt Uploader::complete(const std::string &xml)
{
    return send("POST", completeUrl(), "<CompleteMultipartUpload>" + xml + "</CompleteMultipartUpload>",
                {{"Content-Type", "application/xml"}});
}

Receipt Uploader::upload()
{
    for (int part = 1; part <= parts(); ++part)
        put(part);
    return complete();
}

std::string Uploader::partXml(const std::string &number, int part) const
{
    return "<Part><PartNumber>" + number + "</PartNumber><ETag>" + m_etags.at(part) + "</ETag></Part>";
}

Receipt Uploader::send(const std::string &method, const std::string &url, const std::string &body,
                       const Headers &headers)
{
    const std::string path = pathOf(url);
    httplib::Client client(url.substr(0, url.size() - path.size()));
    client.set_url_encode(false);
    client.set_read_timeout(60); // a busy machine is no broken connection
    httplib::Request request;
    request.method = method;
    request.path = path;
    request.body = body;
    for (const auto &[name, value] : headers)
        request.set_header(name, value);
    const httplib::Result result = client.send(request);
    if (!result)
        return {};
    return {result->status, result->get_header_value("ETag"), result->body};
}

} // namespace sandbox::test
