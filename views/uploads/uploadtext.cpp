// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/uploads/uploadtext.h"

#include "models/format.h"
#include "views/errortext.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace hathora {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UploadText)

public:
    static QString phase(const UploadRow &row);
    static QString packing(const PackError &error);
    static QString remark(const UploadRow &row);
    static QString progress(const UploadRow &row, const QLocale &locale);
    static QStringList receipt(const UploadRow &row, const QLocale &locale);
};

QString Words::phase(const UploadRow &row)
{
    switch (row.phase) {
    case UploadPhase::Queued:
        return tr("Waits for its turn.");
    case UploadPhase::Packing:
        return tr("Packing the files…");
    case UploadPhase::Creating:
        return tr("Asking for a new build…");
    case UploadPhase::Checking:
        return tr("The answer was lost. Looking whether the build was made…");
    case UploadPhase::Uploading:
        return tr("Uploading…");
    case UploadPhase::Paused:
        return tr("Paused. What is confirmed is not sent again.");
    case UploadPhase::Completing:
        return tr("All parts are there. The storage puts them together…");
    case UploadPhase::Building:
        return tr("The server builds the image…");
    case UploadPhase::Done:
        return tr("The build succeeded.");
    case UploadPhase::BuildFailed:
        return tr("The build failed. Its log says why.");
    case UploadPhase::Failed:
        return tr("This went wrong.");
    case UploadPhase::Cancelled:
        return tr("Cancelled.");
    case UploadPhase::Found:
        return tr("Was not finished when the program ended. Resume sends only what is missing.");
    }
    return {};
}

QString Words::packing(const PackError &error)
{
    const QString path = QFile::decodeName(error.path);
    switch (error.kind) {
    case PackError::Kind::Cancelled:
        return tr("Packing was cancelled.");
    case PackError::Kind::Obstacle:
        return tr("Something stands in the way of packing this; drop it again to see what.");
    case PackError::Kind::FileGone:
        return tr("%1 was there when the files were listed, and is gone.").arg(path);
    case PackError::Kind::Unreadable:
        return tr("%1 cannot be read.").arg(path);
    case PackError::Kind::KeptChanging:
        return tr("%1 changed each time it was read.").arg(path);
    case PackError::Kind::DiskFull:
        return tr("There is no room for the archive at %1.").arg(path);
    case PackError::Kind::Unwritable:
        return tr("The archive cannot be written at %1.").arg(path);
    case PackError::Kind::Unexpected:
        break;
    }
    return tr("Packing went wrong in a way that it should not.");
}

QString Words::remark(const UploadRow &row)
{
    QStringList remarks;
    if (row.renewals > 0)
        remarks.append(tr("The links of the upload expired: a new build was begun, and all of it is sent "
                          "again. Nothing was packed again."));
    const bool isSending = row.phase == UploadPhase::Uploading || row.phase == UploadPhase::Paused;
    if (isSending && !row.outlivesRun)
        remarks.append(tr("It cannot be resumed after the program has ended."));
    if (row.isLogCut)
        remarks.append(tr("The log broke off; what is shown is not all. How the build ends is asked for."));
    return remarks.join(u'\n');
}

QString Words::progress(const UploadRow &row, const QLocale &locale)
{
    if (row.phase == UploadPhase::Packing && row.toPack > 0)
        return tr("%1 of %2 packed")
            .arg(format::bytes(double(row.packed), locale), format::bytes(double(row.toPack), locale));
    const UploadProgress &progress = row.progress;
    if (row.isFromRegistry || progress.total == 0 || row.parts.isEmpty())
        return {};
    QStringList parts{tr("%1 of %2 confirmed")
                          .arg(format::bytes(double(progress.confirmed), locale),
                               format::bytes(double(progress.total), locale))};
    if (progress.bytesPerSecond > 0) {
        parts.append(format::bytesPerSecond(progress.bytesPerSecond, locale));
        parts.append(tr("%1 left").arg(format::duration(progress.left(), locale)));
    }
    return parts.join(QStringLiteral(" · "));
}

QStringList Words::receipt(const UploadRow &row, const QLocale &locale)
{
    QStringList lines{tr("Name: %1").arg(row.name), tr("Build: %1").arg(row.build.text())};
    if (!row.tag.isEmpty())
        lines.append(tr("Tag: %1").arg(row.tag));
    lines.append(tr("Status: %1").arg(nameOf(row.phase)));
    if (!row.isFromRegistry) {
        if (!row.sha256.isEmpty())
            lines.append(tr("SHA-256 of the archive: %1").arg(row.sha256));
        lines.append(tr("Size: %1 bytes").arg(locale.toString(row.progress.total)));
        lines.append(tr("Parts: %1").arg(locale.toString(row.parts.size())));
    }
    lines.append(tr("Begun: %1").arg(format::exactTime(row.begunAt)));
    const std::chrono::milliseconds took(row.begunAt.msecsTo(row.endedAt));
    lines.append(tr("Duration: %1").arg(format::duration(took, locale)));
    return lines;
}

} // namespace

QString phaseText(const UploadRow &row)
{
    return Words::phase(row);
}

QString progressText(const UploadRow &row, const QLocale &locale)
{
    return Words::progress(row, locale);
}

QString failureText(const UploadRow &row)
{
    if (row.packError)
        return Words::packing(*row.packError);
    return row.error ? errorText(*row.error).text() : QString();
}

QString remarkText(const UploadRow &row)
{
    return Words::remark(row);
}

QString receiptText(const UploadRow &row, const QLocale &locale)
{
    return row.isOver() && row.phase != UploadPhase::Cancelled ? Words::receipt(row, locale).join(u'\n')
                                                               : QString();
}

} // namespace hathora
