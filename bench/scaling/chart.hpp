// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/fixed_point.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace scaling {

/// Points that belong together.
struct Series {
    std::string name;
    std::vector<std::pair<double, double>> points;  ///< positive, by the first
};

/// A chart of series over two logarithmic axes, drawn as SVG: the same data, the same bytes.
class Chart {
public:
    Chart(std::string title, std::string unit, std::vector<Series> series)
        : title_{std::move(title)}, unit_{std::move(unit)}, series_{std::move(series)} {
        for (Series const& one : series_) {
            for (auto const& [x, y] : one.points) {
                xs_.push_back(x);
                low_ = std::min(low_, std::floor(std::log10(y)));
                high_ = std::max(high_, std::ceil(std::log10(y)));
            }
        }
        std::ranges::sort(xs_);
        auto const repeated = std::ranges::unique(xs_);
        xs_.erase(repeated.begin(), repeated.end());
    }

    /// The size of a chart with its labels.
    static constexpr double width = 520;
    static constexpr double height = 400;

    /// Draws it with its upper left corner at `left`, 0.
    void draw(std::ostream& out, double left) const {
        out << "<g transform=\"translate(" << number(left) << " 0)\">\n";
        text(out, plot_left, 24, "start", title_, "font-weight=\"bold\" fill=\"#222\"");
        text(out, plot_left, 44, "start", unit_, "fill=\"#666\"");
        draw_axes(out);
        draw_slope(out);
        for (std::size_t index = 0; index < series_.size(); ++index) {
            draw_series(out, series_[index], colours[index % colours.size()]);
        }
        draw_names(out);
        out << "</g>\n";
    }

private:
    static constexpr double plot_left = 56;
    static constexpr double plot_right = 390;
    static constexpr double plot_top = 60;
    static constexpr double plot_bottom = 350;
    // The colours of Okabe and Ito (2008), which people see apart however they see colours, without yellow.
    static constexpr std::array<std::string_view, 7> colours{
        "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#000000"};

    [[nodiscard]] static std::string number(double value) {
        return fengong::trimmed_point(value, 1);
    }
    [[nodiscard]] double x_of(double value) const {
        double const part = std::log(value / xs_.front()) / std::log(xs_.back() / xs_.front());
        return plot_left + part * (plot_right - plot_left);
    }
    [[nodiscard]] double y_of(double value) const {
        double const part = (std::log10(value) - low_) / (high_ - low_);
        return plot_bottom - part * (plot_bottom - plot_top);
    }

    static void text(std::ostream& out, double x, double y, std::string_view anchor,
                     std::string_view words, std::string_view style) {
        out << "<text x=\"" << number(x) << "\" y=\"" << number(y) << "\" text-anchor=\"" << anchor
            << "\" " << style << '>' << words << "</text>\n";
    }
    static void line(std::ostream& out, double x1, double y1, double x2, double y2,
                     std::string_view style) {
        out << "<line x1=\"" << number(x1) << "\" y1=\"" << number(y1) << "\" x2=\"" << number(x2)
            << "\" y2=\"" << number(y2) << "\" " << style << "/>\n";
    }

    void draw_axes(std::ostream& out) const {
        for (double exponent = low_; exponent <= high_; exponent += 1) {
            double const value = std::pow(10, exponent);
            double const y = y_of(value);
            line(out, plot_left, y, plot_right, y, "stroke=\"#ddd\"");
            text(out, plot_left - 6, y + 4, "end", fengong::trimmed_point(value, 4),
                 "fill=\"#666\"");
        }
        for (double const value : xs_) {
            double const x = x_of(value);
            line(out, x, plot_top, x, plot_bottom, "stroke=\"#eee\"");
            text(out, x, plot_bottom + 18, "middle", fengong::trimmed_point(value, 0),
                 "fill=\"#666\"");
        }
        text(out, (plot_left + plot_right) / 2, plot_bottom + 38, "middle", "notices",
             "fill=\"#666\"");
    }

    /// What is linear rises as this dashed line does.
    void draw_slope(std::ostream& out) const {
        double const begin = std::pow(10, low_ + 0.15);
        double const most = std::pow(10, high_);
        double const end = std::min(begin * xs_.back() / xs_.front(), most);
        line(out, x_of(xs_.front()), y_of(begin), x_of(xs_.front() * end / begin), y_of(end),
             "stroke=\"#999\" stroke-dasharray=\"5 4\"");
    }

    void draw_series(std::ostream& out, Series const& series, std::string_view colour) const {
        out << "<polyline fill=\"none\" stroke=\"" << colour << "\" stroke-width=\"2\" points=\"";
        std::string_view gap;
        for (auto const& [x, y] : series.points) {
            out << std::exchange(gap, " ") << number(x_of(x)) << ',' << number(y_of(y));
        }
        out << "\"/>\n";
        for (auto const& [x, y] : series.points) {
            out << "<circle cx=\"" << number(x_of(x)) << "\" cy=\"" << number(y_of(y))
                << "\" r=\"3\" fill=\"" << colour << "\"/>\n";
        }
    }

    /// The names of the series beside their last points, moved apart where they would lie on each other.
    void draw_names(std::ostream& out) const {
        std::vector<std::pair<double, std::size_t>> names;
        for (std::size_t index = 0; index < series_.size(); ++index) {
            names.emplace_back(y_of(series_[index].points.back().second), index);
        }
        std::ranges::sort(names);
        constexpr double apart = 15;
        double next = plot_top;
        for (auto& [y, index] : names) {
            y = std::max(y, next);
            next = y + apart;
        }
        for (auto const& [y, index] : names) {
            std::string const style =
                "fill=\"" + std::string{colours[index % colours.size()]} + '"';
            text(out, plot_right + 8, y + 4, "start", series_[index].name, style);
        }
    }

    std::string title_;
    std::string unit_;
    std::vector<Series> series_;
    std::vector<double> xs_;
    double low_ = 300;  // of the powers of ten on the upright axis
    double high_ = -300;
};

}  // namespace scaling
