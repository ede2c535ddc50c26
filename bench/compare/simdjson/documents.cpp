// SPDX-License-Identifier: BSL-1.0
#include "compare/simdjson/documents.hpp"

#include <fengong/io/json.hpp>

#include <sstream>
#include <utility>

namespace compare::json {

std::vector<std::string> make_documents(Input const& input) {
    std::vector<std::string> documents;
    for (fengong::Notice const& notice : input.notices()) {
        std::ostringstream out;
        fengong::JsonWriter writer{out};
        writer.add(notice);
        writer.finish();
        documents.push_back(std::move(out).str());
    }
    return documents;
}

}  // namespace compare::json
