// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/console.h"

#include "api/client.h"
#include "models/console/calltext.h"
#include "models/console/consolerequest.h"

#include <QtConcurrentRun>

namespace hathora {

namespace {

constexpr auto contractFile = ":/contract/hathora-openapi.json";

} // namespace

Console::Console(Client &client, const Selection &selection, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_form(selection)
    , m_call(client)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Console::contractRead);
    connect(&client, &Client::generationChanged, &m_operations, &OperationsModel::setGeneration);
    m_operations.setGeneration(client.generation());
    connect(&m_form, &ConsoleForm::edited, this, &Console::favouriteChanged);
    connect(&m_form, &ConsoleForm::shown, this, &Console::favouriteChanged);
    connect(&m_call, &ConsoleCall::ended, this, [this] {
        if (m_shelf)
            m_shelf->remember(m_sent, m_sentAddress, m_call.status());
    });
}

Console::~Console() = default;

void Console::open()
{
    if (isOpen())
        Q_EMIT opened();
    else if (!m_reading.isRunning())
        m_reading.setFuture(
            QtConcurrent::run([] { return Contract::fromFile(QString::fromLatin1(contractFile)); }));
}

void Console::contractRead()
{
    m_contract = m_reading.result();
    if (!m_contract) {
        Q_EMIT failedToOpen();
        return;
    }
    m_operations.setContract(m_contract);
    Q_EMIT opened();
}

void Console::setShelf(ConsoleShelf *shelf)
{
    m_shelf = shelf;
    if (shelf)
        connect(shelf, &ConsoleShelf::changed, this, &Console::favouriteChanged);
    Q_EMIT favouriteChanged();
}

void Console::show(const QString &operation)
{
    if (const ContractOperationPtr found = m_contract ? m_contract->operation(operation) : nullptr)
        m_form.show(found);
}

void Console::recall(const QString &key)
{
    const std::optional<ConsoleInput> input = m_shelf ? m_shelf->entry(key) : std::nullopt;
    if (!input || !m_contract)
        return;
    if (const ContractOperationPtr found = m_contract->operation(input->operation))
        m_form.setInput(found, *input);
}

bool Console::isReadOnly() const
{
    return m_client.access() == Access::ReadOnly;
}

QString Console::address() const
{
    const ContractOperationPtr shown = operation();
    return shown ? QString(verbText(shown->verb) + u' ' + QString::fromLatin1(shown->path)) : QString();
}

Console::Intent Console::intent() const
{
    Intent intent;
    const ContractOperationPtr shown = operation();
    if (!shown)
        return intent;
    intent.operation = shown->name();
    intent.verb = verbText(shown->verb);
    intent.summary = shown->summary;
    intent.isChange = shown->verb != Verb::Get;
    intent.path = QString::fromLatin1(shown->path);
    for (const ContractParameter &parameter : shown->parameters) {
        const QString value = m_form.values(parameter.name).value(0);
        if (parameter.place != ContractParameter::Place::Path || value.isEmpty())
            continue;
        intent.path.replace(u'{' + parameter.name + u'}', value);
        intent.target = parameter.name + u' ' + value; // the last one is the narrowest
    }
    return intent;
}

bool Console::send()
{
    if (!m_form.isSendable())
        return false;
    m_sent = m_form.input();
    m_sentAddress = address();
    m_call.send(requestOf(operation(), m_sent));
    return true;
}

void Console::toggleFavourite()
{
    if (!m_shelf || !operation())
        return;
    const ConsoleInput input = m_form.input();
    const QString known = m_shelf->favouriteFor(input);
    if (known.isEmpty())
        m_shelf->addFavourite(input, address());
    else
        m_shelf->remove(known);
}

bool Console::isFavourite() const
{
    return m_shelf && operation() && !m_shelf->favouriteFor(m_form.input()).isEmpty();
}

QString Console::curl() const
{
    return operation() ? curlText(*operation(), m_form.input(), m_client.server()) : QString();
}

QString Console::sdkCall() const
{
    return operation() ? sdkText(*operation(), m_form.input()) : QString();
}

} // namespace hathora
