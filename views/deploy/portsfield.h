// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/draftcheck.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace hathora {

class PlainLabel;

/// The ports of a deployment: the main one, whose name is fixed, and up to two more.
class PortsField : public QWidget
{
    Q_OBJECT

public:
    explicit PortsField(QWidget *parent = nullptr);

    ContainerPort mainPort() const; ///< its number is 0 for what is none
    QList<ContainerPort> extraPorts() const;
    void setPorts(const ContainerPort &mainPort, const QList<ContainerPort> &extra);

    void setProblems(const QList<DraftProblem> &problems); ///< those of ports are told, each at its own

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLineEdit *name = nullptr;
        QLineEdit *port = nullptr;
        QComboBox *transport = nullptr;
        QToolButton *remove = nullptr; ///< null: the main port stays
        PlainLabel *problem = nullptr;
    };

    Row makeRow(const QString &name);
    void addRow(const ContainerPort &port);
    void removeRow(const QWidget *row);
    void show(const Row &row, const ContainerPort &port);
    static ContainerPort portOf(const Row &row);
    static void tell(const Row &row, const QStringList &problems);
    void limit();

    QVBoxLayout *m_rows;
    Row m_main;
    QList<Row> m_extra;
    QPushButton *m_add;
    PlainLabel *m_problem;
    int m_made = 0; ///< numbers the object names
};

} // namespace hathora
