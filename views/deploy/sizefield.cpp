// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/sizefield.h"

#include "models/deploy/draftcheck.h"
#include "views/deploy/deploytext.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace hathora {

namespace {

constexpr double step = 0.25; ///< cores of one step of the slider
constexpr int leastSteps = int(deploymentlimits::leastCores / step);
constexpr int mostSteps = int(deploymentlimits::mostCores / step);

QLineEdit *makeEdit(const QString &name, const QString &label, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setAlignment(Qt::AlignRight);
    return edit;
}

QLabel *unit(const QString &text, QWidget *editor)
{
    auto *label = new QLabel(text, editor->parentWidget());
    label->setBuddy(editor);
    return label;
}

} // namespace

SizeField::SizeField(QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_cores(makeEdit(QStringLiteral("deploy.cpu"), tr("CPU in cores"), this))
    , m_megabytes(makeEdit(QStringLiteral("deploy.memory"), tr("Memory in MB"), this))
    , m_hint(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_problem(new PlainLabel(PlainLabel::Look::Problem, this))
{
    m_slider->setObjectName(QStringLiteral("deploy.size"));
    m_slider->setAccessibleName(tr("CPU and memory together"));
    m_slider->setRange(leastSteps, mostSteps);
    m_slider->setPageStep(int(1 / step));
    m_hint->setObjectName(QStringLiteral("deploy.size.hint"));
    m_hint->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("deploy.size.problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::within);
    row->addWidget(m_cores, 1);
    row->addWidget(unit(tr("cores"), m_cores));
    row->addSpacing(spacing::between);
    row->addWidget(m_megabytes, 1);
    row->addWidget(unit(tr("MB"), m_megabytes));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::within);
    column->addWidget(m_slider);
    column->addLayout(row);
    column->addWidget(m_hint);
    column->addWidget(m_problem);
    setFocusProxy(m_slider);

    connect(m_slider, &QSlider::valueChanged, this, &SizeField::slid);
    connect(m_cores, &QLineEdit::textEdited, this, &SizeField::typed);
    connect(m_megabytes, &QLineEdit::textEdited, this, &SizeField::typed);
}

double SizeField::cores() const
{
    return numberIn(m_cores->text()).value_or(0);
}

double SizeField::megabytes() const
{
    return numberIn(m_megabytes->text()).value_or(0);
}

void SizeField::setSize(double cores, double megabytes)
{
    m_cores->setText(numberText(cores));
    m_megabytes->setText(numberText(megabytes));
    tell();
}

void SizeField::setProblems(const QString &ofCpu, const QString &ofMemory)
{
    QStringList lines;
    if (!ofCpu.isEmpty())
        lines.append(tr("CPU: %1").arg(ofCpu));
    if (!ofMemory.isEmpty())
        lines.append(tr("Memory: %1").arg(ofMemory));
    m_problem->setText(lines.join(u'\n'));
    m_problem->setHidden(lines.isEmpty());
    m_cores->setAccessibleDescription(ofCpu);
    m_megabytes->setAccessibleDescription(ofMemory);
}

void SizeField::slid(int steps)
{
    setSize(steps * step, steps * step * advisedMegabytesPerCore);
    Q_EMIT edited();
}

void SizeField::typed()
{
    tell();
    Q_EMIT edited();
}

/// The slider stands at the step next to what is typed.
void SizeField::tell()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(std::clamp(int(std::lround(std::min(cores(), 1000.0) / step)), leastSteps, mostSteps));
    const bool isAdvised = std::abs(megabytes() - cores() * advisedMegabytesPerCore) < 1;
    m_hint->setText(isAdvised ? tr("Memory is 2 GB for each core, as Hathora advises.")
                              : tr("Hathora advises 2 GB of memory for each core: %1 MB for this CPU.")
                                    .arg(numberText(cores() * advisedMegabytesPerCore)));
}

} // namespace hathora
