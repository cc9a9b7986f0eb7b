// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

class QAction;
class QBoxLayout;
class QComboBox;
class QLineEdit;
class QSplitter;

namespace hathora {

class ChangeActions;
class ChangeStrip;
class LobbiesStore;
class LobbyCard;
class LobbyLookup;
class SightWatch;
class TablePane;
class Workbench;

/// The public lobbies of the chosen application, any lobby by its short code or room id, and making new ones.
class LobbiesDock : public QWidget
{
    Q_OBJECT

public:
    explicit LobbiesDock(Workbench &workbench, QWidget *parent = nullptr);
    ~LobbiesDock() override;

    TablePane &table() { return *m_pane; }
    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    void build();
    QBoxLayout *buildTop();
    void connectParts();
    void takeScope();
    void listAnew();
    void offerRegions();
    void choose();
    void find();
    void showLobby(std::unique_ptr<LobbyLookup> lookup);
    void makeNew();
    void keepFresh();

    Workbench &m_workbench;
    std::unique_ptr<LobbiesStore> m_lobbies; ///< null while no application is chosen
    std::unique_ptr<LobbyLookup> m_lookup;   ///< null while no lobby is
    QLineEdit *m_word;
    QComboBox *m_region;
    TablePane *m_pane;
    LobbyCard *m_card;
    ChangeStrip *m_changes;
    QSplitter *m_split;
    SightWatch *m_sight;
    ChangeActions *m_changeActions;
    QAction *m_new;
    QList<QMetaObject::Connection> m_ofScope;
};

} // namespace hathora
