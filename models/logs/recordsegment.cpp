// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/recordsegment.h"

#include <QDataStream>

namespace hathora {

namespace {

constexpr quint32 magic = 0x48415452; // "HATR"
constexpr quint16 version = 1;

QByteArray headOf(const HistoryScope &scope)
{
    QByteArray head;
    QDataStream stream(&head, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << magic << version << scope.profile << scope.server << scope.app.text();
    return head;
}

} // namespace

bool RecordSegment::begin(const QString &path, const HistoryScope &scope)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return false;
    return add(headOf(scope));
}

bool RecordSegment::add(const QByteArray &block)
{
    if (!m_file.isOpen())
        return false;
    const bool isWritten = m_file.write(block) == block.size();
    if (!isWritten)
        m_file.close();
    return isWritten;
}

bool RecordSegment::isOutOfRoom() const
{
    return m_file.error() == QFileDevice::ResourceError;
}

std::optional<RecordContents> RecordContents::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    RecordContents contents;
    contents.bytes = file.readAll();
    QDataStream stream(contents.bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 itsMagic = 0;
    quint16 itsVersion = 0;
    QString app;
    stream >> itsMagic >> itsVersion >> contents.scope.profile >> contents.scope.server >> app;
    if (stream.status() != QDataStream::Ok || itsMagic != magic || itsVersion != version)
        return {};
    contents.scope.app = AppId(app);
    contents.head = qsizetype(stream.device()->pos());
    return contents;
}

} // namespace hathora
