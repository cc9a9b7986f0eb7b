// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/httprequest.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace hathora::testing {

enum class Which { AllInputs, RequiredInputs };

/// One parameter of an operation as the contract declares it.
struct WireParameter
{
    QString name;
    QString place; ///< path or query
    bool isRequired = false;
    QString type;        ///< of one value
    QStringList samples; ///< what a test puts there: several for an array
};

/// One operation as the contract declares it, and what has to go out on the wire for it. Knows nothing of our
/// code but the tokens of the test.
class WireOperation
{
public:
    /// All of the contract, by operationId.
    static QMap<QString, WireOperation> all();

    const QString &id() const { return m_id; }
    const QByteArray &method() const { return m_method; }
    const QString &pathTemplate() const { return m_path; }
    const QString &security() const { return m_security; } ///< the scheme; empty for none
    bool isStreamed() const { return m_accept == "application/octet-stream"; }
    bool isDeprecated() const { return m_isDeprecated; }
    const QList<WireParameter> &parameters() const { return m_parameters; }
    QStringList samples(QStringView parameter) const;

    /// The body of the contract's example, or its required members.
    std::optional<QJsonObject> body(Which which) const;

    /// Everything in which a request differs from the contract.
    QStringList differences(const HttpRequest &request, Which which) const;

    static constexpr char developerToken[] = "the-developers-token";
    static constexpr char playerToken[] = "the-players-token";

private:
    QByteArray path() const;
    QList<QByteArray> query(Which which) const;
    QByteArray authorization() const;

    QString m_id;
    QByteArray m_method;
    QString m_path;
    bool m_isDeprecated = false;
    QList<WireParameter> m_parameters;
    QString m_security;
    QByteArray m_accept;
    QJsonObject m_bodySchema;
    QJsonObject m_bodyExample;
    QJsonObject m_schemas;
};

} // namespace hathora::testing
