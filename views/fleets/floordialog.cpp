// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleets/floordialog.h"

#include "models/format.h"
#include "views/forms/textfield.h"

namespace hathora {

namespace {

constexpr auto prefix = QLatin1StringView("floorDialog");

QString unitText(FleetFloor::Unit unit)
{
    return unit == FleetFloor::Unit::Nodes ? FloorDialog::tr("nodes") : FloorDialog::tr("vCPU");
}

QString text(std::optional<int> amount)
{
    return amount ? format::count(*amount) : format::unknown();
}

} // namespace

FloorDialog::FloorDialog(const Request &request, QWidget *parent)
    : ReviewDialog(
          {QString(prefix), tr("Baseline of %1 in %2").arg(request.fleet, request.region),
           tr("&Set baseline"),
           tr("What is provisioned at least, and paid for, whether it is in use or not. After this it "
              "cannot be changed again for five minutes.")},
          parent)
    , m_request(request)
    , m_amount(new TextField({QString(prefix) + QStringLiteral(".amount"),
                              tr("At least"),
                              unitText(request.before.unit),
                              {},
                              FormField::Need::Required}))
{
    m_amount->setValues({QLocale().toString(request.before.amount)});
    add(m_amount);
    m_amount->setFocus();
    review();
}

std::optional<int> FloorDialog::amount() const
{
    return number(*m_amount, 0, m_request.most);
}

FleetFloor FloorDialog::floor() const
{
    return {m_request.before.unit, amount().value_or(m_request.before.amount)};
}

QString FloorDialog::coresOf(std::optional<int> nodes) const
{
    return nodes && m_request.coresPerNode ? format::cores(*nodes * *m_request.coresPerNode)
                                           : format::unknown();
}

QList<BeforeAfter::Row> FloorDialog::rows() const
{
    QList<BeforeAfter::Row> rows{{tr("Baseline (%1)").arg(unitText(m_request.before.unit)),
                                  text(m_request.before.amount), text(amount())}};
    if (m_request.before.unit == FleetFloor::Unit::Nodes)
        rows.append({tr("At least (vCPU)"), coresOf(m_request.before.amount), coresOf(amount())});
    return rows;
}

ReviewDialog::Verdict FloorDialog::judge()
{
    const std::optional<int> now = amount();
    const bool isStep = now && *now % m_request.step == 0;
    if (!now && m_request.most < std::numeric_limits<int>::max())
        m_amount->setProblem(tr("A whole number from 0 to %1.").arg(format::count(m_request.most)));
    else if (!now)
        m_amount->setProblem(tr("A whole number, 0 or more."));
    else
        m_amount->setProblem(isStep ? QString() : tr("A multiple of %1.").arg(format::count(m_request.step)));
    return isStep && *now != m_request.before.amount ? Verdict::Good : Verdict::Wrong;
}

} // namespace hathora
