// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commands.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <memory>

namespace hathora {

/// Something being made that has no name of the caller's own, so that it comes to exist exactly once: what is
/// there is listed before, and again after an answer that was lost.
///
///   Listing before ──► Creating ──► made
///                         └─ answer lost ─► Looking ⟲ ──► found, or not done
///
/// Only what was not there before, is no older than all that was (where the server tells when), and looks
/// like it can be it; of several, none is. Lives as long as one of its calls.
template <typename Record, typename Made>
class CreateOnce : public std::enable_shared_from_this<CreateOnce<Record, Made>>
{
public:
    struct Plan
    {
        std::function<Call<QList<Record>>()> list;
        std::function<Call<Made>()> create;
        std::function<bool(const Record &)> looksLikeIt;
        std::function<void(const Made &)> made;
        std::function<void(int number, const Record &)> found; ///< ends the change, or the look
    };

    static void run(Commands &commands, int number, Plan plan)
    {
        const auto once = std::shared_ptr<CreateOnce>(new CreateOnce(commands, number, std::move(plan)));
        once->list(&CreateOnce::listedBefore);
    }

private:
    using Listed = void (CreateOnce::*)(const Result<QList<Record>> &);

    CreateOnce(Commands &commands, int number, Plan plan)
        : m_commands(commands)
        , m_number(number)
        , m_plan(std::move(plan))
    {
    }

    void list(Listed handler)
    {
        m_plan.list().then(&m_commands, [once = this->shared_from_this(),
                                         handler](Commands *, const Result<QList<Record>> &answer) {
            ((*once).*handler)(answer);
        });
    }

    /// Without knowing what was there before, a lost answer could never be told from a lost request.
    void listedBefore(const Result<QList<Record>> &answer)
    {
        if (!answer)
            return m_commands.enter(m_number, Change::State::Failed, answer.error());
        for (const Record &record : *answer) {
            m_before.insert(record.id.text());
            if constexpr (tellsWhen)
                m_newestBefore = std::max(m_newestBefore, record.createdAt);
        }
        m_plan.create().then(&m_commands,
                             [once = this->shared_from_this()](Commands *, const Result<Made> &created) {
                                 once->answered(created);
                             });
    }

    void answered(const Result<Made> &answer)
    {
        if (!answer) {
            return m_commands.lost(m_number, answer.error(), [once = this->shared_from_this()](int) {
                once->list(&CreateOnce::looked);
            });
        }
        m_plan.made(*answer);
        m_commands.enter(m_number, Change::State::Done);
    }

    void looked(const Result<QList<Record>> &answer)
    {
        if (!answer)
            return m_commands.sighted(m_number, Commands::Sight::Blind);
        const auto isIt = [this](const Record &record) { return canBeIt(record); };
        const auto found = std::find_if(answer->cbegin(), answer->cend(), isIt);
        if (found == answer->cend())
            m_commands.sighted(m_number, Commands::Sight::NotThere);
        else if (std::any_of(found + 1, answer->cend(), isIt))
            m_commands.sighted(m_number, Commands::Sight::Blind); // which of them is ours, nobody can tell
        else
            m_plan.found(m_number, *found);
    }

    bool canBeIt(const Record &record) const
    {
        if constexpr (tellsWhen) {
            if (m_newestBefore.isValid() && record.createdAt < m_newestBefore)
                return false;
        }
        return !m_before.contains(record.id.text()) && m_plan.looksLikeIt(record);
    }

    static constexpr bool tellsWhen = requires(const Record &record) { record.createdAt; };

    Commands &m_commands; ///< the context of every call: it is there whenever one is answered
    int m_number;
    Plan m_plan;
    QSet<QString> m_before;
    QDateTime m_newestBefore;
};

} // namespace hathora
