/**
 * The list of front-ends. Their recognisers are cheap and loaded always, their readers only when a text may be theirs.
 */
import { mayBeAssemblyTemplate, mayBeManifest } from "./cdk/recognise.ts";
import { mayBeTemplate } from "./cloudformation/recognise.ts";
import { mayBeGlobalConfiguration } from "./landing-zone-accelerator/recognise.ts";
import { mayBeConfiguration } from "./terraform/hcl/recognise.ts";
import { mayBePlan, mayBeState } from "./terraform/plan/recognise.ts";
import type { FrontEnd } from "./types.ts";

interface ListedFrontEnd {
  readonly mayRead: (text: string) => boolean;
  readonly load: () => Promise<FrontEnd>;
}

/** In the order in which they are asked: the first that does not say `not-mine` has the input. */
export const frontEnds: readonly ListedFrontEnd[] = [
  { mayRead: mayBePlan, load: async () => (await import("./terraform/plan/index.ts")).terraformPlan },
  { mayRead: mayBeState, load: async () => (await import("./terraform/plan/index.ts")).terraformState },
  {
    mayRead: mayBeConfiguration,
    load: async () => (await import("./terraform/hcl/index.ts")).loadTerraformSources(),
  },
  { mayRead: mayBeManifest, load: async () => (await import("./cdk/index.ts")).cloudAssembly },
  { mayRead: mayBeAssemblyTemplate, load: async () => (await import("./cdk/template.ts")).assemblyTemplate },
  { mayRead: mayBeTemplate, load: async () => (await import("./cloudformation/index.ts")).cloudFormation },
  {
    mayRead: mayBeGlobalConfiguration,
    load: async () => (await import("./landing-zone-accelerator/index.ts")).globalConfiguration,
  },
];
