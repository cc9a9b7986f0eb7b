// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logpicker.h"

#include "models/roles.h"
#include "views/typography.h"

#include <QCompleter>
#include <QLineEdit>

namespace hathora {

namespace {

constexpr int shownCharacters = 14;
constexpr int roomiestCharacters = 44; // a UUID and the arrow
constexpr int longestId = 256;

} // namespace

LogPicker::LogPicker(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Process whose log is shown"));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setFont(typography::fixed(font()));
    setMinimumContentsLength(shownCharacters);
    setMaximumWidth(fontMetrics().horizontalAdvance(QString(roomiestCharacters, u'0')));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    lineEdit()->setAccessibleName(accessibleName());
    lineEdit()->setMaxLength(longestId);
    lineEdit()->setPlaceholderText(tr("Process id"));
    connect(this, &QComboBox::textActivated, this, &LogPicker::take);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &LogPicker::take);
    setProcesses(nullptr);
}

void LogPicker::setProcesses(QAbstractItemModel *processes)
{
    clear();
    m_shown.clear();
    auto *completer = new QCompleter(this);
    completer->setModel(processes);
    completer->setCompletionRole(KeyRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &LogPicker::take);
    delete this->completer();
    setCompleter(completer);
    clearEditText();
}

void LogPicker::showProcess(const ProcessId &process)
{
    const QSignalBlocker silence(this);
    m_shown = process.text();
    const int row = findText(m_shown, Qt::MatchFixedString | Qt::MatchCaseSensitive);
    if (row > 0)
        removeItem(row);
    if (row != 0 && !m_shown.isEmpty())
        insertItem(0, m_shown);
    while (count() > mostKept)
        removeItem(count() - 1);
    setCurrentIndex(m_shown.isEmpty() ? -1 : 0);
    setEditText(m_shown);
    lineEdit()->setCursorPosition(0);
}

ProcessId LogPicker::typed() const
{
    return ProcessId(currentText().trimmed());
}

void LogPicker::take()
{
    const ProcessId process = typed();
    if (!process.isEmpty() && process.text() != m_shown)
        Q_EMIT picked(process);
}

} // namespace hathora
