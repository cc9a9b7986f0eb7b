// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/writequestion.h"

#include <QCoreApplication>

namespace hathora {

ConfirmDialog::Question writeQuestion(const Console::Intent &intent)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("WriteQuestion", text); };
    ConfirmDialog::Question question;
    question.title = words(QT_TRANSLATE_NOOP("WriteQuestion", "Send %1?")).arg(intent.operation);
    question.consequence = intent.summary;
    question.names = QStringList{intent.verb + u' ' + intent.path};
    if (!intent.target.isEmpty())
        question.names.prepend(intent.target);
    question.verb = words(QT_TRANSLATE_NOOP("WriteQuestion", "Send %1")).arg(intent.operation);
    return question;
}

} // namespace hathora
