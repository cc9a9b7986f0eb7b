// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette/paletteentry.h"
#include "models/palette/placeguide.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QAction;

namespace hathora {

class CommandPalette;
class MainWindow;
class NewWindows;
class PaletteField;
class PaletteSearch;
class PlaceShelf;
class Session;

/// The command palette of a window: gathers what it lists when it is opened, and does what is chosen.
class PaletteHub : public QObject
{
    Q_OBJECT

public:
    explicit PaletteHub(MainWindow &window);
    ~PaletteHub() override;

    QAction *action() const { return m_action; }
    QWidget *field() const; ///< for the tool bar, which takes it

    void setShelf(PlaceShelf &shelf);     ///< where recent and favourite places are; outlives this
    void setWindows(NewWindows &windows); ///< which other profiles can be opened; outlives the session

    /// When the docks are there; null before they go.
    void setSession(Session *session);

private:
    void open();
    QList<PaletteEntry> gather() const;
    void addActions(QList<PaletteEntry> &entries) const;
    void addViews(QList<PaletteEntry> &entries) const;
    void addWorkspaces(QList<PaletteEntry> &entries) const;
    void addProfiles(QList<PaletteEntry> &entries) const;
    void addPlaces(QList<PaletteEntry> &entries) const;
    void mark(const PaletteEntry &entry);
    Place complete(Place place) const;
    void run(const PaletteEntry &entry, placeguide::Facet facet);
    void trigger(const QString &name);

    MainWindow &m_window;
    QPointer<Session> m_session;
    PlaceShelf *m_shelf = nullptr;
    NewWindows *m_windows = nullptr;
    QAction *m_action;
    PaletteField *m_field;
    std::unique_ptr<PaletteSearch> m_search;
    CommandPalette *m_palette;
};

} // namespace hathora
