// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/differencemodel.h"

#include "models/deploy/secretmask.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hathora {

namespace {

using Kind = FieldDifference::Kind;

// In the order of the enumerators.
constexpr std::array kindWords{QT_TRANSLATE_NOOP("Columns", "same"), QT_TRANSLATE_NOOP("Columns", "added"),
                               QT_TRANSLATE_NOOP("Columns", "removed"),
                               QT_TRANSLATE_NOOP("Columns", "changed")};
constexpr std::array titles{QT_TRANSLATE_NOOP("Columns", "Field"), QT_TRANSLATE_NOOP("Columns", "Before"),
                            QT_TRANSLATE_NOOP("Columns", "After"), QT_TRANSLATE_NOOP("Columns", "Change")};

QString word(const char *text)
{
    return QCoreApplication::translate("Columns", text);
}

Tone toneOf(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return Tone::Running;
    case Kind::Removed:
        return Tone::Failed;
    case Kind::Changed:
        return Tone::Warning;
    case Kind::Same:
        break;
    }
    return Tone::Neutral;
}

} // namespace

void DifferenceModel::show(const QList<FieldDifference> &difference)
{
    if (difference == m_all)
        return;
    m_all = difference;
    choose();
}

void DifferenceModel::setRows(Rows rows)
{
    if (std::exchange(m_rows, rows) != rows)
        choose();
}

void DifferenceModel::choose()
{
    beginResetModel(); // other rows altogether
    m_shown = m_all;
    if (m_rows == Rows::Changed)
        m_shown.removeIf([](const FieldDifference &row) { return row.kind == Kind::Same; });
    endResetModel();
}

void DifferenceModel::toggleRevealed(int row)
{
    const FieldDifference &of = m_shown.at(row);
    if (!of.isSecret())
        return;
    if (!m_revealed.remove(key(of)))
        m_revealed.insert(key(of));
    Q_EMIT dataChanged(index(row, 0), index(row, KindColumn));
}

int DifferenceModel::changed() const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(),
                             [](const FieldDifference &row) { return row.kind != Kind::Same; }));
}

QString DifferenceModel::asText() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        const FieldDifference &of = m_shown.at(row);
        QString line = text(row, FieldColumn) + QLatin1String(": ") + text(row, BeforeColumn);
        if (of.kind == Kind::Same)
            lines.append(line);
        else
            lines.append(
                QStringLiteral("%1 → %2 (%3)").arg(line, text(row, AfterColumn), text(row, KindColumn)));
    }
    return lines.join(u'\n');
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(titles.size());
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FieldDifference &row = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ExactRole:
        return text(index.row(), index.column());
    case KeyRole:
        return key(row);
    case ToneRole:
        return index.column() == KindColumn ? QVariant::fromValue(toneOf(row.kind)) : QVariant();
    case SecretRole:
        return row.isSecret();
    case RevealedRole:
        return m_revealed.contains(key(row));
    case KindRole:
        return int(row.kind);
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        section >= int(titles.size()))
        return {};
    return word(titles.at(size_t(section)));
}

QString DifferenceModel::key(const FieldDifference &row) const
{
    return infoOf(row.field).key + u'.' + row.name;
}

QString DifferenceModel::fieldText(const FieldDifference &row) const
{
    const QString title = infoOf(row.field).translatedTitle();
    return row.name.isEmpty() ? title : QStringLiteral("%1 %2").arg(title, row.name);
}

QString DifferenceModel::valueText(const FieldDifference &row, const QVariant &value) const
{
    const bool isMasked = row.isSecret() && value.isValid() && !m_revealed.contains(key(row));
    if (row.field == DeploymentField::Port)
        return value.isValid() ? QString::number(value.toInt()) : format::unknown(); // no separators
    return isMasked ? maskOf(value.toString()) : format::exact(value, infoOf(row.field).format);
}

QString DifferenceModel::text(int row, int column) const
{
    const FieldDifference &of = m_shown.at(row);
    switch (column) {
    case FieldColumn:
        return fieldText(of);
    case BeforeColumn:
        return valueText(of, of.before);
    case AfterColumn:
        return valueText(of, of.after);
    default:
        return word(kindWords.at(size_t(of.kind)));
    }
}

} // namespace hathora
