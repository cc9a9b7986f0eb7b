// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processes/crashgroups.h"

#include "models/ansi.h"
#include "models/loglevel.h"
#include "models/processfate.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hathora {

namespace {

constexpr qsizetype longestKind = 400; ///< of a line of megabytes, the beginning tells enough

QDateTime endOf(const Process &process)
{
    if (process.terminatedAt)
        return *process.terminatedAt;
    return process.stoppingAt.value_or(process.createdAt);
}

bool isError(const QString &line)
{
    return levelOf(readAnsi(line.left(longestKind)).text) == LogLevel::Error;
}

/// What was written right before the end says little of it unless it is an error: the errors that stand
/// together at the end, behind which a few other lines may be, and if there are none, the very last line.
QStringList tellingOf(const QStringList &lines)
{
    constexpr qsizetype mostBehind = 4;
    constexpr qsizetype most = 3;
    qsizetype end = lines.size();
    while (end > 0 && lines.size() - end < mostBehind && !isError(lines.at(end - 1)))
        --end;
    qsizetype begin = end;
    while (begin > 0 && end - begin < most && isError(lines.at(begin - 1)))
        --begin;
    return begin < end ? lines.mid(begin, end - begin) : lines.mid(std::max<qsizetype>(0, lines.size() - 1));
}

QStringList kindsOf(const QStringList &lines)
{
    QStringList kinds;
    for (const QString &line : tellingOf(lines)) {
        const QString kind = kindOfLine(line);
        if (!kind.isEmpty())
            kinds.append(kind);
    }
    return kinds;
}

/// Processes that no list of deployments knows are of no age.
class Ages
{
public:
    Ages(const QList<ProcessRow> &rows, const QList<Deployment> &deployments)
    {
        for (const Deployment &deployment : deployments)
            m_madeAt.insert(deployment.id, deployment.createdAt);
        for (const ProcessRow &row : rows) {
            const QDateTime made = m_madeAt.value(row.process.deployment);
            if (made.isValid() && (!m_oldest.isValid() || made < m_oldest))
                m_oldest = made;
        }
    }

    /// The oldest of their deployments, if something is known of deployments before it.
    DeploymentId newSince(const QList<const Process *> &processes) const
    {
        DeploymentId first;
        QDateTime at;
        for (const Process *process : processes) {
            const QDateTime made = m_madeAt.value(process->deployment);
            if (!made.isValid())
                return {};
            if (!at.isValid() || made < at) {
                at = made;
                first = process->deployment;
            }
        }
        return at > m_oldest ? first : DeploymentId();
    }

private:
    QHash<DeploymentId, QDateTime> m_madeAt;
    QDateTime m_oldest; ///< of those that had processes
};

CrashGroup groupOf(QList<const Process *> processes, const QStringList &kinds, const LastLines &lines,
                   const Ages &ages)
{
    std::sort(processes.begin(), processes.end(),
              [](const Process *one, const Process *other) { return endOf(*one) > endOf(*other); });
    const Process &newest = *processes.constFirst();
    CrashGroup group;
    group.reason = newest.exitReason.value_or(QString());
    group.lines = kinds;
    for (const Process *process : processes) {
        const QStringList telling = tellingOf(lines.value(process->id));
        if (group.example.isEmpty() && !telling.isEmpty())
            group.example = telling.constLast();
    }
    group.neverBound = neverBoundItsPort(newest);
    for (const Process *process : processes)
        group.processes.append(process->id);
    group.first = endOf(*processes.constLast());
    group.last = endOf(newest);
    group.newSince = ages.newSince(processes);
    return group;
}

/// By the reason first, and then by the kinds of lines.
using Alike = QMap<QStringList, QList<const Process *>>;

/// Those whose lines are not known are taken to have ended as the others of their reason did, if these all
/// ended alike.
Alike alikeOf(const QList<ProcessRow> &rows, const LastLines &lines)
{
    Alike alike;
    QMap<QString, QList<const Process *>> unread;
    QMap<QString, QSet<QStringList>> ofReason;
    for (const ProcessRow &row : rows) {
        const Process &process = row.process;
        if (!process.status.is(KnownProcessStatus::Failed))
            continue;
        const QString reason = kindOfLine(process.exitReason.value_or(QString()));
        if (!lines.contains(process.id)) {
            unread[reason].append(&process);
            continue;
        }
        const QStringList key = QStringList{reason} + kindsOf(lines.value(process.id));
        alike[key].append(&process);
        ofReason[reason].insert(key);
    }
    for (auto each = unread.cbegin(); each != unread.cend(); ++each) {
        const QSet<QStringList> keys = ofReason.value(each.key());
        alike[keys.size() == 1 ? *keys.cbegin() : QStringList{each.key()}] += *each;
    }
    return alike;
}

} // namespace

QString wordsOfLine(const QString &line)
{
    static const QRegularExpression time(
        QStringLiteral("^\\W*(\\d{4}-\\d\\d-\\d\\d[T ])?\\d{1,2}:\\d\\d(:\\d\\d([.,]\\d+)?)?"
                       "(Z|[+-]\\d\\d:?\\d\\d)?\\W*"));
    return readAnsi(line.left(longestKind)).text.remove(time).simplified();
}

QString kindOfLine(const QString &line)
{
    static const QRegularExpression changing(
        QStringLiteral("\\b(0x[0-9a-fA-F]+|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|"
                       "\\d+([.,:]\\d+)*|(?=[0-9a-fA-F]*\\d)[0-9a-fA-F]{6,}|[a-z0-9]*\\d[a-z0-9]*)\\b"));
    QString kind = wordsOfLine(line);
    kind.replace(changing, QStringLiteral("#"));
    return kind.simplified();
}

QList<CrashGroup> crashGroups(const QList<ProcessRow> &rows, const QList<Deployment> &deployments,
                              const LastLines &lines)
{
    const Alike alike = alikeOf(rows, lines);
    const Ages ages(rows, deployments);
    QList<CrashGroup> groups;
    for (auto each = alike.cbegin(); each != alike.cend(); ++each)
        groups.append(groupOf(*each, each.key().mid(1), lines, ages));
    std::sort(groups.begin(), groups.end(), [](const CrashGroup &one, const CrashGroup &other) {
        return one.processes.size() != other.processes.size() ? one.processes.size() > other.processes.size()
                                                              : one.last > other.last;
    });
    return groups;
}

} // namespace hathora
