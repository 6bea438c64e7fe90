/** What is said of a configuration beside its model. */
import { assumptionSentence } from "../../../wording/assumptions.ts";
import { otherVersionWords } from "../../../wording/unseen-modules.ts";
import type { Notification, UnseenModuleCall } from "../../../model/notification.ts";
import type { ModuleSet } from "./configuration.ts";
import type { Found } from "./read.ts";
import type { SyntaxMistake } from "./syntax.ts";
import type { BlockHead, Module } from "./module.ts";
import { nameOfHead, repetitionOf } from "./repetitions.ts";
import { isLocalSource, isNamedAsTrail, moduleNameIn } from "./module-source.ts";
import { sinkTypes } from "../resources/sink-types.ts";
import { configurationAddress } from "./module-instance.ts";
import { deepestModule, moduleTree, mostModules, type UnseenModule } from "./tree.ts";

/** Mistakes of syntax: what is around them is not checked. */
export function mistakeNotices(modules: ModuleSet, others: readonly SyntaxMistake[]): Notification[] {
  return [...modules.modules.flatMap(({ mistakes }) => mistakes), ...others].map(({ message, origin }) => {
    const location = origin.locate();
    const place = `line ${String(location.startLine)}, column ${String(location.startColumn)}`;
    return {
      level: "error",
      message: `${location.uri} is not valid at ${place}: ${message}. That part is not checked; what is around it is.`,
      location,
      incomplete: true,
    };
  });
}

/** Blocks that are declared more than once, in all modules that have been read. */
export function repetitionNotices(modules: ModuleSet): Notification[] {
  const repeated = modules.modules.flatMap(({ heads }) =>
    heads.flatMap((head) => (head.repeats === undefined ? [] : [{ head, repeats: head.repeats }])),
  );
  return repeated.map(({ head, repeats }) => {
    const [message, origin] = repetitionOf(nameOfHead(head), [head, ...repeats.slice(1)]);
    return { level: "error", message, location: origin.locate(), incomplete: true };
  });
}

/**
 * Modules that are not read, and sinks that are written but not made.
 * @param uri the file that stands for the root module in identities
 */
export function sourceNotices(modules: ModuleSet, uri: string, { empty, hidden }: Found): Notification[] {
  const { unseen, cut } = moduleTree(modules);
  return [
    ...unseen.map((one) => unseenNotice(one, modules, uri)),
    ...(cut === null ? [] : [cutNotice(cut)]),
    ...empty.map(emptyNotice),
    ...hidden,
  ];
}

function cutNotice({ origin, labels }: BlockHead): Notification {
  const limit = `at most ${String(mostModules)} modules are read, called at most ${String(deepestModule)} deep`;
  const message = `What module ${labels.join(".")} and further modules declare is not checked: ${limit}.`;
  return { level: "error", message, location: origin.locate(), incomplete: true };
}

function unseenNotice(unseen: UnseenModule, modules: ModuleSet, uri: string): Notification {
  const { path, head, source } = unseen;
  const name = path.join(".");
  const from = source === null ? "whose source is no plain text" : `(source ${JSON.stringify(source)})`;
  const module = callOf(unseen, uri);
  const seems = isNamedAsTrail(source === null ? (path.at(-1) ?? "") : moduleNameIn(source));
  const declaresTrail = seems || (unseen.installed !== null && modules.installedBelow(path).some(declaresSink));
  const what = declaresTrail ? "The trails that it seems to declare are not seen" : "What it declares is not seen";
  const instead = module.installed === undefined ? "" : ` ${otherVersionWords(module.asked, module.installed)}`;
  // What "terraform init" brings is not what a path leads to.
  const isLocal = source !== null && isLocalSource(source);
  const where = isLocal ? "in the repository or folder that is checked, outside of which nothing is read" : "here";
  const advice = isLocal
    ? "check a folder that holds both, or a plan."
    : 'run "terraform init" before, or check a plan.';
  return {
    level: declaresTrail ? "warning" : "note",
    message: `The files of module ${name} ${from} are not ${where}.${instead} ${what}: ${advice}`,
    location: head.origin.locate(),
    incomplete: declaresTrail,
    hides: source === null ? `module.${name}` : `module.${name} (${source})`,
    module,
    alike: `module: ${source ?? name}`,
  };
}

function callOf({ path, source, version, installed }: UnseenModule, uri: string): UnseenModuleCall {
  return {
    address: `${uri}#${configurationAddress(path)}`,
    asked: { source, version },
    ...(installed === null ? {} : { installed: { source: installed.source, version: installed.version } }),
  };
}

/** What another version declares, this one may. */
function declaresSink({ heads }: Module): boolean {
  return heads.some(({ type, labels: [label = ""] }) => type === "resource" && sinkTypes.has(label));
}

function emptyNotice({ address, head, assumptions }: Found["empty"][number]): Notification {
  const basis = assumptions.length === 0 ? "" : ` (${assumptions.map(assumptionSentence).join("; ")})`;
  return {
    level: "note",
    message: `The configuration has ${address}, but its count or for_each, or that of a module around it, gives no instance${basis}. It records nothing here.`,
    location: head.origin.locate(),
    incomplete: false,
    unmade: { address, because: { code: "no-instance" }, assumptions },
  };
}
