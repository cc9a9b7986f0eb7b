// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace hathora {

class PlainLabel;
class ScopeMatrix;
class TablePane;
class Workbench;

/// Who may what: people, invites and tokens against resources.
class MatrixPage : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixPage(Workbench &workbench, QWidget *parent = nullptr);
    ~MatrixPage() override;

    TablePane &table() { return *m_pane; }

private:
    void takeScope();
    void tellGaps();

    Workbench &m_workbench;
    std::unique_ptr<ScopeMatrix> m_matrix; ///< null while no organization is chosen
    TablePane *m_pane;
    PlainLabel *m_note;
};

} // namespace hathora
