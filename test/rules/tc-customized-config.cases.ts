import { tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";

/** A listener with a rule for each domain. */
function front(f: Fixture) {
  const http = f.tencent.addListener("Http", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
  const rule = (id: string) => http.addRule(id, { domain: `${id}.example.com`, url: "/" });
  return { http, rule };
}

function config(f: Fixture, props: Partial<tencentcloud.CustomizedConfigProps>): void {
  new tencentcloud.CustomizedConfig(f.stack, "Uploads", { content: "client_max_body_size 224M;", ...props });
}

const said = (text: string) => `error: customized configuration "Uploads": ${text}`;

table("tc-customized-config", [
  [
    "a rule, and a domain",
    (f) => {
      const { http, rule } = front(f);
      config(f, {
        places: [
          { listener: http, domain: "a.example.com", rule: rule("a") },
          { listener: http, domain: "b.example.com" },
        ],
      });
    },
    said(
      'the place "b.example.com" names no rule, and configType is "LOCATION"; name its rule, or make another configuration for it',
    ),
  ],
  [
    "a rule, of what holds for domains",
    (f) => {
      const { http, rule } = front(f);
      config(f, {
        configType: tencentcloud.CustomizedConfigType.SERVER,
        places: [{ listener: http, domain: "a.example.com", rule: rule("a") }],
      });
    },
    said(
      'the place "a.example.com" names a rule, and configType is "SERVER"; leave its rule out, or make another configuration for it',
    ),
  ],
  [
    "a domain twice",
    (f) => {
      const { http: listener } = front(f);
      config(f, {
        places: [
          { listener, domain: "a.example.com" },
          { listener, domain: "a.example.com" },
        ],
      });
    },
    said('names the place "a.example.com" twice; leave one of the two out'),
  ],
  [
    "two rules",
    (f) => {
      const { http: listener, rule } = front(f);
      const places = ["a", "b"].map((id) => ({ listener, domain: "a.example.com", rule: rule(id) }));
      config(f, { configType: tencentcloud.CustomizedConfigType.LOCATION, places });
    },
  ],
  [
    "two domains, and nothing at all",
    (f) => {
      const { http: listener } = front(f);
      config(f, { places: ["a", "b"].map((name) => ({ listener, domain: `${name}.example.com` })) });
      new tencentcloud.CustomizedConfig(f.stack, "Unused", {
        content: "gzip on;",
        configType: tencentcloud.CustomizedConfigType.LOCATION,
      });
    },
  ],
  [
    "tokens",
    (f) => {
      const { http: listener, rule } = front(f);
      config(f, {
        configType: tencentcloud.CustomizedConfigType.of(f.string),
        places: [
          { listener, domain: f.string, rule: rule("a") },
          { listener, domain: f.string },
        ],
      });
    },
  ],
]);
