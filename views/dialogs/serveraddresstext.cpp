// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/serveraddresstext.h"

#include <QCoreApplication>

namespace hathora {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hathora::ServerAddress)
};

} // namespace

QString serverAddressNote(const ServerAddress &address)
{
    switch (address.problem) {
    case ServerAddress::Problem::Empty:
        return Words::tr("Enter the server's address, as in https://api.example.com.");
    case ServerAddress::Problem::Malformed:
        return Words::tr("This is not the address of a server.");
    case ServerAddress::Problem::Scheme:
        return Words::tr("The address has to begin with https:// or http://.");
    case ServerAddress::Problem::UserInfo:
        return Words::tr("Leave name and password out of the address.");
    case ServerAddress::Problem::Extra:
        return Words::tr("Enter only scheme, host and port, without a path.");
    case ServerAddress::Problem::None:
        break;
    }
    return {};
}

} // namespace hathora
