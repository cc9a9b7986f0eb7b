// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/uploads/uploads.h"

#include "api/upload/journalkey.h"
#include "models/columns/uploads.h"

#include <algorithm>

namespace hathora {
namespace {

/// Whether it takes up the line, so that the next one has to wait.
bool holdsTheLine(UploadPhase phase)
{
    switch (phase) {
    case UploadPhase::Packing:
    case UploadPhase::Creating:
    case UploadPhase::Checking:
    case UploadPhase::Uploading:
    case UploadPhase::Completing:
        return true;
    default:
        return false;
    }
}

} // namespace

Uploads::Uploads(const Api &api, CheckTimes times, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_times(times)
    , m_sender({}, api.client.caFile())
    , m_model(
          uploadColumns(), [](const UploadRow &row) { return row.number; }, &uploadJson)
{
    connect(&api.client, &Client::accessChanged, this, &Uploads::accessChanged);
    connect(&api.client, &Client::woke, this, [this] {
        for (const auto &each : m_undertakings)
            each->reconnect();
    });
}

Uploads::~Uploads() = default;

void Uploads::setPolicy(const UploadPolicy &policy, const RunTimes &run)
{
    m_policy = policy;
    m_run = run;
}

void Uploads::keepIn(const QString &folder, const QString &profile, const TokenStore &tokens)
{
    m_shelf = UploadShelf(folder, m_api.client.server().toString(), profile);
    m_key = std::make_unique<JournalKey>(tokens);
    connect(m_key.get(), &JournalKey::found, this,
            [this](KeychainOutcome, const std::optional<SealingKey> &key) { keyFound(key); });
    const QList<UploadReceipt> receipts = m_shelf.receipts();
    for (auto each = receipts.crbegin(); each != receipts.crend(); ++each)
        add(std::make_unique<Undertaking>(means(each->org), ++m_last, *each));
    m_key->fetch();
}

void Uploads::keyFound(const std::optional<SealingKey> &key)
{
    if (m_keeping == Keeping::OnDisk)
        return; // it was slow, and a second answer says nothing new
    m_shelf.setKey(key);
    m_keeping = key ? Keeping::OnDisk : Keeping::ThisRun;
    Q_EMIT keepingChanged(m_keeping);
    if (key)
        findOld();
}

void Uploads::findOld()
{
    int count = 0;
    for (const std::shared_ptr<UploadJournal> &journal : m_shelf.journals()) {
        const OrgId org = journal->record().org.value_or(OrgId());
        add(std::make_unique<Undertaking>(means(org), ++m_last, org, journal));
        ++count;
    }
    if (count > 0)
        Q_EMIT found(count);
}

Undertaking::Means Uploads::means(const OrgId &org)
{
    std::unique_ptr<BuildCommands> &commands = m_commands[org];
    if (!commands) {
        commands = std::make_unique<BuildCommands>(m_api.builds, org, nullptr, m_times);
        Q_EMIT commandsMade(commands.get());
    }
    return {m_api.client, m_api.builds, m_sender, *commands, m_shelf, m_policy, m_run};
}

int Uploads::ship(const ShipOrder &order, const OrgId &org)
{
    const int number = add(std::make_unique<Undertaking>(means(org), ++m_last, org, order));
    advance();
    return number;
}

int Uploads::ship(const RegistryOrder &order, const OrgId &org)
{
    const int number = add(std::make_unique<Undertaking>(means(org), ++m_last, org, order));
    advance();
    return number;
}

int Uploads::add(std::unique_ptr<Undertaking> undertaking)
{
    Undertaking *added = undertaking.get();
    m_undertakings.push_back(std::move(undertaking));
    m_model.upsert({added->row()});
    connect(added, &Undertaking::changed, this, [this, added] { m_model.upsert({added->row()}); });
    connect(added, &Undertaking::buildReplaced, this, &Uploads::buildReplaced);
    connect(added, &Undertaking::phaseChanged, this, [this, added] { phaseChanged(*added); });
    return added->row().number;
}

void Uploads::phaseChanged(const Undertaking &undertaking)
{
    const UploadRow &row = undertaking.row();
    if (row.phase == UploadPhase::Building || row.isOver())
        Q_EMIT buildsChanged(row.org);
    // Later: it is still in the middle of telling.
    QMetaObject::invokeMethod(this, &Uploads::advance, Qt::QueuedConnection);
}

void Uploads::advance()
{
    const bool isBusy = std::any_of(m_undertakings.cbegin(), m_undertakings.cend(),
                                    [](const auto &each) { return holdsTheLine(each->row().phase); });
    const auto next = std::find_if(m_undertakings.cbegin(), m_undertakings.cend(),
                                   [](const auto &each) { return each->row().phase == UploadPhase::Queued; });
    if (!isBusy && next != m_undertakings.cend())
        begin(**next);
}

/// The storage knows no session, so that nobody but us keeps a session that only reads from sending there.
void Uploads::begin(Undertaking &next)
{
    if (m_api.client.access() == Access::Full)
        return next.start();
    Error error;
    error.kind = Error::Kind::InvalidRequest;
    error.cause = Error::Cause::ReadOnly;
    next.fail(error);
}

void Uploads::accessChanged(Access access)
{
    if (access == Access::Full)
        return;
    for (const auto &each : m_undertakings)
        each->pause();
}

int Uploads::underWay() const
{
    return int(std::count_if(m_undertakings.cbegin(), m_undertakings.cend(),
                             [](const auto &each) { return each->row().isUnderWay(); }));
}

Undertaking *Uploads::undertaking(int number) const
{
    const auto found = std::find_if(m_undertakings.cbegin(), m_undertakings.cend(),
                                    [number](const auto &each) { return each->row().number == number; });
    return found == m_undertakings.cend() ? nullptr : found->get();
}

LogBuffer *Uploads::log(int number) const
{
    Undertaking *wanted = undertaking(number);
    return wanted ? &wanted->log() : nullptr;
}

void Uploads::pause(int number)
{
    if (Undertaking *wanted = undertaking(number))
        wanted->pause();
}

void Uploads::resume(int number)
{
    Undertaking *wanted = undertaking(number);
    if (!wanted)
        return;
    const UploadPhase phase = wanted->row().phase;
    if (phase == UploadPhase::Paused || phase == UploadPhase::Found || phase == UploadPhase::Failed)
        wanted->queue();
}

void Uploads::resumeFound()
{
    for (const auto &each : m_undertakings) {
        if (each->row().phase == UploadPhase::Found)
            each->queue();
    }
}

void Uploads::cancel(int number)
{
    if (Undertaking *wanted = undertaking(number))
        wanted->cancel();
}

void Uploads::discard(int number)
{
    const Undertaking *wanted = undertaking(number);
    if (!wanted || !wanted->row().isOver())
        return;
    m_shelf.forget(wanted->row().build);
    m_model.remove({number});
    // What is still asked for has to be taken back when it comes.
    if (!wanted->awaitsBuild())
        std::erase_if(m_undertakings, [wanted](const auto &each) { return each.get() == wanted; });
}

} // namespace hathora
