// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/portsfield.h"

#include "views/deploy/deploytext.h"
#include "views/icons.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace hathora {

namespace {

QLineEdit *makeEdit(const QString &name, const QString &label, const QString &placeholder, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setPlaceholderText(placeholder);
    return edit;
}

} // namespace

PortsField::PortsField(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(tr("Expose another port"), this))
    , m_problem(new PlainLabel(PlainLabel::Look::Problem, this))
{
    m_rows->setSpacing(spacing::within);
    m_main = makeRow(QStringLiteral("deploy.mainPort"));
    m_main.name->setText(QStringLiteral("default"));
    m_main.name->setReadOnly(true);
    m_main.name->setFocusPolicy(Qt::NoFocus);
    m_main.remove->hide(); // but keeps its room, so that the columns align
    m_rows->addWidget(m_main.widget);
    m_add->setObjectName(QStringLiteral("deploy.addPort"));
    m_add->setAutoDefault(false);
    m_add->setIcon(icon(Icon::Add));
    m_problem->setObjectName(QStringLiteral("deploy.ports.problem"));
    m_problem->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::within);
    column->addLayout(m_rows);
    column->addWidget(m_problem);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    setFocusProxy(m_main.port);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({{}, 0, KnownTransport::Tcp});
        m_extra.constLast().name->setFocus();
        Q_EMIT edited();
    });
    limit();
}

PortsField::Row PortsField::makeRow(const QString &name)
{
    Row row;
    row.widget = new QWidget(this);
    row.name = makeEdit(name + QStringLiteral(".name"), tr("Name of the port"), tr("name"), row.widget);
    row.port = makeEdit(name, tr("Number of the port"), tr("port"), row.widget);
    row.transport = new QComboBox(row.widget);
    row.transport->setObjectName(name + QStringLiteral(".transport"));
    row.transport->setAccessibleName(tr("Transport of the port"));
    row.transport->setMinimumContentsLength(4);
    for (const auto &known : enumNames(KnownTransport{}))
        row.transport->addItem(QString(known.name).toUpper(), QString(known.name));
    row.remove = new QToolButton(row.widget);
    row.remove->setObjectName(name + QStringLiteral(".remove"));
    row.remove->setAccessibleName(tr("Take this port away"));
    row.remove->setIcon(icon(Icon::Remove));
    row.remove->setAutoRaise(true);
    row.remove->setFocusPolicy(Qt::TabFocus);
    QSizePolicy keepsItsRoom = row.remove->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    row.remove->setSizePolicy(keepsItsRoom);
    row.problem = new PlainLabel(PlainLabel::Look::Problem, row.widget);
    row.problem->setObjectName(name + QStringLiteral(".problem"));
    row.problem->setWordWrap(true);
    row.problem->hide();

    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::within);
    line->addWidget(row.port, 2);
    line->addWidget(row.transport, 2);
    line->addWidget(row.name, 3);
    line->addWidget(row.remove);
    auto *column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(row.problem);
    for (QLineEdit *edit : {row.name, row.port})
        connect(edit, &QLineEdit::textEdited, this, &PortsField::edited);
    connect(row.transport, &QComboBox::activated, this, &PortsField::edited);
    return row;
}

void PortsField::addRow(const ContainerPort &port)
{
    Row row = makeRow(QStringLiteral("deploy.port%1").arg(++m_made));
    connect(row.remove, &QToolButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    show(row, port);
    m_rows->addWidget(row.widget);
    m_extra.append(row);
    limit();
}

void PortsField::removeRow(const QWidget *widget)
{
    const auto row = std::find_if(m_extra.begin(), m_extra.end(),
                                  [widget](const Row &each) { return each.widget == widget; });
    if (row == m_extra.end())
        return;
    row->widget->hide();
    row->widget->deleteLater(); // the click is still its own
    m_extra.erase(row);
    limit();
    m_add->setFocus();
    Q_EMIT edited();
}

void PortsField::show(const Row &row, const ContainerPort &port)
{
    row.name->setText(port.name);
    row.port->setText(port.port == 0 ? QString() : QString::number(port.port));
    const QString transport = port.transportType.text();
    if (row.transport->findData(transport) < 0)
        row.transport->addItem(plainLine(transport), transport);
    row.transport->setCurrentIndex(row.transport->findData(transport));
}

ContainerPort PortsField::portOf(const Row &row)
{
    return {row.name->text().trimmed(), row.port->text().trimmed().toInt(),
            TransportType(row.transport->currentData().toString())};
}

ContainerPort PortsField::mainPort() const
{
    return portOf(m_main);
}

QList<ContainerPort> PortsField::extraPorts() const
{
    QList<ContainerPort> ports;
    for (const Row &row : m_extra)
        ports.append(portOf(row));
    return ports;
}

void PortsField::setPorts(const ContainerPort &mainPort, const QList<ContainerPort> &extra)
{
    show(m_main, {QStringLiteral("default"), mainPort.port, mainPort.transportType});
    for (const Row &row : std::exchange(m_extra, {}))
        delete row.widget;
    for (const ContainerPort &port : extra)
        addRow(port);
    limit();
}

void PortsField::setProblems(const QList<DraftProblem> &problems)
{
    QStringList ofMain;
    QStringList ofAll;
    QMap<int, QStringList> ofRows;
    for (const DraftProblem &problem : problems) {
        if (problem.field == DeploymentField::Port || problem.field == DeploymentField::Transport)
            ofMain.append(problemText(problem));
        else if (problem.field == DeploymentField::ExtraPort)
            (problem.row < 0 ? ofAll : ofRows[problem.row]).append(problemText(problem));
    }
    tell(m_main, ofMain);
    for (int row = 0; row < int(m_extra.size()); ++row)
        tell(m_extra.at(row), ofRows.value(row));
    m_problem->setText(ofAll.join(u' '));
    m_problem->setHidden(ofAll.isEmpty());
}

void PortsField::tell(const Row &row, const QStringList &problems)
{
    row.problem->setText(problems.join(u' '));
    row.problem->setHidden(problems.isEmpty());
    row.port->setAccessibleDescription(problems.join(u' '));
}

void PortsField::limit()
{
    const bool isFull = m_extra.size() >= deploymentlimits::mostExtraPorts;
    m_add->setEnabled(!isFull);
    m_add->setToolTip(isFull ? tr("Hathora exposes at most two ports besides the main one.") : QString());
}

} // namespace hathora
