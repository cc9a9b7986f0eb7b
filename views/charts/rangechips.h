// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <chrono>

class QButtonGroup;

namespace hathora {

/// How far back charts look, one chip for each choice: minutes, hours or days, whichever is a whole number.
class RangeChips : public QWidget
{
    Q_OBJECT

public:
    /// For metrics: five minutes to a week.
    explicit RangeChips(QWidget *parent = nullptr);
    /// An hour is among them: it starts with that.
    explicit RangeChips(const QList<std::chrono::seconds> &ranges, QWidget *parent = nullptr);

    std::chrono::seconds range() const; ///< zero after clear()
    void clear();                       ///< none of them, as after zooming by hand; nothing is emitted
    /// Nothing happens if there is no chip for it.
    void setRange(std::chrono::seconds range);

Q_SIGNALS:
    void rangeChanged(std::chrono::seconds range);

private:
    void add(std::chrono::seconds range);

    QButtonGroup *m_chips; ///< their ids are seconds
    std::chrono::seconds m_range{};
};

} // namespace hathora
