import { show } from "../values/unknown";
import { forEachListener } from "./entries";
import { quoted } from "./limits";
import { Rule } from "../app/rule";

/** The protocols whose listeners can redirect. Source: slb_listener: listener_forward (Alibaba). */
const REDIRECTING = ["HTTP"];

export const redirectTarget: Rule = {
  id: "redirect-target",
  severity: "error",
  summary: "Only an HTTP listener redirects, and to another port than its own.",
  why: "The provider sends the redirect for HTTP alone and leaves other listeners without servers; one to its own port would never end.",
  wrong: `clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, redirectToPort: 80 });`,
  right: `clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, redirectToPort: 443 });`,
  source: "resource_alicloud_slb_listener.go:351 to 365; website/docs/r/slb_listener.html.markdown:148",
  check: (view) =>
    forEachListener(view, ({ protocol, port, action: { redirects }, settings }, { protocols }) => {
      if (!redirects) return undefined;
      const known = protocols.some(({ name }) => name === protocol);
      if (known && !REDIRECTING.includes(protocol)) {
        return `redirectToPort needs protocol ${quoted(REDIRECTING)}, got ${show(protocol)}; change the protocol, or leave it out`;
      }
      if (settings?.redirectToPort !== port) return undefined;
      return `redirectToPort is port ${show(port)} of the listener itself; name that of an HTTPS listener`;
    }),
};
