// SPDX-License-Identifier: BSL-1.0
#pragma once

/// Bytes: encoding, positions, lines, widths, white space.
#include <fengong/text/archive.hpp>
#include <fengong/text/article_title.hpp>
#include <fengong/text/byte_scan.hpp>
#include <fengong/text/character_set.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/encoding.hpp>
#include <fengong/text/file_bytes.hpp>
#include <fengong/text/files_below.hpp>
#include <fengong/text/find_word.hpp>
#include <fengong/text/line.hpp>
#include <fengong/text/markup.hpp>
#include <fengong/text/plain_text.hpp>
#include <fengong/text/position.hpp>
#include <fengong/text/utf8.hpp>
#include <fengong/text/white_space.hpp>
#include <fengong/text/width.hpp>
