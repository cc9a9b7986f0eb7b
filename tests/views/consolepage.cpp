// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/consolepage.h"

#include "models/console/operationrole.h"
#include "views/console/answerpane.h"
#include "views/console/consoleview.h"
#include "views/console/operationlist.h"
#include "views/console/operationpane.h"
#include "views/console/requestform.h"
#include "views/forms/choicefield.h"
#include "views/forms/textfield.h"
#include "views/forms/wordsfield.h"

#include <QStandardItemModel>

namespace hathora::gallery {

using namespace Qt::StringLiterals;

namespace {

QList<int> valuesOf(const JsonOutline &outline)
{
    QList<int> secrets;
    for (int value = 0; value < outline.count(); ++value) {
        if (outline.key(value) == "value"_L1)
            secrets.append(value);
    }
    return secrets;
}

FormField::Look look(const QString &name, const QString &hint,
                     FormField::Need need = FormField::Need::Optional)
{
    return {name, name, hint, {}, need};
}

RequestForm *request()
{
    auto *form = new RequestForm;
    form->setHead({u"GetProcessMetricsDeprecated"_s,
                   u"GET /metrics/v1/{appId}/process/{processId}"_s,
                   u"Read the metrics of one process"_s,
                   {},
                   u"Deprecated since 2.12.1."_s,
                   u"Go to GetProcessMetrics"_s});
    auto *app = new TextField(look(u"appId"_s, u"text"_s, FormField::Need::Required));
    app->setValues({u"app-af469a92-5b45-4565-b3c4-b79878de67d2"_s});
    auto *region = new ChoiceField(look(u"region"_s, u"one of 13, or another"_s),
                                   {u"Seattle"_s, u"Frankfurt"_s}, ChoiceField::Others::Accepted);
    region->setValues({u"Frankfurt"_s});
    auto *follow = new ChoiceField(look(u"follow"_s, u"true or false; false unless told"_s),
                                   {u"true"_s, u"false"_s}, ChoiceField::Others::Refused);
    auto *metrics = new WordsField(look(u"metrics"_s, u"several words"_s), {u"cpu"_s, u"memory"_s});
    metrics->setValues({u"cpu"_s, u"memory"_s});
    auto *end = new TextField(look(u"end"_s, u"number, Unix time in seconds"_s), TextField::Meaning::Seconds);
    end->setValues({u"1764315600"_s});
    auto *step = new TextField(look(u"step"_s, u"integer, seconds; 60 unless told"_s));
    step->setValues({u"12a"_s});
    form->setFields({{u"appId"_s, app},
                     {u"region"_s, region},
                     {u"follow"_s, follow},
                     {u"metrics"_s, metrics},
                     {u"end"_s, end},
                     {u"step"_s, step}},
                    {u"appId"_s, u"region"_s, u"follow"_s, u"metrics"_s, u"end"_s, u"step"_s});
    form->setBody(u"Body"_s,
                  u"{\n  \"region\": \"Seattle\",\n  \"roomConfig\": 12\n  \"env\": [true, null]\n}"_s);
    form->setSending(RequestForm::Sending::Possible);
    form->setProblem(u"step"_s, u"This is no integer."_s);
    return form;
}

AnswerPane *answer()
{
    auto *pane = new AnswerPane(&valuesOf);
    pane->showWaiting(AnswerPane::Kind::Whole);
    pane->showHead(200, {{"content-type", "application/json"}});
    pane->showBody(
        R"({"deployments":[{"deploymentId":"dep-6d4c6a71","requestedCPU":0.50,"idleTimeoutEnabled":true,
        "buildTag":null,"env":[{"name":"EULA","value":"fake-value-1"}],"regions":[]},{"deploymentId":"dep-2"}]})");
    pane->showFigures(std::chrono::milliseconds(84), 12'345);
    return pane;
}

QStandardItem *operation(const QString &id, const QString &verb, const QString &successor = {})
{
    auto *one = new QStandardItem(id);
    one->setData(id, KeyRole);
    one->setData(verb, VerbRole);
    one->setData(!successor.isEmpty(), OutdatedRole);
    one->setData(successor, SuccessorRole);
    return one;
}

QStandardItem *tag(const QString &name, const QList<QStandardItem *> &operations)
{
    auto *one = new QStandardItem(name);
    one->appendRows(operations);
    return one;
}

OperationPane *choice(QObject *owner)
{
    auto *model = new QStandardItemModel(owner);
    model->appendRow(
        tag(u"AppsV2"_s, {operation(u"GetApps"_s, u"GET"_s), operation(u"CreateApp"_s, u"POST"_s)}));
    model->appendRow(
        tag(u"MetricsV1"_s, {operation(u"GetProcessMetricsDeprecated"_s, u"GET"_s, u"GetProcessMetrics"_s)}));
    model->appendRow(tag(u"RoomsV2"_s, {operation(u"CreateRoom"_s, u"POST"_s)}));
    auto *pane = new OperationPane;
    pane->operations().setModel(model);
    pane->operations().show(u"GetProcessMetricsDeprecated"_s);
    return pane;
}

} // namespace

QWidget *consolePage(QWidget *parent)
{
    auto *form = request();
    auto *page = new ConsoleView(choice(form), form, answer(), parent);
    return page;
}

} // namespace hathora::gallery
