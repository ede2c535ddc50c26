# shellcheck shell=bash
# The peers that are compared with ours: sourced behind setup.sh, never run.

# What Debian has, one package a line.
missing_peers() {
    header sqlite3.h || echo libsqlite3-dev
    header simdjson.h || echo libsimdjson-dev
    header re2/re2.h || echo libre2-dev
    header pcre2.h || echo libpcre2-dev
    header igraph/igraph.h || echo libigraph-dev
    header GraphBLAS.h || echo libgraphblas-dev
}

# Where that lies which Debian has not.
peers=$PWD/build/peers

# DuckDB publishes its library and, with the sources of an older binding, its header of the same version in the npm
# registry. Goes on without it where that cannot be had.
duckdb=1.4.4
duckdb_library=@duckdb/node-bindings-linux-x64@$duckdb-r.4

fetch_duckdb() {
    if [ -r "$peers/include/duckdb.h" ] || header duckdb.h || [ -n "${FENGONG_NO_INSTALL:-}" ] ||
        [ "$(uname -sm)" != "Linux x86_64" ] || ! has npm; then
        return
    fi
    step "fetching DuckDB $duckdb" build/duckdb.log unpack_duckdb || echo "  (going on without DuckDB)"
}

unpack_duckdb() {
    local packed=$peers/packed
    mkdir -p "$packed" "$peers/include" "$peers/lib" &&
        npm pack --silent --pack-destination "$packed" "$duckdb_library" "duckdb@$duckdb" &&
        tar -xzf "$packed"/duckdb-node-bindings-*.tgz -C "$peers/lib" --strip-components=1 package/libduckdb.so &&
        tar -xzf "$packed/duckdb-$duckdb.tgz" -C "$peers/include" --strip-components=5 \
            package/src/duckdb/src/include/duckdb.h &&
        rm -r "$packed"
}
