// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ship/preflight.h"

namespace hathora {

namespace {

PackChoices suggestedFor(const PackList &list)
{
    PackChoices choices;
    for (const PackRemark &remark : list.remarks) {
        if (remark.kind == PackRemark::Kind::Secret && remark.path != "Dockerfile")
            choices.leaveOut.insert(remark.path);
        if (remark.kind == PackRemark::Kind::NotExecutable)
            choices.makeExecutable.insert(remark.path);
    }
    return choices;
}

} // namespace

Preflight::Preflight(const Drop &drop, QObject *parent)
    : QObject(parent)
    , m_drop(drop)
{
    connect(&m_scan, &PackScan::listed, this, &Preflight::takeList);
    connect(&m_check, &ArchiveCheck::checked, this, [this](const ArchiveFacts &facts) {
        m_facts = facts;
        settle();
    });
    connect(&m_tag, &TagSuggestion::suggested, this, &Preflight::tagSuggested);
    if (m_drop.kind != Drop::Kind::Archive)
        m_tag.ask(m_drop.folder());
    look();
}

void Preflight::look()
{
    m_state = State::Looking;
    if (m_drop.kind == Drop::Kind::Archive)
        m_check.start(m_drop.paths.first());
    else
        m_scan.start({m_drop.paths});
}

void Preflight::takeList(const PackList &list)
{
    m_list = list;
    if (!m_hasChosen)
        m_choices = suggestedFor(list);
    m_hasChosen = true;
    settle();
}

void Preflight::settle()
{
    m_state = State::Looked;
    Q_EMIT looked();
}

void Preflight::setChoices(const PackChoices &choices)
{
    if (m_choices == choices)
        return;
    m_choices = choices;
    Q_EMIT choicesChanged();
}

bool Preflight::isReady() const
{
    if (m_state == State::Looking)
        return false;
    if (m_drop.kind == Drop::Kind::Archive)
        return m_facts.flaw == ArchiveFacts::Flaw::None;
    return m_list.obstacles(m_choices).isEmpty();
}

ShipOrder Preflight::order(const QString &tag, const std::optional<BuildId> &id) const
{
    ShipOrder order{PackToShip{m_list, m_choices}, m_drop.name(), tag, id};
    if (m_drop.kind == Drop::Kind::Archive)
        order.what = ArchiveToShip{m_drop.paths.first(), m_facts};
    return order;
}

} // namespace hathora
