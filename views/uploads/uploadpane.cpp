// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/uploads/uploadpane.h"

#include "views/logs/bufferrows.h"
#include "views/logs/logsearchbar.h"
#include "views/logs/logview.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/spacing.h"
#include "views/uploads/partmap.h"
#include "views/uploads/uploadtext.h"

#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr int thousandths = 1000;
constexpr int barHeight = 6;

void setOrHide(PlainLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

void showOrHide(MessageStrip &strip, MessageStrip::Kind kind, const QString &text, const QString &detail = {})
{
    if (text.isEmpty())
        strip.hide();
    else if (strip.isHidden() || strip.text() != text || strip.detail() != detail)
        strip.showMessage(kind, text, detail);
}

} // namespace

UploadPane::UploadPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(PlainLabel::Look::Title, this))
    , m_phase(new PlainLabel(this))
    , m_figures(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_receipt(new PlainLabel(PlainLabel::Look::Fixed, this))
    , m_receiptPlace(new QScrollArea(this))
    , m_bar(new QProgressBar(this))
    , m_parts(new PartMap(this))
    , m_problem(new MessageStrip(this))
    , m_remark(new MessageStrip(this))
    , m_log(new LogView(this))
    , m_search(new LogSearchBar(QStringLiteral("uploads.search"), m_log, this))
{
    m_title->setObjectName(QStringLiteral("uploads.title"));
    m_title->setElideMode(Qt::ElideMiddle);
    m_phase->setObjectName(QStringLiteral("uploads.phase"));
    m_figures->setObjectName(QStringLiteral("uploads.figures"));
    m_receipt->setObjectName(QStringLiteral("uploads.receipt"));
    m_receipt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_bar->setObjectName(QStringLiteral("uploads.progress"));
    m_bar->setAccessibleName(tr("How much of the upload is confirmed"));
    m_bar->setRange(0, thousandths);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barHeight);
    m_parts->setObjectName(QStringLiteral("uploads.parts"));
    m_problem->setObjectName(QStringLiteral("uploads.problem"));
    m_remark->setObjectName(QStringLiteral("uploads.remark"));
    m_log->setObjectName(QStringLiteral("uploads.log"));
    m_log->setAccessibleName(tr("Log of the build"));
    build();
}

void UploadPane::build()
{
    m_receipt->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_receiptPlace->setObjectName(QStringLiteral("uploads.receiptPlace"));
    m_receiptPlace->setFrameShape(QFrame::NoFrame);
    m_receiptPlace->setFocusPolicy(Qt::NoFocus);
    m_receiptPlace->setWidgetResizable(true);
    m_receiptPlace->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_receiptPlace->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_receiptPlace->setWidget(m_receipt);
    m_receipt->setBackgroundRole(QPalette::Window);
    // What there is to know comes first; the log has the rest.
    m_log->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);

    auto *facts = new QVBoxLayout;
    facts->setContentsMargins(spacing::around, spacing::between, spacing::around, spacing::between);
    facts->setSpacing(spacing::within);
    facts->addWidget(m_title);
    facts->addWidget(m_phase);
    facts->addWidget(m_bar);
    facts->addWidget(m_parts);
    facts->addWidget(m_figures);
    facts->addWidget(m_receiptPlace);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(facts);
    column->addWidget(m_problem);
    column->addWidget(m_remark);
    column->addWidget(m_search);
    column->addWidget(m_log, 1);
    setFocusProxy(m_log);
}

UploadPane::~UploadPane()
{
    setLog(nullptr);
}

void UploadPane::showUpload(const UploadRow &row)
{
    m_title->setText(row.tag.isEmpty() ? row.name : QStringLiteral("%1 · %2").arg(row.name, row.tag));
    m_phase->setText(phaseText(row));
    showFigures(row);
    showProblem(row);
}

void UploadPane::showFigures(const UploadRow &row)
{
    const bool isPacking = row.phase == UploadPhase::Packing;
    const qint64 done = isPacking ? row.packed : row.progress.confirmed;
    const qint64 all = isPacking ? row.toPack : row.progress.total;
    const bool isMoving = isPacking || !row.parts.isEmpty();
    m_bar->setVisible(isMoving && !row.isOver());
    m_bar->setValue(all > 0 ? int(double(done) * thousandths / double(all)) : 0);
    m_parts->setVisible(!row.parts.isEmpty() && row.phase != UploadPhase::Done);
    m_parts->setParts(row.parts);
    setOrHide(*m_figures, row.isOver() ? QString() : progressText(row, locale()));
    setOrHide(*m_receipt, receiptText(row, locale()));
    m_receiptPlace->setVisible(!m_receipt->isHidden());
    m_receiptPlace->updateGeometry();
}

void UploadPane::showProblem(const UploadRow &row)
{
    const QString detail = row.error ? row.error->message : QString();
    showOrHide(*m_problem, MessageStrip::Kind::Error,
               row.phase == UploadPhase::Failed ? failureText(row) : QString(), detail);
    showOrHide(*m_remark, MessageStrip::Kind::Warning, remarkText(row));
}

void UploadPane::setLog(LogBuffer *log)
{
    m_search->setBuffer(log);
    m_log->setRows(nullptr);
    m_rows = log ? std::make_unique<BufferRows>(*log) : nullptr;
    m_log->setRows(m_rows.get());
    m_log->setFollow(LogView::Follow::On);
}

void UploadPane::search()
{
    m_search->open();
}

} // namespace hathora
