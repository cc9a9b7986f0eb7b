// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/uploads/uploadrow.h"

#include <QWidget>

#include <memory>

class QProgressBar;
class QScrollArea;

namespace hathora {

class BufferRows;
class LogBuffer;
class LogSearchBar;
class LogView;
class MessageStrip;
class PartMap;
class PlainLabel;

/// One upload: what happens with it, how far it is, and the log of its build.
class UploadPane : public QWidget
{
    Q_OBJECT

public:
    explicit UploadPane(QWidget *parent = nullptr);
    ~UploadPane() override;

    void showUpload(const UploadRow &row);
    void setLog(LogBuffer *log); ///< not owned; null for none
    void search();               ///< opens the search in the log

private:
    void build();
    void showFigures(const UploadRow &row);
    void showProblem(const UploadRow &row);

    PlainLabel *m_title;
    PlainLabel *m_phase;
    PlainLabel *m_figures;
    PlainLabel *m_receipt;
    QScrollArea *m_receiptPlace; ///< or the window would grow with the receipt
    QProgressBar *m_bar;
    PartMap *m_parts;
    MessageStrip *m_problem;
    MessageStrip *m_remark;
    std::unique_ptr<BufferRows> m_rows; ///< of the log that is shown
    LogView *m_log;
    LogSearchBar *m_search;
};

} // namespace hathora
