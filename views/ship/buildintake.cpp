// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ship/buildintake.h"

#include "models/uploads/uploads.h"
#include "views/changeactions.h"
#include "views/dialogs/registrybuilddialog.h"
#include "views/icons.h"
#include "views/plaintext.h"
#include "views/ship/preflightdialog.h"
#include "views/ship/shiptext.h"
#include "views/ship/windowdrop.h"

#include <QAction>
#include <QFileDialog>
#include <QMessageBox>

namespace hathora {

BuildIntake::BuildIntake(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_drop(new WindowDrop(window))
{
    using Source = Workbench::BuildSource;
    addAction("action.newBuild.folder", tr("New build from a &folder…"), Source::Folder);
    addAction("action.newBuild.archive", tr("New build from an &archive…"), Source::Archive);
    addAction("action.newBuild.registry", tr("New build from a &registry…"), Source::Registry);
    m_actions.first()->setShortcut(QKeySequence::Open); // New is for what the view in front makes
    connect(m_drop, &WindowDrop::dropped, this, &BuildIntake::look);
    setWorkbench(nullptr);
}

void BuildIntake::addAction(const char *name, const QString &text, Workbench::BuildSource source)
{
    auto *action = new QAction(
        icon(source == Workbench::BuildSource::Registry ? Icon::Download : Icon::Upload), text, this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, [this, source] { ask(source); });
    m_actions.append(action);
}

void BuildIntake::setWorkbench(Workbench *workbench)
{
    if (m_workbench)
        m_workbench->disconnect(this);
    delete m_changes;
    m_workbench = workbench;
    if (workbench) {
        m_changes = new ChangeActions(*workbench, m_window);
        for (QAction *action : std::as_const(m_actions))
            m_changes->add(action, Change::Kind::CreateBuild, [this] { return isPossible(); });
        connect(workbench, &Workbench::orgScopeChanged, this, &BuildIntake::showWhetherPossible);
        connect(workbench, &Workbench::accessChanged, this, &BuildIntake::showWhetherPossible);
    }
    showWhetherPossible();
}

void BuildIntake::showWhetherPossible()
{
    if (m_changes)
        m_changes->update();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(m_changes && action->isEnabled());
    m_drop->setTaking(m_actions.first()->isEnabled() ? WindowDrop::Taking::On : WindowDrop::Taking::Off);
}

void BuildIntake::ask(Workbench::BuildSource source)
{
    switch (source) {
    case Workbench::BuildSource::Folder:
        return askForFolder();
    case Workbench::BuildSource::Archive:
        return askForArchive();
    case Workbench::BuildSource::Registry:
        return askForImage();
    }
}

void BuildIntake::look(const Drop &drop)
{
    if (!isPossible())
        return;
    auto *dialog = new PreflightDialog(drop, m_window);
    connect(dialog, &PreflightDialog::shipRequested, this,
            [this, workbench = m_workbench, org = m_workbench->org()->org](const ShipOrder &order) {
                ship(order, workbench, org);
            });
    dialog->open();
}

void BuildIntake::askForFolder()
{
    auto *dialog = new QFileDialog(m_window, tr("New build from a folder"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly, false); // the Dockerfile is what to look for
    askWith(dialog);
}

void BuildIntake::askForArchive()
{
    auto *dialog = new QFileDialog(m_window, tr("New build from an archive"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Archives (*.tar.gz *.tgz)"));
    askWith(dialog);
}

void BuildIntake::askWith(QFileDialog *dialog)
{
    dialog->setObjectName(QStringLiteral("newBuildFiles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLabelText(QFileDialog::Accept, tr("Look into it"));
    connect(dialog, &QFileDialog::urlsSelected, this, [this](const QList<QUrl> &urls) {
        const Drop chosen = Drop::of(urls);
        if (chosen.kind == Drop::Kind::Unusable)
            refuse(chosen);
        else
            look(chosen);
    });
    dialog->open();
}

/// What is held over the window is refused in the same words.
void BuildIntake::refuse(const Drop &drop)
{
    auto *dialog = new QMessageBox(QMessageBox::Warning, tr("New build"), {}, QMessageBox::Ok, m_window);
    dialog->setObjectName(QStringLiteral("newBuildRefused"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTextFormat(Qt::PlainText);
    dialog->setText(plainLine(shiptext::drop(drop)));
    dialog->open();
}

void BuildIntake::askForImage()
{
    if (!isPossible())
        return;
    auto *dialog = new RegistryBuildDialog(m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, workbench = m_workbench, org = m_workbench->org()->org] {
                ship(RegistryOrder{dialog->image(), dialog->tag()}, workbench, org);
            });
    dialog->open();
}

/// The session may have ended while the dialog was open, and another begun.
template <typename Order>
void BuildIntake::ship(const Order &order, Workbench *workbench, const OrgId &org)
{
    if (!workbench || workbench != m_workbench)
        return;
    workbench->uploads().ship(order, org);
    Q_EMIT workbench->viewWanted(QStringLiteral("uploads"));
}

} // namespace hathora
