// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snapshot/snapshot.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace hathora {

class MessageStrip;
class SnapshotTaker;
class Workbench;

/// Writes all that the chosen organization has on the server into a ZIP file. Closing it stops that.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(Workbench &workbench, QWidget *parent);
    ~ExportDialog() override; ///< waits for the file, if it is being written

    void exportTo(const QString &path);

private:
    void build();
    void chooseFile();
    void write(const Snapshot &snapshot);
    void written();
    void setBusy(bool busy);

    Workbench &m_workbench;
    std::unique_ptr<SnapshotTaker> m_taker;
    QString m_path;
    QStringList m_missing; ///< tables that could not be had
    QFutureWatcher<std::optional<PackError>> m_writing;
    QCheckBox *m_values;
    QProgressBar *m_progress;
    MessageStrip *m_message;
    QPushButton *m_export;
};

} // namespace hathora
