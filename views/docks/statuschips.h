// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/process.h"

#include <QMap>
#include <QWidget>

#include <functional>
#include <optional>

class QToolButton;

namespace hathora {

class FilterExpression;

/// How many processes there are in each state; a click filters by it, another no longer.
///
/// A state that nobody is in takes no room, unless it is filtered by.
class StatusChips : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChips(const QString &name, QWidget *parent = nullptr);

    using Count = std::function<std::optional<int>(KnownProcessStatus)>; ///< absent while unknown
    void showCounts(const Count &count);

    /// Follows what the filter says.
    void follow(const FilterExpression &expression);

    /// The filter with its `status:` replaced by what is chosen here.
    QString applyTo(const QString &filter) const;

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QMap<KnownProcessStatus, QToolButton *> m_chips;
};

} // namespace hathora
