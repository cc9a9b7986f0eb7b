// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"
#include "models/store.h"

#include <QDateTime>

namespace hathora::samples {

using CrateId = Id<struct CrateTag>;

/// A record of no entity of Hathora's, so that tests of tables are about tables.
struct Crate
{
    CrateId id;
    QString label;
    QString place;
    std::optional<int> weight;
    std::optional<QDateTime> openedAt;

    bool operator==(const Crate &) const = default;
};

using CrateModel = RecordModel<Crate, CrateId>;

/// Keys: id, label, place, weight, opened; hidden at first: note.
QList<Column<Crate>> crateColumns();
CrateId idOf(const Crate &crate);
QString jsonOf(const Crate &crate);

Crate crate(int number);
QList<Crate> crates(int count); ///< "crate-0000" to the last, weighing 10 each more than the one before

/// A store that answers what it was told to, when it is told to.
class CrateStore final : public RecordStore<Crate, CrateId>
{
    Q_OBJECT

public:
    explicit CrateStore(Pace &pace, RefreshTimes times = {});

    int asked() const { return m_asked; }
    void answer(const QList<Crate> &crates);
    void fail(const Error &error);

protected:
    void ask() override { ++m_asked; }

private:
    int m_asked = 0;
};

} // namespace hathora::samples
