// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/flow.h"

namespace hathora {

/// Lays widgets of one kind out in rows, in as many columns of equal width as there is room for.
///
/// The rows are filled: with room for five of eight widgets there are two rows of four.
class GridFlow : public Flow
{
    Q_OBJECT

public:
    /// \a narrowest is the least width of a column.
    explicit GridFlow(int narrowest, QWidget *parent = nullptr);

    void setNarrowest(int narrowest); ///< wider than the whole: one column

    int rowsIn(int width) const; ///< that the shown widgets take

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int columnsIn(int width) const;
    int rowHeight(const QList<QLayoutItem *> &items, qsizetype first, int columns, int width) const;

    int m_narrowest;
};

} // namespace hathora
