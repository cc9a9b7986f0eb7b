// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/recorderdialog.h"

#include "models/logs/logrecorder.h"
#include "models/logs/recordings.h"
#include "views/dialogs/confirmdialog.h"
#include "views/logs/logrecordtext.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/spacing.h"
#include "views/tablepane.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace hathora {

namespace {

constexpr QSize comfortableSize(840, 520);
constexpr qint64 mebibyte = 1 << 20;
constexpr int fewest = 16;    // MiB
constexpr int most = 100'000; // MiB

TablePane::Setup setup()
{
    return {QStringLiteral("recorder"),
            RecorderDialog::tr("What was recorded"),
            "process"_L1,
            "process"_L1,
            "until"_L1,
            Qt::DescendingOrder,
            QStringLiteral("4f1c"),
            {{},
             {},
             RecorderDialog::tr("Nothing of this application was recorded yet."),
             {},
             {},
             RecorderDialog::tr("No recorded log passes the filter.")}};
}

} // namespace

RecorderDialog::RecorderDialog(Recordings &recordings, const AppId &app, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_recordings(&recordings)
    , m_app(app)
    , m_name(name)
    , m_logs(recordedLogColumns(), keyOfRecordedLog, jsonOfRecordedLog)
    , m_trouble(new MessageStrip(this))
    , m_on(new QCheckBox(this))
    , m_most(new QSpinBox(this))
    , m_size(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_pane(new TablePane(setup(), this))
    , m_show(new QPushButton(tr("Show in &Logs"), this))
    , m_forget(new QPushButton(tr("&Delete what was recorded…"), this))
{
    setObjectName(QStringLiteral("recorderDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Flight recorder"));
    resize(comfortableSize);
    build();
    m_pane->setTable(&m_logs);
    connectParts();
    tell();
}

/// The rows go before the table does.
RecorderDialog::~RecorderDialog()
{
    m_pane->setTable(nullptr);
}

void RecorderDialog::build()
{
    m_trouble->setObjectName(QStringLiteral("recorder.trouble"));
    auto *what = new PlainLabel(PlainLabel::Look::Caption, this);
    what->setWordWrap(true);
    what->setText(tr("Logs are kept on this computer as they come, also those that the server forgets after "
                     "a while, as long as this program is open. Whatever a game server writes is in them, "
                     "secrets too."));
    m_on->setObjectName(QStringLiteral("recorder.on"));
    m_on->setText(tr("&Record the logs of %1").arg(QString(m_name).replace(u'&', QStringLiteral("&&"))));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::groups);
    column->setSpacing(spacing::between);
    column->addWidget(m_trouble);
    column->addWidget(m_on);
    column->addWidget(what);
    column->addLayout(buildLimit());
    column->addWidget(m_pane, 1);
    column->addLayout(buildButtons());
}

QLayout *RecorderDialog::buildLimit()
{
    auto *label = new QLabel(tr("&Keep at most, of all applications:"), this);
    label->setBuddy(m_most);
    m_most->setObjectName(QStringLiteral("recorder.most"));
    m_most->setAccessibleName(tr("Most that is kept on disk, of all applications together"));
    m_most->setRange(fewest, most);
    m_most->setSuffix(tr(" MiB"));
    m_most->setGroupSeparatorShown(true);
    m_most->setKeyboardTracking(false); // half a number would throw away what is recorded
    m_size->setObjectName(QStringLiteral("recorder.size"));
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::between);
    row->addWidget(label);
    row->addWidget(m_most);
    row->addWidget(m_size, 1);
    return row;
}

QLayout *RecorderDialog::buildButtons()
{
    m_show->setObjectName(QStringLiteral("recorder.show"));
    m_forget->setObjectName(QStringLiteral("recorder.forget"));
    for (QPushButton *button : {m_show, m_forget})
        button->setAutoDefault(false);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::between);
    row->addWidget(m_forget);
    row->addStretch(1);
    row->addWidget(m_show);
    row->addWidget(close);
    return row;
}

void RecorderDialog::connectParts()
{
    LogRecorder &recorder = m_recordings->recorder();
    connect(m_recordings, &QObject::destroyed, this, &QDialog::reject);
    connect(&recorder, &LogRecorder::chosenChanged, this, &RecorderDialog::tell);
    connect(&recorder, &LogRecorder::ready, this, &RecorderDialog::tell);
    connect(&recorder, &LogRecorder::recordedChanged, this, &RecorderDialog::tell);
    connect(&recorder, &LogRecorder::healthChanged, this, &RecorderDialog::tell);
    connect(&recorder, &LogRecorder::forgotten, this, &RecorderDialog::tell);
    connect(&recorder, &LogRecorder::mostBytesChanged, this, &RecorderDialog::tell);
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) {
        m_recordings->recorder().choose(scope(), on ? LogRecorder::Choice::On : LogRecorder::Choice::Off);
    });
    connect(m_most, &QSpinBox::valueChanged, this,
            [this](int mebibytes) { m_recordings->recorder().setMostBytes(mebibytes * mebibyte); });
    connect(m_pane, &TablePane::selectionChanged, this, &RecorderDialog::tell);
    connect(m_pane, &TablePane::activated, this, &RecorderDialog::showLogs);
    connect(m_show, &QPushButton::clicked, this, &RecorderDialog::showLogs);
    connect(m_forget, &QPushButton::clicked, this, &RecorderDialog::askToForget);
}

HistoryScope RecorderDialog::scope() const
{
    return m_recordings->scope(m_app);
}

void RecorderDialog::tell()
{
    if (!m_recordings)
        return;
    const LogRecorder &recorder = m_recordings->recorder();
    m_logs.merge(recorder.recorded(scope()));
    m_on->setChecked(recorder.isChosen(scope()));
    const QSignalBlocker blocker(m_most);
    m_most->setValue(int(recorder.place().mostBytes / mebibyte));
    m_size->setText(recordSizeText(recorder.health(), recorder.place()));
    const QString trouble = recordTroubleText(recorder.health(), recorder.place().folder);
    m_trouble->setHidden(trouble.isEmpty());
    if (!trouble.isEmpty())
        m_trouble->showMessage(MessageStrip::Kind::Warning, trouble);
    m_show->setEnabled(m_logs.rowCount() > 0);
    m_forget->setEnabled(m_logs.rowCount() > 0);
}

void RecorderDialog::showLogs()
{
    QStringList keys = m_pane->selectedKeys();
    if (keys.isEmpty()) {
        for (const RecordedLog &log : m_logs.records())
            keys.append(log.process.text());
    }
    QList<ProcessId> processes;
    for (const QString &key : std::as_const(keys))
        processes.append(ProcessId(key));
    if (processes.isEmpty())
        return;
    Q_EMIT wanted(LogSubject::ofRecorded(processes));
    accept();
}

void RecorderDialog::askToForget()
{
    auto *dialog = new ConfirmDialog({tr("Delete what was recorded of %1?").arg(m_name),
                                      tr("What the server does not keep any more is lost."),
                                      {},
                                      tr("Delete what was recorded"),
                                      {},
                                      {}},
                                     this);
    connect(dialog, &QDialog::accepted, this, [this] {
        if (m_recordings)
            m_recordings->recorder().forget(scope());
    });
    dialog->open();
}

} // namespace hathora
