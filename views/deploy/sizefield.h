// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/formfield.h"

class QLineEdit;
class QSlider;

namespace hathora {

class PlainLabel;

/// CPU and memory of a process: one slider that moves both in the ratio Hathora advises, and a line for each
/// in which anything can be typed.
class SizeField : public QWidget
{
    Q_OBJECT

public:
    explicit SizeField(QWidget *parent = nullptr);

    double cores() const;     ///< 0 for what is no number
    double megabytes() const; ///< as cores()
    void setSize(double cores, double megabytes);

    void setProblems(const QString &ofCpu, const QString &ofMemory); ///< empty for none

Q_SIGNALS:
    void edited();

private:
    void slid(int steps);
    void typed();
    void tell();

    QSlider *m_slider;
    QLineEdit *m_cores;
    QLineEdit *m_megabytes;
    PlainLabel *m_hint;
    PlainLabel *m_problem;
};

} // namespace hathora
