#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# precompile.sh COMPILER…: removes the precompiled header that is to be made, then makes it. While an old one lies
# there, ccache takes it for what is read, looks at no header behind it, and hands out what it once came to.
last=
for word in "$@"; do
    case "$last $word" in
    "-o "*.gch) rm -f -- "$word" ;;
    esac
    last=$word
done
exec "$@"
