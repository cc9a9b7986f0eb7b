// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertrules.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

constexpr int fileVersion = 1;
const QString timeFormat = u"HH:mm"_s;

QuietHours quietFrom(const QJsonObject &json)
{
    const QTime from = QTime::fromString(json["from"_L1].toString(), timeFormat);
    const QTime to = QTime::fromString(json["to"_L1].toString(), timeFormat);
    return from.isValid() && to.isValid() ? QuietHours{json["on"_L1].toBool(), from, to} : QuietHours();
}

} // namespace

bool AlertRules::read(const QByteArray &json)
{
    m_profiles.clear();
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root["version"_L1].toInt() != fileVersion || !root["profiles"_L1].isObject())
        return false;
    const QJsonObject profiles = root["profiles"_L1].toObject();
    for (auto profile = profiles.begin(); profile != profiles.end(); ++profile)
        m_profiles.insert(profile.key(), keptFrom(profile.value().toObject()));
    return true;
}

QByteArray AlertRules::json() const
{
    QJsonObject profiles;
    for (auto kept = m_profiles.cbegin(); kept != m_profiles.cend(); ++kept) {
        if (!kept.key().isEmpty())
            profiles.insert(kept.key(), toJson(*kept));
    }
    return QJsonDocument({{u"version"_s, fileVersion}, {u"profiles"_s, profiles}}).toJson();
}

QJsonObject AlertRules::toJson(const Kept &kept)
{
    QJsonArray rules;
    for (const AlertRule &rule : kept.rules)
        rules.append(rule.toJson());
    QJsonArray off;
    for (const auto &each : enumNames(BuiltInAlert{})) {
        if (kept.off.contains(each.value))
            off.append(QString(each.name));
    }
    return {{u"rules"_s, rules},
            {u"off"_s, off},
            {u"desktop"_s, kept.desktop == Desktop::Told},
            {u"always"_s, kept.watching == Watching::Always},
            {u"quiet"_s, QJsonObject{{u"on"_s, kept.quiet.isOn},
                                     {u"from"_s, kept.quiet.from.toString(timeFormat)},
                                     {u"to"_s, kept.quiet.to.toString(timeFormat)}}}};
}

AlertRules::Kept AlertRules::keptFrom(const QJsonObject &json)
{
    Kept kept;
    for (const QJsonValue &each : json["rules"_L1].toArray()) {
        std::optional<AlertRule> rule = AlertRule::fromJson(each.toObject());
        if (!rule || kept.rules.size() == most)
            continue;
        rule->number = ++m_last;
        kept.rules.append(*rule);
    }
    const QJsonArray off = json["off"_L1].toArray();
    for (const auto &each : enumNames(BuiltInAlert{})) {
        if (off.contains(QString(each.name)))
            kept.off.insert(each.value);
    }
    kept.desktop = json["desktop"_L1].toBool(true) ? Desktop::Told : Desktop::Silent;
    kept.watching = json["always"_L1].toBool() ? Watching::Always : Watching::WhatIsSeen;
    kept.quiet = quietFrom(json["quiet"_L1].toObject());
    return kept;
}

void AlertRules::setProfile(const QString &id)
{
    m_profile = id;
    m_profiles.remove(QString()); // that run is over
    Q_EMIT changed();
}

void AlertRules::keepOnly(const QStringList &profiles)
{
    const auto gone = m_profiles.removeIf(
        [&profiles](const auto &kept) { return !kept.key().isEmpty() && !profiles.contains(kept.key()); });
    if (gone > 0)
        Q_EMIT changed();
}

int AlertRules::add(AlertRule rule)
{
    Kept kept = m_profiles.value(m_profile);
    if (!rule.isPlausible() || kept.rules.size() >= most)
        return 0;
    rule.number = ++m_last;
    kept.rules.append(rule);
    replace(kept);
    return rule.number;
}

void AlertRules::change(const AlertRule &rule)
{
    Kept kept = m_profiles.value(m_profile);
    for (AlertRule &each : kept.rules) {
        if (each.number == rule.number && rule.isPlausible())
            each = rule;
    }
    replace(kept);
}

void AlertRules::remove(int number)
{
    Kept kept = m_profiles.value(m_profile);
    kept.rules.removeIf([number](const AlertRule &each) { return each.number == number; });
    replace(kept);
}

void AlertRules::set(BuiltInAlert alert, Switch to)
{
    Kept kept = m_profiles.value(m_profile);
    if (to == Switch::On)
        kept.off.remove(alert);
    else
        kept.off.insert(alert);
    replace(kept);
}

void AlertRules::setDesktop(Desktop desktop)
{
    Kept kept = m_profiles.value(m_profile);
    kept.desktop = desktop;
    replace(kept);
}

void AlertRules::setWatching(Watching watching)
{
    Kept kept = m_profiles.value(m_profile);
    kept.watching = watching;
    replace(kept);
}

void AlertRules::setQuietHours(const QuietHours &hours)
{
    Kept kept = m_profiles.value(m_profile);
    kept.quiet = hours;
    replace(kept);
}

void AlertRules::replace(const Kept &kept)
{
    if (m_profiles.value(m_profile) == kept)
        return;
    m_profiles.insert(m_profile, kept);
    Q_EMIT changed();
}

} // namespace hathora
