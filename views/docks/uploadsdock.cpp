// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/uploadsdock.h"

#include "models/workbench.h"
#include "views/changeactions.h"
#include "views/deploy/newdraft.h"
#include "views/dialogs/confirmdialog.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/messagestrip.h"
#include "views/splitstate.h"
#include "views/tablepane.h"
#include "views/uploads/uploadpane.h"
#include "views/uploads/uploadtext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>

namespace hathora {

namespace {

constexpr auto splitKey = "split";

TablePane::Setup setup()
{
    return {QStringLiteral("uploads"),
            UploadsDock::tr("Uploads"),
            "name"_L1,
            "name"_L1,
            "begun"_L1,
            Qt::DescendingOrder,
            QStringLiteral("status:failed"),
            {{},
             {},
             UploadsDock::tr("Nothing was uploaded yet."),
             {},
             {},
             UploadsDock::tr("No upload matches the filter.")}};
}

} // namespace

UploadsDock::UploadsDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_uploads(workbench.uploads())
    , m_pane(new TablePane(setup(), this))
    , m_detail(new UploadPane(this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_notice(new MessageStrip(this))
    , m_changes(new ChangeActions(workbench, this))
{
    setObjectName(QStringLiteral("uploadsDock"));
    m_notice->setObjectName(QStringLiteral("uploads.notice"));
    m_notice->setDismissible(true);
    m_split->setObjectName(QStringLiteral("uploads.split"));
    m_split->addWidget(m_pane);
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_split, 1);
    setFocusProxy(m_pane);
    buildActions();

    connect(m_pane, &TablePane::selectionChanged, this, &UploadsDock::choose);
    connect(m_pane, &TablePane::shownChanged, m_pane, &TablePane::summarize);
    connect(&m_uploads.model(), &QAbstractItemModel::dataChanged, this, &UploadsDock::showState);
    connect(&m_uploads.model(), &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] {
        m_shown = 0; // its log goes with it
        m_detail->setLog(nullptr);
    });
    connect(&m_uploads, &Uploads::keepingChanged, this, &UploadsDock::tellKeeping);
    m_pane->setTable(&m_uploads.model());
    // Later than the table itself, or it would be looked for in rows that do not have it yet.
    connect(&m_uploads.model(), &QAbstractItemModel::rowsInserted, this, &UploadsDock::showNewest);
    tellKeeping();
    choose();
}

UploadsDock::~UploadsDock()
{
    m_detail->setLog(nullptr);
}

QVariantMap UploadsDock::viewState() const
{
    QVariantMap state = m_pane->viewState();
    state.insert(QLatin1String(splitKey), splitState(*m_split));
    return state;
}

void UploadsDock::setViewState(const QVariantMap &state)
{
    m_pane->setViewState(state);
    restoreSplit(*m_split, state.value(QLatin1String(splitKey)));
}

/// A low dock has no room for one below the other.
void UploadsDock::resizeEvent(QResizeEvent *event)
{
    m_split->setOrientation(width() > 2 * height() ? Qt::Horizontal : Qt::Vertical);
    QWidget::resizeEvent(event);
}

QAction *UploadsDock::add(const QString &name, const QString &text, Icon which)
{
    QAction *action = localAction(this, QStringLiteral("uploads.") + name, text);
    action->setIcon(icon(which));
    m_pane->addRowAction(action);
    m_pane->bar()->addWidget(barButton(action));
    return action;
}

void UploadsDock::buildActions()
{
    m_pause = add(QStringLiteral("pause"), tr("&Pause"), Icon::Pause);
    m_resume = add(QStringLiteral("resume"), tr("&Resume"), Icon::Play);
    m_cancel = add(QStringLiteral("cancel"), tr("&Cancel…"), Icon::Stop);
    m_deploy = add(QStringLiteral("deploy"), tr("&Deploy when it has succeeded…"), Icon::Deployment);
    m_copy = add(QStringLiteral("copyReceipt"), tr("Copy re&ceipt"), Icon::Copy);
    m_find = add(QStringLiteral("find"), tr("&Search the log"), Icon::Search);
    m_find->setShortcut(QKeySequence::Find);
    m_discard = add(QStringLiteral("remove"), tr("Re&move from the list"), Icon::Close);
    const auto isIn = [this](const QList<UploadPhase> &phases) {
        const UploadRow *row = current();
        return row && phases.contains(row->phase);
    };
    m_changes->add(m_resume, Change::Kind::CreateBuild, [isIn] {
        return isIn({UploadPhase::Paused, UploadPhase::Found, UploadPhase::Failed});
    });
    m_changes->add(m_cancel, Change::Kind::DeleteBuild, [this] {
        const UploadRow *row = current();
        return row && !row->isOver();
    });
    m_changes->add(m_deploy, Change::Kind::CreateDeployment, [this] { return canDeploy(); });
    connect(&m_workbench, &Workbench::appScopeChanged, m_changes, &ChangeActions::update);
    connect(m_deploy, &QAction::triggered, this, &UploadsDock::deploy);
    connect(m_pause, &QAction::triggered, this, [this] { give(&Uploads::pause); });
    connect(m_resume, &QAction::triggered, this, [this] { give(&Uploads::resume); });
    connect(m_discard, &QAction::triggered, this, [this] { give(&Uploads::discard); });
    connect(m_cancel, &QAction::triggered, this, &UploadsDock::askToCancel);
    connect(m_copy, &QAction::triggered, this, &UploadsDock::copyReceipt);
    connect(m_find, &QAction::triggered, m_detail, &UploadPane::search);
}

const UploadRow *UploadsDock::current() const
{
    return m_uploads.find(m_pane->currentKey().toInt());
}

void UploadsDock::give(Intent intent)
{
    if (const UploadRow *row = current())
        (m_uploads.*intent)(row->number);
}

/// What was just begun is what somebody wants to see.
void UploadsDock::showNewest(const QModelIndex &, int, int last)
{
    m_pane->select(m_uploads.model().keyText(last));
}

void UploadsDock::choose()
{
    const UploadRow *row = current();
    const int number = row ? row->number : 0;
    if (number != m_shown) {
        m_shown = number;
        m_detail->setLog(row ? m_uploads.log(number) : nullptr);
    }
    showState();
}

void UploadsDock::showState()
{
    const UploadRow *row = current();
    m_detail->setVisible(row != nullptr);
    if (row)
        m_detail->showUpload(*row);
    const auto isIn = [row](const QList<UploadPhase> &phases) { return row && phases.contains(row->phase); };
    m_pause->setEnabled(isIn({UploadPhase::Queued, UploadPhase::Uploading, UploadPhase::Completing}));
    m_discard->setEnabled(row && row->isOver());
    m_copy->setEnabled(row && !receiptText(*row).isEmpty());
    m_find->setEnabled(row != nullptr);
    m_changes->update();
}

void UploadsDock::askToCancel()
{
    const UploadRow *row = current();
    if (!row)
        return;
    const bool isBuilding = row->phase == UploadPhase::Building;
    ConfirmDialog::Question question;
    question.title = tr("Cancel the upload of %1?").arg(row->name);
    question.consequence = isBuilding ? tr("The server goes on building the image; only watching it ends.")
                                      : tr("What was sent so far is given up and cannot be resumed.");
    question.verb = tr("Cancel the upload");
    auto *dialog = new ConfirmDialog(question, this);
    connect(dialog, &QDialog::accepted, this, [this, number = row->number] { m_uploads.cancel(number); });
    dialog->open();
}

/// Once there is a build: the sheet deploys it as soon as it has succeeded, in the chosen application.
bool UploadsDock::canDeploy() const
{
    const UploadRow *row = current();
    const bool mayStillSucceed = row && (!row->isOver() || row->phase == UploadPhase::Done);
    return mayStillSucceed && !row->build.isEmpty() && m_workbench.app() && m_workbench.org() &&
           m_workbench.org()->org == row->org;
}

void UploadsDock::deploy()
{
    if (canDeploy())
        (new DeploySheet(m_workbench, newDeploymentRequest(m_workbench, current()->build), this))->show();
}

void UploadsDock::copyReceipt()
{
    if (const UploadRow *row = current())
        QGuiApplication::clipboard()->setText(receiptText(*row));
}

void UploadsDock::tellKeeping()
{
    if (m_uploads.keeping() == Uploads::Keeping::ThisRun)
        m_notice->showMessage(MessageStrip::Kind::Warning,
                              tr("There is no keychain: an upload cannot be resumed after the program has "
                                 "ended."));
    else
        m_notice->hide();
}

} // namespace hathora
