// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/applications/allocationdraft.h"
#include "views/forms/formfield.h"

class QCheckBox;
class QComboBox;
class QToolButton;

namespace hathora {

/// How many processes each region is to hold; regions are added and taken away.
class AllocationsField : public FormField
{
    Q_OBJECT

public:
    explicit AllocationsField(const QString &name, QWidget *parent = nullptr);

    void setAllocations(const QList<StaticProcessAllocationWrite> &allocations);
    QList<StaticProcessAllocationWrite> allocations() const;
    /// Says what is wrong with what was changed since they were set; whether it is nothing.
    bool judge();

    QStringList values() const override; ///< the regions
    void setValues(const QStringList &regions) override;

private:
    struct Row
    {
        Region region;
        QWidget *widget = nullptr;
        QLineEdit *least = nullptr;
        QLineEdit *target = nullptr;
        QLineEdit *most = nullptr;
        QCheckBox *autoscaled = nullptr;
    };

    QLineEdit *addEdit(const Row &row, const QString &name, const QString &caption);
    Row makeRow(const Region &region);
    void addRow(const AllocationDraft &draft);
    void removeRow(const QWidget *widget);
    void offerRegions();
    static AllocationDraft draftOf(const Row &row);
    const StaticProcessAllocationWrite *asSet(const AllocationDraft &draft) const; ///< null if it was changed

    QVBoxLayout *m_lines;
    QComboBox *m_add;
    QList<Row> m_rows;
    QList<StaticProcessAllocationWrite> m_set;
};

} // namespace hathora
