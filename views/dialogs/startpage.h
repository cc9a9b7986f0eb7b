// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profile.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace hathora {

class PlainLabel;
class SignInForm;

/// The first page: three ways in, and the profiles that are known.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// What the environment offers.
    enum class EnvironmentToken { None, Unfit, Present };

    explicit StartPage(EnvironmentToken environment, QWidget *parent = nullptr);

    SignInForm &form() { return *m_form; }
    void setProfiles(const QList<Profile> &profiles);

    void showDemoStarting();
    void showDemoFailed(const QString &why);
    void showNote(const QString &note); ///< what happened before this page came up; empty takes it away

Q_SIGNALS:
    void demoRequested();
    void profileRequested(const QString &id);
    void environmentTokenRequested(); ///< for the server that form() shows

private:
    QWidget *makeCard(const QString &name, const QString &title, const QString &text, QVBoxLayout *&inside);
    QWidget *makeTokenCard();
    QWidget *makeEnvironmentCard(EnvironmentToken environment);
    QWidget *makeDemoCard();

    SignInForm *m_form;
    PlainLabel *m_note;
    QPushButton *m_demo;
    PlainLabel *m_demoStatus;
    QWidget *m_known;
    QVBoxLayout *m_profiles;
};

} // namespace hathora
