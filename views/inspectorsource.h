// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inspection.h"
#include "models/selection.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace hathora {

class RoomLookup;
class Store;
class Workbench;

/// The record of what is selected: which store knows it, and what is in it.
class InspectorSource : public QObject
{
    Q_OBJECT

public:
    struct Record
    {
        QList<InspectedGroup> groups;
        QString json; ///< secrets masked
    };

    explicit InspectorSource(Workbench &workbench, QObject *parent = nullptr);
    ~InspectorSource() override;

    Selection::Subject subject() const;
    QString id() const;                      ///< of what is selected; empty with Subject::None
    QString title() const;                   ///< its name where it has one, else its id
    Store *store() const { return m_store; } ///< null with Subject::None, and while its scope is not there

    std::optional<Record> record() const; ///< absent while the store does not know it

Q_SIGNALS:
    void storeChanged();  ///< something else is selected, or its scope was replaced
    void recordChanged(); ///< perhaps; told once for many changes

private:
    void follow();
    void lookForProcess();
    Store *storeOfSubject();
    template <typename StoreType>
    StoreType *listening(StoreType &store);

    Workbench &m_workbench;
    std::unique_ptr<RoomLookup> m_room; ///< while a room is selected
    Store *m_store = nullptr;
    QList<QMetaObject::Connection> m_ofStore;
    QTimer m_soon;
};

} // namespace hathora
