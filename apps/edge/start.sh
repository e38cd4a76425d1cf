#!/bin/sh
# Starts the edge: configuration from the environment, then Varnish in the foreground.
set -eu
here=$(dirname "$0")
run=${EDGE_RUN_DIR:-$here/run}
mkdir -p "$run"
node "$here/render-configuration.mjs" "$run"
exec varnishd -F -j none \
  -n "$run/varnish" \
  -a "${EDGE_LISTEN:-:8080}" \
  -s "malloc,${EDGE_MEMORY:-256m}" \
  -p "vcl_path=$run:$here" \
  -p feature=+http2 \
  -f "$here/default.vcl"
