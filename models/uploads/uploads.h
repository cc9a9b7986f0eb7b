// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api.h"
#include "api/auth/tokenstore.h"
#include "models/recordmodel.h"
#include "models/storetimes.h"
#include "models/uploads/undertaking.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace hathora {

class JournalKey;

/// All uploads of one session, one after the other: what waits, what is under way and what is over, with what
/// earlier runs left behind. Image building at the server holds nobody up.
///
/// A session that may only read uploads nothing. Deleting it stops all; what has a journal is found again.
class Uploads : public QObject
{
    Q_OBJECT

public:
    using Model = RecordModel<UploadRow, int>;

    /// How the uploads of this run survive it.
    enum class Keeping {
        NotYet,  ///< the keychain was not asked, or has not answered
        OnDisk,  ///< journals are kept
        ThisRun, ///< there is no key to seal them with: resuming ends with the program
    };

    Uploads(const Api &api, CheckTimes times, QObject *parent = nullptr);
    ~Uploads() override;

    void setPolicy(const UploadPolicy &policy, const RunTimes &run); ///< of uploads to come

    /// Where uploads outlive the program, with the journals' key in that keychain; what this profile left
    /// there is found.
    void keepIn(const QString &folder, const QString &profile, const TokenStore &tokens);
    Keeping keeping() const { return m_keeping; }

    Model &model() { return m_model; }
    const UploadRow *find(int number) const { return m_model.find(number); }
    LogBuffer *log(int number) const; ///< null for none; stays as long as the upload is in the list
    int underWay() const;             ///< how many would be lost or delayed if the program ended now

    int ship(const ShipOrder &order, const OrgId &org); ///< its number
    int ship(const RegistryOrder &order, const OrgId &org);

    void pause(int number);
    void resume(int number); ///< what is paused, unfinished or failed
    void resumeFound();      ///< all that an earlier run left unfinished
    void cancel(int number);
    void discard(int number); ///< takes what is over from the list

Q_SIGNALS:
    void found(int count); ///< uploads of an earlier run, that may be resumed
    void keepingChanged(hathora::Uploads::Keeping keeping);
    void commandsMade(hathora::Commands *commands); ///< for one more organization
    void buildsChanged(const hathora::OrgId &org);
    /// Its links expired, and another build stands in for it.
    void buildReplaced(const hathora::BuildId &old, const hathora::BuildId &now);

private:
    void keyFound(const std::optional<SealingKey> &key);
    void findOld();
    int add(std::unique_ptr<Undertaking> undertaking);
    Undertaking::Means means(const OrgId &org);
    Undertaking *undertaking(int number) const;
    void phaseChanged(const Undertaking &undertaking);
    void advance();
    void begin(Undertaking &next);
    void accessChanged(Access access);

    const Api &m_api;
    CheckTimes m_times;
    UploadPolicy m_policy;
    RunTimes m_run;
    UploadShelf m_shelf;
    StorageSender m_sender;
    std::unique_ptr<JournalKey> m_key;
    Keeping m_keeping = Keeping::NotYet;
    std::map<OrgId, std::unique_ptr<BuildCommands>> m_commands;
    Model m_model;
    int m_last = 0;
    std::vector<std::unique_ptr<Undertaking>> m_undertakings; ///< goes first: it works with the rest
};

} // namespace hathora
