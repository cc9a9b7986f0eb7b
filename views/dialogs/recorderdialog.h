// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/recordedlogs.h"
#include "models/logs/logsubject.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QPushButton;
class QSpinBox;

namespace hathora {

class MessageStrip;
class PlainLabel;
class Recordings;
class TablePane;
struct HistoryScope;

/// The flight recorder: whether an application is recorded, how much may be kept, and what there is of it.
/// Closes itself when the recordings go. Show it with open().
class RecorderDialog : public QDialog
{
    Q_OBJECT

public:
    RecorderDialog(Recordings &recordings, const AppId &app, const QString &name, QWidget *parent);
    ~RecorderDialog() override;

Q_SIGNALS:
    void wanted(const hathora::LogSubject &subject); ///< the logs that were chosen in the table, or all

private:
    void build();
    QLayout *buildLimit();
    QLayout *buildButtons();
    void connectParts();
    void tell();
    void showLogs();
    void askToForget();
    HistoryScope scope() const;

    QPointer<Recordings> m_recordings;
    AppId m_app;
    QString m_name;
    RecordedLogsModel m_logs;
    MessageStrip *m_trouble;
    QCheckBox *m_on;
    QSpinBox *m_most;
    PlainLabel *m_size;
    TablePane *m_pane;
    QPushButton *m_show;
    QPushButton *m_forget;
};

} // namespace hathora
