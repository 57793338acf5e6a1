import { WORKER_URL } from '../../worker/protocol';

/** Name of the one policy that the production headers allow (scripts/headers.mjs). */
const POLICY = 'throughline-worker';

interface Policy {
  createScriptURL(url: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/**
 * The address of our service worker as `register` takes it: where the browser has trusted types, from a policy that
 * passes this address and no other.
 * @throws {TypeError} for any other address
 */
export function workerAddress(url: string = WORKER_URL): string {
  policy ??= policyFactory()?.createPolicy(POLICY, rules) ?? rules;
  return policy.createScriptURL(url);
}

const rules: Policy = {
  createScriptURL(url) {
    if (url !== WORKER_URL) throw new TypeError(`${url} is not the service worker of this app.`);
    return url;
  },
};

/** TypeScript's library does not know `trustedTypes` yet. What the policy makes passes for a text wherever one is taken. */
function policyFactory(): PolicyFactory | undefined {
  return Reflect.get(globalThis, 'trustedTypes') as PolicyFactory | undefined;
}
