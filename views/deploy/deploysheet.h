// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/rehearsal.h"
#include "models/workbench.h"

#include <QDialog>
#include <QTimer>

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace hathora {

class ChangeActions;
class ChangeStrip;
class DeployForm;
class MessageStrip;
class PlainLabel;
class RehearsalPage;
class SightWatch;
class YamlFiles;

/// A deployment being made: a form, then the rehearsal, then the deed. Rolling back is the same, begun at the
/// rehearsal.
///
/// A window of its own that blocks nothing. It stays with the application it was opened for, and open until
/// that is certain to be deployed: what was typed is not lost to a refusal.
class DeploySheet : public QDialog
{
    Q_OBJECT

public:
    struct Request
    {
        DeploymentDraft draft;
        DeploymentId rollBackTo = {}; ///< empty for a new deployment
        QString note = {};  ///< where what is filled in comes from; empty if there is nothing to say
        BuildId build = {}; ///< that a new deployment is asked for; empty if it may be any
        bool awaitsLatest =
            false; ///< the deployments are not known yet: what to begin with follows from them
    };

    /// An application must be chosen.
    DeploySheet(Workbench &workbench, const Request &request, QWidget *parent);

    DeployForm &form() { return *m_form; }

    void reject() override; ///< asks first if something would be lost

private:
    QWidget *buildHead(const Request &request);
    QWidget *buildBar();
    QToolButton *buildFileMenu();
    void wire();
    void takeScope();
    void follow(OrgScope &org, AppScope &app);
    bool isHere() const; ///< its application is the chosen one
    void update();
    void offerChoices();
    void begin();
    void fill(const DeploymentDraft &draft);
    void tellButtons(const Rehearsal &rehearsal);
    void turnTo(QWidget *page);
    void deploy();
    void sent(const Change &change);
    void take(const CliConfig &config);
    DraftSurroundings surroundings() const;

    Workbench &m_workbench;
    const AppId m_app;
    const BuildId m_build; ///< that it was opened for
    QString m_appName;
    DeploymentDraft m_untouched; ///< as it was filled in for the person
    CliConfig m_config;          ///< that was imported last
    PlainLabel *m_title;
    MessageStrip *m_notice;
    MessageStrip *m_elsewhere;
    ChangeStrip *m_changes;
    QStackedWidget *m_pages;
    DeployForm *m_form;
    RehearsalPage *m_rehearsal;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_deploy;
    PlainLabel *m_why;
    YamlFiles *m_files;
    SightWatch *m_sight;
    ChangeActions *m_changeActions;
    QList<QMetaObject::Connection> m_ofScope;
    QTimer m_soon; ///< stores tell often
    bool m_mayDeploy = false;
    bool m_waits = false;        ///< the build may succeed yet
    bool m_awaitsLatest = false; ///< nothing can be filled in before it is known what to begin with
    int m_sending = 0;           ///< the number of our change; 0 while there is none
};

} // namespace hathora
