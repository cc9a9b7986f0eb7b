// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/jsontreemodel.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace hathora {

namespace {

/// A mask tells nothing, not even a length.
QString maskText()
{
    return QString(8, u'•');
}

bool holds(const QList<int> &secrets, int value)
{
    return std::binary_search(secrets.begin(), secrets.end(), value);
}

} // namespace

JsonTreeModel::JsonTreeModel(FindSecrets findSecrets, QObject *parent)
    : QAbstractItemModel(parent)
    , m_findSecrets(std::move(findSecrets))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &JsonTreeModel::take);
}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::read(const QByteArray &json)
{
    m_isReading = true;
    m_watcher.setFuture(QtConcurrent::run(&JsonTreeModel::readingOf, json, m_findSecrets));
}

void JsonTreeModel::clear()
{
    m_isReading = false;
    m_watcher.setFuture({});
    show({});
}

JsonTreeModel::Reading JsonTreeModel::readingOf(const QByteArray &json, const FindSecrets &findSecrets)
{
    Reading reading;
    reading.outline = JsonOutline::of(json);
    if (reading.outline.isEmpty())
        return reading;
    reading.secrets = findSecrets(reading.outline);
    const auto mask = [&reading](int value) { return holds(reading.secrets, value); };
    reading.indented = QString::fromUtf8(reading.outline.indented(0, mask));
    return reading;
}

void JsonTreeModel::take()
{
    if (!std::exchange(m_isReading, false))
        return; // nobody waits for it any more
    show(m_watcher.result());
    m_watcher.setFuture({}); // which holds the text as well
    Q_EMIT finished();
}

void JsonTreeModel::show(Reading reading)
{
    beginResetModel();
    m_outline = std::move(reading.outline);
    m_secrets = std::move(reading.secrets);
    m_indented = std::move(reading.indented);
    m_revealed.clear();
    endResetModel();
}

bool JsonTreeModel::isSecret(int value) const
{
    return holds(m_secrets, value);
}

void JsonTreeModel::setRevealed(const QModelIndex &index, bool revealed)
{
    const int value = valueAt(index);
    if (value < 0 || !isSecret(value) || m_revealed.contains(value) == revealed)
        return;
    if (revealed)
        m_revealed.insert(value);
    else
        m_revealed.remove(value);
    Q_EMIT dataChanged(index, index);
}

QModelIndex JsonTreeModel::indexOf(int value) const
{
    if (value < 0 || value >= m_outline.count())
        return {};
    return createIndex(m_outline.row(value), 0, quintptr(value));
}

QString JsonTreeModel::clearText(const QModelIndex &index) const
{
    const int value = valueAt(index);
    if (value < 0)
        return {};
    if (!m_outline.isContainer(value))
        return m_outline.text(value);
    return QString::fromUtf8(m_outline.indented(value, [this](int each) { return isMasked(each); }));
}

QString JsonTreeModel::pathOf(const QModelIndex &index) const
{
    return index.isValid() ? m_outline.path(valueAt(index)) : QString();
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, quintptr(parent.isValid() ? m_outline.child(valueAt(parent), row) : 0));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_outline.parent(valueAt(child))) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_outline.isEmpty() ? 0 : 1;
    return m_outline.children(valueAt(parent));
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QString JsonTreeModel::nameOf(int value) const
{
    const int parent = m_outline.parent(value);
    if (parent < 0)
        return {};
    return m_outline.kind(parent) == JsonOutline::Kind::Object ? m_outline.key(value)
                                                               : QString::number(m_outline.row(value));
}

QVariant JsonTreeModel::textOf(int value) const
{
    if (m_outline.isContainer(value))
        return {};
    return isMasked(value) ? maskText() : m_outline.text(value);
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int value = valueAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(value);
    case KindRole:
        return QVariant::fromValue(m_outline.kind(value));
    case NameRole:
        return nameOf(value);
    case ChildrenRole:
        return m_outline.children(value);
    case SecretRole:
        return isSecret(value);
    case RevealedRole:
        return m_revealed.contains(value);
    default:
        return {};
    }
}

} // namespace hathora
