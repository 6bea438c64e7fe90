/**
 * Reads the infrastructure code of a run: finds the files, asks the front-ends, gathers what they found.
 */
import type { Notification, SourceModel } from "../model/notification.ts";
import type { UsageError } from "../model/usage-error.ts";
import { findFiles, type CandidateFile } from "../sources/files/find.ts";
import { readTextFile } from "../sources/files/read-text.ts";
import { unreadNotification } from "../sources/files/unread.ts";
import { frontEnds } from "../sources/front-ends.ts";
import type { Environment } from "../sources/types.ts";
import { declaresSink, terraformSourceNotice } from "../sources/terraform-sources.ts";
import type { Setup } from "./setup.ts";

/** The text of an input, and whether reports may show lines of it. */
export interface InputText {
  readonly text: string;
  readonly mayQuote: boolean;
  /** Id of the front-end that read it; null where none did. */
  readonly format: string | null;
}

/** What was read from all files together. */
export interface Inputs {
  readonly model: SourceModel;
  readonly texts: ReadonlyMap<string, InputText>;
  readonly scopeIds: readonly string[];
  readonly readFiles: number;
  readonly candidates: number;
  readonly leftAlone: readonly string[];
  /** Paths that lead nowhere; what the other paths hold is checked all the same. */
  readonly wrongPaths: readonly UsageError[];
}

/** Reads every file that the paths of the run lead to. */
export async function readInputs(setup: Setup): Promise<Inputs> {
  const found = await findFiles(setup.paths, setup.exclusions, setup.workingDirectory);
  const model: { sinks: SourceModel["sinks"][number][]; resources: SourceModel["resources"][number][]; notifications: Notification[] } = {
    sinks: [],
    resources: [],
    notifications: [...found.notifications, ...found.errors.map((error): Notification => ({ level: "error", message: error.message, location: error.location, incomplete: true }))],
  };
  const texts = new Map<string, InputText>();
  const leftAlone: string[] = [];
  const scopeIds: string[] = [];
  const terraformSources: string[] = [];
  for (const file of found.files) {
    const reading = await readFile(file, setup, texts);
    if (reading.kind === "terraform-source") terraformSources.push(file.uri);
    else if (reading.kind === "left-alone") leftAlone.push(file.uri);
    else scopeIds.push(file.uri);
    if (reading.kind === "notifications") model.notifications.push(...reading.notifications);
    if (reading.kind !== "read") continue;
    model.sinks.push(...reading.model.sinks);
    model.resources.push(...reading.model.resources);
    model.notifications.push(...reading.model.notifications);
  }
  const planWasRead = [...texts.values()].some((input) => input.format === "terraform-plan" || input.format === "terraform-state");
  model.notifications.push(...terraformSourceNotice(terraformSources, planWasRead));
  return { model, texts, scopeIds, readFiles: scopeIds.length, candidates: found.files.length, leftAlone, wrongPaths: found.errors };
}

type FileReading = { readonly kind: "read"; readonly model: SourceModel } | { readonly kind: "notifications"; readonly notifications: readonly Notification[] } | { readonly kind: "terraform-source" } | { readonly kind: "left-alone" };

async function readFile(file: CandidateFile, setup: Setup, texts: Map<string, InputText>): Promise<FileReading> {
  const reading = readTextFile(file.path);
  if (reading.kind !== "text") return { kind: "notifications", notifications: [unreadNotification(file.uri, file.named, reading)] };
  const scope = setup.scopeOf(file.uri);
  const environment: Environment =
    scope === null ? setup.environment : { ...setup.environment, region: scope.region ?? setup.environment.region, accountId: scope.account ?? setup.environment.accountId };
  for (const listed of frontEnds) {
    if (!listed.mayRead(reading.text)) continue;
    const frontEnd = await listed.load();
    const answer = frontEnd.read({ uri: file.uri, text: reading.text }, environment);
    if (answer.kind === "not-mine") continue;
    texts.set(file.uri, { text: reading.text, mayQuote: frontEnd.mayQuote, format: frontEnd.id });
    return answer.kind === "read" ? answer : { kind: "notifications", notifications: answer.notifications };
  }
  if (declaresSink(reading.text)) return { kind: "terraform-source" };
  return file.named ? await unrecognised(file, reading.text, texts) : { kind: "left-alone" };
}

/** A file that somebody named is not passed over in silence. That it holds something else is no failure; that it cannot be parsed at all is one. */
async function unrecognised(file: CandidateFile, text: string, texts: Map<string, InputText>): Promise<FileReading> {
  texts.set(file.uri, { text, mayQuote: false, format: null });
  const { syntaxErrorIn } = await import("../sources/document/syntax.ts");
  const error = syntaxErrorIn(file.uri, text);
  if (error !== null) {
    const message = `${file.uri} cannot be read as YAML or JSON and is not checked: at line ${String(error.location.startLine)}, column ${String(error.location.startColumn)}, ${error.message}.`;
    return { kind: "notifications", notifications: [{ level: "error", message, location: error.location, incomplete: true }] };
  }
  const location = { uri: file.uri, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const message = `${file.uri} is neither a CloudFormation template nor a Terraform plan or state in JSON, so that nothing in it was checked.`;
  return { kind: "notifications", notifications: [{ level: "warning", message, location, incomplete: false }] };
}

/** A run that found nothing to check says so. */
export function emptyRunNotices(inputs: Inputs, setup: Setup): Notification[] {
  if (inputs.readFiles > 0 || setup.trailFiles.length > 0 || setup.paths.length === 0) return [];
  const where = setup.paths.join(", ");
  const message = `No infrastructure code was recognised in ${where} (${String(inputs.candidates)} candidate files looked at). Name a folder or file that holds CloudFormation templates or the JSON of Terraform plans or states.`;
  return [{ level: "warning", message, location: null, incomplete: false }];
}
