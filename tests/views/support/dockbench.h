// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workbench.h"
#include "tests/models/support/sandboxsession.h"

#include <QWidget>

namespace hathora::testing {

/// A workbench on a sandbox of its own, and where a dock is put to be seen.
class DockBench
{
public:
    explicit DockBench(const SandboxSession::Options &options = fewProcesses(sandbox::Generation::Newest));

    /// A fleet that is there in a moment.
    static SandboxSession::Options fewProcesses(sandbox::Generation generation = sandbox::Generation::Newest);

    SandboxSession session;
    Workbench workbench;

    void choose(); ///< the organization and its largest application
    ProcessId
    process(sandbox::ProcessStatus status); ///< one of that application in this state; empty if none is

    static void show(QWidget &dock, const QSize &size = {1000, 640});
};

/// The text of a label, button or line by the object name; a note that fails the test if there is none.
QString textOf(const QWidget &parent, const char *name);

/// Types it in place of what a line holds. Fails the test if there is no such line.
void typeInto(const QWidget &parent, const char *line, const QString &text);
/// Fails the test if there is no such button, or it cannot be pressed.
void press(const QWidget &parent, const char *button);

} // namespace hathora::testing
