// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/storagesession.h"

#include "app/sandbox/http/connection.h"
#include "app/sandbox/http/courier.h"
#include "app/sandbox/http/formupload.h"
#include "app/sandbox/http/reply.h"
#include "app/sandbox/http/sabotage.h"
#include "app/sandbox/storage/blob.h"
#include "app/sandbox/storage/partlist.h"
#include "app/sandbox/storage/storageerror.h"
#include "app/sandbox/storage/xmlelement.h"

#include <charconv>
#include <limits>
#include <system_error>

namespace sandbox {

using namespace std::chrono_literals;

namespace {

using Code = StorageError::Code;

constexpr auto idlePatience = 60s;
constexpr auto farewell = 5s;
/// Ten thousand parts take about one.
constexpr std::int64_t mostListBytes = 4 << 20;
/// S3's, for what comes in one piece.
constexpr std::int64_t mostFormBytes = 5'000'000'000;

Reply xml(int status, std::string document)
{
    return Reply::of(status, "application/xml", std::move(document));
}

StorageError errorOf(int status)
{
    if (status == 503 || status == 429)
        return StorageError(Code::SlowDown);
    return StorageError(status == 403 ? Code::AccessDenied : Code::InternalError);
}

/// What takes the place of the answer, under a fault that lets no work be done.
Reply instead(const Fault &fault)
{
    Reply reply = Sabotage::instead(fault);
    if (fault.kind == Fault::Kind::Status) {
        reply.contentType = "application/xml";
        reply.body = errorOf(fault.status).xml();
    } else if (fault.kind == Fault::Kind::Throttle) {
        // A storage has no 429: it says 503 and SlowDown.
        const StorageError slowDown(Code::SlowDown);
        reply.status = slowDown.status();
        reply.contentType = "application/xml";
        reply.body = slowDown.xml();
    } else if (fault.kind == Fault::Kind::ErrorDocument) {
        reply = xml(200, StorageError(Code::InternalError).xml());
    }
    return reply;
}

/// Forms go to the root; what is done by a link has a path of its own.
bool isForm(const httplib::Request &request)
{
    return request.method == "POST" && request.path == "/";
}

/// Whether the connection is to end in the middle of a part.
bool breaksOff(const httplib::Request &request, const std::optional<Fault> &fault)
{
    return fault && fault->kind == Fault::Kind::Cut && request.method == "PUT";
}

/// The length it announces, after all that speaks against reading it.
std::int64_t lengthOf(const httplib::Request &request)
{
    if (request.has_header("Authorization"))
        throw StorageError(
            Code::InvalidArgument,
            "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, "
            "Signature query string parameter or the Authorization header should be specified");
    if (request.has_header("Transfer-Encoding"))
        throw StorageError(Code::NotImplemented);
    const std::string text = request.get_header_value("Content-Length");
    std::int64_t length = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
    if (error != std::errc() || end != text.data() + text.size() || length < 0)
        throw StorageError(Code::MissingContentLength);
    return length;
}

} // namespace

StorageSession::StorageSession(Connection &connection, Storage &storage)
    : m_connection(connection)
    , m_storage(storage)
{
    // As in Session: httplib takes a server without a listening socket for one that is shutting down.
    svr_sock_ = m_connection.socket();
    set_keep_alive_max_count(std::numeric_limits<int>::max());
    set_keep_alive_timeout(std::chrono::seconds(idlePatience).count());
    set_payload_max_length(std::numeric_limits<std::size_t>::max());
    const auto handler = [this](const httplib::Request &request, httplib::Response &response,
                                const Body &body) { handle(request, response, body); };
    Put(".*", handler);
    Post(".*", handler);
    set_expect_100_continue_handler([this](const httplib::Request &request, httplib::Response &response) {
        return invitesBody(request, response);
    });
    set_error_handler([](const httplib::Request &, httplib::Response &response) {
        if (!response.body.empty())
            return;
        response.status = 405;
        response.set_content(StorageError(Code::MethodNotAllowed).xml(), "application/xml");
    });
}

void StorageSession::run()
{
    bool closed = false;
    while (!closed && m_connection.awaitRequest(idlePatience)) {
        m_bodyIsUnread = false;
        if (!process_request(m_connection, false, closed,
                             [this](httplib::Request &request) { keepRaw(request); }))
            return;
        if (m_bodyIsUnread) {
            m_connection.linger(farewell);
            return;
        }
    }
}

/// As in Session: a form is read here, not by httplib.
void StorageSession::keepRaw(httplib::Request &request)
{
    m_contentType = request.get_header_value("Content-Type");
    request.headers.erase("Content-Type");
}

/// Who waits to be asked for the body before sending it learns from the link alone that it is of no use.
int StorageSession::invitesBody(const httplib::Request &request, httplib::Response &response)
{
    constexpr int goOn = 100;
    if (isForm(request))
        return goOn;
    try {
        m_storage.admit(request.method, request.target);
        return goOn;
    } catch (const StorageError &error) {
        m_bodyIsUnread = true;
        response.set_header("Connection", "close");
        response.status = error.status();
        response.set_content(error.xml(), "application/xml");
        return error.status();
    }
}

void StorageSession::handle(const httplib::Request &request, httplib::Response &response, const Body &body)
{
    m_bodyIsUnread = true;
    const auto operation = request.method == "PUT" ? Storage::uploadPart
                           : isForm(request)       ? Storage::uploadForm
                                                   : Storage::completeUpload;
    const auto fault = m_storage.faults().strike(std::string(operation));
    Reply reply;
    try {
        reply = work(request, body, fault);
    } catch (const StorageError &error) {
        reply = xml(error.status(), error.xml());
    } catch (const std::system_error &) {
        const StorageError error(Code::InternalError);
        reply = xml(error.status(), error.xml());
    }
    if (breaksOff(request, fault))
        reply.manner = Reply::Manner::Unanswered;
    else if (fault)
        Sabotage::spoil(reply, *fault);
    if (m_bodyIsUnread)
        response.set_header("Connection", "close");
    Courier(m_connection).deliver(reply, response);
}

Reply StorageSession::work(const httplib::Request &request, const Body &body,
                           const std::optional<Fault> &fault)
{
    if (fault && !Sabotage::letsWork(*fault))
        return instead(*fault);
    const std::int64_t length = lengthOf(request);
    if (isForm(request))
        return receiveForm(length, body);
    const Storage::Order order = m_storage.admit(request.method, request.target);
    if (order.part == 0)
        return complete(order, length, body);
    return receivePart(order, length, body, breaksOff(request, fault) ? length / 2 : length);
}

Reply StorageSession::receivePart(const Storage::Order &order, std::int64_t length, const Body &body,
                                  std::int64_t most)
{
    UploadStore &uploads = m_storage.uploads();
    if (const std::int64_t wanted = uploads.lengthOf(order.uploadId, order.part); wanted != length)
        throw StorageError(length < wanted ? Code::EntityTooSmall : Code::EntityTooLarge);
    uploads.noteTry(order.uploadId);
    BlobWriter writer = uploads.writer();
    read(body, most, [&](std::string_view bytes) {
        uploads.noteArrival(order.uploadId, static_cast<std::int64_t>(bytes.size()));
        writer.add(bytes);
    });
    const auto blob = writer.finish();
    uploads.put(order.uploadId, order.part, blob);
    Reply reply;
    reply.etag = blob->etag();
    return reply;
}

Reply StorageSession::receiveForm(std::int64_t length, const Body &body)
{
    if (length > mostFormBytes)
        throw StorageError(Code::EntityTooLarge);
    FormUpload upload(m_storage, m_contentType);
    read(body, length, [&](std::string_view bytes) { upload.add(bytes); });
    Reply reply;
    reply.status = 204;
    reply.etag = upload.finish();
    return reply;
}

Reply StorageSession::complete(const Storage::Order &order, std::int64_t length, const Body &body)
{
    if (length > mostListBytes)
        throw StorageError(Code::MalformedXML);
    std::string list;
    read(body, mostListBytes, [&](std::string_view bytes) { list += bytes; });
    const std::string etag = m_storage.uploads().complete(order.uploadId, PartList::read(list));
    return xml(200, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CompleteMultipartUploadResult>"
                    "<Bucket>archives</Bucket><Key>" +
                        order.uploadId + "</Key><ETag>" + XmlElement::escaped(etag) +
                        "</ETag></CompleteMultipartUploadResult>");
}

void StorageSession::read(const Body &body, std::int64_t most,
                          const std::function<void(std::string_view)> &take)
{
    std::int64_t left = most;
    const bool arrived = body([&](const char *data, std::size_t size) {
        left -= static_cast<std::int64_t>(size);
        if (left >= 0)
            take({data, size});
        return left >= 0;
    });
    if (!arrived)
        throw StorageError(Code::IncompleteBody);
    m_bodyIsUnread = false;
}

} // namespace sandbox
