vcl 4.1;

import directors;
import std;
import xkey;

# /readyz answers 200 while an instance can serve, with or without the cms behind it.
probe web_probe {
  .url = "/readyz";
  .interval = 2s;
  .timeout = 1s;
  .window = 4;
  .threshold = 2;
  .initial = 2;
}

# Written at start from the environment, see render-configuration.mjs.
include "backends.vcl";
include "purgers.vcl";

sub vcl_init {
  call use_backends;
}

sub vcl_recv {
  set req.backend_hint = instances.backend();
  call note_request;

  if (req.method == "PURGE" || req.method == "SOFTPURGE") {
    call purge_by_key;
  }
  if (req.url == "/edge/livez") {
    return (synth(200, "OK"));
  }

  # Nobody outside decides what the tiers tell each other.
  unset req.http.x-rolebook-client-address;
  unset req.http.x-middleware-subrequest;
  unset req.http.xkey;

  # A client's own X-Forwarded-For is worth nothing. One from the TLS terminator in front (EDGE_FRONT) is.
  if (client.ip ~ front && req.http.X-Forwarded-For) {
    set req.http.X-Forwarded-For = req.http.X-Forwarded-For + ", " + client.ip;
  } else {
    set req.http.X-Forwarded-For = client.ip;
  }

  if (req.method != "GET" && req.method != "HEAD") {
    return (pass);
  }
  # Pages for one person, and machinery: never stored. Issues of the newsletter that were sent are for everybody.
  if ((req.url ~ "^/(preview|newsletter|api|search)(/|\?|$)" && req.url !~ "^/newsletter/issues(/|\?|$)") || req.url ~ "^/(livez|readyz)$") {
    return (pass);
  }

  # What is left is the same for everybody. React's partial requests are not used by reader pages.
  unset req.http.Cookie;
  unset req.http.Authorization;
  unset req.http.rsc;
  unset req.http.next-router-prefetch;
  unset req.http.next-router-segment-prefetch;
  unset req.http.next-router-state-tree;
  unset req.http.next-url;
  unset req.http.x-nextjs-data;

  # Campaign marks do not make another page.
  if (req.url ~ "[?&](utm_[a-z]+|gclid|fbclid|mc_cid|mc_eid|msclkid|_rsc)=") {
    set req.url = regsuball(req.url, "(utm_[a-z]+|gclid|fbclid|mc_cid|mc_eid|msclkid|_rsc)=[^&]*&?", "");
    set req.url = regsub(req.url, "[?&]+$", "");
  }
  # `?a=1&b=2` and `?b=2&a=1` are one page.
  set req.url = std.querysort(req.url);
  return (hash);
}

# Reader pages do not depend on the name that a client used for us: a hostile Host must not make copies.
sub vcl_hash {
  hash_data(req.url);
  return (lookup);
}

# What the log says of a request (start.sh): its id, which goes on to the site, and its path as far as it is one of ours.
# Queries hold tokens, and anybody may put anything into a path.
sub note_request {
  if (req.restarts > 0) {
    return;
  }
  set req.http.x-request-id = "edge-" + std.time2integer(now, 0) + "-" + req.xid;
  if (req.url ~ "^/_next/static/") {
    std.log("path:/_next/static");
  } elseif (req.url ~ "^/[a-z0-9/._-]*(\?|$)" && req.url !~ "^[^?]*[a-z0-9]{25}") {
    std.log("path:" + regsub(req.url, "\?.*$", ""));
  } else {
    std.log("path:/...");
  }
}

sub purge_by_key {
  if (client.ip !~ purgers) {
    return (synth(403, "Forbidden"));
  }
  call check_purge_secret;
  if (!req.http.xkey-purge) {
    return (synth(400, "No keys"));
  }
  if (req.method == "PURGE") {
    set req.http.x-purged = xkey.purge(req.http.xkey-purge);
  } else {
    set req.http.x-purged = xkey.softpurge(req.http.xkey-purge);
  }
  return (synth(200, "Purged"));
}

sub vcl_backend_fetch {
  # One stored form: the gzip that Varnish makes or keeps. Clients without gzip get it unpacked.
  unset bereq.http.x-edge-secret;
}

sub vcl_backend_response {
  # A page that fails while an older one is at hand: the older one stays (grace).
  if (beresp.status >= 500) {
    if (bereq.is_bgfetch) {
      return (abandon);
    }
    set beresp.uncacheable = true;
    set beresp.ttl = 0s;
    return (deliver);
  }
  if (bereq.uncacheable || beresp.http.Set-Cookie || beresp.http.Cache-Control ~ "(?i)no-store|private") {
    set beresp.uncacheable = true;
    set beresp.ttl = 0s;
    return (deliver);
  }
  # Old pages stand in for a day when everything behind is down.
  set beresp.grace = 24h;
  set beresp.keep = 0s;
  if (beresp.status == 404 || beresp.status == 410) {
    # Named by its address, so that publishing it purges the refusal too.
    if (!beresp.http.xkey) {
      set beresp.http.xkey = "page:" + regsub(bereq.url, "\?.*$", "");
    }
    set beresp.ttl = 60s;
    set beresp.grace = 0s;
  }
  if (beresp.http.Content-Type ~ "^(text/|application/(json|javascript|manifest\+json|rss\+xml|xml|speculationrules\+json)|image/svg)") {
    set beresp.do_gzip = true;
  }
  # Next varies on headers that are taken off above; what is left is the encoding.
  set beresp.http.Vary = "Accept-Encoding";
  return (deliver);
}

sub vcl_deliver {
  # A stored page carries the id of the request that fetched it.
  set resp.http.x-request-id = req.http.x-request-id;
  unset resp.http.xkey;
  unset resp.http.Via;
  unset resp.http.X-Varnish;
  unset resp.http.x-nextjs-cache;
  unset resp.http.x-nextjs-prerender;
  unset resp.http.x-nextjs-stale-time;
  if (obj.hits > 0) {
    set resp.http.X-Cache = "HIT";
  } else {
    set resp.http.X-Cache = "MISS";
  }
  # Browsers ask again each time (the edge answers 304 from its copy): what is purged here is new there.
  if (resp.http.Cache-Control ~ "s-maxage") {
    set resp.http.Cache-Control = "public, max-age=0, must-revalidate";
    unset resp.http.Age;
  }
}

sub vcl_synth {
  set resp.http.x-request-id = req.http.x-request-id;
  set resp.http.Cache-Control = "no-store";
  if (req.http.x-purged) {
    set resp.http.x-purged = req.http.x-purged;
  }
  set resp.http.Content-Type = "text/plain; charset=utf-8";
  set resp.body = resp.reason;
  return (deliver);
}

sub vcl_backend_error {
  set beresp.http.Content-Type = "text/html; charset=utf-8";
  set beresp.http.Cache-Control = "no-store";
  set beresp.http.Content-Security-Policy = "default-src 'none'; frame-ancestors 'none'";
  set beresp.http.Retry-After = "10";
  set beresp.body = {"<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Back in a moment</title>
<h1>Back in a moment</h1>
<p>This page cannot be reached just now. Please try again in a few seconds.</p>
</html>
"};
  return (deliver);
}
