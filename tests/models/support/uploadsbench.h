// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/uploads/uploads.h"
#include "tests/models/support/sandboxsession.h"
#include "tests/models/support/uploads.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

namespace hathora::testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline SandboxSession::Options smallParts()
{
    SandboxSession::Options options;
    options.processes = 0;
    options.partSize = 32;
    return options;
}

/// An archive on disk, a sandbox, and the uploads of a session.
struct UploadsBench
{
    UploadsBench()
        : session(smallParts())
    {
        QFile file(archivePath());
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        Q_ASSERT(isWritten);
        Q_UNUSED(isWritten)
        begin();
    }

    /// As at a start of the program.
    void begin()
    {
        uploads = std::make_unique<Uploads>(session.api(), CheckTimes{.pause = 10ms, .looks = 2});
        UploadPolicy policy;
        policy.retry.initial = 1ms;
        policy.retry.ceiling = 5ms;
        policy.patience = 0ms;
        uploads->setPolicy(policy, {.poll = 5ms, .longestPoll = 20ms, .looks = 3});
    }

    void keep()
    {
        QSignalSpy answered(uploads.get(), &Uploads::keepingChanged);
        uploads->keepIn(keptPath(), u"profile-1"_s, TokenStore(20s, service));
        QVERIFY(answered.wait(20'000));
        QCOMPARE(uploads->keeping(), Uploads::Keeping::OnDisk);
    }

    QString archivePath() const { return folder.filePath(u"server.tgz"_s); }
    QString keptPath() const { return folder.filePath(u"uploads"_s); }
    QStringList kept(const QString &kind) const { return QDir(keptPath()).entryList({kind}, QDir::Files); }

    int ship() { return ship({}); }
    int shipAs(const BuildId &id) { return ship(id); }

    int ship(const std::optional<BuildId> &id)
    {
        ShipOrder order;
        order.id = id;
        ArchiveToShip shipped = archiveAt(archivePath());
        shipped.facts.sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
        order.what = shipped;
        order.name = u"server.tgz"_s;
        order.tag = u"v1"_s;
        return uploads->ship(order, session.org());
    }

    UploadRow row(int number) const
    {
        const UploadRow *found = uploads->find(number);
        return found ? *found : UploadRow();
    }
    UploadPhase phase(int number) const { return row(number).phase; }

    void arm(const char *operation, sandbox::Fault::Kind kind, int count = 1, int status = 500)
    {
        sandbox::Fault fault = sandbox::Fault::on(operation, kind, status);
        fault.count = count;
        session.server().storage().faults().arm(fault);
    }

    /// Nothing goes wrong any more: what was armed may not have been met by what it was armed for.
    void calm() { session.server().storage().faults().clear(); }

    /// The clock of the sandbox goes on until the upload is there.
    bool reaches(int number, UploadPhase wanted)
    {
        return QTest::qWaitFor(
            [&] {
                if (phase(number) == UploadPhase::Building)
                    session.world().advance(10s);
                return phase(number) == wanted;
            },
            30'000);
    }

    std::size_t uploadsAtTheStorage() { return session.server().storage().uploads().tallies().size(); }

    SandboxSession session;
    QTemporaryDir folder;
    const QByteArray content = archive();
    const QString service = u"hathora-test-"_s + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<Uploads> uploads;
};

} // namespace hathora::testing
