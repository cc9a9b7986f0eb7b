// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logquery.h"
#include "views/searchbar.h"

#include <QVariantMap>

#include <memory>

namespace hathora {

class LogBuffer;
class LogFind;
class LogSeeker;
class LogView;

/// Searches the log that a view shows and walks from hit to hit: for a text, a `/regular expression/`, or
/// with a `!` before it for what does not hold it. What is found is marked, and nothing is hidden.
class LogSearchBar : public SearchBar
{
    Q_OBJECT

public:
    /// \a name is the bar's object name.
    LogSearchBar(const QString &name, LogView *view, QWidget *parent = nullptr);
    ~LogSearchBar() override;

    void setBuffer(LogBuffer *buffer); ///< that the view shows; null for none
    void setFind(LogFind *find);       ///< over the rows that the view shows; null for none

    QVariantMap state() const;
    void setState(const QVariantMap &state);

protected:
    void search() override;
    void forget() override;
    void step(Step step) override;
    void patternChanged() override { m_goesToFirst = true; }

private:
    void take(std::unique_ptr<LogSeeker> seeker);
    void finished();
    QString countText() const;
    void mark();
    void goToCurrent();
    LogTerm term() const;

    LogView *m_view;
    std::unique_ptr<LogSeeker> m_seeker;
    QToolButton *m_letterCase;
    qint64 m_current = 0;
    bool m_goesToFirst = false; ///< of a pattern that was just typed
};

} // namespace hathora
