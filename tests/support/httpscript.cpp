// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpscript.h"

namespace hathora::testing {

HttpScript HttpScript::head(int status, const QByteArrayList &headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const QByteArray &header : headers)
        head += header + "\r\n";
    return HttpScript().send(head + "\r\n");
}

HttpScript HttpScript::answer(int status, const QByteArrayList &headers, const QByteArray &body)
{
    QByteArrayList all = headers;
    all.append("Content-Length: " + QByteArray::number(body.size()));
    return head(status, all).send(body);
}

HttpScript HttpScript::json(const QByteArray &body, int status, const QByteArrayList &headers)
{
    return answer(status, QByteArrayList{"Content-Type: application/json; charset=utf-8"} + headers, body);
}

HttpScript HttpScript::redirect(int status, const QByteArray &location)
{
    return answer(status, {"Location: " + location});
}

HttpScript HttpScript::chunkedJson(const QByteArray &firstChunk)
{
    return head(200, {"Content-Type: application/json", "Transfer-Encoding: chunked"})
        .send(QByteArray::number(firstChunk.size(), 16) + "\r\n" + firstChunk + "\r\n");
}

HttpScript HttpScript::stream()
{
    return head(200, {"Content-Type: application/octet-stream", "Transfer-Encoding: chunked"}).hold();
}

HttpScript HttpScript::later(milliseconds time, const HttpScript &script)
{
    return after({Step::Do::Wait, {}, time}, script);
}

HttpScript HttpScript::held(const HttpScript &script)
{
    return after({Step::Do::Await}, script);
}

HttpScript HttpScript::after(Step first, const HttpScript &script)
{
    HttpScript late;
    late.add(std::move(first));
    late.m_steps += script.m_steps;
    return late;
}

HttpScript &HttpScript::send(const QByteArray &bytes)
{
    return add({Step::Do::Send, bytes});
}

HttpScript &HttpScript::drip(const QByteArray &bytes, milliseconds apart)
{
    return add({Step::Do::Drip, bytes, apart});
}

HttpScript &HttpScript::flood(const QByteArray &bytes, qint64 times)
{
    return add({Step::Do::Flood, bytes, {}, times});
}

HttpScript &HttpScript::wait(milliseconds time)
{
    return add({Step::Do::Wait, {}, time});
}

HttpScript &HttpScript::hold()
{
    return add({Step::Do::Hold});
}

HttpScript &HttpScript::stall()
{
    return add({Step::Do::Stall});
}

HttpScript &HttpScript::close()
{
    return add({Step::Do::Close});
}

HttpScript &HttpScript::reset()
{
    return add({Step::Do::Reset});
}

HttpScript &HttpScript::early()
{
    m_early = true;
    return *this;
}

HttpScript &HttpScript::add(Step step)
{
    m_steps.append(std::move(step));
    return *this;
}

} // namespace hathora::testing
