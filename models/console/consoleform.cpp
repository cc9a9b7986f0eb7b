// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/consoleform.h"

#include "models/console/consolerequest.h"
#include "models/selection.h"

#include <algorithm>

namespace hathora {

namespace {

using Kind = ConsoleField::Kind;
using Place = ConsoleField::Place;

Kind kindOf(Schema::Type type)
{
    switch (type) {
    case Schema::Type::Integer:
        return Kind::Integer;
    case Schema::Type::Number:
        return Kind::Number;
    case Schema::Type::Boolean:
        return Kind::Boolean;
    default:
        return Kind::Text;
    }
}

ConsoleField fieldOf(const ContractParameter &parameter)
{
    const Schema &schema = *parameter.schema;
    ConsoleField field;
    field.isList = schema.type == Schema::Type::Array && schema.item;
    const Schema &one = field.isList ? *schema.item : schema;
    field.name = parameter.name;
    field.kind = kindOf(one.type);
    field.place = parameter.place == ContractParameter::Place::Path ? Place::Path : Place::Query;
    field.isRequired = parameter.isRequired;
    field.words = one.words;
    field.description = parameter.description;
    field.unit = schema.unit;
    field.fallback = schema.fallback;
    field.since = parameter.since;
    field.bounds = schema.bounds;
    field.format = one.format;
    field.sample = parameter.sample.join(u',');
    return field;
}

ConsoleField extraField(const char *name, Kind kind, Place place, bool isRequired)
{
    ConsoleField field;
    field.name = QString::fromLatin1(name);
    field.kind = kind;
    field.place = place;
    field.isRequired = isRequired;
    return field;
}

QStringList withoutEmpty(QStringList values)
{
    values.removeAll(QString());
    return values;
}

} // namespace

ConsoleForm::ConsoleForm(const Selection &selection, QObject *parent)
    : QAbstractListModel(parent)
    , m_selection(selection)
{
    connect(&selection, &Selection::orgChanged, this, &ConsoleForm::followSelection);
    connect(&selection, &Selection::appChanged, this, &ConsoleForm::followSelection);
}

void ConsoleForm::show(const ContractOperationPtr &operation)
{
    if (operation == m_operation)
        return;
    beginResetModel();
    m_operation = operation;
    m_fields.clear();
    if (operation)
        fill();
    endResetModel();
    Q_EMIT shown();
}

void ConsoleForm::fill()
{
    for (const ContractParameter &parameter : m_operation->parameters)
        m_fields.append(fieldOf(parameter));
    if (m_operation->auth == Auth::Player)
        m_fields.append(extraField(ConsoleInput::playerToken, Kind::PlayerToken, Place::Header, true));
    if (m_operation->isMultipart())
        m_fields.append(extraField(ConsoleInput::file, Kind::File, Place::Body, m_operation->wantsFile()));
    if (!m_drafts.contains(m_operation->name()))
        m_drafts.insert(m_operation->name(), {m_operation->name(), {}, sampleBody()});
}

const ConsoleInput *ConsoleForm::draft() const
{
    const auto found = m_operation ? m_drafts.constFind(m_operation->name()) : m_drafts.constEnd();
    return found == m_drafts.constEnd() ? nullptr : &*found;
}

/// What is chosen elsewhere in the program stands in for what nobody typed.
QString ConsoleForm::selected(const QString &field) const
{
    if (field == "appId"_L1)
        return m_selection.app().text();
    if (field == "orgId"_L1)
        return m_selection.org().text();
    return {};
}

bool ConsoleForm::isFollowing(const QString &field) const
{
    const ConsoleInput *typed = draft();
    return typed && !typed->values.contains(field) && (field == "appId"_L1 || field == "orgId"_L1);
}

void ConsoleForm::followSelection()
{
    for (int row = 0; row < m_fields.size(); ++row) {
        if (!isFollowing(m_fields.at(row).name))
            continue;
        touched(row);
        Q_EMIT valuesChanged(m_fields.at(row).name);
    }
}

QStringList ConsoleForm::values(const QString &field) const
{
    const ConsoleInput *typed = draft();
    if (!typed)
        return {};
    return isFollowing(field) ? withoutEmpty({selected(field)}) : typed->of(field);
}

void ConsoleForm::setValues(const QString &field, const QStringList &values)
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const ConsoleField &each) { return each.name == field; });
    if (found == m_fields.end() || this->values(field) == values)
        return;
    draft().values.insert(field, values);
    touched(int(found - m_fields.begin()));
    Q_EMIT edited();
}

void ConsoleForm::touched(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

bool ConsoleForm::hasBody() const
{
    return m_operation && m_operation->body && !m_operation->isMultipart();
}

QString ConsoleForm::body() const
{
    const ConsoleInput *typed = draft();
    return typed ? typed->text : QString();
}

void ConsoleForm::setBody(const QString &text)
{
    if (!hasBody() || draft().text == text)
        return;
    draft().text = text;
    Q_EMIT edited();
}

QString ConsoleForm::sampleBody() const
{
    return hasBody() ? QString::fromUtf8(m_operation->sample) : QString();
}

ConsoleInput ConsoleForm::input() const
{
    ConsoleInput input;
    if (!m_operation)
        return input;
    input.operation = m_operation->name();
    for (const ConsoleField &field : m_fields) {
        if (const QStringList filled = withoutEmpty(values(field.name)); !filled.isEmpty())
            input.values.insert(field.name, filled);
    }
    if (hasBody())
        input.text = body();
    return input;
}

void ConsoleForm::setInput(const ContractOperationPtr &operation, const ConsoleInput &input)
{
    beginResetModel();
    m_operation = operation;
    m_fields.clear();
    m_drafts.insert(operation->name(), input);
    fill();
    endResetModel();
    Q_EMIT shown();
}

void ConsoleForm::reset()
{
    if (m_operation)
        setInput(m_operation, {m_operation->name(), {}, sampleBody()});
}

QList<InputProblem> ConsoleForm::problems() const
{
    return m_operation ? problemsOf(*m_operation, input()) : QList<InputProblem>();
}

bool ConsoleForm::isSendable() const
{
    const QList<InputProblem> found = problems();
    return m_operation && std::none_of(found.begin(), found.end(), [](const InputProblem &problem) {
               return problem.weight == InputProblem::Weight::Refusal;
           });
}

int ConsoleForm::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

QVariant ConsoleForm::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConsoleField &field = m_fields.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case KeyRole:
        return field.name;
    case Qt::EditRole:
        return values(field.name).join(u',');
    case RequiredRole:
        return field.isRequired;
    case ListRole:
        return field.isList;
    case WordsRole:
        return field.words;
    case ValuesRole:
        return values(field.name);
    case ProblemRole:
        for (const InputProblem &problem : problems()) {
            if (problem.field == field.name)
                return int(problem.reason);
        }
        return {};
    default:
        return {};
    }
}

bool ConsoleForm::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if ((role != ValuesRole && role != Qt::EditRole) || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const ConsoleField &field = m_fields.at(index.row());
    const bool isSplit = role == Qt::EditRole && field.isList;
    setValues(field.name, isSplit ? value.toString().split(u',') : value.toStringList());
    return true;
}

Qt::ItemFlags ConsoleForm::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace hathora
