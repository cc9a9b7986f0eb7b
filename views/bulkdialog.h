// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/change.h"

#include <QDialog>
#include <QHash>
#include <QPointer>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace hathora {

class Commands;
class PlainLabel;

/// Asks for one kind of change to several things: which of them are ticked, what that means, and afterwards
/// what became of each, in its row. What is special to a change, the subclass says.
///
/// Cancel is the default. A thing's key is the target of its change.
class BulkDialog : public QDialog
{
    Q_OBJECT

protected:
    struct Words
    {
        QString name; ///< prefix of object names
        QString title;
        QString list;        ///< what the rows are, for those who cannot see them
        QStringList headers; ///< of the columns, that of the result left out
    };
    struct Saying
    {
        QString title;
        QString warning;
        QString verb;
    };
    enum class Tick { On, Off };

    /// The subclass adds its rows, then calls begin().
    BulkDialog(const Words &words, Change::Kind kind, Commands &commands, QWidget *parent);

    void addRow(const QString &key, const QStringList &texts, Tick tick);
    void insertAbove(QWidget *widget); ///< between the warning and the rows
    void begin();

    QStringList ticked() const;
    template <typename Wanted>
    void tickWhere(Wanted wanted) ///< and no others
    {
        for (const QString &key : keys())
            setTick(key, wanted(key) ? Tick::On : Tick::Off);
    }
    void tell(); ///< what is ticked means something else now

    virtual Saying ask(const QStringList &ticked) const = 0; ///< before
    virtual QString told(int failed) const = 0;              ///< the title afterwards
    virtual void send(const QStringList &keys) = 0;
    virtual void decided() {} ///< nothing can be ticked any more

private:
    void buildButtons();
    QStringList keys() const;
    void setTick(const QString &key, Tick tick);
    void sendTicked();
    void take(const Change &change);
    void tellEnd();

    const QString m_name;
    const Change::Kind m_kind;
    QPointer<Commands> m_commands;
    QVBoxLayout *m_column;
    PlainLabel *m_title;
    PlainLabel *m_warning;
    QTreeWidget *m_list;
    QPushButton *m_close = nullptr;
    QPushButton *m_verb = nullptr;
    QHash<QString, QTreeWidgetItem *> m_open; ///< whose result is not known yet
    int m_failed = 0;
    bool m_isDecided = false;
};

} // namespace hathora
