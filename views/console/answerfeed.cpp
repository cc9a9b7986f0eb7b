// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/answerfeed.h"

#include "views/console/answerpane.h"
#include "views/errortext.h"

namespace hathora {

using namespace std::chrono_literals;

AnswerFeed::AnswerFeed(ConsoleCall &call, AnswerPane *pane)
    : QObject(pane)
    , m_call(call)
    , m_pane(pane)
{
    m_ticks.setInterval(100ms);
    pane->setWhole([&call] { return call.body(); });
    pane->showNothing(tr("Fill in the request and send it: the answer comes here."));
    connect(&m_ticks, &QTimer::timeout, this, &AnswerFeed::tellFigures);
    connect(&call, &ConsoleCall::stateChanged, this, &AnswerFeed::stateChanged);
    connect(&call, &ConsoleCall::opened, this, &AnswerFeed::opened);
    connect(&call, &ConsoleCall::lines, pane, &AnswerPane::addLines);
    connect(&call, &ConsoleCall::ended, this, &AnswerFeed::ended);
    if (call.state() == ConsoleCall::State::Ended) {
        m_pane->showWaiting(AnswerPane::Kind::Whole);
        ended();
    } else {
        stateChanged();
    }
}

void AnswerFeed::stateChanged()
{
    if (!m_call.isUnderWay())
        return m_ticks.stop();
    m_ticks.start();
    if (m_call.state() == ConsoleCall::State::Sending)
        m_pane->showWaiting(m_call.isStream() ? AnswerPane::Kind::Stream : AnswerPane::Kind::Whole);
}

void AnswerFeed::opened()
{
    m_pane->showHead(m_call.status(), m_call.headers());
}

void AnswerFeed::ended()
{
    m_ticks.stop();
    const bool isWhole = !m_call.isStream() || !m_pane->hasAnswer(); // or a stream that did not open
    if (m_call.status() > 0 && isWhole) {
        m_pane->showHead(m_call.status(), m_call.headers());
        m_pane->showBody(m_call.body());
    }
    tellFigures();
    if (m_call.error())
        fail(*m_call.error());
}

void AnswerFeed::fail(const Error &error)
{
    const ErrorText text = errorText(error);
    if (error.kind == Error::Kind::InvalidRequest && !error.message.isEmpty()) {
        m_pane->showNothing(text.sentence);
        Q_EMIT refused(error.message, text.sentence);
        return;
    }
    m_pane->showFailure(text.text(), text.details);
}

void AnswerFeed::tellFigures()
{
    m_pane->showFigures(m_call.duration(), m_call.size());
}

} // namespace hathora
