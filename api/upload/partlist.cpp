// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/partlist.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace hathora {
namespace {

QByteArray escaped(const QString &text)
{
    // Quotes may stand in text, and the storage compares them: they stay as they are.
    return text.toUtf8().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
}

} // namespace

QByteArray partListXml(QList<UploadedPart> parts)
{
    std::sort(parts.begin(), parts.end(),
              [](const UploadedPart &a, const UploadedPart &b) { return a.number < b.number; });
    QByteArray xml = "<CompleteMultipartUpload>";
    for (const UploadedPart &part : std::as_const(parts)) {
        xml += "<Part><PartNumber>" + QByteArray::number(part.number) + "</PartNumber><ETag>" +
               escaped(part.etag) + "</ETag></Part>";
    }
    return xml + "</CompleteMultipartUpload>";
}

std::optional<Error> storageErrorIn(const QByteArray &document)
{
    using namespace Qt::StringLiterals;
    QXmlStreamReader reader(document.trimmed());
    if (!reader.readNextStartElement() || reader.name() != "Error"_L1)
        return {};
    QString code;
    QString words;
    while (reader.readNextStartElement()) {
        if (reader.name() == "Code"_L1)
            code = reader.readElementText(QXmlStreamReader::SkipChildElements);
        else if (reader.name() == "Message"_L1)
            words = reader.readElementText(QXmlStreamReader::SkipChildElements);
        else
            reader.skipCurrentElement();
    }
    Error error;
    error.kind = Error::Kind::Api;
    error.message = words.isEmpty() ? code : code + ": "_L1 + words;
    return error;
}

bool isCompletion(const QByteArray &document)
{
    using namespace Qt::StringLiterals;
    QXmlStreamReader reader(document.trimmed());
    if (!reader.readNextStartElement() || reader.name() != "CompleteMultipartUploadResult"_L1)
        return false;
    reader.skipCurrentElement();
    reader.readNext();
    return reader.isEndDocument() && !reader.hasError();
}

} // namespace hathora
