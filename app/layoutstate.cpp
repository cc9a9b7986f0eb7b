// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layoutstate.h"

#include "app/filekeeping.h"
#include "app/jsonmerge.h"

#include <QCryptographicHash>
#include <QDockWidget>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QScreen>

#include <algorithm>

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

/// Raised when dock ids change their meaning.
constexpr int stateVersion = 1;

/// First line of the file: format and Qt version. A state of another Qt may be refused or misread.
QByteArray signature()
{
    return "hathora-layout " + QByteArray::number(stateVersion) + " qt " + qVersion() + ' ';
}

QByteArray checksum(const QByteArray &payload)
{
    return QCryptographicHash::hash(signature() + payload, QCryptographicHash::Sha256).toHex();
}

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytes(const QJsonValue &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1());
}

QJsonObject toJson(const Layout &layout)
{
    QJsonObject views;
    for (auto view = layout.views.cbegin(); view != layout.views.cend(); ++view)
        views.insert(view.key(), QJsonObject::fromVariantMap(*view));
    return {{u"geometry"_s, text(layout.geometry)}, {u"state"_s, text(layout.state)}, {u"views"_s, views}};
}

Layout fromJson(const QJsonObject &json)
{
    Layout layout{bytes(json["geometry"_L1]), bytes(json["state"_L1]), {}};
    const QJsonObject views = json["views"_L1].toObject();
    for (auto view = views.begin(); view != views.end(); ++view)
        layout.views.insert(view.key(), view.value().toObject().toVariantMap());
    return layout;
}

QJsonObject viewsToJson(const QMap<QString, QMap<QString, QVariantMap>> &tables)
{
    QJsonObject json;
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        QJsonObject views;
        for (auto view = table->cbegin(); view != table->cend(); ++view)
            views.insert(view.key(), QJsonObject::fromVariantMap(*view));
        json.insert(table.key(), views);
    }
    return json;
}

QMap<QString, QMap<QString, QVariantMap>> viewsFromJson(const QJsonObject &json)
{
    QMap<QString, QMap<QString, QVariantMap>> tables;
    for (auto table = json.begin(); table != json.end(); ++table) {
        const QJsonObject views = table.value().toObject();
        for (auto view = views.begin(); view != views.end(); ++view)
            tables[table.key()].insert(view.key(), view.value().toObject().toVariantMap());
    }
    return tables;
}

QJsonObject toJson(const LayoutState::Content &content)
{
    QJsonObject layouts;
    for (auto layout = content.layouts.cbegin(); layout != content.layouts.cend(); ++layout)
        layouts.insert(layout.key(), toJson(*layout));
    QJsonObject names;
    for (auto name = content.names.cbegin(); name != content.names.cend(); ++name)
        names.insert(name.key(), *name);
    return {{u"current"_s, content.current},
            {u"layouts"_s, layouts},
            {u"names"_s, names},
            {u"views"_s, viewsToJson(content.views)}};
}

QByteArray sealed(const QJsonObject &content)
{
    const QByteArray payload = QJsonDocument(content).toJson();
    return signature() + checksum(payload) + '\n' + payload;
}

} // namespace

LayoutState::LayoutState(const QString &file)
    : m_file(file)
{
    const std::optional<QByteArray> stored = readFile(m_file);
    if (!stored)
        return;
    if (std::optional<Content> content = decode(*stored)) {
        m_content = std::move(*content);
        m_kept = m_content;
        return;
    }
    m_wasRefused = true;
    copyAside(m_file);
}

void LayoutState::forget()
{
    m_content = {{}, {}, {}, m_content.views}; // they arrange no window
    copyAside(m_file);
}

void LayoutState::save()
{
    const FileTurn turn(m_file);
    const std::optional<Content> there = decode(readFile(m_file).value_or(QByteArray()));
    const QJsonObject merged = mergedJson(toJson(m_kept), toJson(m_content), toJson(there.value_or(m_kept)));
    if (!writeFile(m_file, sealed(merged)))
        return qWarning("the layout could not be saved to %s", qUtf8Printable(m_file));
    m_kept = m_content;
}

QByteArray LayoutState::encode(const Content &content)
{
    return sealed(toJson(content));
}

std::optional<LayoutState::Content> LayoutState::decode(const QByteArray &stored)
{
    const qsizetype end = stored.indexOf('\n');
    const QByteArray payload = stored.mid(end + 1);
    if (end < 0 || stored.left(end) != signature() + checksum(payload))
        return std::nullopt;

    const QJsonObject root = QJsonDocument::fromJson(payload).object();
    Content content{root["current"_L1].toString(), {}, {}, {}};
    const QJsonObject layouts = root["layouts"_L1].toObject();
    for (auto layout = layouts.begin(); layout != layouts.end(); ++layout)
        content.layouts.insert(layout.key(), fromJson(layout.value().toObject()));
    const QJsonObject names = root["names"_L1].toObject();
    for (auto name = names.begin(); name != names.end(); ++name)
        content.names.insert(name.key(), name.value().toString());
    content.views = viewsFromJson(root["views"_L1].toObject());
    return content;
}

Layout LayoutState::layoutOf(const QMainWindow &window)
{
    return {window.saveGeometry(), window.saveState(stateVersion), {}};
}

bool LayoutState::apply(const Layout &layout, QMainWindow &window)
{
    if (!layout.geometry.isEmpty())
        window.restoreGeometry(layout.geometry);
    const bool restored = window.restoreState(layout.state, stateVersion);
    rescue(window);
    const QList<QDockWidget *> docks =
        window.findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QDockWidget *dock : docks) {
        if (dock->isFloating())
            rescue(*dock);
    }
    return restored;
}

/// No screen holds less of it than it could: a layout may come from a larger one.
void LayoutState::rescue(QWidget &window)
{
    const QSize frame = window.frameGeometry().size() - window.size();
    const QRect home = window.screen()->availableGeometry();
    const QSize most = home.size() - frame;
    if (window.width() > most.width() || window.height() > most.height()) {
        window.resize(window.size().boundedTo(most));
        const QRect place = window.frameGeometry();
        // Not clamped: one that cannot get small enough has its upper corner in sight.
        window.move(std::max(home.x(), std::min(place.x(), home.right() + 1 - place.width())),
                    std::max(home.y(), std::min(place.y(), home.bottom() + 1 - place.height())));
    }
    // Enough of the upper edge to take hold of.
    const QRect handle(window.frameGeometry().topLeft(), QSize(window.width(), 40));
    const QList<QScreen *> screens = QGuiApplication::screens();
    const bool reachable = std::any_of(screens.begin(), screens.end(), [&](const QScreen *screen) {
        const QRect seen = screen->availableGeometry().intersected(handle);
        return seen.width() >= 100 && seen.height() >= 20;
    });
    if (reachable || screens.isEmpty())
        return;
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    window.resize(window.size().boundedTo(room.size()));
    window.move(room.center() - window.rect().center());
}

} // namespace hathora
