// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/operation.h"
#include "api/schema.h"

#include <QHash>

namespace hathora {

/// One parameter in the path or the query of an operation.
struct ContractParameter
{
    enum class Place { Path, Query };

    QString name;
    Place place = Place::Query;
    bool isRequired = false;
    bool isGlobal = false; ///< x-sdk-global: the official SDK can fill it from a client-wide setting
    QString description;
    QString since;      ///< first SDK version that has it; empty if as old as the operation
    QStringList sample; ///< of the contract's example; more than one for a list
    SchemaPtr schema;
};

/// One operation as the contract describes it. Its texts live as long as it does.
struct ContractOperation
{
    QByteArray id;   ///< operationId
    QByteArray path; ///< template, as in `/apps/v2/apps/{appId}`
    QString tag;     ///< group, as in `AppsV2`
    QString summary;
    QString description; ///< empty for none
    QString sdkMethod;   ///< of the official SDK, as in `appsV2.getApp`; empty if it has none
    QString since;       ///< first SDK version that has it; 2.10.3 or earlier says 2.10.3
    QString outdatedSince;
    QString successor; ///< x-replaced-by; empty if none is known
    bool isOutdated = false;
    bool isOutdatedByName = false; ///< only its name says so (x-deprecated-how)
    bool isInSeed = false;         ///< a server of the 2.10 generation has it
    bool isInNewest = false;       ///< a server of the newest generation has it
    Verb verb = Verb::Get;
    Auth auth = Auth::Developer;
    bool isStream = false;
    int success = 200;
    QList<ContractParameter> parameters;
    SchemaPtr body;       ///< null if it takes none
    QByteArray mediaType; ///< of the body; empty if it takes none
    QByteArray sample;    ///< example of the body, indented JSON; empty if there is none

    /// What the transport needs to know. Refers to this operation's texts: a Request that is made of it has
    /// to hold the operation.
    Operation operation() const;
    QString name() const { return QString::fromLatin1(id); }
    bool isMultipart() const { return mediaType == "multipart/form-data"; }
    bool wantsFile() const; ///< a multipart body whose file may not be left out
    const ContractParameter *parameter(const QString &name) const;
};

using ContractOperationPtr = std::shared_ptr<const ContractOperation>;

/// The OpenAPI file as data. Never changes; may be read from several threads.
class Contract
{
public:
    struct Tag
    {
        QString name;
        QString summary;
    };

    /// Null when the text is not the contract. Takes some milliseconds: not for the GUI's thread.
    static std::shared_ptr<const Contract> read(const QByteArray &json);
    static std::shared_ptr<const Contract> fromFile(const QString &path);

    const QList<Tag> &tags() const { return m_tags; }
    const QList<ContractOperationPtr> &operations() const { return m_operations; } ///< as the file has them
    ContractOperationPtr operation(const QString &id) const;                       ///< null if there is none

private:
    friend class ContractReader;
    Contract() = default;

    QList<Tag> m_tags;
    QList<ContractOperationPtr> m_operations;
    QHash<QString, ContractOperationPtr> m_byId;
};

} // namespace hathora
