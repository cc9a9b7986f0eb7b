// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertrule.h"
#include "models/alerts/quiethours.h"

#include <QMap>
#include <QObject>
#include <QSet>

namespace hathora {

/// What is always worth an alert, until it is switched off.
enum class BuiltInAlert { ProcessFailed, BuildFinished, UsageQuota };

constexpr std::array<EnumName<BuiltInAlert>, 3> enumNames(BuiltInAlert)
{
    return {{{BuiltInAlert::ProcessFailed, "processFailed"_L1},
             {BuiltInAlert::BuildFinished, "buildFinished"_L1},
             {BuiltInAlert::UsageQuota, "usageQuota"_L1}}};
}

/// When somebody wants to be told, and how, by profile. Bounds and ids alone: no names, no servers, no
/// secrets.
class AlertRules : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 100; ///< rules of one profile

    enum class Desktop { Told, Silent };
    /// Whether the built-in rules ask the server themselves, also where nothing on screen does.
    enum class Watching { WhatIsSeen, Always };

    using QObject::QObject;

    /// False, and empty, when that is nothing of ours.
    [[nodiscard]] bool read(const QByteArray &json);
    QByteArray json() const; ///< without what is of no profile

    /// What the rest is about from now on. Of an empty profile nothing is kept beyond this run.
    void setProfile(const QString &id);
    void keepOnly(const QStringList &profiles);

    QList<AlertRule> all() const { return m_profiles.value(m_profile).rules; }
    int add(AlertRule rule); ///< its number; zero when there are too many or it is no rule
    void change(const AlertRule &rule);
    void remove(int number);

    bool isOn(BuiltInAlert alert) const { return !m_profiles.value(m_profile).off.contains(alert); }
    enum class Switch { On, Off };
    void set(BuiltInAlert alert, Switch to);

    Desktop desktop() const { return m_profiles.value(m_profile).desktop; }
    void setDesktop(Desktop desktop);
    Watching watching() const { return m_profiles.value(m_profile).watching; }
    void setWatching(Watching watching);
    QuietHours quietHours() const { return m_profiles.value(m_profile).quiet; }
    void setQuietHours(const QuietHours &hours);

Q_SIGNALS:
    void changed();

private:
    struct Kept
    {
        QList<AlertRule> rules;
        QSet<BuiltInAlert> off;
        Desktop desktop = Desktop::Told;
        Watching watching = Watching::WhatIsSeen;
        QuietHours quiet;

        bool operator==(const Kept &) const = default;
    };

    static QJsonObject toJson(const Kept &kept);
    Kept keptFrom(const QJsonObject &json);
    void replace(const Kept &kept);

    QMap<QString, Kept> m_profiles; ///< by the profile's id
    QString m_profile;
    int m_last = 0;
};

} // namespace hathora
