// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logsearch.h"
#include "views/searchbar.h"

#include <QVariantMap>

#include <memory>

namespace hathora {

class LogView;

/// Searches the log that a view shows, by text or regular expression, and walks from hit to hit.
class LogSearchBar : public SearchBar
{
    Q_OBJECT

public:
    /// \a name is the bar's object name.
    LogSearchBar(const QString &name, LogView *view, QWidget *parent = nullptr);

    void setBuffer(LogBuffer *buffer); ///< that the view shows; null for none

    QVariantMap state() const;
    void setState(const QVariantMap &state);

protected:
    void search() override;
    void forget() override;
    void step(Step step) override;
    void patternChanged() override { m_goesToFirst = true; }

private:
    void finished(LogSearch::Outcome outcome);
    void bufferGrew();
    QString countText(qint64 current) const;
    void mark(qint64 current);
    void goToCurrent();
    bool isExpression() const;
    LogSearch::Case letterCase() const;

    LogView *m_view;
    QPointer<LogBuffer> m_buffer;
    std::unique_ptr<LogSearch> m_search;
    QToolButton *m_letterCase;
    QToolButton *m_expression;
    QTimer m_grown; ///< after new lines
    LogSearch::Outcome m_last = LogSearch::Outcome::Whole;
    qint64 m_current = 0;
    bool m_goesToFirst = false; ///< of a pattern that was just typed
};

} // namespace hathora
