// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/draftcheck.h"
#include "views/deploy/pickfield.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QSplitter;

namespace hathora {

class EnvEditor;
class PlainLabel;
class PortsField;
class SizeField;
class TextField;

/// A draft to be filled in. Keeps what is typed, right or wrong, and tells at each field what is wrong with
/// it.
class DeployForm : public QWidget
{
    Q_OBJECT

public:
    explicit DeployForm(QWidget *parent = nullptr);

    DeploymentDraft draft() const;
    void setDraft(const DeploymentDraft &draft);

    void setBuilds(const QList<PickField::Item> &builds);
    void setFleets(const QList<PickField::Item> &fleets);
    /// Fields that this server has none for are not there; neither are the fleets of an organization without.
    void setGeneration(Generation generation);

    void setProblems(const QList<DraftProblem> &problems);
    void setBuildHint(const QString &hint); ///< what the build's state means
    EnvEditor &variables() { return *m_env; }

Q_SIGNALS:
    void edited();

private:
    QWidget *buildFields();
    void addRow(QFormLayout &rows, FormField &field);
    static double typedNumber(const FormField &field);
    QString problemsOf(DeploymentField field, const QList<DraftProblem> &problems) const;

    DeploymentDraft m_draft; ///< what was set; of it stays what no field shows
    PickField *m_build;
    PlainLabel *m_buildHint;
    TextField *m_tag;
    SizeField *m_size;
    TextField *m_gpu;
    TextField *m_rooms;
    QCheckBox *m_idle;
    PortsField *m_ports;
    PickField *m_fleet;
    EnvEditor *m_env;
    QFormLayout *m_rows = nullptr;
    QSplitter *m_splitter;
};

} // namespace hathora
