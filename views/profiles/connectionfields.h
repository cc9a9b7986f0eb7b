// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/connectionfacts.h"
#include "models/serveraddress.h"

#include <QObject>
#include <QTimer>

class QFormLayout;
class QWidget;

namespace hathora {

class CaFileField;
class PlainLabel;

/// The rows of a form that say how a server is reached: what is wrong with the address, how the connection is
/// secured, by which authorities, and through which proxy.
class ConnectionFields : public QObject
{
    Q_OBJECT

public:
    /// What the rows' widgets are found by.
    struct Names
    {
        QString note;
        QString caFile;
    };

    /// Adds its rows to the form, which is or will be the parent's.
    ConnectionFields(QFormLayout &form, const Names &names, QWidget *parent);

    QString caFile() const;
    void setCaFile(const QString &path);
    void setEnabled(bool enabled);

    /// The address as it is typed now, or none at all; \a more is to be known as well.
    void setServer(const ServerAddress &address, const QString &more = {});
    /// What was found out for these; others may be shown by now.
    void showFacts(const QUrl &server, const QString &caFile, const ConnectionFacts &facts);

Q_SIGNALS:
    /// It stayed so for a moment: what is there to be told? See showFacts().
    void factsWanted(const QUrl &server, const QString &caFile);

private:
    void changed();
    void tell();

    ServerAddress m_address;
    QString m_more;
    ConnectionFacts m_facts; ///< of what is typed; else nothing is known
    QTimer m_rest;           ///< not at every key
    PlainLabel *m_note;
    CaFileField *m_caFile;
};

} // namespace hathora
