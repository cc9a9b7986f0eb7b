// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract.h"
#include "models/console/consoleinput.h"
#include "models/console/inputproblem.h"
#include "models/roles.h"

#include <QAbstractListModel>
#include <QHash>

namespace hathora {

class Selection;

/// One thing to fill in for an operation.
struct ConsoleField
{
    enum class Kind { Text, Integer, Number, Boolean, File, PlayerToken };
    enum class Place { Path, Query, Header, Body };

    QString name;
    Kind kind = Kind::Text;
    Place place = Place::Query;
    bool isRequired = false;
    bool isList = false; ///< several values; commas between them, where it is typed
    QStringList words;   ///< of an enum; other words are accepted too
    QString description; ///< the contract's words; plain text
    QString unit;        ///< empty for none
    QString fallback;    ///< what the server takes if it is left out; empty if nobody says
    QString since;       ///< SDK version; empty if as old as the operation
    SchemaBounds bounds;
    QString format;
    QString sample; ///< the contract's example
};

/// What an operation is asked with, a row for each parameter (and player token, and file), and its body.
///
/// Everything that is typed for an operation stays until the form goes, whatever is shown, sent or refused in
/// between. Organization and application follow the selection until somebody types another.
class ConsoleForm : public QAbstractListModel
{
    Q_OBJECT

public:
    enum FormRole {
        RequiredRole = JsonRole + 800, ///< bool
        ListRole,                      ///< bool
        WordsRole,                     ///< QStringList
        ValuesRole,                    ///< QStringList, as typed
        ProblemRole,                   ///< int of InputProblem::Reason; invalid for none
    };

    explicit ConsoleForm(const Selection &selection, QObject *parent = nullptr);

    /// Shows another operation, with what was typed for it before; null for none.
    void show(const ContractOperationPtr &operation);
    const ContractOperationPtr &operation() const { return m_operation; }

    const QList<ConsoleField> &fields() const { return m_fields; }
    QStringList values(const QString &field) const;
    void setValues(const QString &field, const QStringList &values);

    bool hasBody() const; ///< as text; an archive is a field
    QString body() const;
    void setBody(const QString &text);
    QString sampleBody() const; ///< the contract's example; empty for none

    ConsoleInput input() const;
    /// Fills in what is remembered, and shows its operation.
    void setInput(const ContractOperationPtr &operation, const ConsoleInput &input);
    void reset(); ///< as if nothing had been typed

    QList<InputProblem> problems() const; ///< in the order of the fields; warnings too
    bool isSendable() const;              ///< no refusal among them

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void shown();                             ///< another operation: the fields are new
    void valuesChanged(const QString &field); ///< not by setValues(): by the selection
    void edited();

private:
    void fill();
    void followSelection();
    QString selected(const QString &field) const;
    bool isFollowing(const QString &field) const;
    void touched(int row);
    ConsoleInput &draft() { return m_drafts[m_operation->name()]; }
    const ConsoleInput *draft() const;

    const Selection &m_selection;
    ContractOperationPtr m_operation;
    QList<ConsoleField> m_fields;
    QHash<QString, ConsoleInput> m_drafts; ///< by operation
};

} // namespace hathora
