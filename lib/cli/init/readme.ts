import { ENGINE_VARIABLE } from "./engine";
import { firstSteps, LANGUAGES } from "./languages";
import { NewApp } from "./new-app";

/** Where remarks begin. */
const COLUMN = 16;

function withRemark([command, remark]: readonly [command: string, remark?: string]): string {
  return remark === undefined ? command : `${command.padEnd(COLUMN)}# ${remark}`;
}

/** The page that a new app has of itself. */
export function readme({ name, language, engine }: NewApp, workflow: string): string {
  const { stack } = LANGUAGES[language];
  const install = firstSteps(language).map(withRemark).join("\n");
  return `# ${name}

Servers behind a load balancer, with [CDK for Terraform](https://github.com/hashicorp/terraform-cdk) and
[cdktf-load-balancing](https://github.com/cdktf-load-balancing/cdktf-load-balancing).

\`\`\`sh
${install}
npm run synth   # writes cdktf.out
npm run check   # what the rules found
npm run map     # map.html: who gets which traffic
\`\`\`

The engine is ${engine.title}, here and in the pipelines:

\`\`\`sh
export ${ENGINE_VARIABLE}=${engine.command}
npx cdktf deploy web
\`\`\`

Before the first deploy: put your own ids into \`${stack}\`, and give the stack a place for its state that all who
deploy share (\`new S3Backend(...)\` or another backend of cdktf). Until then each pipeline plans as if nothing existed.

The pipelines (\`${workflow}\` for GitHub, \`.gitlab-ci.yml\`; delete the one that you do not need) test, synthesize,
check and plan every change, write what the plan does to traffic into the pull or merge request, and fail when a server
would be lost.
`;
}
