// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/uploads/uploadrow.h"

#include <QString>

namespace hathora {

/// What is happening with an upload, in a sentence.
QString phaseText(const UploadRow &row);

/// How far it is: bytes that are confirmed, rate and time left; empty where nothing can be said.
QString progressText(const UploadRow &row, const QLocale &locale = {});

/// Why it ended and what to do; empty where nothing went wrong.
QString failureText(const UploadRow &row);

/// Something that is to be known although nothing went wrong: that links expired, or that resuming ends with
/// the program. Empty where there is nothing.
QString remarkText(const UploadRow &row);

/// What there is to keep of an upload that is over, in lines.
QString receiptText(const UploadRow &row, const QLocale &locale = {});

} // namespace hathora
