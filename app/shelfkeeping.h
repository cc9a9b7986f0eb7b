// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filekeeping.h"
#include "app/jsonmerge.h"

#include <QJsonDocument>
#include <QObject>
#include <QTimer>

#include <utility>

namespace hathora {

/// Keeps a shelf in a file, which holds no secrets: reads it once, writes it a moment after each change and
/// when it goes. What cannot be read is put aside; what another program keeps in it meanwhile stays.
///
/// A shelf has read(), json() and the signal changed(), and outlives this.
template <typename Shelf>
class ShelfKeeping : public QObject
{
public:
    ShelfKeeping(const QString &file, Shelf &shelf)
        : m_file(file)
        , m_shelf(shelf)
    {
        if (const std::optional<QByteArray> bytes = readFile(file); bytes && !shelf.read(*bytes))
            copyAside(file);
        m_kept = content();
        m_soon.setSingleShot(true);
        m_soon.setInterval(std::chrono::seconds(1));
        connect(&m_soon, &QTimer::timeout, this, &ShelfKeeping::save);
        connect(&shelf, &Shelf::changed, this, [this] {
            m_isDirty = true;
            m_soon.start();
        });
    }
    ~ShelfKeeping() override { save(); }

private:
    QJsonObject content() const { return QJsonDocument::fromJson(m_shelf.json()).object(); }

    void save()
    {
        if (!m_isDirty)
            return;
        m_isDirty = !writeMerged(m_file, m_kept, content());
        if (m_isDirty)
            qWarning("%s could not be written", qUtf8Printable(m_file));
    }

    QString m_file;
    Shelf &m_shelf;
    QJsonObject m_kept; ///< what of this program is in the file
    QTimer m_soon;
    bool m_isDirty = false;
};

} // namespace hathora
