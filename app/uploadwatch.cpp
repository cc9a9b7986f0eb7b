// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/uploadwatch.h"

#include "app/mainwindow.h"
#include "models/uploads/uploads.h"
#include "views/dialogs/confirmdialog.h"
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

bool UploadWatch::mayClose()
{
    if (m_isAnswered || !m_workbench || m_workbench->uploads().underWay() == 0)
        return true;
    ask();
    return false;
}

void UploadWatch::ask()
{
    Uploads &uploads = m_workbench->uploads();
    const bool isKept = uploads.keeping() == Uploads::Keeping::OnDisk;
    ConfirmDialog::Question question;
    question.title = tr("Quit with %n upload(s) under way?", nullptr, uploads.underWay());
    question.consequence =
        isKept ? tr("At the next start you can resume them: only what is missing is sent then.")
               : tr("They cannot be resumed after the program has ended.");
    question.verb = tr("Quit");
    for (const UploadRow &row : uploads.model().records()) {
        if (row.isUnderWay())
            question.names.append(row.name);
    }
    auto *dialog = new ConfirmDialog(question, &m_window);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_isAnswered = true;
        m_window.close();
    });
    dialog->open();
}

} // namespace hathora
