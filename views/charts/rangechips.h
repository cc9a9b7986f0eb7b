// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>

class QButtonGroup;

namespace hathora {

/// How far back charts look, one chip for each choice.
class RangeChips : public QWidget
{
    Q_OBJECT

public:
    /// Starts with an hour.
    explicit RangeChips(QWidget *parent = nullptr);

    std::chrono::seconds range() const;
    /// Nothing happens if there is no chip for it.
    void setRange(std::chrono::seconds range);

Q_SIGNALS:
    void rangeChanged(std::chrono::seconds range);

private:
    void add(std::chrono::seconds range, const QString &text, const QString &name);

    QButtonGroup *m_chips; ///< their ids are seconds
    std::chrono::seconds m_range{};
};

} // namespace hathora
