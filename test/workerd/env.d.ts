// Bindings of test/workerd/wrangler.toml, as `env` from cloudflare:workers has them.
import type { BareObject, ScriptedDesk, ScriptedSession } from "./worker.ts";

declare global {
  namespace Cloudflare {
    interface Env {
      BARE_OBJECT: DurableObjectNamespace<BareObject>;
      SCRIPTED_SESSION: DurableObjectNamespace<ScriptedSession>;
      SCRIPTED_DESK: DurableObjectNamespace<ScriptedDesk>;
      RATE_LIMIT_ADDRESS: RateLimit;
      RATE_LIMIT_KEY: RateLimit;
    }
  }
}
