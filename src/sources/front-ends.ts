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
  /** How the names of its files end; what a file does hold is told by its content. */
  readonly endings: readonly string[];
  readonly mayRead: (text: string) => boolean;
  readonly load: () => Promise<FrontEnd>;
}

/** In the order in which they are asked: the first that does not say `not-mine` has the input. */
export const frontEnds: readonly ListedFrontEnd[] = [
  {
    endings: [".json", ".tfplan"],
    mayRead: mayBePlan,
    load: async () => (await import("./terraform/plan/index.ts")).terraformPlan,
  },
  {
    endings: [".json", ".tfstate"],
    mayRead: mayBeState,
    load: async () => (await import("./terraform/plan/index.ts")).terraformState,
  },
  {
    endings: [".tf", ".tofu", ".json"],
    mayRead: mayBeConfiguration,
    load: async () => (await import("./terraform/hcl/index.ts")).loadTerraformSources(),
  },
  { endings: [".json"], mayRead: mayBeManifest, load: async () => (await import("./cdk/index.ts")).cloudAssembly },
  {
    endings: [".json"],
    mayRead: mayBeAssemblyTemplate,
    load: async () => (await import("./cdk/template.ts")).assemblyTemplate,
  },
  {
    endings: [".yaml", ".yml", ".json", ".template", ".cfn"],
    mayRead: mayBeTemplate,
    load: async () => (await import("./cloudformation/index.ts")).cloudFormation,
  },
  {
    endings: [".yaml", ".yml"],
    mayRead: mayBeGlobalConfiguration,
    load: async () => (await import("./landing-zone-accelerator/index.ts")).globalConfiguration,
  },
];
