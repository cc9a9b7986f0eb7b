// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract.h"

#include "api/contractreader.h"
#include "api/json/document.h"

#include <QFile>

#include <algorithm>

namespace hathora {

Operation ContractOperation::operation() const
{
    const auto traffic = isStream ? Traffic::Stream : verb == Verb::Get ? Traffic::Read : Traffic::Change;
    return {QLatin1StringView(id), verb, QLatin1StringView(path), success, traffic, auth};
}

bool ContractOperation::wantsFile() const
{
    return isMultipart() && body &&
           std::any_of(body->members.begin(), body->members.end(),
                       [](const Schema::Member &member) { return member.isRequired; });
}

const ContractParameter *ContractOperation::parameter(const QString &name) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const ContractParameter &each) { return each.name == name; });
    return found == parameters.end() ? nullptr : &*found;
}

std::shared_ptr<const Contract> Contract::read(const QByteArray &json)
{
    const JsonDocument document(json);
    return document.root() ? ContractReader(*document.root()).read() : nullptr;
}

std::shared_ptr<const Contract> Contract::fromFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? read(file.readAll()) : nullptr;
}

ContractOperationPtr Contract::operation(const QString &id) const
{
    return m_byId.value(id);
}

} // namespace hathora
