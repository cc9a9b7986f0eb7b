// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logsearch.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

#include <memory>

class QAction;
class QLineEdit;
class QToolButton;

namespace hathora {

class LogView;
class PlainLabel;

/// Searches the log that a view shows, by text or regular expression, and walks from hit to hit.
class LogSearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit LogSearchBar(LogView *view, QWidget *parent = nullptr);

    void setBuffer(LogBuffer *buffer); ///< that the view shows; null for none

    void open();  ///< and takes the focus
    void close(); ///< and forgets the hits

    QVariantMap state() const;
    void setState(const QVariantMap &state);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &help);
    void search();
    void finished(LogSearch::Outcome outcome);
    void bufferGrew();
    void go(LogSearch::Direction direction);
    void tell(const QString &text);
    QString countText(qint64 current) const;
    void mark(qint64 current);
    bool isExpression() const;

    LogView *m_view;
    QPointer<LogBuffer> m_buffer;
    std::unique_ptr<LogSearch> m_search;
    QLineEdit *m_pattern;
    QToolButton *m_letterCase;
    QToolButton *m_expression;
    PlainLabel *m_outcome;
    QTimer m_soon;  ///< after the last key
    QTimer m_grown; ///< after new lines
    LogSearch::Outcome m_last = LogSearch::Outcome::Whole;
    qint64 m_current = 0;
    bool m_goesToFirst = false; ///< of a pattern that was just typed
};

} // namespace hathora
