// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QSaveFile>
#include <QStringList>
#include <QTimer>

class QAbstractItemModel;

namespace hathora {

class FilterProxy;

/// Writes the rows and columns that a table shows to a file, a few at a time so that nothing else waits.
///
/// Takes the rows that are there at the start; one that leaves meanwhile is left out. The file is there whole
/// or not at all. Emits one of its signals, then deletes itself.
class TableExport : public QObject
{
    Q_OBJECT

public:
    enum class Format { Csv, Json };

    TableExport(const FilterProxy *rows, const QList<int> &columns, Format format, QObject *parent);

    void writeTo(const QString &path);

Q_SIGNALS:
    void finished(const QString &path, int rows);
    void failed(const QString &path, const QString &why);

private:
    void writeSome();
    void write(const QString &text);
    QString line(int row) const;
    QString json(int row) const;
    void end();
    void fail(const QString &why);

    QPointer<const FilterProxy> m_rows;
    QPointer<const QAbstractItemModel> m_source; ///< what the rows were of
    QList<int> m_columns;
    Format m_format;
    QStringList m_keys;
    qsizetype m_next = 0;
    int m_written = 0;
    QSaveFile m_file;
    QTimer m_turn;
};

} // namespace hathora
