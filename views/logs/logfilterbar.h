// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logquery.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace hathora {

/// Which lines of a log are shown: those that hold a text or an expression, or do not, and from which level
/// on. What does not fit is hidden; it is not forgotten.
class LogFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// \a name is the bar's object name.
    explicit LogFilterBar(const QString &name, QWidget *parent = nullptr);

    QList<LogTerm> terms() const; ///< none, or one that is valid or not
    LogLevel least() const;
    bool isEverything() const;

    void focusText(); ///< for typing
    void clear();

    QVariantMap state() const;
    void setState(const QVariantMap &state);

Q_SIGNALS:
    void changed(); ///< 150 ms after the last key; at once for what is clicked

private:
    void buildLevels();
    void tell();

    QLineEdit *m_text;
    QToolButton *m_letterCase;
    QComboBox *m_levels;
    QTimer m_soon; ///< after the last key
};

} // namespace hathora
