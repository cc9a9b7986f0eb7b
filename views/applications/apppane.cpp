// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/apppane.h"

#include "models/appconfig.h"
#include "models/applications/serviceserved.h"
#include "models/format.h"
#include "models/workbench.h"
#include "views/applications/apptext.h"
#include "views/plainlabel.h"
#include "views/secretrow.h"
#include "views/spacing.h"

#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hathora {

namespace {

QString allocationsOf(const ServiceConfigWrite &service)
{
    QStringList lines;
    for (const StaticProcessAllocationWrite &each : service.staticProcessAllocation)
        lines.append(AppPane::tr("%1: %2", "a region and its processes")
                         .arg(format::region(each.region.text()), apptext::allocation(each)));
    return lines.isEmpty() ? AppPane::tr("none held in any region") : lines.join(u'\n');
}

} // namespace

AppPane::AppPane(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_title(new PlainLabel(PlainLabel::Look::Title, this))
    , m_made(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_settings(new QWidget)
    , m_rows(new QFormLayout(m_settings))
    , m_signIn(addRow("applications.signIn", tr("Players sign in")))
    , m_google(addRow("applications.google", tr("Google client id")))
    , m_balancer(addRow("applications.balancer", tr("Load balancer")))
    , m_autoscaler(addRow("applications.autoscaler", tr("Autoscaler")))
    , m_allocations(addRow("applications.allocations", tr("Processes held")))
    , m_secret(new SecretRow(QStringLiteral("applications.appSecret"), m_clipboard))
{
    setObjectName(QStringLiteral("appPane"));
    build();
    tell();
}

PlainLabel *AppPane::addRow(const char *name, const QString &label)
{
    auto *text = new PlainLabel(m_settings);
    text->setObjectName(QLatin1StringView(name));
    text->setWordWrap(true);
    auto *caption = new PlainLabel(PlainLabel::Look::Caption, m_settings);
    caption->setText(label);
    m_rows->addRow(caption, text);
    return text;
}

void AppPane::build()
{
    m_title->setObjectName(QStringLiteral("applications.title"));
    m_title->setElideMode(Qt::ElideMiddle);
    m_made->setObjectName(QStringLiteral("applications.made"));
    m_made->setElideMode(Qt::ElideRight);
    m_rows->setContentsMargins(spacing::around, spacing::between, spacing::around, spacing::around);
    m_rows->setHorizontalSpacing(spacing::groups);
    m_rows->setVerticalSpacing(spacing::between);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *caption = new PlainLabel(PlainLabel::Look::Caption, m_settings);
    caption->setText(tr("Secret"));
    m_rows->addRow(caption, m_secret);
    auto *area = new QScrollArea(this); // many regions are higher than a low window
    area->setObjectName(QStringLiteral("applications.settings"));
    area->setAccessibleName(tr("Settings of the application"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_settings);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(spacing::around, spacing::between, spacing::around, 0);
    head->setSpacing(0);
    head->addWidget(m_title);
    head->addWidget(m_made);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(area, 1);
}

void AppPane::showApp(const AppId &app)
{
    if (app != m_app)
        m_secret->conceal();
    m_app = app;
    tell();
}

const AppWithDeployment *AppPane::app() const
{
    const OrgScope *org = m_workbench.org();
    return org ? org->apps.model().find(m_app) : nullptr;
}

void AppPane::tell()
{
    const AppWithDeployment *known = app();
    m_settings->setVisible(known != nullptr);
    m_title->setText(known ? known->name : tr("No application is chosen."));
    m_secret->setSecret(known ? known->appSecret : QString());
    if (!known)
        return m_made->clear();
    m_made->setText(tr("%1, created %2 by %3", "an id, a time, somebody")
                        .arg(known->id.text(), format::dateTime(known->createdAt), known->createdBy));
    m_signIn->setText(apptext::signIn(known->auth));
    m_rows->setRowVisible(m_google, known->auth.google.has_value());
    m_google->setText(known->auth.google ? known->auth.google->clientId : QString());
    tellService(known);
}

/// A server of the older generation has none of this, and does not say so either.
void AppPane::tellService(const AppWithDeployment *app)
{
    const std::optional<ServiceConfigWrite> service = configOf(*app).serviceConfig;
    const bool isServed = servesServiceConfig(m_workbench);
    m_rows->setRowVisible(m_balancer, isServed && service);
    m_rows->setRowVisible(m_autoscaler, isServed && service);
    m_rows->setRowVisible(m_allocations, isServed);
    m_allocations->setText(service ? allocationsOf(*service) : apptext::noService());
    if (!service)
        return;
    m_balancer->setText(apptext::loadBalancer(service->loadBalancer));
    m_autoscaler->setText(apptext::autoscaler(service->processAutoscaler));
}

} // namespace hathora
