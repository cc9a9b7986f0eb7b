// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api.h"
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"
#include "tests/flows/seenrows.h"

namespace hathora::testing {

constexpr int managersPatience = 30'000; // ms

/// Somebody in charge of an organization, at the window; and what the server says for itself, whatever the
/// window shows.
class Manager
{
public:
    explicit Manager(sandbox::Story story = sandbox::Story::None,
                     LocalHathora::Time time = LocalHathora::Time::Runs);

    void goIn();
    /// Brings up the dock, and waits for rows in a table of it.
    bool lookAt(const char *dock, const char *table);
    /// An application of that name, made among the others.
    bool makeApp(const QString &name);
    bool trigger(const char *action) const; ///< as soon as it is offered
    bool click(const char *button) const;   ///< as soon as it can be clicked
    bool fill(const char *field, const QString &text) const;
    bool saveAs(const QString &path); ///< in the dialog that asks where to

    SeenRows rows(const char *view) const { return {person, view}; }
    OrgId org() { return person.workbench().org()->org; }
    const Api &server() const { return m_api; }
    QString token() const; ///< that is signed in with

    LocalHathora hathora;
    Person person;

private:
    Client m_client;
    Api m_api{m_client};
};

} // namespace hathora::testing
