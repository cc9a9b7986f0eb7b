// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/app.h"

#include <QObject>

namespace hathora {

class MessageStrip;
class Workbench;

/// Changes to applications that somebody else was faster than. Each is asked about anew while its
/// organization is the chosen one; until then the strip tells of it. Child of the view, which places that.
class AppConflicts : public QObject
{
    Q_OBJECT

public:
    AppConflicts(Workbench &workbench, QWidget *view);

    MessageStrip *strip() const { return m_strip; }

private:
    struct Conflict
    {
        OrgId org;
        AppId app;
        AppConfig now;
        AppConfig wanted;
    };

    void takeScope();
    void take(const Conflict &conflict);
    void askAgain();
    void ask(const Conflict &conflict, const App *app); ///< null: it is gone
    void tell();
    void lead();
    void forget();

    Workbench &m_workbench;
    QWidget *m_view;
    MessageStrip *m_strip;
    QList<Conflict> m_open;
};

} // namespace hathora
