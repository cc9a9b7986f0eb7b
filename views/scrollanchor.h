// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QTableView;

namespace hathora {

class FilterProxy;

/// Keeps the rows in sight where they are while rows come, go and change places around them.
///
/// Made before the view gets the rows as its model, so that it looks before the view reacts. Goes by most
/// rows in sight, so that one that is sorted elsewhere takes nobody along. A view that is not scrolled stays
/// so: new rows at the top are seen. Wants rows of one height and scrolling by pixels.
class ScrollAnchor : public QObject
{
    Q_OBJECT

public:
    ScrollAnchor(QTableView *view, FilterProxy *rows);

    /// What has just changed was wished for, as another order: nothing is put back.
    void letGo();

private:
    struct Held
    {
        QString key;
        int row;
    };

    void hold();
    void restore();
    int displacement() const;

    QTableView *m_view;
    FilterProxy *m_rows;
    QList<Held> m_held; ///< in sight before the first of several changes
    int m_value = 0;    ///< of the scroll bar then
    bool m_holding = false;
};

} // namespace hathora
