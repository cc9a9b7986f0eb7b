// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>

namespace hathora::testing {

/// What a server does with one request: bytes, pauses and endings, in order. A script that ends without an
/// ending keeps the connection for the next request.
class HttpScript
{
public:
    using milliseconds = std::chrono::milliseconds;

    struct Step
    {
        enum class Do {
            Send,
            Drip,  ///< byte by byte, `time` apart
            Flood, ///< the bytes `times` over, as fast as the client reads
            Wait,
            Hold,  ///< chunks as HttpServer::feed() gives them, until finishFeed()
            Await, ///< HttpServer::letGo()
            Stall,
            Close,
            Reset,
        };
        Do what = Do::Send;
        QByteArray bytes = {};
        milliseconds time = {};
        qint64 times = 1;
    };

    /// A whole answer with a Content-Length. Headers are whole lines without their ends.
    static HttpScript answer(int status, const QByteArrayList &headers, const QByteArray &body = {});
    static HttpScript json(const QByteArray &body, int status = 200, const QByteArrayList &headers = {});
    static HttpScript redirect(int status, const QByteArray &location);
    static HttpScript noContent() { return HttpScript().send("HTTP/1.1 204 No Content\r\n\r\n"); }

    /// Only the head, with the headers given and no length of its own.
    static HttpScript head(int status, const QByteArrayList &headers);
    static HttpScript chunkedJson(const QByteArray &firstChunk);
    static HttpScript stream(); ///< 200 with chunks that are fed later

    static HttpScript later(milliseconds time, const HttpScript &script);
    /// Not before HttpServer::letGo(): what is to come before the answer does so however slow the machine is.
    static HttpScript held(const HttpScript &script);
    static HttpScript silence() { return HttpScript().stall(); }
    static HttpScript closing() { return HttpScript().close(); } ///< without an answer
    static HttpScript resetting() { return HttpScript().reset(); }

    HttpScript &send(const QByteArray &bytes);
    HttpScript &drip(const QByteArray &bytes, milliseconds apart);
    HttpScript &flood(const QByteArray &bytes, qint64 times);
    HttpScript &wait(milliseconds time);
    HttpScript &hold();
    HttpScript &stall();
    HttpScript &close();
    HttpScript &reset();

    /// Begins when the head of the request is there, without reading its body.
    HttpScript &early();

    const QList<Step> &steps() const { return m_steps; }
    bool isEarly() const { return m_early; }

private:
    HttpScript &add(Step step);
    static HttpScript after(Step first, const HttpScript &script);

    QList<Step> m_steps;
    bool m_early = false;
};

} // namespace hathora::testing
