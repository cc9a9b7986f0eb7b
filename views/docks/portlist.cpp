// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/portlist.h"

#include "views/icons.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace hathora {

PortList::PortList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("process.ports"));
    setAccessibleName(tr("Ports"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *none = new PlainLabel(PlainLabel::Look::Caption, this);
    none->setText(tr("No port is open."));
    m_rows->addWidget(none);
}

void PortList::setPorts(const QList<ExposedPort> &ports)
{
    if (ports == m_ports)
        return;
    m_ports = ports;
    while (m_rows->count() > 1)
        delete m_rows->itemAt(1)->widget();
    m_rows->itemAt(0)->widget()->setVisible(ports.isEmpty());
    for (int i = 0; i < int(ports.size()); ++i)
        addRow(ports.at(i), i);
}

void PortList::addRow(const ExposedPort &port, int number)
{
    const QString address = QStringLiteral("%1:%2").arg(port.host).arg(port.port);
    auto *row = new QWidget(this);
    auto *name = new PlainLabel(PlainLabel::Look::Caption, row);
    name->setText(QStringLiteral("%1 · %2").arg(port.name, port.transportType.text()));
    name->setElideMode(Qt::ElideRight);
    auto *where = new PlainLabel(PlainLabel::Look::Fixed, row);
    where->setObjectName(QStringLiteral("process.address%1").arg(number));
    where->setText(address);
    where->setElideMode(Qt::ElideMiddle);
    auto *copy = new QToolButton(row);
    copy->setObjectName(QStringLiteral("process.copyAddress%1").arg(number));
    copy->setAccessibleName(tr("Copy the address %1").arg(plainLine(address, 80)));
    setPlainToolTip(copy, tr("Copy"));
    copy->setIcon(icon(Icon::Copy));
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::TabFocus);
    connect(copy, &QToolButton::clicked, this, [address] { QGuiApplication::clipboard()->setText(address); });

    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::between);
    line->addWidget(where, 3);
    line->addWidget(name, 2);
    line->addWidget(copy);
    m_rows->addWidget(row);
}

} // namespace hathora
