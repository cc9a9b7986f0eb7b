// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleets/fleetdialog.h"

#include "models/format.h"
#include "views/deploy/pickfield.h"
#include "views/fleets/fleettext.h"
#include "views/forms/textfield.h"

#include <algorithm>

namespace hathora {

namespace {

constexpr auto prefix = QLatin1StringView("fleetDialog");

FormField::Look look(const char *name, const QString &label, const QString &hint = {})
{
    return {QString(prefix) + u'.' + QLatin1StringView(name), label, hint, {}, FormField::Need::Required};
}

FormField *makeShapeField(const QList<NodeShape> &shapes)
{
    if (shapes.isEmpty())
        return new TextField(
            look("shape", FleetDialog::tr("Node shape"),
                 FleetDialog::tr("As this server names it; it does not tell which there are")));
    auto *field = new PickField(look("shape", FleetDialog::tr("Node shape")));
    QList<PickField::Item> items;
    for (const NodeShape &shape : shapes)
        items.append({fleettext::shape(shape), shape.id});
    field->setItems(items);
    return field;
}

} // namespace

FleetDialog::FleetDialog(const Request &request, QWidget *parent)
    : ReviewDialog({QString(prefix),
                    request.before ? tr("Change fleet %1").arg(request.before->name) : tr("New fleet"),
                    request.before ? tr("&Change fleet") : tr("&Create fleet"),
                    tr("The autoscaler adds nodes when more than this share of the provisioned vCPU is in "
                       "use. At 100 % none is added before it is needed.")},
                   parent)
    , m_request(request)
    , m_name(new TextField(look("name", tr("Name"))))
    , m_shape(makeShapeField(request.shapes))
    , m_threshold(new TextField(look("threshold", tr("Scales up at"), tr("percent of provisioned vCPU"))))
{
    build();
}

void FleetDialog::build()
{
    const FleetPlan before = m_request.before.value_or(FleetPlan{{}, {}, 80});
    m_name->setValues({before.name});
    m_shape->setValues({before.shape});
    m_threshold->setValues(
        {before.scaleUpThreshold ? QLocale().toString(*before.scaleUpThreshold) : QString()});
    for (FormField *field : std::initializer_list<FormField *>{m_name, m_shape, m_threshold})
        add(field);
    m_name->setFocus();
    review();
}

FleetPlan FleetDialog::plan() const
{
    return {m_name->values().value(0).trimmed(), m_shape->values().value(0).trimmed(),
            number(*m_threshold, FleetPlan::leastThreshold, FleetPlan::mostThreshold)};
}

QString FleetDialog::shapeName(const QString &shape) const
{
    const auto found = std::find_if(m_request.shapes.cbegin(), m_request.shapes.cend(),
                                    [&](const NodeShape &each) { return each.id == shape; });
    return found == m_request.shapes.cend() ? shape : found->name;
}

QList<BeforeAfter::Row> FleetDialog::rows() const
{
    const FleetPlan now = plan();
    const auto text = [](const QString &value) { return value.isEmpty() ? format::unknown() : value; };
    const auto share = [](const std::optional<int> &percent) {
        return percent ? format::percent(*percent) : format::unknown();
    };
    const FleetPlan before = m_request.before.value_or(FleetPlan());
    return {{tr("Name"), text(before.name), text(now.name)},
            {tr("Node shape"), text(shapeName(before.shape)), text(shapeName(now.shape))},
            {tr("Scales up at"), share(before.scaleUpThreshold), share(now.scaleUpThreshold)}};
}

ReviewDialog::Verdict FleetDialog::judge()
{
    const FleetPlan now = plan();
    const bool isTaken = m_request.taken.contains(now.name);
    m_name->setProblem(isTaken ? tr("Another fleet of the organization has this name.") : QString());
    m_threshold->setProblem(now.scaleUpThreshold ? QString() : tr("A whole number from 1 to 100."));
    const bool isWhole = !now.name.isEmpty() && !now.shape.isEmpty();
    return isWhole && now.scaleUpThreshold && !isTaken && now != m_request.before ? Verdict::Good
                                                                                  : Verdict::Wrong;
}

} // namespace hathora
