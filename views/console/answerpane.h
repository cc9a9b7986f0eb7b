// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/jsontreemodel.h"
#include "views/logs/bufferrows.h"

#include <QStandardItemModel>
#include <QWidget>

#include <chrono>

class QAction;
class QTabWidget;
class QTreeView;

namespace hathora {

class JsonView;
class LogSearchBar;
class LogView;
class MessageStrip;
class PlainLabel;
class StateOverlay;
class StatusPill;

/// What a server answered: status, duration and size above; body, headers and, where it comes bit by bit, the
/// stream as tabs below.
///
/// Has the faces of every view: nothing yet, waiting, failed without an answer, answered. An answer that is
/// old because the question changed since stays, under a strip that says so.
class AnswerPane : public QWidget
{
    Q_OBJECT

public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    enum class Kind { Whole, Stream };

    explicit AnswerPane(JsonTreeModel::FindSecrets findSecrets, QWidget *parent = nullptr);
    ~AnswerPane() override;

    void showNothing(const QString &whatToDo);
    void showWaiting(Kind kind); ///< nothing of the answer before is left
    void showHead(int status, const Headers &headers);
    void showBody(const QByteArray &body);
    void addLines(const QStringList &lines); ///< of a stream
    void showFigures(std::chrono::milliseconds duration, qint64 bytes);
    /// No whole answer came, or none that is good. What came stays.
    void showFailure(const QString &what, const QString &why);

    bool hasAnswer() const { return m_hasAnswer; }
    /// Where the bytes are that are saved: all that came, also of a stream.
    void setWhole(std::function<QByteArray()> whole) { m_whole = std::move(whole); }
    void saveTo(const QString &path);

    QAction *saveAction() const { return m_save; }
    void search(); ///< what is in front

Q_SIGNALS:
    void retryRequested();

private:
    QLayout *buildBar();
    QWidget *buildStream();
    QWidget *buildHeaders();
    void updateActions();
    void askForFile();

    std::function<QByteArray()> m_whole;
    LogBuffer m_lines;
    BufferRows m_rows{m_lines};
    QStandardItemModel m_headers;
    bool m_hasAnswer = false;
    StatusPill *m_status;
    PlainLabel *m_figures;
    MessageStrip *m_notice;
    QTabWidget *m_tabs;
    JsonView *m_json;
    LogView *m_stream;
    LogSearchBar *m_streamSearch;
    QTreeView *m_headerTable;
    StateOverlay *m_overlay;
    QAction *m_find;
    QAction *m_asText;
    QAction *m_save;
};

} // namespace hathora
