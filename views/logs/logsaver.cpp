// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logsaver.h"

#include "models/format.h"
#include "models/logs/logdesk.h"
#include "models/logs/logdownload.h"
#include "models/logs/logexport.h"
#include "models/tones.h"
#include "models/workbench.h"
#include "views/errortext.h"
#include "views/filesave.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/messagestrip.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

namespace hathora {

namespace {

LogExport::Form formOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isJson = suffix == QLatin1String("jsonl") || suffix == QLatin1String("ndjson");
    return isJson ? LogExport::Form::JsonLines : LogExport::Form::Text;
}

QFileDialog *fileDialog(QWidget *owner, const QString &title, const QString &name)
{
    auto *dialog = new QFileDialog(owner, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("log"));
    dialog->selectFile(name);
    return dialog;
}

} // namespace

LogSaver::LogSaver(Workbench &workbench, MessageStrip *notice, QWidget *owner)
    : QObject(owner)
    , m_workbench(workbench)
    , m_notice(notice)
    , m_owner(owner)
    , m_save(localAction(owner, QStringLiteral("logs.save"), tr("Save to &file…"), QKeySequence::Save))
    , m_download(localAction(owner, QStringLiteral("logs.download"), tr("&Download the whole log…")))
{
    m_save->setIcon(icon(Icon::Download));
    owner->addActions({m_save, m_download});
    connect(m_save, &QAction::triggered, this, &LogSaver::askWhereToSave);
    connect(m_download, &QAction::triggered, this, &LogSaver::askWhereToDownload);
    connect(notice, &MessageStrip::actionTriggered, this, &LogSaver::stop);
    update();
}

LogSaver::~LogSaver() = default;

void LogSaver::setDesk(LogDesk *desk)
{
    m_desk = desk;
    update();
}

void LogSaver::update()
{
    m_save->setEnabled(m_desk && m_desk->rows().count() > 0);
    m_download->setEnabled(!ended().isEmpty() && !m_running);
}

ProcessId LogSaver::ended() const
{
    if (!m_desk || m_desk->members().members().size() != 1)
        return {};
    const ProcessId &process = m_desk->members().members().constFirst();
    const int source = m_desk->feed().find(process);
    if (source < 0)
        return {};
    const Process *known = m_desk->process(source);
    const bool isOver = m_desk->feed().source(source).state == LogFeed::State::Ended;
    return isOver || (known && !isLive(known->status)) ? process : ProcessId();
}

void LogSaver::askWhereToSave()
{
    QFileDialog *dialog = fileDialog(m_owner, tr("Save the log"), QStringLiteral("process.log"));
    dialog->setObjectName(QStringLiteral("logs.saveDialog"));
    dialog->setNameFilters({tr("Text (*.log *.txt)"), tr("Lines of JSON (*.jsonl)")});
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const bool isJson = filter.contains(QLatin1String("jsonl"));
        dialog->setDefaultSuffix(isJson ? QStringLiteral("jsonl") : QStringLiteral("log"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &LogSaver::saveTo);
    dialog->open();
}

void LogSaver::saveTo(const QString &path)
{
    if (!m_desk)
        return;
    const auto lines = std::make_shared<const LogExport>(*m_desk);
    const QString gap = tr("(Lines may be missing here.)");
    auto *file = new FileSave(
        path, [lines, path, gap](QIODevice &device) { lines->write(device, formOf(path), gap); }, this);
    connect(file, &FileSave::written, m_notice, [this, count = int(lines->lines())](const QString &where) {
        m_notice->setAction({});
        m_notice->showMessage(MessageStrip::Kind::Info, tr("%n lines saved.", nullptr, count), where);
    });
    connect(file, &FileSave::failed, m_notice, [this](const QString &where) {
        m_notice->setAction({});
        m_notice->showMessage(MessageStrip::Kind::Error, tr("The log could not be saved there."), where);
    });
}

void LogSaver::askWhereToDownload()
{
    QFileDialog *dialog =
        fileDialog(m_owner, tr("Download the whole log"), ended().text() + QStringLiteral(".log"));
    dialog->setObjectName(QStringLiteral("logs.downloadDialog"));
    connect(dialog, &QFileDialog::fileSelected, this, &LogSaver::downloadTo);
    dialog->open();
}

void LogSaver::downloadTo(const QString &path)
{
    const ProcessId process = ended();
    if (process.isEmpty())
        return;
    m_running = m_workbench.logDownload(process, path);
    connect(m_running.get(), &LogDownload::progressed, this, &LogSaver::tellProgress);
    connect(m_running.get(), &LogDownload::finished, this, &LogSaver::tellEnd, Qt::QueuedConnection);
    connect(m_running.get(), &LogDownload::failed, this, [this](const std::optional<Error> &error) {
        m_running.release()->deleteLater();
        m_notice->setAction({});
        m_notice->showMessage(MessageStrip::Kind::Error, tr("The log could not be downloaded."),
                              error ? errorText(*error).text() : tr("It could not be written there."));
        update();
    });
    m_notice->setAction(tr("Cancel"));
    tellProgress();
    update();
}

void LogSaver::tellProgress()
{
    m_notice->showMessage(MessageStrip::Kind::Info, tr("Downloading the log…"),
                          format::bytes(double(m_running->bytes())));
}

void LogSaver::tellEnd()
{
    if (!m_running)
        return;
    const QString where = m_running->path();
    const QString size = format::bytes(double(m_running->bytes()));
    m_running.reset();
    m_notice->setAction({});
    m_notice->showMessage(MessageStrip::Kind::Info, tr("The whole log was saved: %1.").arg(size), where);
    update();
}

void LogSaver::stop()
{
    m_running.reset();
    m_notice->setAction({});
    m_notice->hide();
    update();
}

} // namespace hathora
