/** The front-end for Terraform configuration: `.tf`, `.tofu` and their JSON forms, a folder at a time. */
import { deployedId } from "../../../model/address.ts";
import type { Notification } from "../../../model/notification.ts";
import type { DeclaredResource } from "../../../model/resource.ts";
import { unreadablePlan } from "../plan/recognise.ts";
import type { Environment, FrontEnd, Reading, SourceInput, SourcePart } from "../../types.ts";
import { ModuleSet } from "./configuration.ts";
import { FunctionFiles } from "./function-files.ts";
import { loadGrammar } from "./grammar.ts";
import { HiddenValues } from "./hidden-values.ts";
import { isConfigurationFile, rootBlocks, type BlockHead, type Module, type ModuleFile } from "./module.ts";
import { mistakeNotices, repetitionNotices, sourceNotices } from "./notices.ts";
import { isMarked, isQuotable, type IsSensitive } from "./quotable.ts";
import { readBlocks } from "./read.ts";
import { mayBeConfiguration } from "./recognise.ts";
import { releasedIn } from "./released.ts";
import { Remarks } from "./remarks.ts";
import { moduleTree } from "./tree.ts";
import { givenValues, type GivenValues } from "./variables.ts";

/** Reads the root module that a file belongs to. `loadTerraformSources` gives it with its parser ready. */
const terraformSources: FrontEnd = {
  mayRead: mayBeConfiguration,
  comments: "hcl",
  mayQuote: true,
  read: (input, environment) => {
    try {
      return readRoot(input, environment, "what-is-asked");
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return unreadablePlan(
        input.uri,
        "This Terraform configuration is nested too deeply to be read, so it is not checked.",
      );
    }
  },
};

/** The front-end, once its parser has been loaded. */
export async function loadTerraformSources(): Promise<FrontEnd> {
  await loadGrammar();
  return terraformSources;
}

/** Evaluated expressions, over all that is asked of one configuration. */
const mostExpressions = 1_000_000;

/**
 * Reads the root module that a file belongs to, once the parser has been loaded.
 * @param extent whether the resources may be left for later, where that says all that there is to say
 */
export function readRoot(input: SourceInput, environment: Environment, extent: "all" | "what-is-asked"): Reading {
  const modules = new ModuleSet({ uri: input.uri, text: input.text }, input.files);
  const { root } = modules;
  const isNamedSo = isConfigurationFile(input.uri.slice(input.uri.lastIndexOf("/") + 1));
  // Of a file that is named like something else, the content must say without doubt what it is.
  if (!isNamedSo && (root.mistakes.length > 0 || !root.heads.some(isUnmistakable))) return { kind: "not-mine" };
  const variableFiles = modules.variableFiles();
  const given = givenValues([...variableFiles, ...environment.variableFiles], environment);
  const file = mainFile(root, input.uri);
  const uri = deployedId(file, environment.deployment);
  const budget = { left: mostExpressions };
  const remarks = new Remarks();
  const files = new FunctionFiles(input.files, root.folder);
  const hidden = new HiddenValues(uri);
  const sources = { modules, given, environment, uri, file, budget, remarks, hidden, files };
  const { outline, ...found } = readBlocks(sources, extent);
  const readAll = (): readonly DeclaredResource[] => {
    // Anew, so that nothing of a folder is kept that nobody asks about.
    const reading = readRoot(input, environment, "all");
    return reading.kind === "read" ? reading.model.resources : [];
  };
  const released = releasedIn(modules, uri);
  const notifications: Notification[] = [
    ...mistakeNotices(modules, given.mistakes),
    ...repetitionNotices(modules),
    ...remarks.notifications,
    ...sourceNotices(modules, uri, found),
  ];
  return {
    kind: "read",
    model: {
      sinks: found.sinks,
      resources: found.resources,
      notifications,
      ...(outline === undefined ? {} : { later: { ...outline, read: readAll } }),
      ...(released.length === 0 ? {} : { released }),
      ...(found.places.length === 0 ? {} : { places: found.places }),
      ...(found.resourcePolicies.length === 0 ? {} : { resourcePolicies: found.resourcePolicies }),
      // A folder without trails is not always evaluated, so that it never says anything of buckets.
      ...(found.buckets.length === 0 || found.sinks.length === 0 ? {} : { buckets: found.buckets }),
      ...(found.detections === null ? {} : { detections: found.detections }),
    },
    parts: [
      ...partsOf(modules, variableFiles, given),
      ...files.parts,
      // Whoever runs the check names them, wherever they lie: none of their lines is shown.
      ...environment.variableFiles.map(({ uri, text }) => ({ uri, text, mayQuote: false })),
    ],
    terraform: { folder: root.folder, blocks: rootBlocks(root), isPlan: false },
  };
}

/** A resource of a provider, or the call of a module. */
function isUnmistakable({ type, labels: [label = ""], read }: BlockHead): boolean {
  return type === "resource"
    ? /^[a-z0-9]+_/.test(label)
    : type === "module" && read()?.body.attributes.has("source") === true;
}

/** The file that stands for the root module in identities: they should not change when another file is added. */
function mainFile({ files }: Module, uri: string): string {
  const main = files.find((file) => /(?:^|\/)(?:main\.(?:tf|tofu)|(?:main|cdk)\.tf\.json)$/.test(file.uri));
  return main?.uri ?? files[0]?.uri ?? uri;
}

function partsOf(modules: ModuleSet, variableFiles: readonly ModuleFile[], given: GivenValues): SourcePart[] {
  const { placed } = moduleTree(modules);
  // Of modules that are called by one name, any may be the one that is meant.
  const byPath = new Map<string, Module[]>();
  for (const { path, module } of placed) {
    const key = JSON.stringify(path);
    byPath.set(key, [...(byPath.get(key) ?? []), module]);
  }
  const sensitiveOf = new Map<Module, IsSensitive>();
  for (const { path, module } of placed) {
    // Every call of a module makes the same calls, whatever leads to it.
    sensitiveOf.set(module, (call, variable) =>
      (byPath.get(JSON.stringify([...path, call])) ?? []).some((called) => isSecret(called, variable)),
    );
  }
  const own = [...sensitiveOf].flatMap(([module, isSensitive]) => {
    return module.files.map(({ uri, text }) => ({ uri, text, mayQuote: isQuotable(module, uri, text, isSensitive) }));
  });
  const secrets = [...modules.root.byType("variable").keys()].filter((name) => isSecret(modules.root, name));
  const isGiven = secrets.some((name) => given.get(name, undefined) !== undefined);
  const values = variableFiles.map(({ uri, text }) => ({ uri, text, mayQuote: !isGiven }));
  return [...own, ...values];
}

/** Of a variable whose block cannot be read, nobody knows. */
function isSecret(module: Module, variable: string): boolean {
  const head = module.byType("variable").get(variable);
  if (head === undefined) return false;
  return (head.repeats ?? [head]).some(({ read }) => {
    const block = read();
    return block === null || isMarked(block.body);
  });
}
