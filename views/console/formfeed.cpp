// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/formfeed.h"

#include "models/console/operationsmodel.h"
#include "views/console/fieldmaker.h"
#include "views/console/problemtext.h"
#include "views/console/requestform.h"
#include "views/json/jsoneditor.h"

namespace hathora {

namespace {

QString outdated(const ContractOperation &operation)
{
    if (!operation.isOutdated)
        return {};
    const QString since = operation.outdatedSince;
    return since.isEmpty() ? FormFeed::tr("This operation is deprecated.")
                           : FormFeed::tr("This operation is deprecated since version %1.").arg(since);
}

RequestForm::Head headOf(const ContractOperation &operation)
{
    RequestForm::Head head;
    head.title = operation.name();
    head.address = verbText(operation.verb) + u' ' + QString::fromLatin1(operation.path);
    head.summary = operation.summary;
    head.help = operation.description;
    head.outdated = outdated(operation);
    if (operation.isOutdated && !operation.successor.isEmpty())
        head.successor = FormFeed::tr("Use %1 instead").arg(operation.successor);
    return head;
}

} // namespace

FormFeed::FormFeed(ConsoleForm &form, RequestForm *view)
    : QObject(view)
    , m_form(form)
    , m_view(view)
{
    connect(&form, &ConsoleForm::shown, this, &FormFeed::shown);
    connect(&form, &ConsoleForm::valuesChanged, this, [this](const QString &name) {
        if (FormField *field = m_view->field(name))
            field->setValues(m_form.values(name));
    });
    connect(&view->body(), &JsonEditor::textEdited, this, &FormFeed::bodyEdited);
    shown();
}

void FormFeed::shown()
{
    if (!m_form.operation())
        return;
    m_view->setHead(headOf(*m_form.operation()));
    showFields();
    showBody();
}

void FormFeed::showFields()
{
    QMap<QString, FormField *> fields;
    QStringList order;
    for (const ConsoleField &each : m_form.fields()) {
        FormField *field = makeField(each);
        field->setValues(m_form.values(each.name));
        connect(field, &FormField::edited, this, [this, name = each.name] { fieldEdited(name); });
        fields.insert(each.name, field);
        order.append(each.name);
    }
    m_view->setFields(fields, order);
}

void FormFeed::showBody()
{
    if (m_form.hasBody())
        m_view->setBody(tr("Body, as JSON"), m_form.body());
    else
        m_view->setBody({}, {});
}

void FormFeed::fieldEdited(const QString &name)
{
    m_form.setValues(name, m_view->field(name)->values());
    tellProblemsOf(name);
}

void FormFeed::bodyEdited()
{
    m_form.setBody(m_view->body().text());
}

/// While one types, what is not there yet is no mistake.
void FormFeed::tellProblemsOf(const QString &input)
{
    QString told;
    for (const InputProblem &problem : m_form.problems()) {
        if (told.isEmpty() && inputOf(problem) == input && problem.reason != InputProblem::Reason::Missing)
            told = problemText(problem);
    }
    m_view->setProblem(input, told);
}

void FormFeed::showProblems()
{
    m_view->clearProblems();
    QString first;
    QStringList told;
    for (const InputProblem &problem : m_form.problems()) {
        const QString input = inputOf(problem);
        if (first.isEmpty() && problem.weight == InputProblem::Weight::Refusal)
            first = input;
        // The editor knows better where a text stops being JSON.
        if (!told.contains(input) && problem.reason != InputProblem::Reason::NotJson)
            m_view->setProblem(input, problemText(problem));
        told.append(input);
    }
    if (!first.isEmpty())
        m_view->goTo(first);
}

void FormFeed::showProblem(const QString &input, const QString &problem)
{
    m_view->setProblem(input, problem);
    m_view->goTo(input);
}

} // namespace hathora
