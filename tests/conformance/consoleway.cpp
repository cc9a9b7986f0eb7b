// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/consoleway.h"

#include "models/console/consolecall.h"
#include "models/console/consolerequest.h"
#include "tests/support/waiting.h"

namespace hathora::testing {

ConsoleWay::ConsoleWay()
    : m_contract(Contract::fromFile(QStringLiteral(CONTRACT)))
{
}

std::optional<Error> ConsoleWay::send(Client &client, const QString &operation, const WireInputs &inputs,
                                      const QString &file) const
{
    const ContractOperationPtr declared = m_contract ? m_contract->operation(operation) : nullptr;
    if (!declared)
        return surprise(QStringLiteral("the console does not know it"));
    ConsoleInput input{operation, inputs.all(), {}};
    if (declared->auth == Auth::Player)
        input.values.insert(QLatin1StringView(ConsoleInput::playerToken),
                            {QString::fromLatin1(inputs.player().bytes())});
    if (!file.isEmpty())
        input.values.insert(QLatin1StringView(ConsoleInput::file), {file});
    if (inputs.hasBody())
        input.text = QString::fromUtf8(QJsonDocument(inputs.rawBody()).toJson());

    ConsoleCall call(client);
    bool isOver = false;
    QObject::connect(&call, &ConsoleCall::ended, &call, [&isOver] { isOver = true; });
    call.send(requestOf(declared, input));
    const bool isInTime = QTest::qWaitFor([&isOver] { return isOver; }, 30'000);
    return isInTime ? call.error() : surprise(QStringLiteral("no end"));
}

} // namespace hathora::testing
