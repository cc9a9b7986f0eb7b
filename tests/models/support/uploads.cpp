// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/support/uploads.h"

#include "tests/support/gzip.h"

#include <QHttpMultiPart>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <algorithm>
#include <memory>

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

/// The reply once it is finished.
std::unique_ptr<QNetworkReply> finished(QNetworkReply *reply)
{
    QSignalSpy done(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        done.wait(30'000);
    return std::unique_ptr<QNetworkReply>(reply);
}

QNetworkRequest to(const QString &url, const QByteArray &type)
{
    QNetworkRequest request{QUrl(url)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    return request;
}

QHttpPart formPart(const QString &disposition, const QByteArray &body)
{
    QHttpPart part;
    part.setHeader(QNetworkRequest::ContentDispositionHeader, disposition);
    part.setBody(body);
    return part;
}

} // namespace

QByteArray archive()
{
    return gzipped(tar("Dockerfile", "FROM scratch\nCOPY . /app\nCMD [\"/app/server\"]\n"));
}

QString uploadParts(const QJsonObject &answer, const QByteArray &archive)
{
    QNetworkAccessManager manager;
    const auto size = qsizetype(answer["maxChunkSize"_L1].toDouble());
    QByteArray list;
    for (const QJsonValue &each : answer["uploadParts"_L1].toArray()) {
        const int number = each["partNumber"_L1].toInt();
        const QByteArray part = archive.mid(size * (number - 1), size);
        const auto reply =
            finished(manager.put(to(each["putRequestUrl"_L1].toString(), "application/octet-stream"), part));
        if (reply->error() != QNetworkReply::NoError)
            return reply->errorString();
        list += "<Part><PartNumber>" + QByteArray::number(number) + "</PartNumber><ETag>" +
                reply->rawHeader("ETag") + "</ETag></Part>";
    }
    const auto reply =
        finished(manager.post(to(answer["completeUploadPostRequestUrl"_L1].toString(), "application/xml"),
                              "<CompleteMultipartUpload>" + list + "</CompleteMultipartUpload>"));
    return reply->error() == QNetworkReply::NoError ? QString() : reply->errorString();
}

QString uploadForm(const QJsonObject &answer, const QByteArray &archive)
{
    QNetworkAccessManager manager;
    QHttpMultiPart form(QHttpMultiPart::FormDataType);
    for (const QJsonValue &each : answer["uploadBodyParams"_L1].toArray())
        form.append(formPart(u"form-data; name=\"%1\""_s.arg(each["key"_L1].toString()),
                             each["value"_L1].toString().toUtf8()));
    form.append(formPart(u"form-data; name=\"file\"; filename=\"archive.tgz\""_s, archive));
    const auto reply =
        finished(manager.post(QNetworkRequest(QUrl(answer["uploadUrl"_L1].toString())), &form));
    return reply->error() == QNetworkReply::NoError ? QString() : reply->errorString();
}

} // namespace hathora::testing
