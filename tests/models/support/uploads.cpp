// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/support/uploads.h"

#include "api/upload/uploadsource.h"
#include "tests/support/gzip.h"

#include <QFile>
#include <QJsonArray>
#include <QUrl>

#include <httplib.h>

#include <string>

namespace hathora::testing {

using namespace Qt::StringLiterals;

namespace {

QByteArray octal(int value, int width)
{
    return QByteArray::number(value, 8).rightJustified(width - 1, '0') + '\0';
}

QByteArray tar(const QByteArray &name, const QByteArray &text)
{
    constexpr qsizetype block = 512;
    QByteArray header(block, '\0');
    const auto put = [&](qsizetype at, const QByteArray &bytes) { header.replace(at, bytes.size(), bytes); };
    put(0, name);
    put(100, octal(0644, 8));
    put(108, octal(0, 8));
    put(116, octal(0, 8));
    put(124, octal(int(text.size()), 12));
    put(136, octal(0, 12));
    put(148, QByteArray(8, ' '));
    put(156, "0");
    put(257, QByteArray("ustar\0"
                        "00",
                        8));
    int sum = 0;
    for (const char byte : std::as_const(header))
        sum += static_cast<unsigned char>(byte);
    put(148, octal(sum, 7) + ' ');
    const qsizetype padding = (block - text.size() % block) % block;
    return header + text + QByteArray(padding + 2 * block, '\0');
}

/// The storage is spoken to without our own client, which has no business there but for the parts.
struct Address
{
    explicit Address(const QJsonValue &url)
        : Address(QUrl(url.toString()))
    {
    }
    explicit Address(const QUrl &url)
        : server(url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toEncoded().toStdString())
        , target(url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority).toStdString())
    {
    }

    std::string server;
    std::string target;
};

QString verdictOn(const httplib::Result &result)
{
    if (!result)
        return u"the storage does not answer"_s;
    if (result->status >= 300 || result->body.find("<Error>") != std::string::npos)
        return u"the storage said %1: %2"_s.arg(result->status).arg(QString::fromStdString(result->body));
    return {};
}

} // namespace

QByteArray archive()
{
    return gzipped(tar("Dockerfile", "FROM scratch\nCOPY . /app\nCMD [\"/app/server\"]\n"));
}

ArchiveToShip archiveAt(const QString &path)
{
    const ArchiveStamp stamp = ArchiveStamp::of(path).value_or(ArchiveStamp());
    ArchiveFacts facts;
    facts.bytes = stamp.size;
    facts.modified = stamp.modified;
    return {QFile::encodeName(path), facts};
}

QString uploadParts(const QJsonObject &answer, const QByteArray &archive)
{
    const auto size = qsizetype(answer["maxChunkSize"_L1].toDouble());
    std::string list;
    for (const QJsonValue &each : answer["uploadParts"_L1].toArray()) {
        const int number = each["partNumber"_L1].toInt();
        const Address address(each["putRequestUrl"_L1]);
        const httplib::Result result =
            httplib::Client(address.server)
                .Put(address.target, archive.mid(size * (number - 1), size).toStdString(),
                     "application/octet-stream");
        if (const QString wrong = verdictOn(result); !wrong.isEmpty())
            return wrong;
        list += "<Part><PartNumber>" + std::to_string(number) + "</PartNumber><ETag>" +
                result->get_header_value("ETag") + "</ETag></Part>";
    }
    const Address address(answer["completeUploadPostRequestUrl"_L1]);
    return verdictOn(httplib::Client(address.server)
                         .Post(address.target,
                               "<CompleteMultipartUpload>" + list + "</CompleteMultipartUpload>",
                               "application/xml"));
}

/// The fields first, the file last.
QString uploadForm(const QJsonObject &answer, const QByteArray &archive)
{
    httplib::MultipartFormDataItems form;
    for (const QJsonValue &each : answer["uploadBodyParams"_L1].toArray())
        form.push_back(
            {each["key"_L1].toString().toStdString(), each["value"_L1].toString().toStdString(), {}, {}});
    form.push_back({"file", archive.toStdString(), "archive.tgz", "application/gzip"});
    const Address address(answer["uploadUrl"_L1]);
    return verdictOn(httplib::Client(address.server).Post(address.target, form));
}

} // namespace hathora::testing
