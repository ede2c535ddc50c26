#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""networkx.py PROGRAM: asks NetworkX what PROGRAM (graphs.cpp) says of random graphs, and compares.

Says "skipped: ..." if NetworkX is not installed. Exit status 1 and a line for each difference."""

import json
import os
import subprocess
import sys

# This file has the name of the package that it imports: do not look for it here.
sys.path[:] = [entry for entry in sys.path
               if os.path.abspath(entry or ".") != os.path.dirname(os.path.abspath(__file__))]
try:
    import networkx as nx
    from networkx.algorithms import bipartite
except ImportError:
    print("skipped: NetworkX is not installed (Debian: python3-networkx)")
    sys.exit(0)

TOLERANCE = 1e-6


def two_mode(graph):
    """Items are ("i", number), units ("u", number)."""
    result = nx.Graph()
    result.add_nodes_from((("i", item) for item in range(graph["items"])), bipartite=0)
    result.add_nodes_from((("u", unit) for unit in range(graph["units"])), bipartite=1)
    result.add_edges_from((("i", item), ("u", unit)) for item, unit, _ in graph["edges"])
    return result


def needs(graph):
    """From the leads of an item to its responsible units."""
    result = nx.DiGraph()
    result.add_nodes_from(range(graph["units"]))
    for item in range(graph["items"]):
        units = [(unit, lead) for at, unit, lead in graph["edges"] if at == item]
        result.add_edges_from((one, other) for one, lead in units if lead
                              for other, leads_too in units if not leads_too)
    return result


def core(network, p, q):
    """The (p, q)-core by its definition."""
    left = network.copy()
    while True:
        few = [node for node, degree in left.degree if degree < (p if node[0] == "u" else q)]
        if not few:
            return left
        left.remove_nodes_from(few)


def nodes(items, units):
    return frozenset([("i", item) for item in items] + [("u", unit) for unit in units])


def differences(graph):
    network = two_mode(graph)
    units = [("u", unit) for unit in range(graph["units"])]

    ours = {nodes(items, names) for items, names in graph["components"]}
    if ours != {frozenset(one) for one in nx.connected_components(network)}:
        yield "components"

    ours = nodes(graph["articulation_items"], graph["articulation_units"])
    if ours != set(nx.articulation_points(network)):
        yield "articulation"

    ours = {frozenset([("i", item), ("u", unit)]) for item, unit in graph["bridges"]}
    if ours != {frozenset(edge) for edge in nx.bridges(network)}:
        yield "bridges"

    theirs = nx.betweenness_centrality(network, normalized=False)
    named = network.subgraph([node for node in network if network.degree(node) > 0])
    try:
        shares = bipartite.betweenness_centrality(named, units)
    except ZeroDivisionError:  # where the maximum of units or of items is 0
        shares = None
    for unit, pairs, value in graph["betweenness"]:
        if abs(pairs - theirs["u", unit]) > TOLERANCE:
            yield f"betweenness of unit {unit}"
        if shares and (value is None or abs(value - shares["u", unit]) > TOLERANCE):
            yield f"normalised betweenness of unit {unit}"

    shared = bipartite.weighted_projected_graph(network, units)
    newman = bipartite.collaboration_weighted_projected_graph(network, units)
    ties = graph["projection"]
    if len(ties) != 2 * shared.number_of_edges():
        yield "number of ties"
    for one, other, items, weight in ties:
        edge = ("u", one), ("u", other)
        if not shared.has_edge(*edge) or shared.edges[edge]["weight"] != items:
            yield f"shared items of {one} and {other}"
        elif abs(newman.edges[edge]["weight"] - weight) > TOLERANCE:
            yield f"Newman's weight of {one} and {other}"

    digraph = needs(graph)
    ours = [frozenset(group) for group in graph["strong_components"]]
    if set(ours) != {frozenset(one) for one in nx.strongly_connected_components(digraph)}:
        yield "strong components"
    else:
        position = {unit: at for at, group in enumerate(ours) for unit in group}
        if any(position[one] > position[other] for one, other in digraph.edges):
            yield "order of strong components"

    for p, q, names, items in graph["cores"]:
        if nodes(items, names) != set(core(network, p, q)):
            yield f"({p}, {q})-core"


def main():
    lines = subprocess.run([sys.argv[1]], check=True, stdout=subprocess.PIPE).stdout.splitlines()
    failures = 0
    for number, line in enumerate(lines, 1):
        for what in differences(json.loads(line)):
            failures += 1
            print(f"graph {number}: {what}: {line.decode()[:200]}")
    if len(lines) < 200:
        failures += 1
        print(f"only {len(lines)} graphs")
    print(f"{len(lines)} graphs, {failures} differences from NetworkX {nx.__version__}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
