// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace hathora {

class PlainLabel;

/// A line over a view in which something is searched: what is looked for, how much was found, and the way
/// from hit to hit by Enter and Shift+Enter. Esc closes it. Hidden until it is opened.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    /// \a name is the bar's object name, \a what says what is searched.
    SearchBar(const QString &name, const QString &what, QWidget *parent = nullptr);

    void open();  ///< and takes the focus
    void close(); ///< closed() follows at once

    QString pattern() const;

protected:
    enum class Step { Next, Previous };

    void keyPressEvent(QKeyEvent *event) override;

    virtual void search() = 0;        ///< 150 ms after the last key, and when it is opened with a pattern
    virtual void forget() = 0;        ///< the hits; the bar is closed
    virtual void step(Step step) = 0; ///< to another hit
    /// The pattern is another one, or read otherwise.
    virtual void patternChanged() {}

    QToolButton *addToggle(const QString &name, const QString &text, const QString &help);
    void changePattern();
    void searchNow();
    void tell(const QString &outcome);

Q_SIGNALS:
    void closed();

private:
    QToolButton *addButton(const QString &name, const QString &help);

    QLineEdit *m_pattern;
    PlainLabel *m_outcome;
    QHBoxLayout *m_row;
    int m_toggles = 0;
    QTimer m_soon; ///< after the last key
};

} // namespace hathora
