// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "corpus/corpus.hpp"
#include "corpus/tar.hpp"

#include <cstddef>
#include <ostream>

namespace corpus {

/// Writes the texts of all notices as one archive. Errors show in the state of `out`.
inline void write_archive(Corpus const& corpus, std::ostream& out) {
    TarWriter tar{out};
    for (std::size_t index = 0; index < corpus.size(); ++index) {
        Made const made = corpus.make(index);
        tar.add(made.name, made.text);
    }
    tar.finish();
}

}  // namespace corpus
