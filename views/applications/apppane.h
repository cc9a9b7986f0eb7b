// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"
#include "views/secretclipboard.h"

#include <QWidget>

class QFormLayout;

namespace hathora {

class PlainLabel;
class SecretRow;
class Workbench;
struct AppWithDeployment;

/// One application: how players sign in, its service configuration where the server tells of one, and its
/// secret.
class AppPane : public QWidget
{
    Q_OBJECT

public:
    explicit AppPane(Workbench &workbench, QWidget *parent = nullptr);

    void showApp(const AppId &app); ///< an empty one: none is chosen
    void tell();                    ///< something about it may be another thing now

private:
    PlainLabel *addRow(const char *name, const QString &label);
    void build();
    void tellService(const AppWithDeployment *app);
    const AppWithDeployment *app() const;

    Workbench &m_workbench;
    AppId m_app;
    SecretClipboard m_clipboard; ///< what was copied stays there after another row is chosen
    PlainLabel *m_title;
    PlainLabel *m_made;
    QWidget *m_settings;
    QFormLayout *m_rows;
    PlainLabel *m_signIn;
    PlainLabel *m_google;
    PlainLabel *m_balancer;
    PlainLabel *m_autoscaler;
    PlainLabel *m_allocations;
    SecretRow *m_secret;
};

} // namespace hathora
