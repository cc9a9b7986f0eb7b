// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertsdialog.h"

#include "models/alerts/alertengine.h"
#include "models/alerts/chartalerts.h"
#include "models/workbench.h"
#include "views/alerts/alertsmodel.h"
#include "views/alerts/alertwords.h"
#include "views/alerts/ruledialog.h"
#include "views/delegates/statusdelegate.h"
#include "views/plainlabel.h"
#include "views/spacing.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr QSize comfortable(780, 540);
constexpr int stateWidth = 270;
constexpr int timeWidth = 80;

} // namespace

AlertsDialog::AlertsDialog(Workbench &workbench, Tray tray, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_rules(workbench.alerts().rules())
    , m_model(new AlertsModel(workbench, this))
    , m_table(new QTableView(this))
    , m_asks(new PlainLabel(PlainLabel::Look::Caption, this))
{
    setObjectName(QStringLiteral("alerts"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Alerts"));
    resize(comfortable);
    build(tray);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AlertsDialog::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AlertsDialog::showChosen);
    connect(m_table, &QTableView::doubleClicked, this, &AlertsDialog::change);
    connect(&workbench.alerts(), &AlertEngine::changed, this, &AlertsDialog::showAsks);
    connect(m_rules, &AlertRules::changed, this, &AlertsDialog::showDesktop);
    m_table->selectRow(0);
    showChosen();
    showDesktop();
    showAsks();
}

void AlertsDialog::build(Tray tray)
{
    buildTable();
    m_asks->setObjectName(QStringLiteral("alerts.asks"));
    m_asks->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::groups);
    column->setSpacing(spacing::between);
    column->addWidget(m_table, 1);
    column->addLayout(buildButtons());
    buildDesktop(*column, tray);
    column->addWidget(m_asks);
    column->addWidget(buttons);
}

void AlertsDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("alerts.table"));
    m_table->setAccessibleName(tr("Alerts and their state"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(AlertsModel::Standing, new StatusDelegate(m_table));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(spacing::rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(AlertsModel::Rule, QHeaderView::Stretch);
    header->setSectionResizeMode(AlertsModel::Standing, QHeaderView::Interactive);
    header->resizeSection(AlertsModel::Standing, stateWidth);
}

QLayout *AlertsDialog::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::between);
    connect(addButton(row, QStringLiteral("add"), tr("&Add…")), &QPushButton::clicked, this,
            &AlertsDialog::add);
    m_change = addButton(row, QStringLiteral("change"), tr("&Change…"));
    m_remove = addButton(row, QStringLiteral("remove"), tr("&Remove"));
    connect(m_change, &QPushButton::clicked, this, &AlertsDialog::change);
    connect(m_remove, &QPushButton::clicked, this, &AlertsDialog::remove);
    row->addStretch(1);
    return row;
}

void AlertsDialog::buildDesktop(QVBoxLayout &column, Tray tray)
{
    m_tell = addSwitch(column, QStringLiteral("tell"), tr("&Show alerts on the desktop"));
    m_quiet = new QCheckBox(tr("But &not from"), this);
    m_quiet->setObjectName(QStringLiteral("alerts.quiet"));
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::between);
    row->addSpacing(spacing::groups);
    row->addWidget(m_quiet);
    m_from = addTime(row, QStringLiteral("from"), tr("Quiet from"));
    row->addWidget(new QLabel(tr("to", "quiet from … to …"), this));
    m_to = addTime(row, QStringLiteral("to"), tr("Quiet until"));
    row->addStretch(1);
    column.addLayout(row);
    m_always = addSwitch(column, QStringLiteral("always"),
                         tr("Ask for what &built-in alerts need even while no view shows it"));
    connect(m_quiet, &QCheckBox::toggled, this, &AlertsDialog::takeDesktop);
    for (QTimeEdit *edit : {m_from, m_to})
        connect(edit, &QTimeEdit::timeChanged, this, &AlertsDialog::takeDesktop);
    if (tray == Tray::Present)
        return;
    auto *missing = new PlainLabel(PlainLabel::Look::Caption, this);
    missing->setObjectName(QStringLiteral("alerts.noTray"));
    missing->setWordWrap(true);
    missing->setText(tr("This desktop has no place for notifications: alerts stand in the status bar and in "
                        "Activity."));
    column.addWidget(missing);
}

QCheckBox *AlertsDialog::addSwitch(QVBoxLayout &column, const QString &name, const QString &text)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QStringLiteral("alerts.") + name);
    column.addWidget(box);
    connect(box, &QCheckBox::toggled, this, &AlertsDialog::takeDesktop);
    return box;
}

QPushButton *AlertsDialog::addButton(QLayout *row, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("alerts.") + name);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

QTimeEdit *AlertsDialog::addTime(QLayout *row, const QString &name, const QString &what)
{
    auto *edit = new QTimeEdit(this);
    edit->setObjectName(QStringLiteral("alerts.") + name);
    edit->setAccessibleName(what);
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setMinimumWidth(timeWidth);
    row->addWidget(edit);
    return edit;
}

void AlertsDialog::showDesktop()
{
    const QuietHours quiet = m_rules->quietHours();
    const bool isTold = m_rules->desktop() == AlertRules::Desktop::Told;
    const QSignalBlocker tell(m_tell);
    const QSignalBlocker always(m_always);
    const QSignalBlocker silent(m_quiet);
    const QSignalBlocker from(m_from);
    const QSignalBlocker to(m_to);
    m_tell->setChecked(isTold);
    m_always->setChecked(m_rules->watching() == AlertRules::Watching::Always);
    m_quiet->setChecked(quiet.isOn);
    m_from->setTime(quiet.from);
    m_to->setTime(quiet.to);
    m_quiet->setEnabled(isTold);
    m_from->setEnabled(isTold && quiet.isOn);
    m_to->setEnabled(isTold && quiet.isOn);
}

void AlertsDialog::takeDesktop()
{
    const auto desktop = m_tell->isChecked() ? AlertRules::Desktop::Told : AlertRules::Desktop::Silent;
    const auto watching =
        m_always->isChecked() ? AlertRules::Watching::Always : AlertRules::Watching::WhatIsSeen;
    const QuietHours quiet{m_quiet->isChecked(), m_from->time(), m_to->time()};
    m_rules->setDesktop(desktop);
    m_rules->setWatching(watching);
    m_rules->setQuietHours(quiet);
}

void AlertsDialog::showAsks()
{
    m_asks->setText(alertwords::asks(m_workbench.alerts().asks()));
}

void AlertsDialog::showChosen()
{
    const bool isOwn = chosen().has_value();
    m_change->setEnabled(isOwn);
    m_remove->setEnabled(isOwn);
}

std::optional<AlertRule> AlertsDialog::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : m_model->rule(rows.constFirst().row());
}

void AlertsDialog::add()
{
    begin(chartalerts::draft({}, {}, 1, m_workbench.selection()));
}

void AlertsDialog::begin(const AlertRule &draft)
{
    auto *dialog = new RuleDialog(m_workbench, draft, RuleDialog::What::New, this);
    connect(dialog, &RuleDialog::chosen, this, [this](const AlertRule &rule) {
        const int number = m_rules->add(rule);
        m_table->selectRow(m_model->rowOf(number));
    });
    dialog->open();
}

void AlertsDialog::change()
{
    const std::optional<AlertRule> rule = chosen();
    if (!rule)
        return;
    auto *dialog = new RuleDialog(m_workbench, *rule, RuleDialog::What::Changed, this);
    connect(dialog, &RuleDialog::chosen, m_rules, &AlertRules::change);
    dialog->open();
}

void AlertsDialog::remove()
{
    if (const std::optional<AlertRule> rule = chosen())
        m_rules->remove(rule->number);
}

} // namespace hathora
