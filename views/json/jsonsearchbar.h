// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/jsonsearch.h"
#include "views/searchbar.h"

namespace hathora {

class JsonTreeModel;

/// Searches what a JsonTreeModel shows and says which value is to be brought into sight.
class JsonSearchBar : public SearchBar
{
    Q_OBJECT

public:
    /// \a name is the bar's object name.
    JsonSearchBar(const QString &name, JsonTreeModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void hit(const QModelIndex &value);
    void searched(const QString &letters); ///< what is to be marked; empty for nothing

protected:
    void search() override;
    void forget() override;
    void step(Step step) override;

private:
    void finished();
    void go(qsizetype hit);

    JsonTreeModel *m_model;
    JsonSearch m_search;
    qsizetype m_current = 0; ///< in what was found
};

} // namespace hathora
