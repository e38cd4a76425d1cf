// Writes what differs between installations (who is behind the edge, who may purge) as VCL. Plain JavaScript without
// dependencies: the image holds Varnish and Node and nothing else.
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const list = (text) =>
  (text ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);

/** @returns a VCL acl entry for an address or a network in CIDR form. */
function aclEntry(variable, entry) {
  const match = /^([0-9a-fA-F.:]+)(?:\/(\d{1,3}))?$/.exec(entry);
  if (!match) throw new Error(`${variable}: "${entry}" is not an address or network, as 10.0.0.0/8 is`);
  return match[2] ? `  "${match[1]}"/${match[2]};` : `  "${match[1]}";`;
}

const acl = (name, variable, entries) => `acl ${name} {
${entries.map((entry) => aclEntry(variable, entry)).join('\n')}
}
`;

function backend(address, index) {
  let url;
  try {
    url = new URL(address);
  } catch {
    throw new Error(`WEB_INSTANCES: "${address}" is not an address, as http://web:3000 is`);
  }
  if (url.protocol !== 'http:') throw new Error(`WEB_INSTANCES: "${address}" must start with http://`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return `backend web_${index} {
  .host = "${host}";
  .port = "${url.port || '80'}";
  .connect_timeout = 1s;
  .first_byte_timeout = 15s;
  .between_bytes_timeout = 5s;
  .probe = web_probe;
}`;
}

/**
 * @param {Record<string, string | undefined>} environment WEB_INSTANCES, EDGE_SECRET, EDGE_PURGERS, EDGE_FRONT
 * @returns the texts of `backends.vcl` and `purgers.vcl`
 * @throws Error that names the variable
 */
export function renderConfiguration(environment) {
  const instances = list(environment.WEB_INSTANCES);
  if (instances.length === 0) throw new Error('WEB_INSTANCES is not set: where is the site behind the edge?');
  const secret = environment.EDGE_SECRET ?? '';
  if (!/^[\w.~+/=-]{32,200}$/.test(secret)) {
    throw new Error('EDGE_SECRET must have 32 to 200 characters: letters, digits and . ~ + / = _ -');
  }
  const purgers = list(environment.EDGE_PURGERS || '127.0.0.1,::1');
  return {
    'backends.vcl': `${instances.map(backend).join('\n\n')}

sub use_backends {
  new instances = directors.round_robin();
${instances.map((_, index) => `  instances.add_backend(web_${index});`).join('\n')}
}
`,
    'purgers.vcl': `${acl('purgers', 'EDGE_PURGERS', purgers)}
${acl('front', 'EDGE_FRONT', list(environment.EDGE_FRONT))}

sub check_purge_secret {
  if (req.http.x-edge-secret != "${secret}") {
    return (synth(403, "Forbidden"));
  }
}
`,
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2];
  if (!folder) throw new Error('Usage: node render-configuration.mjs FOLDER');
  try {
    for (const [name, text] of Object.entries(renderConfiguration(process.env))) {
      writeFileSync(join(folder, name), text);
      chmodSync(join(folder, name), 0o640);
    }
  } catch (error) {
    console.error(`edge: ${error.message}`);
    process.exit(1);
  }
}
