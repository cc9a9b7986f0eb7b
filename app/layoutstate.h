// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QVariantMap>

#include <optional>

class QMainWindow;

namespace hathora {

/// How the window is arranged, and what each view keeps for itself (text, numbers and lists of these).
struct Layout
{
    QByteArray geometry;
    QByteArray state;
    QMap<QString, QVariantMap> views; ///< by dock id

    bool operator==(const Layout &) const = default;
};

/// The layouts of all workspaces, in a file that is believed only when it is exactly as we wrote it.
///
/// Qt crashes on a window state with a single changed byte, so the file carries its format, the version of Qt
/// and a checksum; anything else is put aside as FILE.bad and counts as absent.
class LayoutState
{
public:
    struct Content
    {
        QString current;                                      ///< id of the workspace shown last
        QMap<QString, Layout> layouts;                        ///< by workspace id
        QMap<QString, QString> names;                         ///< of the workspaces that the user made, by id
        QMap<QString, QMap<QString, QVariantMap>> views = {}; ///< that the user saved, by table and name

        bool operator==(const Content &) const = default;
    };

    explicit LayoutState(const QString &file);

    Content &content() { return m_content; }
    const Content &content() const { return m_content; }
    bool wasRefused() const { return m_wasRefused; }
    void forget(); ///< back to nothing but the saved views; the file is kept as FILE.bad
    /// What another program keeps in the file meanwhile stays.
    void save(); ///< a failure costs the layout and nothing else, so it is not reported

    static QByteArray encode(const Content &content);
    static std::optional<Content> decode(const QByteArray &bytes);

    static Layout layoutOf(const QMainWindow &window);
    /// False when Qt does not take it; then the window is as before. Brings back what lies off every screen.
    static bool apply(const Layout &layout, QMainWindow &window);
    static void rescue(QWidget &window);

private:
    QString m_file;
    Content m_content;
    Content m_kept; ///< what of this program is in the file
    bool m_wasRefused = false;
};

} // namespace hathora
