// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "compare/questions.hpp"
#include "compare/rows.hpp"
#include <fengong/graph/lead_digraph.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/model/source_text.hpp>
#include <fengong/store/store.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace compare {

/// What all subjects are given: notices of a generated corpus, and what follows from them, each made once.
/// The members hold views of each other, so that it stays where it is.
class Input {
public:
    /// `notices`: how many, as many as there are counties if not more; see corpus::Options. Throws std::runtime_error
    /// if one is read differently from what it was made to say.
    explicit Input(std::size_t notices);
    Input(Input const&) = delete;
    Input& operator=(Input const&) = delete;

    [[nodiscard]] std::span<fengong::SourceText const> texts() const noexcept { return texts_; }
    /// How many bytes all texts are.
    [[nodiscard]] std::uint64_t bytes() const noexcept { return bytes_; }
    /// The texts, read.
    [[nodiscard]] std::span<fengong::Notice const> notices() const noexcept {
        return store_.notices();
    }
    [[nodiscard]] fengong::Store const& store() const noexcept { return store_; }
    [[nodiscard]] Rows const& rows() const noexcept { return rows_; }
    [[nodiscard]] Questions const& questions() const noexcept { return questions_; }
    [[nodiscard]] fengong::ResponsibilityGraph const& graph() const noexcept { return graph_; }
    [[nodiscard]] fengong::LeadDigraph const& digraph() const noexcept { return digraph_; }

private:
    std::vector<fengong::SourceText> texts_;
    std::uint64_t bytes_;
    fengong::Store store_;
    Rows rows_;
    Questions questions_;
    fengong::ResponsibilityGraph graph_;
    fengong::LeadDigraph digraph_;
};

}  // namespace compare
