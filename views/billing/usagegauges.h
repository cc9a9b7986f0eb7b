// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hathora {

class PlainLabel;
struct UsageLimits;

/// What is used of the organization's limits.
class UsageGauges : public QWidget
{
    Q_OBJECT

public:
    explicit UsageGauges(QWidget *parent = nullptr);

    void showLimits(const UsageLimits &limits);

private:
    class Gauge;
    Gauge *add(const QString &name, const QString &title);

    Gauge *m_hours;
    Gauge *m_concurrent;
};

} // namespace hathora
