// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette/paletteentry.h"
#include "models/palette/placeguide.h"
#include "views/surface.h"

#include <QPointer>

class QLineEdit;
class QListView;

namespace hathora {

class PaletteSearch;
class PlainLabel;

/// A list over a window, found by typing: Enter opens what is chosen, Ctrl+Enter its log, Ctrl+D marks it,
/// Esc closes.
///
/// Enter pressed while the server is still asked opens what it finds. Closes too when the focus goes
/// elsewhere in the window, and gives it back where it came from unless something was chosen.
class CommandPalette : public Surface
{
    Q_OBJECT

public:
    /// Over that window, whose child it is.
    explicit CommandPalette(QWidget *window);
    ~CommandPalette() override;

    /// What it searches; null while there is nothing. Must stay until the next call.
    void setSearch(PaletteSearch *search);

    void open(); ///< empty
    void openWith(const QString &text);
    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    void marked(const hathora::PaletteEntry &entry); ///< Ctrl+D: a favourite from now on, or no more
    void chosen(const hathora::PaletteEntry &entry,
                hathora::placeguide::Facet facet); ///< it is closed by then

private:
    void build();
    void search(const QString &text);
    bool pressed(const QKeyEvent &event);
    void choose(placeguide::Facet facet);
    void mark();
    void leave(); ///< closes and gives the focus back
    void place();
    void tell();
    QString restingNote(int rows) const;
    void followFocus(QWidget *now);

    QWidget *m_window;
    QLineEdit *m_edit;
    QListView *m_list;
    PlainLabel *m_note;
    QPointer<PaletteSearch> m_search;
    QPointer<QWidget> m_before;                 ///< had the focus when it was opened
    std::optional<placeguide::Facet> m_awaited; ///< to be opened when it is found
};

} // namespace hathora
