// Bindings of test/workerd/wrangler.toml, as `env` from cloudflare:workers has them.
import type { BareObject } from "./worker.ts";

declare global {
  namespace Cloudflare {
    interface Env {
      BARE_OBJECT: DurableObjectNamespace<BareObject>;
    }
  }
}
