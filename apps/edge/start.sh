#!/bin/sh
# Starts the edge: configuration from the environment, then Varnish, and beside it what writes a line for each request.
set -eu
here=$(dirname "$0")
run=${EDGE_RUN_DIR:-$here/run}
mkdir -p "$run"
node "$here/render-configuration.mjs" "$run"

varnishd -F -j none \
  -n "$run/varnish" \
  -a "${EDGE_LISTEN:-:8080}" \
  -s "malloc,${EDGE_MEMORY:-256m}" \
  -p "vcl_path=$run:$here" \
  -p feature=+http2 \
  -f "$here/default.vcl" &
varnish=$!
trap 'kill -TERM $varnish' TERM INT

line='{"time":"%{%Y-%m-%dT%H:%M:%SZ}t","level":"info","event":"request","id":"%{x-request-id}i","method":"%m"'
line=$line',"path":"%{VCL_Log:path}x","status":%s,"cache":"%{Varnish:hitmiss}x","microseconds":%D}'
varnishncsa -n "$run/varnish" -t off -j -F "$line" &
log=$!

code=0
wait $varnish || code=$?
# A signal ends the first wait, not Varnish.
if kill -0 $varnish 2>/dev/null; then wait $varnish || code=$?; fi
kill $log 2>/dev/null || true
exit $code
