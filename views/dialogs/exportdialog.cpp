// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/exportdialog.h"

#include "models/snapshot/snapshottaker.h"
#include "models/workbench.h"
#include "views/errortext.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/snapshottext.h"
#include "views/spacing.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace hathora {

namespace {

constexpr int comfortableWidth = 460;

} // namespace

ExportDialog::ExportDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_values(new QCheckBox(tr("With the &values of environment variables, in clear text"), this))
    , m_progress(new QProgressBar(this))
    , m_message(new MessageStrip(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export the organization"));
    setMinimumWidth(comfortableWidth);
    build();
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ExportDialog::written);
    connect(&workbench, &Workbench::orgScopeChanged, this, &QDialog::reject);
    connect(&workbench, &QObject::destroyed, this, [this] {
        m_taker.reset(); // what it asks goes next
        reject();
    });
    setBusy(false);
}

ExportDialog::~ExportDialog()
{
    m_writing.waitForFinished();
}

void ExportDialog::build()
{
    auto *note = new PlainLabel(this);
    note->setWordWrap(true);
    note->setText(
        tr("Applications, deployments, builds, fleets, members, invites, names of tokens and invoices "
           "are written into one ZIP file, as JSON and as CSV, with a sheet that says each "
           "application's settings in the words of GameFabric. Tokens and secrets of applications are "
           "never in it."));
    m_values->setObjectName(QStringLiteral("export.values"));
    m_progress->setObjectName(QStringLiteral("export.progress"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_message->setObjectName(QStringLiteral("export.message"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(QStringLiteral("export.start"));
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::groups);
    column->setSpacing(spacing::around);
    column->addWidget(note);
    column->addWidget(m_values);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addWidget(buttons);
}

void ExportDialog::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Export the organization"), QDir::homePath(), tr("ZIP archives (*.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->selectFile(
        QStringLiteral("hathora-%1.zip").arg(QDate::currentDate().toString(QStringLiteral("yyyyMMdd"))));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    dialog->open();
}

void ExportDialog::exportTo(const QString &path)
{
    m_path = path;
    m_taker = m_workbench.snapshot(m_values->isChecked() ? Secrets::Shown : Secrets::Masked);
    if (!m_taker)
        return;
    m_message->hide();
    m_progress->setRange(0, 0);
    setBusy(true);
    connect(m_taker.get(), &SnapshotTaker::progressed, this, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
    });
    connect(m_taker.get(), &SnapshotTaker::finished, this, &ExportDialog::write);
    m_taker->start();
}

void ExportDialog::write(const Snapshot &snapshot)
{
    m_missing.clear();
    for (const Snapshot::Hole &hole : snapshot.holes)
        m_missing.append(tr("%1 (%2)").arg(snapshotTableText(hole.name), judgementText(hole.error)));
    m_missing.removeDuplicates();
    m_writing.setFuture(QtConcurrent::run(
        [path = m_path, snapshot] { return writeZip(path, filesOf(snapshot), snapshot.takenAt); }));
}

void ExportDialog::written()
{
    setBusy(false);
    const std::optional<PackError> why = m_writing.result();
    const QString place = QDir::toNativeSeparators(m_path);
    if (why)
        m_message->showMessage(MessageStrip::Kind::Error, tr("%1 could not be written.").arg(place),
                               unwrittenText(*why));
    else if (!m_missing.isEmpty())
        m_message->showMessage(MessageStrip::Kind::Warning,
                               tr("Written to %1, but not everything.").arg(place),
                               tr("Not there: %1").arg(m_missing.join(QStringLiteral("; "))));
    else
        m_message->showMessage(MessageStrip::Kind::Info, tr("Written to %1.").arg(place));
}

void ExportDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_values->setEnabled(!busy);
    m_export->setEnabled(!busy);
}

} // namespace hathora
