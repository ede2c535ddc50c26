// SPDX-License-Identifier: BSL-1.0
// The projection as the product of a matrix with its transpose, by SuiteSparse:GraphBLAS: how many items each pair of
// units shares. The product has each unit with itself too, which is taken off when it is read.
#include "compare/entrants.hpp"
#include "compare/graph_answers.hpp"
#include "compare/ties.hpp"

#include <complex>
#include <cstddef>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

extern "C" {  // which the header leaves to us; what it includes of C++ stands above
#include <GraphBLAS.h>
}

namespace compare::graphblas_projection {

namespace {

void check(GrB_Info info) {
    if (info != GrB_SUCCESS) {
        throw std::runtime_error{"GraphBLAS: error " + std::to_string(info)};
    }
}

/// The library, on one thread: what more threads add to the CPU time is not counted against it.
class Library {
public:
    Library() {
        check(GrB_init(GrB_NONBLOCKING));
        check(GxB_Global_Option_set_INT32(static_cast<GxB_Option_Field>(GxB_NTHREADS), 1));
    }
    Library(Library const&) = delete;
    Library& operator=(Library const&) = delete;
    ~Library() { GrB_finalize(); }
};

class Matrix {
public:
    Matrix(std::size_t rows, std::size_t columns) {
        check(GrB_Matrix_new(&handle_, GrB_UINT32, rows, columns));
    }
    Matrix(Matrix&& other) noexcept : handle_{std::exchange(other.handle_, nullptr)} {}
    Matrix& operator=(Matrix const&) = delete;
    ~Matrix() { GrB_Matrix_free(&handle_); }

    [[nodiscard]] GrB_Matrix get() const noexcept { return handle_; }

private:
    GrB_Matrix handle_ = nullptr;
};

/// Items × units, and its transpose, kept by rows.
struct Incidence {
    explicit Incidence(Rows const& rows)
        : by_item{rows.items.size(), rows.units.size()},
          by_unit{rows.units.size(), rows.items.size()} {
        std::vector<GrB_Index> items;
        std::vector<GrB_Index> units;
        for (auto const& [item, unit] : carrying_ties(rows)) {
            items.push_back(item);
            units.push_back(unit - rows.items.size());
        }
        GrB_Scalar one = nullptr;
        check(GrB_Scalar_new(&one, GrB_UINT32));
        check(GrB_Scalar_setElement_UINT32(one, 1));
        check(
            GxB_Matrix_build_Scalar(by_item.get(), items.data(), units.data(), one, items.size()));
        check(
            GxB_Matrix_build_Scalar(by_unit.get(), units.data(), items.data(), one, items.size()));
        check(GrB_Matrix_wait(by_item.get(), GrB_MATERIALIZE));
        check(GrB_Matrix_wait(by_unit.get(), GrB_MATERIALIZE));
        GrB_Scalar_free(&one);
    }

    Library library;
    Matrix by_item;
    Matrix by_unit;
};

Matrix multiply(Incidence const& incidence, std::size_t units) {
    Matrix product{units, units};
    check(GrB_mxm(product.get(), nullptr, nullptr, GxB_PLUS_PAIR_UINT32, incidence.by_unit.get(),
                  incidence.by_item.get(), nullptr));
    check(GrB_Matrix_wait(product.get(), GrB_MATERIALIZE));
    return product;
}

Answers say(Matrix const& product, std::size_t units) {
    GrB_Index count = 0;
    check(GrB_Matrix_nvals(&count, product.get()));
    std::vector<GrB_Index> rows(count);
    std::vector<GrB_Index> columns(count);
    std::vector<std::uint32_t> shared(count);
    check(GrB_Matrix_extractTuples_UINT32(rows.data(), columns.data(), shared.data(), &count,
                                          product.get()));
    TieSums sums{units};
    for (std::size_t at = 0; at < count; ++at) {
        if (rows[at] != columns[at]) {
            sums.add(rows[at], columns[at], shared[at]);
        }
    }
    return sums.ties();
}

Subject project_units(Input const& input) {
    std::size_t const units = input.rows().units.size();
    auto const incidence = std::make_shared<Incidence const>(input.rows());
    return make_subject([incidence, units] { return multiply(*incidence, units); },
                        [units](Matrix const& product) { return say(product, units); });
}

std::string version() {
    return "GraphBLAS " + std::to_string(GxB_IMPLEMENTATION_MAJOR) + "." +
           std::to_string(GxB_IMPLEMENTATION_MINOR) + "." + std::to_string(GxB_IMPLEMENTATION_SUB);
}

Enter const projection{"projection", "SuiteSparse:GraphBLAS", version(), project_units};

}  // namespace

}  // namespace compare::graphblas_projection
