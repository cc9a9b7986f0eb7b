// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/json/jsonsearchbar.h"

#include "models/format.h"
#include "models/json/jsontreemodel.h"

namespace hathora {

JsonSearchBar::JsonSearchBar(const QString &name, JsonTreeModel *model, QWidget *parent)
    : SearchBar(name, tr("Search the answer"), parent)
    , m_model(model)
{
    connect(&m_search, &JsonSearch::finished, this, &JsonSearchBar::finished);
    connect(model, &QAbstractItemModel::modelReset, this, &JsonSearchBar::searchNow);
}

void JsonSearchBar::search()
{
    tell(tr("Searching…"));
    m_search.start(m_model->outline(), m_model->secrets(), pattern());
}

void JsonSearchBar::forget()
{
    m_search.stop();
    Q_EMIT searched({});
}

void JsonSearchBar::finished()
{
    Q_EMIT searched(pattern());
    if (m_search.found().isEmpty())
        return tell(tr("Nothing found"));
    go(0);
}

void JsonSearchBar::step(Step step)
{
    const qsizetype count = m_search.found().size();
    if (count > 0)
        go((m_current + (step == Step::Next ? 1 : count - 1)) % count);
}

void JsonSearchBar::go(qsizetype hit)
{
    m_current = hit;
    tell(tr("%1 of %n hits", nullptr, int(m_search.found().size())).arg(format::count(double(hit + 1))));
    Q_EMIT this->hit(m_model->indexOf(m_search.found().at(hit)));
}

} // namespace hathora
