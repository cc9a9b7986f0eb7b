// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/archivecheck.h"
#include "api/archive/packscan.h"
#include "models/ship/drop.h"
#include "models/ship/shiporder.h"
#include "models/ship/tagsuggestion.h"

#include <QObject>

namespace hathora {

/// One drop before it is sent: what is found in it, and what the person chooses. Nothing is sent here.
class Preflight : public QObject
{
    Q_OBJECT

public:
    enum class State { Looking, Looked };

    explicit Preflight(const Drop &drop, QObject *parent = nullptr); ///< of any kind but Unusable

    /// Looks anew, as the files may have been mended meanwhile; choices stay. looked() follows. At first what
    /// looks like a secret is chosen to stay behind, and programs to get their execute bit.
    void look();

    const Drop &drop() const { return m_drop; }
    State state() const { return m_state; }
    const PackList &list() const { return m_list; }       ///< of anything but an archive
    const ArchiveFacts &facts() const { return m_facts; } ///< of an archive
    const PackChoices &choices() const { return m_choices; }
    void setChoices(const PackChoices &choices);

    bool isReady() const; ///< nothing stands in the way of sending it
    ShipOrder order(const QString &tag, const std::optional<BuildId> &id) const; ///< when ready

Q_SIGNALS:
    void looked();
    void choicesChanged();
    void tagSuggested(const QString &tag);

private:
    void takeList(const PackList &list);
    void settle();

    Drop m_drop;
    State m_state = State::Looking;
    PackScan m_scan;
    ArchiveCheck m_check;
    TagSuggestion m_tag;
    PackList m_list;
    ArchiveFacts m_facts;
    PackChoices m_choices;
    bool m_hasChosen = false;
};

} // namespace hathora
