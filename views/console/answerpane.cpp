// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/answerpane.h"

#include "models/format.h"
#include "views/delegates/textdelegate.h"
#include "views/filesave.h"
#include "views/icons.h"
#include "views/json/jsonview.h"
#include "views/localaction.h"
#include "views/logs/logsearchbar.h"
#include "views/logs/logview.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/spacing.h"
#include "views/stateoverlay.h"
#include "views/statuspill.h"
#include "views/typography.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIODevice>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

namespace hathora {

namespace {

enum Tab { Body, Stream, Headers };

Tone toneOf(int status)
{
    if (status >= 400)
        return Tone::Failed;
    return status >= 300 ? Tone::Warning : Tone::Running;
}

} // namespace

AnswerPane::AnswerPane(JsonTreeModel::FindSecrets findSecrets, QWidget *parent)
    : QWidget(parent)
    , m_status(new StatusPill(this))
    , m_figures(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_notice(new MessageStrip(this))
    , m_tabs(new QTabWidget)
    , m_json(new JsonView(QStringLiteral("console.body"), std::move(findSecrets)))
    , m_stream(new LogView)
    , m_streamSearch(new LogSearchBar(QStringLiteral("console.stream.search"), m_stream))
    , m_headerTable(new QTreeView)
{
    setObjectName(QStringLiteral("console.answer"));
    m_tabs->setObjectName(QStringLiteral("console.answer.tabs"));
    m_tabs->setAccessibleName(tr("Parts of the answer"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_json, tr("Body"));
    m_tabs->addTab(buildStream(), tr("Stream"));
    m_tabs->addTab(buildHeaders(), tr("Headers"));
    m_notice->setObjectName(QStringLiteral("console.answer.notice"));
    m_notice->setDismissible(true);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildBar());
    column->addWidget(m_notice);
    column->addWidget(m_tabs, 1);
    m_overlay = new StateOverlay(content, this);
    m_overlay->setObjectName(QStringLiteral("console.answer.overlay"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_overlay);
    setFocusProxy(m_tabs);

    connect(m_overlay, &StateOverlay::retryRequested, this, &AnswerPane::retryRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AnswerPane::updateActions);
    connect(m_json, &JsonView::shown, this, &AnswerPane::updateActions);
    connect(m_json, &JsonView::notJson, this, &AnswerPane::updateActions);
    updateActions();
}

AnswerPane::~AnswerPane()
{
    m_streamSearch->setBuffer(nullptr);
    m_stream->setRows(nullptr);
    m_headerTable->setModel(nullptr);
}

QLayout *AnswerPane::buildBar()
{
    m_figures->setObjectName(QStringLiteral("console.answer.figures"));
    m_figures->setElideMode(Qt::ElideRight);
    m_status->setObjectName(QStringLiteral("console.answer.status"));
    m_find = localAction(this, QStringLiteral("console.answer.find"), tr("&Search the answer"),
                         QKeySequence::Find);
    m_find->setIcon(icon(Icon::Search));
    m_json->findAction()->setShortcut({}); // or neither would be heard
    m_asText = localAction(this, QStringLiteral("console.answer.asText"), tr("Show as &text"));
    m_asText->setIcon(icon(Icon::Log));
    m_asText->setCheckable(true);
    m_save =
        localAction(this, QStringLiteral("console.answer.save"), tr("&Save the answer…"), QKeySequence::Save);
    m_save->setIcon(icon(Icon::Download));
    addActions({m_find, m_save});

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(spacing::around, spacing::within, spacing::between, spacing::within);
    bar->setSpacing(spacing::within);
    bar->addWidget(m_status);
    bar->addSpacing(spacing::within);
    bar->addWidget(m_figures, 1);
    for (QAction *action : {m_find, m_asText, m_save})
        bar->addWidget(barButton(action));

    connect(m_find, &QAction::triggered, this, &AnswerPane::search);
    connect(m_asText, &QAction::toggled, this,
            [this](bool on) { m_json->setForm(on ? JsonView::Form::Text : JsonView::Form::Tree); });
    connect(m_save, &QAction::triggered, this, &AnswerPane::askForFile);
    return bar;
}

QWidget *AnswerPane::buildStream()
{
    m_stream->setObjectName(QStringLiteral("console.stream"));
    m_stream->setAccessibleName(tr("Lines of the answer"));
    m_stream->setRows(&m_rows);
    m_streamSearch->setBuffer(&m_lines);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_streamSearch);
    column->addWidget(m_stream, 1);
    return page;
}

QWidget *AnswerPane::buildHeaders()
{
    m_headers.setColumnCount(2);
    m_headers.setHorizontalHeaderLabels({tr("Header"), tr("Value")});
    m_headerTable->setObjectName(QStringLiteral("console.headers"));
    m_headerTable->setAccessibleName(tr("Headers of the answer"));
    m_headerTable->setModel(&m_headers);
    m_headerTable->setItemDelegate(new TextDelegate(m_headerTable));
    m_headerTable->setRootIsDecorated(false);
    m_headerTable->setUniformRowHeights(true);
    m_headerTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_headerTable->setFrameShape(QFrame::NoFrame);
    m_headerTable->setAllColumnsShowFocus(true);
    m_headerTable->header()->setStretchLastSection(true);
    return m_headerTable;
}

void AnswerPane::showNothing(const QString &whatToDo)
{
    m_hasAnswer = false;
    m_overlay->showEmpty(whatToDo);
    updateActions();
}

void AnswerPane::showWaiting(Kind kind)
{
    m_hasAnswer = false;
    m_json->clear();
    m_lines.clear();
    m_headers.removeRows(0, m_headers.rowCount());
    m_notice->hide();
    m_figures->clear();
    m_status->hide();
    m_tabs->setTabVisible(Tab::Body, kind == Kind::Whole);
    m_tabs->setTabVisible(Tab::Stream, kind == Kind::Stream);
    m_tabs->setCurrentIndex(kind == Kind::Whole ? Tab::Body : Tab::Stream);
    m_overlay->showLoading(tr("Waiting for the answer…"));
    updateActions();
}

void AnswerPane::showHead(int status, const Headers &headers)
{
    m_hasAnswer = true;
    m_status->setStatus(QString::number(status), toneOf(status));
    m_status->show();
    for (const auto &[name, value] : headers)
        m_headers.appendRow(
            {new QStandardItem(QString::fromLatin1(name)), new QStandardItem(QString::fromLatin1(value))});
    m_headerTable->resizeColumnToContents(0);
    m_overlay->showContent();
    updateActions();
}

void AnswerPane::showBody(const QByteArray &body)
{
    m_tabs->setTabVisible(Tab::Body, true);
    m_tabs->setCurrentIndex(Tab::Body);
    m_json->showText(body);
}

void AnswerPane::addLines(const QStringList &lines)
{
    m_lines.append(lines);
}

void AnswerPane::showFigures(std::chrono::milliseconds duration, qint64 bytes)
{
    m_figures->setText(
        tr("%1 · %2", "duration and size").arg(format::duration(duration), format::bytes(double(bytes))));
}

void AnswerPane::showFailure(const QString &what, const QString &why)
{
    if (!m_hasAnswer)
        return m_overlay->showFailed(what, why);
    m_notice->showMessage(MessageStrip::Kind::Error, what, why);
}

void AnswerPane::updateActions()
{
    const bool isBody = m_tabs->currentIndex() == Tab::Body;
    const bool isStream = m_tabs->currentIndex() == Tab::Stream;
    m_find->setEnabled(m_hasAnswer && (isStream || (isBody && m_json->findAction()->isEnabled())));
    m_asText->setEnabled(m_hasAnswer && isBody);
    m_save->setEnabled(m_hasAnswer);
}

void AnswerPane::search()
{
    if (m_tabs->currentIndex() == Tab::Stream)
        return m_streamSearch->open();
    m_tabs->setCurrentIndex(Tab::Body);
    m_asText->setChecked(false);
    m_json->search();
}

void AnswerPane::askForFile()
{
    const bool isStream = m_tabs->isTabVisible(Tab::Stream);
    auto *dialog = new QFileDialog(this, tr("Save the answer"));
    dialog->setObjectName(QStringLiteral("console.saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(isStream ? QStringLiteral("answer.txt") : QStringLiteral("answer.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &AnswerPane::saveTo);
    dialog->open();
}

void AnswerPane::saveTo(const QString &path)
{
    const QByteArray whole = m_whole ? m_whole() : QByteArray();
    auto *file = new FileSave(
        path, [whole](QIODevice &device) { device.write(whole); }, this);
    connect(file, &FileSave::written, m_notice, [this](const QString &where) {
        m_notice->showMessage(MessageStrip::Kind::Info, tr("The answer was saved."), where);
    });
    connect(file, &FileSave::failed, m_notice, [this](const QString &where) {
        m_notice->showMessage(MessageStrip::Kind::Error, tr("The answer could not be saved there."), where);
    });
}

} // namespace hathora
