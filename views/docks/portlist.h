// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/port.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace hathora {

/// Where players reach a process: each port with its address, to be copied.
class PortList : public QWidget
{
    Q_OBJECT

public:
    explicit PortList(QWidget *parent = nullptr);

    void setPorts(const QList<ExposedPort> &ports); ///< none: they are not assigned yet, or not any more

private:
    void addRow(const ExposedPort &port, int number);

    QList<ExposedPort> m_ports;
    QVBoxLayout *m_rows;
};

} // namespace hathora
