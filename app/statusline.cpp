// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusline.h"

#include "api/client.h"
#include "api/net/connectionlookup.h"
#include "app/connectionwatch.h"
#include "models/format.h"
#include "models/metrics/metricbudget.h"
#include "views/errortext.h"
#include "views/icons.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/profiles/connectiontext.h"
#include "views/theme.h"
#include "views/typography.h"

#include <QStatusBar>
#include <QToolButton>

#include <cmath>

namespace hathora {
namespace {

using namespace std::chrono_literals;

PlainLabel *addLabel(QStatusBar *bar, const char *name, PlainLabel::Look look = PlainLabel::Look::Caption)
{
    auto *label = new PlainLabel(look, bar);
    label->setObjectName(QLatin1String(name));
    bar->addWidget(label);
    return label;
}

QToolButton *makeButton(QStatusBar *bar, const char *name, Icon sign)
{
    auto *button = new QToolButton(bar);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(icon(sign));
    button->hide();
    return button;
}

/// A caption takes the caption's colour at every change of the palette, so this label is none by itself.
void colour(QLabel *label, std::optional<Tone> tone)
{
    const Theme &theme = Theme::of(label->palette());
    const QColor text = tone ? theme.tone(*tone) : theme.secondary;
    if (label->palette().color(QPalette::WindowText) == text)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, text);
    label->setPalette(own);
}

} // namespace

StatusLine::StatusLine(QStatusBar *bar, Age ageOfActiveView)
    : QObject(bar)
    , m_age(std::move(ageOfActiveView))
    , m_server(addLabel(bar, "status.server"))
    , m_readOnly(makeButton(bar, "status.readOnly", Icon::Lock))
    , m_dataAge(addLabel(bar, "status.age", PlainLabel::Look::Body))
    , m_inFlight(addLabel(bar, "status.inFlight"))
    , m_roundTrip(addLabel(bar, "status.roundTrip"))
    , m_sampling(addLabel(bar, "status.metrics"))
    , m_lastError(makeButton(bar, "status.lastError", Icon::Warning))
{
    m_dataAge->setFont(typography::caption(m_dataAge->font()));
    m_readOnly->setText(tr("Read-only"));
    m_readOnly->setToolTip(tr("Nothing on the server can be changed in this session. Show the profiles"));
    bar->insertWidget(1, m_readOnly);
    m_readOnly->hide(); // a bar shows what is put into it
    bar->addPermanentWidget(m_lastError);
    m_lastError->hide();
    connect(m_readOnly, &QToolButton::clicked, this, &StatusLine::readOnlyClicked);
    connect(m_lastError, &QToolButton::clicked, this, &StatusLine::lastErrorClicked);
    connect(&m_clock, &QTimer::timeout, this, &StatusLine::showAge);
    connect(&m_clock, &QTimer::timeout, this, &StatusLine::showBudget);
    m_clock.start(1s);
}

void StatusLine::setBudget(const MetricBudget *budget)
{
    m_budget = budget;
    showBudget();
}

/// Nothing while no metrics are asked for; that the server asked for less is always told.
void StatusLine::showBudget()
{
    const bool isOfInterest = m_budget && (m_budget->used() > 0 || !m_budget->isWhole());
    if (!isOfInterest)
        return m_sampling->clear();
    const QLocale locale;
    const auto digits = [&locale](double perSecond) {
        return locale.toString(std::round(perSecond * 10) / 10, 'f', QLocale::FloatingPointShortest);
    };
    m_sampling->setText(m_budget->isWhole()
                            ? tr("metrics %1 of %2/s", "requests a second")
                                  .arg(digits(m_budget->used()), digits(m_budget->perSecond()))
                            : tr("metrics %1 of %2/s, less as the server asked", "requests a second")
                                  .arg(digits(m_budget->used()), digits(m_budget->perSecond())));
    setPlainToolTip(m_sampling, tr("Requests for metrics a second, and how many the program allows itself. "
                                   "What is looked at comes first, the rest is sampled with what is left."));
}

void StatusLine::setClient(Client *client, ConnectionWatch *connection)
{
    leave();
    m_client = client;
    m_connection = connection;
    if (!client)
        return m_server->setText(tr("Not signed in"));
    showServer();
    connect(client, &Client::accessChanged, this, &StatusLine::showAccess);
    connect(client, &Client::inFlightChanged, this, &StatusLine::showInFlight);
    connect(connection, &ConnectionWatch::roundTripChanged, this, &StatusLine::showRoundTrip);
    connect(connection, &ConnectionWatch::lastFailureChanged, this, &StatusLine::showLastFailure);
    showInFlight(client->inFlight());
    showAccess();
}

/// How it is reached stands in the tip as soon as it is known; that anybody could read along is seen at once.
void StatusLine::showServer()
{
    const ServerAddress address{m_client->server(), ServerAddress::Problem::None};
    const QString server = plainLine(address.url.authority());
    m_server->setText(address.isExposed() ? tr("%1, not encrypted", "a server").arg(server) : server);
    const auto tell = [this, address, client = m_client](const ConnectionFacts &facts) {
        if (client && client == m_client)
            setPlainToolTip(m_server, address.url.toDisplayString() + u'\n' +
                                          connectionText(address, client->caFile(), facts));
    };
    tell({});
    lookUpConnection(address.url, m_client->caFile(), this, tell);
}

/// What is still under way of the one before may end after it was left.
void StatusLine::leave()
{
    if (m_client)
        m_client->disconnect(this);
    if (m_connection)
        m_connection->disconnect(this);
    m_server->setToolTip({});
    for (PlainLabel *label : {m_dataAge, m_inFlight, m_roundTrip, m_sampling})
        label->clear();
    m_lastError->hide();
    m_readOnly->hide();
}

void StatusLine::showAccess()
{
    m_readOnly->setVisible(m_client->access() == Access::ReadOnly);
}

void StatusLine::showAge()
{
    const std::optional<DataAge> data = m_connection ? m_age() : std::nullopt;
    const bool isOverdue = data && data->standing == DataAge::Standing::Overdue;
    colour(m_dataAge, isOverdue ? std::optional(Tone::Warning) : std::nullopt);
    if (!data)
        return m_dataAge->clear();
    const QString words =
        isOverdue ? tr("%1: data %2 old, overdue", "view, time") : tr("%1: data %2 old", "view, time");
    m_dataAge->setText(words.arg(data->view, format::duration(data->age)));
}

void StatusLine::showInFlight(int count)
{
    m_inFlight->setText(tr("%n request(s)", nullptr, count));
}

void StatusLine::showRoundTrip()
{
    if (const auto time = m_connection->roundTrip())
        m_roundTrip->setText(tr("%L1 ms").arg(time->count()));
}

void StatusLine::showLastFailure()
{
    const std::optional<Trace> &trace = m_connection->lastFailure();
    m_lastError->setVisible(trace.has_value());
    if (!trace)
        return;
    Error error;
    error.kind = trace->failure.value_or(Error::Kind::Unexpected);
    error.status = trace->status;
    const QString text =
        tr("%1: %2", "operation: what went wrong").arg(trace->operation, errorText(error).sentence);
    m_lastError->setText(plainLine(text));
    m_lastError->setAccessibleName(tr("Last error: %1").arg(text));
    setPlainToolTip(m_lastError, tr("Show in Activity"));
}

} // namespace hathora
