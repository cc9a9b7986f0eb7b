// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/audittrail.h"

#include "models/activity.h"
#include "models/audit/auditline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace hathora {

namespace {

/// What is read of a file at most: its end, where the newest are.
QList<QByteArray> linesAtTheEnd(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 from = std::max<qint64>(0, file.size() - most);
    file.seek(from);
    QList<QByteArray> lines = file.readAll().split('\n');
    if (from > 0)
        lines.removeFirst(); // begins in the middle
    return lines;
}

/// No profile is called like that; nor is there anything in it that no file may be called.
QString nameOf(const QUrl &server)
{
    static const QRegularExpression unfit(QStringLiteral("[^A-Za-z0-9.-]"));
    return QStringLiteral("server-") +
           server.authority(QUrl::FullyEncoded).replace(unfit, QStringLiteral("_"));
}

QString aside(const QString &file, int number)
{
    return QStringLiteral("%1.%2").arg(file).arg(number);
}

/// Of the file that was last put aside; 0 where none was.
int lastAside(const QString &file)
{
    const QFileInfo info(file);
    int last = 0;
    for (const QString &name : info.dir().entryList({info.fileName() + QStringLiteral(".*")}, QDir::Files))
        last = std::max(last, QStringView(name).mid(info.fileName().size() + 1).toInt()); // 0 for the lock
    return last;
}

} // namespace

AuditTrail::AuditTrail(QString file, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_limits(limits)
    , m_there(new QObject)
{
    m_there->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("audit trail"));
    m_thread.start();
}

AuditTrail::AuditTrail(const QString &folder, const QString &profile, const QUrl &server)
    : AuditTrail(folder + u'/' + (profile.isEmpty() ? nameOf(server) : profile) + QStringLiteral(".jsonl"),
                 Limits())
{
}

AuditTrail::~AuditTrail()
{
    // Behind all that was added: it is the last thing that the thread does.
    QMetaObject::invokeMethod(
        m_there, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void AuditTrail::keep(Activity &activity)
{
    connect(this, &AuditTrail::recalled, &activity, &Activity::recall);
    connect(this, &AuditTrail::failed, &activity, &Activity::notKept);
    connect(&activity, &Activity::changeEnded, this, &AuditTrail::add);
    recall();
}

void AuditTrail::add(const ActivityEntry &entry)
{
    const QByteArray line = QJsonDocument(jsonOf(entry)).toJson(QJsonDocument::Compact);
    QMetaObject::invokeMethod(
        m_there, [this, line] { write(line); }, Qt::QueuedConnection);
}

void AuditTrail::recall()
{
    QMetaObject::invokeMethod(
        m_there, [this] { read(); }, Qt::QueuedConnection);
}

/// Of two programs with the same profile one does it, or what the other has just put aside would go.
void AuditTrail::turnOver()
{
    QLockFile turn(m_file + QStringLiteral(".lock"));
    if (!turn.tryLock() || QFileInfo(m_file).size() <= m_limits.fileSize)
        return;
    QFile::rename(m_file, aside(m_file, lastAside(m_file) + 1));
}

/// A line is one write to the file's end, so that lines of two programs do not mix. It begins with a line's
/// end: one that was torn by a crash before spoils no other.
void AuditTrail::write(const QByteArray &line)
{
    if (QFileInfo(m_file).size() > m_limits.fileSize)
        turnOver();
    QDir().mkpath(QFileInfo(m_file).path());
    QFile file(m_file);
    const bool isThere = file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                                   QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray bytes = '\n' + line;
    if ((!isThere || file.write(bytes) != bytes.size()) && !std::exchange(m_hasFailed, true))
        Q_EMIT failed();
}

void AuditTrail::read()
{
    QList<ActivityEntry> entries;
    for (const QString &path : {aside(m_file, lastAside(m_file)), m_file}) {
        for (const QByteArray &line : linesAtTheEnd(path, m_limits.fileSize / 2)) {
            if (const auto entry = activityEntry(QJsonDocument::fromJson(line).object()))
                entries.append(*entry);
        }
    }
    if (entries.size() > m_limits.recalled)
        entries.remove(0, entries.size() - m_limits.recalled);
    Q_EMIT recalled(entries);
}

} // namespace hathora
