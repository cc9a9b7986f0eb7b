// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/consolecall.h"
#include "models/console/consoleform.h"
#include "models/console/consoleshelf.h"
#include "models/console/operationsmodel.h"

#include <QFutureWatcher>

namespace hathora {

/// The API console of one session: every operation of the contract, what is filled in, and what came of it.
///
/// Costs nothing until it is opened. The shelf outlives it.
class Console : public QObject
{
    Q_OBJECT

public:
    /// What a change is about to do, for asking whether it is meant.
    struct Intent
    {
        QString operation; ///< id
        QString verb;      ///< as on the wire
        QString summary;   ///< what it does, in the contract's words
        QString path;      ///< with its ids
        QString target; ///< name and id of the narrowest thing in the path, as in `buildId bld-1`; or empty
        bool isChange = false; ///< anything but a GET: to be confirmed
    };

    Console(Client &client, const Selection &selection, QObject *parent = nullptr);
    ~Console() override;

    /// Reads the contract in the background; opened() follows, at once if that is done.
    void open();
    bool isOpen() const { return m_contract != nullptr; }
    void setShelf(ConsoleShelf *shelf); ///< not owned; null for none

    OperationsModel &operations() { return m_operations; }
    ConsoleForm &form() { return m_form; }
    ConsoleCall &call() { return m_call; }
    ConsoleShelf *shelf() const { return m_shelf; }

    void show(const QString &operation); ///< by its id; an unknown one is passed over
    void recall(const QString &key);     ///< an entry of the shelf
    ContractOperationPtr operation() const { return m_form.operation(); }

    bool isReadOnly() const; ///< changes are refused
    Intent intent() const;
    /// Sends what is filled in; false, and nothing is sent, while there is a problem. Asks nobody.
    bool send();
    void toggleFavourite();
    bool isFavourite() const;

    QString curl() const;
    QString sdkCall() const; ///< empty for what the SDK does not have

Q_SIGNALS:
    void opened();
    void failedToOpen(); ///< the contract cannot be read: a broken installation
    void favouriteChanged();

private:
    void contractRead();
    QString address() const;

    Client &m_client;
    OperationsModel m_operations;
    ConsoleForm m_form;
    ConsoleCall m_call;
    ConsoleShelf *m_shelf = nullptr;
    ConsoleInput m_sent;
    QString m_sentAddress;
    std::shared_ptr<const Contract> m_contract;
    QFutureWatcher<std::shared_ptr<const Contract>> m_reading;
};

} // namespace hathora
