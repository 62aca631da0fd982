/**
 * Loaded before clasp (`--import`): whatever goes to a Google API goes to `GOOGLE_STAND_IN` on this machine, and nothing
 * goes anywhere else.
 */
import http from 'node:http';
import https from 'node:https';

const standIn = new URL(process.env.GOOGLE_STAND_IN);

https.request = (...args) => {
  const [first, second, third] = args;
  const url = typeof first === 'string' || first instanceof URL ? new URL(first) : null;
  const options = url === null ? first : second;
  const host = url?.hostname ?? options.hostname ?? options.host;
  if (!host.endsWith('.googleapis.com')) throw new Error(`${host} is not a Google API`);
  const { agent: _, ...rest } = typeof options === 'object' && options !== null ? options : {};
  const path = url === null ? rest.path : `${url.pathname}${url.search}`;
  const done = [first, second, third].find((each) => typeof each === 'function');
  return http.request(
    { ...rest, protocol: 'http:', hostname: standIn.hostname, host: standIn.hostname, port: standIn.port, path },
    done,
  );
};
