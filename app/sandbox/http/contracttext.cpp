// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/contracttext.h"

// Half a megabyte is too much for a string literal, and the program shall not need a file beside it.
__asm__(".section .rodata\n"
        ".global sandbox_contract_begin\n"
        ".global sandbox_contract_end\n"
        "sandbox_contract_begin:\n"
        ".incbin \"" SANDBOX_CONTRACT_FILE "\"\n"
        "sandbox_contract_end:\n"
        ".previous\n");

extern "C" {
extern const char sandbox_contract_begin;
extern const char sandbox_contract_end;
}

namespace sandbox {

std::string_view contractText()
{
    return {&sandbox_contract_begin, &sandbox_contract_end};
}

} // namespace sandbox
