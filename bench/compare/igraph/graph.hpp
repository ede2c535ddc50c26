// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "compare/ties.hpp"

#include <igraph/igraph.h>

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

/// igraph's interface in C, with owners.
namespace compare::ig {

[[nodiscard]] inline std::string version() {
    char const* text = nullptr;
    igraph_version(&text, nullptr, nullptr, nullptr);
    return std::string{"igraph "} + text;
}

/// Throws std::runtime_error unless all is well. (igraph itself ends the program on an error, unless told otherwise.)
inline void check(igraph_error_t error) {
    if (error != IGRAPH_SUCCESS) {
        throw std::runtime_error{std::string{"igraph: "} + igraph_strerror(error)};
    }
}

/// A vector of integers.
class Integers {
public:
    Integers() { check(igraph_vector_int_init(&handle_, 0)); }
    Integers(Integers&& other) noexcept : handle_{std::exchange(other.handle_, {})} {}
    Integers& operator=(Integers const&) = delete;
    ~Integers() { igraph_vector_int_destroy(&handle_); }

    [[nodiscard]] igraph_vector_int_t* get() noexcept { return &handle_; }
    [[nodiscard]] igraph_integer_t const* begin() const noexcept { return handle_.stor_begin; }
    [[nodiscard]] igraph_integer_t const* end() const noexcept { return handle_.end; }

private:
    igraph_vector_int_t handle_{};
};

/// A vector of real numbers.
class Reals {
public:
    Reals() { check(igraph_vector_init(&handle_, 0)); }
    Reals(Reals&& other) noexcept : handle_{std::exchange(other.handle_, {})} {}
    Reals& operator=(Reals const&) = delete;
    ~Reals() { igraph_vector_destroy(&handle_); }

    [[nodiscard]] igraph_vector_t* get() noexcept { return &handle_; }
    [[nodiscard]] double operator[](std::size_t at) const noexcept {
        return handle_.stor_begin[at];
    }

private:
    igraph_vector_t handle_{};
};

/// A graph.
class Graph {
public:
    /// Takes over one that igraph has made.
    explicit Graph(igraph_t made) : handle_{made} {}
    Graph(std::vector<Tie> const& ties, std::size_t vertices, bool directed) {
        std::vector<igraph_integer_t> ends;
        ends.reserve(2 * ties.size());
        for (auto const& [from, to] : ties) {
            ends.insert(ends.end(), {from, to});
        }
        igraph_vector_int_t view;
        igraph_vector_int_view(&view, ends.data(), static_cast<igraph_integer_t>(ends.size()));
        check(igraph_create(&handle_, &view, static_cast<igraph_integer_t>(vertices), directed));
    }
    Graph(Graph&& other) noexcept
        : handle_{other.handle_}, owns_{std::exchange(other.owns_, false)} {}
    Graph& operator=(Graph const&) = delete;
    ~Graph() {
        if (owns_) {
            igraph_destroy(&handle_);
        }
    }

    [[nodiscard]] igraph_t const* get() const noexcept { return &handle_; }

private:
    igraph_t handle_{};
    bool owns_ = true;
};

/// Items and units of all notices.
[[nodiscard]] inline Graph make_graph(Rows const& rows) {
    return {carrying_ties(rows), rows.items.size() + rows.units.size(), IGRAPH_UNDIRECTED};
}

}  // namespace compare::ig
