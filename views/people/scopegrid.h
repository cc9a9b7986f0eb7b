// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/rights.h"

#include <QWidget>

class QCheckBox;

namespace hathora {

class OwnScopes;

/// All scopes there are, to be ticked one by one. What lets change lets read: that is ticked along.
class ScopeGrid : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeGrid(const QString &name, QWidget *parent = nullptr);

    /// Those that the caller does not hold cannot be ticked, only taken away.
    void setHeld(const OwnScopes &own);

    QList<Scope> scopes() const; ///< the least that says what is ticked; those that are not known here too
    void setScopes(const QList<Scope> &scopes);

Q_SIGNALS:
    void edited();

private:
    struct Box
    {
        Scope scope;
        QCheckBox *box;
    };

    void addRows();
    void tickAlong(const Scope &scope);
    QCheckBox *boxOf(const QString &scope) const;

    QList<Box> m_boxes;
    QList<Scope> m_others; ///< of a newer server: kept as they are
};

} // namespace hathora
