// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/uploads/uploads.h"

#include <QVariantMap>
#include <QWidget>

class QAction;
class QSplitter;

namespace hathora {

class ChangeActions;
enum class Icon;
class MessageStrip;
class StateOverlay;
class TablePane;
class UploadPane;
class Workbench;

/// The uploads of this session, those that earlier runs left unfinished, and the log of each one's build.
class UploadsDock : public QWidget
{
    Q_OBJECT

public:
    explicit UploadsDock(Workbench &workbench, QWidget *parent = nullptr);
    ~UploadsDock() override;

    TablePane &table() { return *m_pane; }
    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Intent = void (Uploads::*)(int number);

    QAction *add(const QString &name, const QString &text, Icon icon);
    void buildActions();
    void give(Intent intent);
    void choose();
    void showNewest(const QModelIndex &parent, int first, int last);
    void showState();
    void askToCancel();
    void deploy();
    bool canDeploy() const;
    void copyReceipt();
    void tellKeeping();
    const UploadRow *current() const;

    Workbench &m_workbench;
    Uploads &m_uploads;
    TablePane *m_pane;
    UploadPane *m_detail;
    QSplitter *m_split;
    MessageStrip *m_notice;
    ChangeActions *m_changes;
    QAction *m_pause = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_deploy = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_find = nullptr;
    int m_shown = 0; ///< number of the upload whose log is shown; 0 for none
};

} // namespace hathora
