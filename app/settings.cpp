// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/filekeeping.h"
#include "models/rooms/connectcommand.h"

#include <QFile>
#include <QSettings>

#include <algorithm>
#include <array>

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array themeNames{"system"_L1, "light"_L1, "dark"_L1}; // in the order of ThemeChoice

const QString themeKey = u"look/theme"_s;
const QString languageKey = u"look/language"_s;
const QString liveKey = u"data/live"_s;
const QString vcpuHourKey = u"prices/vcpuHour"_s;
const QString gpuHourKey = u"prices/gpuHour"_s;
const QString connectPatternKey = u"rooms/connectPattern"_s;
const QString historyKey = u"data/history"_s;
const QString recordedArray = u"recorded"_s;
const QString mostRecordedKey = u"data/mostRecordedMebibytes"_s;
const QString shortcutsGroup = u"shortcuts"_s;

constexpr qint64 mebibyte = 1 << 20;
constexpr qint64 usuallyRecorded = 256; // MiB
constexpr qint64 fewestRecorded = 16;   // MiB

/// What somebody may have written into the file by hand is a price only if it can be one.
double priceOr(double otherwise, const QVariant &value)
{
    bool isNumber = false;
    const double price = value.toDouble(&isNumber);
    return isNumber && price >= 0 && price <= Prices::most ? price : otherwise;
}

std::unique_ptr<QSettings> open(const QString &file)
{
    auto values = std::make_unique<QSettings>(file, QSettings::IniFormat);
    if (values->status() != QSettings::FormatError)
        return values;
    copyAside(file);
    QFile::remove(file);
    return std::make_unique<QSettings>(file, QSettings::IniFormat);
}

} // namespace

Settings::Settings(const QString &file)
    : m_values(open(file))
{
}

Settings::~Settings() = default;

ThemeChoice Settings::theme() const
{
    const QString name = m_values->value(themeKey).toString();
    for (size_t i = 0; i < themeNames.size(); ++i) {
        if (name == themeNames.at(i))
            return ThemeChoice(i);
    }
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    m_values->setValue(themeKey, QString(themeNames.at(size_t(theme))));
}

QString Settings::language() const
{
    return m_values->value(languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_values->setValue(languageKey, language);
}

bool Settings::isLive() const
{
    return m_values->value(liveKey, true).toBool();
}

void Settings::setLive(bool live)
{
    m_values->setValue(liveKey, live);
}

Prices Settings::prices() const
{
    Prices prices;
    prices.vcpuHour = priceOr(prices.vcpuHour, m_values->value(vcpuHourKey));
    prices.gpuHour = priceOr(prices.gpuHour, m_values->value(gpuHourKey));
    return prices;
}

void Settings::setPrices(const Prices &prices)
{
    m_values->setValue(vcpuHourKey, prices.vcpuHour);
    m_values->setValue(gpuHourKey, prices.gpuHour);
}

QString Settings::connectPattern() const
{
    return m_values->value(connectPatternKey, QString::fromLatin1(assumedConnectPattern)).toString();
}

void Settings::setConnectPattern(const QString &pattern)
{
    m_values->setValue(connectPatternKey, pattern);
}

bool Settings::keepsHistory() const
{
    return m_values->value(historyKey, true).toBool();
}

void Settings::setKeepsHistory(bool keeps)
{
    m_values->setValue(historyKey, keeps);
}

QList<HistoryScope> Settings::recorded() const
{
    QList<HistoryScope> scopes;
    const int count = m_values->beginReadArray(recordedArray);
    for (int i = 0; i < count; ++i) {
        m_values->setArrayIndex(i);
        scopes.append({m_values->value(u"profile"_s).toString(), m_values->value(u"server"_s).toString(),
                       AppId(m_values->value(u"app"_s).toString())});
    }
    m_values->endArray();
    return scopes;
}

void Settings::setRecorded(const QList<HistoryScope> &scopes)
{
    m_values->remove(recordedArray);
    m_values->beginWriteArray(recordedArray, int(scopes.size()));
    for (int i = 0; i < int(scopes.size()); ++i) {
        m_values->setArrayIndex(i);
        m_values->setValue(u"profile"_s, scopes.at(i).profile);
        m_values->setValue(u"server"_s, scopes.at(i).server);
        m_values->setValue(u"app"_s, scopes.at(i).app.text());
    }
    m_values->endArray();
}

qint64 Settings::mostRecorded() const
{
    const qint64 mebibytes = m_values->value(mostRecordedKey, usuallyRecorded).toLongLong();
    return std::max(mebibytes, fewestRecorded) * mebibyte;
}

void Settings::setMostRecorded(qint64 bytes)
{
    m_values->setValue(mostRecordedKey, bytes / mebibyte);
}

QMap<QString, QString> Settings::shortcuts() const
{
    QMap<QString, QString> shortcuts;
    m_values->beginGroup(shortcutsGroup);
    for (const QString &name : m_values->childKeys())
        shortcuts.insert(name, m_values->value(name).toString());
    m_values->endGroup();
    return shortcuts;
}

void Settings::setShortcuts(const QMap<QString, QString> &shortcuts)
{
    m_values->remove(shortcutsGroup);
    m_values->beginGroup(shortcutsGroup);
    for (auto each = shortcuts.cbegin(); each != shortcuts.cend(); ++each)
        m_values->setValue(each.key(), *each);
    m_values->endGroup();
}

} // namespace hathora
