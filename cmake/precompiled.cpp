// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing: a target needs a source to have its headers precompiled for others.
