// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/beforeafter.h"

#include <QDialog>

#include <optional>

class QFormLayout;
class QPushButton;

namespace hathora {

class FormField;

/// A short form beside what it would change: each setting as it is and as it will be. The subclass says what
/// is filled in. Show it with open() and listen to accepted().
class ReviewDialog : public QDialog
{
    Q_OBJECT

protected:
    struct Words
    {
        QString name; ///< prefix of object names
        QString title;
        QString verb; ///< on the button
        QString note; ///< what there is to know about it; empty for nothing
    };

    ReviewDialog(const Words &words, QWidget *parent);

    void add(FormField *field); ///< from the top; the dialog takes it and looks at it anew as it is edited
    /// What is filled in may be another thing now.
    void review();

    virtual QList<BeforeAfter::Row> rows() const = 0;
    /// Marks what is wrong at its field; nothing changes where it is not good, or as it is already.
    enum class Verdict { Good, Wrong };
    virtual Verdict judge() = 0;

    /// A whole number within bounds; nothing if it is none.
    static std::optional<int> number(const FormField &field, int least, int most);

private:
    QWidget *makeContent(QWidget *note);

    QFormLayout *m_fields;
    BeforeAfter *m_review;
    QPushButton *m_accept;
};

} // namespace hathora
