// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/i18n"_s;
const QString prefix = u"hathora_"_s;

} // namespace

Translation::Translation(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    // Numbers and dates follow the system's country unless another language was asked for.
    if (!language.isEmpty() && locale.language() != QLocale::system().language())
        QLocale::setDefault(locale);
    // English is in the sources, but for its plural forms.
    if (m_own.load(locale, u"hathora"_s, u"_"_s, folder) || m_own.load(folder + u"/hathora_en.qm"_s))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Translation::available()
{
    QStringList codes{u"en"_s};
    const QStringList files = QDir(folder).entryList({prefix + u"*.qm"_s});
    for (const QString &file : files) {
        const QString code = file.mid(prefix.size()).section(u'.', 0, 0);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

} // namespace hathora
