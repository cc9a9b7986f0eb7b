// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QUrl;

namespace hathora::testing {

/// Takes the place of the desktop's browser, as long as it is there, and remembers what it was to show.
class OpenedPages : public QObject
{
    Q_OBJECT

public:
    OpenedPages();
    ~OpenedPages() override;

    const QStringList &addresses() const { return m_addresses; } ///< in order

public Q_SLOTS:
    void open(const QUrl &url);

private:
    QStringList m_addresses;
};

} // namespace hathora::testing
