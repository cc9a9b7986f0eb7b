// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/deployform.h"

#include "views/deploy/deploytext.h"
#include "views/deploy/enveditor.h"
#include "views/deploy/portsfield.h"
#include "views/deploy/sizefield.h"
#include "views/forms/textfield.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>

#include <cmath>

namespace hathora {

namespace {

FormField::Look look(const char *name, const QString &label, const QString &hint = {},
                     FormField::Need need = FormField::Need::Optional)
{
    return {QStringLiteral("deploy.") + QLatin1String(name), label, hint, {}, need};
}

QLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new PlainLabel(field->parentWidget());
    label->setText(text);
    label->setBuddy(field);
    return label;
}

} // namespace

DeployForm::DeployForm(QWidget *parent)
    : QWidget(parent)
    , m_build(new PickField(look("build", tr("Build"), {}, FormField::Need::Required)))
    , m_buildHint(new PlainLabel(PlainLabel::Look::Caption))
    , m_tag(new TextField(look("tag", tr("Tag"), tr("A label of your own"))))
    , m_size(new SizeField)
    , m_gpu(new TextField(look("gpu", tr("GPUs"), tr("A whole number; none if empty"))))
    , m_rooms(
          new TextField(look("rooms", tr("Rooms per process"), tr("1 to 10000"), FormField::Need::Required)))
    , m_idle(new QCheckBox(tr("&Stop empty processes after 5 minutes")))
    , m_ports(new PortsField)
    , m_fleet(new PickField(look("fleet", tr("Fleet"))))
    , m_env(new EnvEditor)
    , m_splitter(new QSplitter(this))
{
    setObjectName(QStringLiteral("deploy.form"));
    m_buildHint->setObjectName(QStringLiteral("deploy.build.standing"));
    m_buildHint->setWordWrap(true);
    m_idle->setObjectName(QStringLiteral("deploy.idle"));
    m_splitter->setObjectName(QStringLiteral("deploy.splitter"));
    m_splitter->addWidget(buildFields());
    m_splitter->addWidget(m_env);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(spacing::groups);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_build);

    for (FormField *field : std::initializer_list<FormField *>{m_build, m_tag, m_gpu, m_rooms, m_fleet})
        connect(field, &FormField::edited, this, &DeployForm::edited);
    connect(m_size, &SizeField::edited, this, &DeployForm::edited);
    connect(m_idle, &QCheckBox::clicked, this, &DeployForm::edited);
    connect(m_ports, &PortsField::edited, this, &DeployForm::edited);
    connect(m_env, &EnvEditor::edited, this, &DeployForm::edited);
}

QWidget *DeployForm::buildFields()
{
    auto *scroll = new QScrollArea(m_splitter);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(360);
    auto *page = new QWidget(scroll);
    m_rows = new QFormLayout(page);
    m_rows->setContentsMargins(0, 0, spacing::within, 0);
    m_rows->setHorizontalSpacing(spacing::around);
    m_rows->setVerticalSpacing(spacing::around);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    addRow(*m_rows, *m_build);
    m_rows->addRow(QString(), m_buildHint);
    addRow(*m_rows, *m_tag);
    m_size->setParent(page);
    m_rows->addRow(labelFor(m_size, tr("Size")), m_size);
    addRow(*m_rows, *m_gpu);
    addRow(*m_rows, *m_rooms);
    m_rows->addRow(tr("Idle timeout"), m_idle);
    m_ports->setParent(page);
    m_rows->addRow(labelFor(m_ports, tr("Ports")), m_ports);
    addRow(*m_rows, *m_fleet);
    scroll->setWidget(page);
    return scroll;
}

void DeployForm::addRow(QFormLayout &rows, FormField &field)
{
    rows.addRow(field.label(), &field);
}

/// What is no number, or not there, is 0: the draft's check says that it is needed.
double DeployForm::typedNumber(const FormField &field)
{
    return numberIn(field.values().value(0)).value_or(0);
}

DeploymentDraft DeployForm::draft() const
{
    DeploymentDraft draft = m_draft;
    if (draft.build.text() != m_build->value())
        draft.buildTag.clear();
    draft.build = BuildId(m_build->value());
    draft.tag = m_tag->values().value(0).trimmed();
    draft.cpu = m_size->cores();
    draft.memory = m_size->megabytes();
    std::optional<double> &gpu = m_draft.experimentalGpu && !m_draft.gpu ? draft.experimentalGpu : draft.gpu;
    if (m_gpu->values().isEmpty())
        gpu.reset();
    else
        gpu = numberIn(m_gpu->values().first()).value_or(0.5); // no number is not whole
    const double rooms = typedNumber(*m_rooms);
    draft.roomsPerProcess = rooms == std::floor(rooms) && std::abs(rooms) < 1e9 ? int(rooms) : 0;
    draft.idleTimeoutEnabled = m_idle->isChecked();
    const ContainerPort main = m_ports->mainPort();
    draft.transport = main.transportType;
    draft.port = main.port;
    draft.extraPorts = m_ports->extraPorts();
    draft.fleet = FleetId(m_fleet->value());
    draft.env = m_env->model().variables();
    return draft;
}

void DeployForm::setDraft(const DeploymentDraft &draft)
{
    m_draft = draft;
    const auto textOf = [](const std::optional<double> &number) {
        return number && *number != 0 ? QStringList{numberText(*number)} : QStringList();
    };
    m_build->setValue(draft.build.text());
    m_tag->setValues(draft.tag.isEmpty() ? QStringList() : QStringList{draft.tag});
    m_size->setSize(draft.cpu, draft.memory);
    m_gpu->setValues(textOf(draft.gpu ? draft.gpu : draft.experimentalGpu));
    m_rooms->setValues(textOf(draft.roomsPerProcess));
    m_idle->setChecked(draft.idleTimeoutEnabled);
    m_ports->setPorts({{}, draft.port, draft.transport}, draft.extraPorts);
    m_fleet->setValue(draft.fleet.text());
    if (m_env->model().variables() != draft.env)
        m_env->model().setVariables(draft.env);
    Q_EMIT edited();
}

void DeployForm::setBuilds(const QList<PickField::Item> &builds)
{
    m_build->setItems(builds);
}

void DeployForm::setFleets(const QList<PickField::Item> &fleets)
{
    m_fleet->setItems(QList<PickField::Item>{{tr("the organization's own choice"), {}}} + fleets);
}

void DeployForm::setGeneration(Generation generation)
{
    const bool isKnown = generation != Generation::V2_10;
    for (FormField *field : std::initializer_list<FormField *>{m_tag, m_gpu, m_fleet}) {
        field->setVisible(isKnown);
        field->label()->setVisible(isKnown);
    }
}

void DeployForm::setProblems(const QList<DraftProblem> &problems)
{
    m_build->setProblem(problemsOf(DeploymentField::Build, problems));
    m_tag->setProblem(problemsOf(DeploymentField::Tag, problems));
    m_size->setProblems(problemsOf(DeploymentField::Cpu, problems),
                        problemsOf(DeploymentField::Memory, problems));
    m_gpu->setProblem(problemsOf(DeploymentField::Gpu, problems));
    m_rooms->setProblem(problemsOf(DeploymentField::Rooms, problems));
    m_fleet->setProblem(problemsOf(DeploymentField::Fleet, problems));
    m_ports->setProblems(problems);
}

QString DeployForm::problemsOf(DeploymentField field, const QList<DraftProblem> &problems) const
{
    QStringList texts;
    for (const DraftProblem &problem : problems) {
        if (problem.field == field)
            texts.append(problemText(problem));
    }
    return texts.join(u' ');
}

void DeployForm::setBuildHint(const QString &hint)
{
    m_buildHint->setText(hint);
}

} // namespace hathora
