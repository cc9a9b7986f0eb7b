// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <array>
#include <chrono>
#include <cstddef>
#include <string>

namespace sandbox {

/// One accepted socket. hangUp may be called from any thread, everything else from the one that serves it.
class Connection final : public httplib::Stream
{
public:
    explicit Connection(int socket);
    ~Connection() override;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Waits for the first byte of another request; false when it does not come.
    bool awaitRequest(std::chrono::milliseconds patience) const;
    /// Lets time pass; false as soon as the other side has gone.
    bool stays(std::chrono::milliseconds span) const;
    /// Ends the conversation, but takes what is still being sent for a while, so that the other side gets to
    /// read what was said last.
    void linger(std::chrono::milliseconds patience);
    /// Ends the conversation at once: what is being read or written fails.
    void hangUp();

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *data, std::size_t size) override;
    ssize_t write(const char *data, std::size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    int m_socket;
    std::array<char, 8192> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

} // namespace sandbox
