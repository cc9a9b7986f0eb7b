// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/allocationsfield.h"

#include "models/format.h"
#include "views/icons.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace hathora {

namespace {

constexpr int regionWidth = 110;

QString words(AllocationDraft::Flaw flaw)
{
    switch (flaw) {
    case AllocationDraft::Flaw::None:
        break;
    case AllocationDraft::Flaw::Least:
        return AllocationsField::tr("“at least” is a whole number from 0 up.");
    case AllocationDraft::Flaw::Target:
        return AllocationsField::tr("“target” is a whole number from 0 up.");
    case AllocationDraft::Flaw::Most:
        return AllocationsField::tr("“at most” is a whole number from 0 up, or empty for no limit.");
    case AllocationDraft::Flaw::Order:
        return AllocationsField::tr("“at least” is less than the target, and that no more than “at most”.");
    }
    return {};
}

} // namespace

AllocationsField::AllocationsField(const QString &name, QWidget *parent)
    : FormField({name,
                 tr("Processes held"),
                 tr("Started ahead and kept, region by region. Where it is autoscaled, the target is the "
                    "autoscaler's."),
                 {},
                 Need::Optional},
                parent)
    , m_lines(new QVBoxLayout)
    , m_add(new QComboBox)
{
    auto *editor = new QWidget;
    m_add->setObjectName(name + QStringLiteral(".add"));
    m_add->setAccessibleName(tr("Add a region"));
    connect(m_add, &QComboBox::activated, this, [this](int index) {
        const QString region = m_add->itemData(index).toString();
        if (region.isEmpty())
            return;
        addRow({Region(region), QStringLiteral("0"), QStringLiteral("1"), {}, false});
        m_rows.constLast().least->setFocus();
        Q_EMIT edited();
    });
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::within);
    m_lines->setSpacing(spacing::within);
    column->addLayout(m_lines);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    setEditor(editor);
    editor->setFocusProxy(m_add);
    offerRegions();
}

QLineEdit *AllocationsField::addEdit(const Row &row, const QString &name, const QString &caption)
{
    auto *label = new PlainLabel(PlainLabel::Look::Caption, row.widget);
    label->setText(caption);
    auto *edit = new QLineEdit(row.widget);
    edit->setObjectName(objectName() + u'.' + row.region.text() + u'.' + name);
    edit->setAccessibleName(
        tr("%1: %2", "a region, and which number").arg(format::region(row.region.text()), caption));
    connect(edit, &QLineEdit::textEdited, this, &FormField::edited);
    row.widget->layout()->addWidget(label);
    row.widget->layout()->addWidget(edit);
    return edit;
}

AllocationsField::Row AllocationsField::makeRow(const Region &region)
{
    const QString place = format::region(region.text());
    const QString name = objectName() + u'.' + region.text();
    Row row;
    row.region = region;
    row.widget = new QWidget;
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::within);
    auto *label = new PlainLabel(row.widget);
    label->setText(place);
    label->setMinimumWidth(regionWidth);
    line->addWidget(label);
    row.least = addEdit(row, QStringLiteral("least"), tr("at least"));
    row.target = addEdit(row, QStringLiteral("target"), tr("target"));
    row.most = addEdit(row, QStringLiteral("most"), tr("at most"));
    row.most->setPlaceholderText(tr("no limit"));
    row.autoscaled = new QCheckBox(tr("Autoscaled"), row.widget);
    row.autoscaled->setObjectName(name + QStringLiteral(".autoscaled"));
    row.autoscaled->setAccessibleName(tr("%1: autoscaled").arg(place));
    connect(row.autoscaled, &QCheckBox::toggled, row.target, &QWidget::setDisabled);
    connect(row.autoscaled, &QCheckBox::clicked, this, &FormField::edited);
    line->addWidget(row.autoscaled);
    auto *remove = new QToolButton(row.widget);
    remove->setObjectName(name + QStringLiteral(".remove"));
    remove->setAccessibleName(tr("Hold no processes in %1").arg(place));
    remove->setIcon(icon(Icon::Remove));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::TabFocus);
    connect(remove, &QToolButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    line->addWidget(remove);
    return row;
}

void AllocationsField::addRow(const AllocationDraft &draft)
{
    const Row row = makeRow(draft.region);
    row.least->setText(draft.least);
    row.target->setText(draft.target);
    row.most->setText(draft.most);
    row.autoscaled->setChecked(draft.isAutoscaled);
    m_lines->addWidget(row.widget);
    m_rows.append(row);
    offerRegions();
}

void AllocationsField::removeRow(const QWidget *widget)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [widget](const Row &each) { return each.widget == widget; });
    if (row == m_rows.end())
        return;
    row->widget->hide();
    row->widget->deleteLater(); // the click is still its own
    m_rows.erase(row);
    offerRegions();
    m_add->setFocus();
    Q_EMIT edited();
}

void AllocationsField::offerRegions()
{
    const QStringList held = values();
    m_add->clear();
    m_add->addItem(tr("Add a region…"), QString());
    for (const EnumName<KnownRegion> &known : enumNames(KnownRegion{})) {
        if (!held.contains(known.name))
            m_add->addItem(format::region(known.name), QString(known.name));
    }
}

AllocationDraft AllocationsField::draftOf(const Row &row)
{
    return {row.region, row.least->text(), row.target->text(), row.most->text(), row.autoscaled->isChecked()};
}

void AllocationsField::setAllocations(const QList<StaticProcessAllocationWrite> &allocations)
{
    m_set = allocations;
    for (const Row &row : std::exchange(m_rows, {}))
        delete row.widget;
    for (const StaticProcessAllocationWrite &allocation : allocations)
        addRow(AllocationDraft::of(allocation));
    offerRegions();
}

QList<StaticProcessAllocationWrite> AllocationsField::allocations() const
{
    QList<StaticProcessAllocationWrite> allocations;
    for (const Row &row : m_rows) {
        const AllocationDraft draft = draftOf(row);
        const StaticProcessAllocationWrite *set = asSet(draft);
        allocations.append(set ? *set : draft.written());
    }
    return allocations;
}

/// What nobody touched goes back as it came, also where the server has what nobody may type.
const StaticProcessAllocationWrite *AllocationsField::asSet(const AllocationDraft &draft) const
{
    const auto found = std::find_if(m_set.cbegin(), m_set.cend(),
                                    [&](const auto &each) { return AllocationDraft::of(each) == draft; });
    return found == m_set.cend() ? nullptr : &*found;
}

bool AllocationsField::judge()
{
    QStringList problems;
    for (const Row &row : std::as_const(m_rows)) {
        const AllocationDraft draft = draftOf(row);
        const QString problem = asSet(draft) ? QString() : words(draft.flaw());
        if (!problem.isEmpty())
            problems.append(
                tr("%1: %2", "a region, and what is wrong").arg(format::region(row.region.text()), problem));
    }
    setProblem(problems.join(u'\n'));
    return problems.isEmpty();
}

QStringList AllocationsField::values() const
{
    QStringList regions;
    for (const Row &row : m_rows)
        regions.append(row.region.text());
    return regions;
}

void AllocationsField::setValues(const QStringList &regions)
{
    QList<StaticProcessAllocationWrite> kept = allocations();
    kept.removeIf(
        [&](const StaticProcessAllocationWrite &each) { return !regions.contains(each.region.text()); });
    for (const QString &region : regions) {
        if (!values().contains(region))
            kept.append({Region(region), 0, 1, {}, false});
    }
    setAllocations(kept);
}

} // namespace hathora
