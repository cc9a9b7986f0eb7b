// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QTemporaryDir;

namespace hathora {

class LogRecorder;
class Session;
class Settings;

/// The recorders of logs, over all sessions of the program: what is recorded and how much is kept stands in
/// the settings.
class FlightRecorder : public QObject
{
    Q_OBJECT

public:
    /// \a folder is where what is recorded is kept. The settings must outlive this.
    FlightRecorder(Settings &settings, QString folder);
    ~FlightRecorder() override;

    /// What is recorded of a session stays, or goes with it: the demo's world ends too.
    enum class Keeping { Lasting, ThisSession };

    /// The session records from now on; it must go before this, and before the next one is taken.
    void take(Session &session, Keeping keeping);

    void keepOnly(const QStringList &profiles); ///< ids; of others nothing is kept

private:
    LogRecorder &lasting();
    LogRecorder &passing();
    void keepChoice();

    Settings &m_settings;
    QString m_folder;
    std::unique_ptr<LogRecorder> m_lasting;
    std::unique_ptr<QTemporaryDir> m_passingFolder;
    std::unique_ptr<LogRecorder> m_passing;
};

} // namespace hathora
