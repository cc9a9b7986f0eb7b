// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/uploadwatch.h"

#include "app/mainwindow.h"
#include "models/uploads/uploads.h"
#include "views/messagestrip.h"

namespace hathora {

UploadWatch::UploadWatch(MainWindow &window, MessageStrip &strip)
    : m_window(window)
    , m_strip(strip)
{
    m_strip.setObjectName(QStringLiteral("uploadsFound"));
    m_strip.setDismissible(true);
    connect(&m_strip, &MessageStrip::actionTriggered, this, &UploadWatch::resume);
    m_window.setCloseGuard([this] { return mayClose(); });
}

UploadWatch::~UploadWatch()
{
    m_window.setCloseGuard({});
}

void UploadWatch::watch(Workbench *workbench)
{
    m_strip.hide();
    m_isAnswered = false;
    m_workbench = workbench;
    if (workbench)
        connect(&workbench->uploads(), &Uploads::found, this, &UploadWatch::offer);
}

void UploadWatch::offer(int count)
{
    m_strip.setAction(tr("Resume"));
    m_strip.showMessage(MessageStrip::Kind::Info,
                        tr("%n upload(s) of an earlier run were not finished.", nullptr, count),
                        tr("Only what is missing is sent."));
}

void UploadWatch::resume()
{
    m_strip.hide();
    if (!m_workbench)
        return;
    m_workbench->uploads().resumeFound();
    Q_EMIT m_workbench->viewWanted(QStringLiteral("uploads"));
}

bool UploadWatch::isFree() const
{
    return !m_workbench ||
           (m_workbench->uploads().underWay() == 0 && m_workbench->pendingDeploys().all().isEmpty());
}

bool UploadWatch::mayClose()
{
    if (m_isAnswered || isFree())
        return true;
    ask(End::Program, [this] {
        m_isAnswered = true;
        m_window.close();
    });
    return false;
}

void UploadWatch::leave(std::function<void()> end)
{
    if (isFree())
        return end();
    ask(End::Session, std::move(end));
}

void UploadWatch::ask(End end, std::function<void()> go)
{
    auto *dialog = new ConfirmDialog(question(end), &m_window);
    connect(dialog, &QDialog::accepted, this, std::move(go));
    dialog->open();
}

/// What is lost stands first.
ConfirmDialog::Question UploadWatch::question(End end) const
{
    QStringList lost;
    QStringList kept;
    for (const UploadRow &row : m_workbench->uploads().model().records()) {
        if (row.isUnderWay())
            (row.outlivesRun ? kept : lost).append(row.name);
    }
    const int uploads = int(lost.size() + kept.size());
    const int pending = int(m_workbench->pendingDeploys().all().size());
    QStringList consequences;
    if (!kept.isEmpty())
        consequences.append(
            tr("%n of them can be resumed at the next start: only what is missing is sent then.", nullptr,
               int(kept.size())));
    if (!lost.isEmpty())
        consequences.append(
            tr("%n of them cannot be resumed and have to be begun anew.", nullptr, int(lost.size())));
    if (pending > 0)
        consequences.append(
            tr("%n deployment(s) that wait for their builds are given up.", nullptr, pending));

    ConfirmDialog::Question question;
    if (uploads == 0)
        question.title = tr("Leave with deployments that wait for their builds?");
    else if (end == End::Program)
        question.title = tr("Quit with %n upload(s) under way?", nullptr, uploads);
    else
        question.title = tr("Leave this session with %n upload(s) under way?", nullptr, uploads);
    question.consequence = consequences.join(u' ');
    question.names = lost + kept;
    question.verb = end == End::Program ? tr("Quit") : tr("Leave");
    return question;
}

} // namespace hathora
