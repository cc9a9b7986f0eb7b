// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/processchips.h"

#include "views/icons.h"
#include "views/lineflow.h"
#include "views/logs/logpicker.h"
#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/typography.h"

#include <QLineEdit>
#include <QToolButton>

namespace hathora {

namespace {

constexpr int longestId = 110; ///< pixels

} // namespace

ProcessChips::ProcessChips(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_flow(new LineFlow(this))
    , m_picker(new LogPicker(this))
{
    setObjectName(name);
    m_flow->setSpacing(spacing::within);
    m_picker->setObjectName(name + QStringLiteral(".add"));
    m_picker->setAccessibleName(tr("Process to add to the charts"));
    m_picker->lineEdit()->setAccessibleName(m_picker->accessibleName());
    m_picker->lineEdit()->setPlaceholderText(tr("Add a process"));
    m_flow->addWidget(m_picker);
    connect(m_picker, &LogPicker::picked, this, [this](const ProcessId &process) {
        m_picker->showProcess({});
        Q_EMIT added(process);
    });
}

void ProcessChips::setTable(QAbstractItemModel *processes)
{
    m_picker->setProcesses(processes);
}

void ProcessChips::setProcesses(const QList<ProcessId> &processes)
{
    if (processes == m_processes)
        return;
    m_processes = processes;
    for (QToolButton *chip : std::exchange(m_chips, {}))
        chip->deleteLater(); // one of them may be what was just pressed
    for (const ProcessId &process : processes)
        m_chips.append(chip(process));
    // The place to add one comes last.
    m_flow->removeWidget(m_picker);
    for (QToolButton *chip : std::as_const(m_chips))
        m_flow->addWidget(chip);
    m_flow->addWidget(m_picker);
}

QToolButton *ProcessChips::chip(const ProcessId &process)
{
    auto *chip = new QToolButton(this);
    const QString id = plainLine(process.text());
    chip->setFont(typography::fixed(font()));
    chip->setObjectName(QStringLiteral("%1.%2").arg(objectName(), process.text()));
    chip->setText(
        chip->fontMetrics().elidedText(id, Qt::ElideMiddle, longestId).replace(u'&', QStringLiteral("&&")));
    chip->setIcon(icon(Icon::Close));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFixedHeight(spacing::controlHeight);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setAccessibleName(tr("Take process %1 out of the charts").arg(id));
    setPlainToolTip(chip, tr("Take %1 out of the charts").arg(id));
    connect(chip, &QToolButton::clicked, this, [this, process] { Q_EMIT removed(process); });
    return chip;
}

} // namespace hathora
