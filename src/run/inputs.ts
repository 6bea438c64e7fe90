/**
 * Reads the infrastructure code of a run: finds the files, asks the front-ends, gathers what they found.
 */
import { counted } from "../model/words.ts";
import type { Notification, SourceModel } from "../model/notification.ts";
import type { FileStore } from "../sources/files/file-store.ts";
import { findFiles, type CandidateFile } from "../sources/files/find.ts";
import { isPointer, pointerNotification } from "../sources/files/git-lfs.ts";
import { readFoundText, readTextFile, type TextReading } from "../sources/files/read-text.ts";
import { mayQuote, rootsOf } from "../sources/files/repository.ts";
import { unreadNotification } from "../sources/files/unread.ts";
import type { OtherTool } from "../model/other-tool.ts";
import { otherToolOf } from "../sources/other-tools.ts";
import { frontEnds } from "../sources/front-ends.ts";
import { isSnapshot } from "../sources/snapshot/is-snapshot.ts";
import { filesOf } from "../sources/files/neighbours.ts";
import type { CommentLanguage } from "../sources/text/ignore-comments.ts";
import type { Environment, Files, Reading } from "../sources/types.ts";
import { deployed } from "./deployments.ts";
import { otherToolNotices, type FileOfOtherTool } from "./other-tool-notices.ts";
import { joinedModels, withLaterResources } from "./joined-models.ts";
import { linkExports } from "./link-exports.ts";
import type { Setup } from "./setup.ts";
import { plannedSources } from "./terraform-roots.ts";
import { codeSuppressions, maySuppress } from "./suppressions.ts";
import type { DeclaredOutline } from "../rules/types.ts";
import type { Inputs, InputText, SnapshotText } from "./input-types.ts";

/**
 * Reads every file that the paths of the run lead to. What another input has read as a part of itself is no input of
 * its own.
 */
export async function readInputs(setup: Setup): Promise<Inputs> {
  const found = await findFiles(setup.paths, setup.exclusions, setup.workingDirectory, setup.files);
  const { workingDirectory, paths, files } = setup;
  files.expect(found.files.map(({ path }) => path));
  const readable = {
    files: filesOf(workingDirectory, paths, files),
    roots: rootsOf(workingDirectory, paths, files),
  };
  const texts = new Map<string, InputText>();
  const ownership = new Ownership();
  const readings = new Map<string, FileReading>();
  for (const file of wholesFirst(found.files)) {
    if (ownership.isOwned(file.uri)) continue;
    const reading = await readFile(file, setup, readable, texts);
    readings.set(file.uri, reading);
    if (reading.kind === "read") ownership.add(file.uri, reading);
  }
  const own = found.files.flatMap(({ uri }) => {
    const reading = ownership.isOwned(uri) ? undefined : readings.get(uri);
    return reading === undefined ? [] : [[uri, reading] as const];
  });
  for (const [, reading] of own)
    if (reading.kind === "read")
      for (const { uri, text, mayQuote } of reading.parts ?? [])
        texts.set(uri, { text, mayQuote, comments: reading.comments });
  const failures = found.errors.map((error): Notification => ({
    level: "error",
    message: error.message,
    location: error.location,
    incomplete: true,
  }));
  const planned = plannedSources(own);
  const judged = own.filter(([uri]) => !planned.uris.has(uri));
  const shown = judged.flatMap(([, reading]) => (reading.kind === "read" ? [reading.model] : []));
  const isWhole = needsResources(setup, shown, texts);
  const read = isWhole ? shown.map(withLaterResources) : shown;
  const models = [...texts.values()].some(mayImport) ? linkExports(read) : read;
  const model = {
    ...joinedModels(models),
    notifications: [
      ...found.notifications,
      ...failures,
      ...judged.flatMap(([, reading]) =>
        reading.kind === "read"
          ? reading.model.notifications
          : reading.kind === "notifications"
            ? reading.notifications
            : [],
      ),
      ...planned.notices,
      ...otherToolNotices(ofOtherTools(own)),
    ],
  };
  const inputs = own.flatMap(([uri, { kind }]) => (kind === "read" || kind === "notifications" ? [uri] : []));
  const scopeIds = [...new Set([...inputs, ...[...model.sinks, ...model.resources].map(({ scope }) => scope.id)])];
  return {
    model,
    texts,
    scopeIds,
    declared: declaredIn(models),
    isWhole,
    readFiles: inputs.length,
    inputFiles: inputs,
    snapshots: own.flatMap(([, reading]) => (reading.kind === "snapshot" ? [reading.snapshot] : [])),
    candidates: found.files.length,
    leftAlone: own.flatMap(([uri, { kind }]) => (kind === "left-alone" || kind === "of-other-tool" ? [uri] : [])),
    wrongPaths: found.errors,
    suppressions: await codeSuppressions({ model, texts }),
  };
}

/**
 * Whether the resources of all models have to be read. Without a trail nothing is judged, so that findings and verdicts
 * need no more than how many there are.
 */
function needsResources(setup: Setup, models: readonly SourceModel[], texts: ReadonlyMap<string, InputText>): boolean {
  const isAsked = setup.forReportAlone !== true || setup.baseline !== null || setup.trailFiles.length > 0;
  return (
    isAsked || models.some(({ sinks }) => sinks.length > 0) || [...texts.values()].some(({ text }) => maySuppress(text))
  );
}

/** How many resources there are, those that are not read among them, and where the first stands. */
function declaredIn(models: readonly SourceModel[]): DeclaredOutline {
  const [first] = models.flatMap(({ resources: [one], later }) => one?.origin ?? later?.first ?? []);
  const counts = models.map(({ resources, later }) => resources.length + (later?.count ?? 0));
  return { count: counts.reduce((sum, count) => sum + count, 0), first: first ?? null };
}

/** The files of other tools, but for an app of the AWS CDK whose cloud assembly is read. */
function ofOtherTools(own: readonly (readonly [uri: string, reading: FileReading])[]): FileOfOtherTool[] {
  const isSynthesized = own.some(([uri, { kind }]) => kind === "read" && isManifest({ uri }));
  const found = own.flatMap(([uri, reading]) =>
    reading.kind === "of-other-tool" ? [{ uri, tool: reading.tool }] : [],
  );
  return found.filter(({ tool }) => !(isSynthesized && tool === "aws-cdk"));
}

/** A cheap look: templates alone import, by a function or by the resource that the AWS CDK makes for other Regions. */
function mayImport({ text, comments }: InputText): boolean {
  return comments !== null && (text.includes("ImportValue") || text.includes("CrossRegionExportReader"));
}

/**
 * Manifests go before the files that they mostly hold, which then need not be read by themselves; the outermost first.
 * What a manifest is, its content decides.
 */
function wholesFirst(files: readonly CandidateFile[]): readonly CandidateFile[] {
  const [wholes, others] = [files.filter(isManifest), files.filter((file) => !isManifest(file))];
  return [...wholes.sort((a, b) => a.uri.split("/").length - b.uri.split("/").length), ...others];
}

function isManifest({ uri }: Pick<CandidateFile, "uri">): boolean {
  return /(?:^|\/)manifest\.json$/.test(uri);
}

/** Which files are parts of which input. Of two inputs that hold each other the first is the whole. */
class Ownership {
  readonly #ownerOfFile = new Map<string, string>();
  readonly #folders: { readonly folder: string; readonly owner: string }[] = [];

  add(owner: string, { parts = [], folders = [] }: Extract<Reading, { kind: "read" }>): void {
    for (const { uri } of parts) if (uri !== owner && !this.#ownerOfFile.has(uri)) this.#ownerOfFile.set(uri, owner);
    for (const folder of folders) this.#folders.push({ folder, owner });
  }

  isOwned(uri: string): boolean {
    return (
      this.#ownerOfFile.has(uri) || this.#folders.some(({ folder, owner }) => owner !== uri && uri.startsWith(folder))
    );
  }
}

type FileReading =
  | (Extract<Reading, { kind: "read" }> & { readonly comments: CommentLanguage })
  | { readonly kind: "notifications"; readonly notifications: readonly Notification[] }
  | { readonly kind: "snapshot"; readonly snapshot: SnapshotText }
  | { readonly kind: "of-other-tool"; readonly tool: OtherTool }
  | { readonly kind: "left-alone" };

/** What a run may read beside what is named. */
interface Readable {
  readonly files: Files;
  readonly roots: readonly string[];
}

const leadsOut = "a symbolic link leads out of the repository";

function textOfFile({ path, asGiven }: CandidateFile, roots: readonly string[], files: FileStore): TextReading {
  if (asGiven) return readTextFile(path, files);
  const reading = readFoundText(path, roots, files);
  switch (reading.kind) {
    case "outside":
      return { kind: "failed", reason: `${leadsOut}, so name the file that it leads to` };
    case "missing":
      return { kind: "failed", reason: "it is there no more, or a symbolic link that leads nowhere" };
    default:
      return reading;
  }
}

async function readFile(
  file: CandidateFile,
  setup: Setup,
  { files, roots }: Readable,
  texts: Map<string, InputText>,
): Promise<FileReading> {
  const reading = textOfFile(file, roots, setup.files);
  if (reading.kind !== "text")
    return { kind: "notifications", notifications: [unreadNotification(file.uri, file.named, reading)] };
  if (isPointer(reading.text)) {
    return { kind: "notifications", notifications: [pointerNotification(file.uri, file.named)] };
  }
  if (isSnapshot(reading.text)) {
    texts.set(file.uri, { text: reading.text, mayQuote: mayQuote(file.path, setup.files), comments: null });
    return { kind: "snapshot", snapshot: { uri: file.uri, text: reading.text, named: file.named } };
  }
  const scope = setup.scopeOf(file.uri);
  const environment: Environment =
    scope === null
      ? setup.environment
      : {
          ...setup.environment,
          region: scope.region ?? setup.environment.region,
          accountId: scope.account ?? setup.environment.accountId,
          organization: scope.organization,
        };
  for (const listed of frontEnds) {
    if (!listed.mayRead(reading.text)) continue;
    const frontEnd = await listed.load();
    const input = { uri: file.uri, text: reading.text, files };
    const answer = deployed(frontEnd, input, environment, setup.deployments);
    if (answer.kind === "not-mine") continue;
    const quotable = frontEnd.mayQuote && mayQuote(file.path, setup.files);
    texts.set(file.uri, { text: reading.text, mayQuote: quotable, comments: frontEnd.comments });
    return answer.kind === "read"
      ? { ...answer, comments: frontEnd.comments }
      : { kind: "notifications", notifications: answer.notifications };
  }
  const tool = otherToolOf(file.uri, reading.text);
  if (tool !== null) return { kind: "of-other-tool", tool };
  return file.named ? await unrecognised(file, reading.text, setup.files, texts) : { kind: "left-alone" };
}

/**
 * A file that somebody named is not passed over in silence. That it holds something else is no failure; that it cannot
 * be parsed at all is one.
 */
async function unrecognised(
  file: CandidateFile,
  text: string,
  files: FileStore,
  texts: Map<string, InputText>,
): Promise<FileReading> {
  texts.set(file.uri, { text, mayQuote: false, comments: null });
  const { syntaxErrorIn } = await import("../sources/text/syntax.ts");
  const error = syntaxErrorIn(file.uri, text);
  if (error !== null) {
    // The parser quotes what it cannot read.
    const mistake = mayQuote(file.path, files)
      ? error.message
      : `it is wrong; how is not shown: ${leadsOut} to this file`;
    const place = `line ${String(error.location.startLine)}, column ${String(error.location.startColumn)}`;
    const message = `${file.uri} cannot be read as YAML or JSON and is not checked: at ${place}, ${mistake}.`;
    return {
      kind: "notifications",
      notifications: [{ level: "error", message, location: error.location, incomplete: true }],
    };
  }
  const location = { uri: file.uri, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const message = `${file.uri} is neither a CloudFormation template nor Terraform configuration, nor a Terraform plan, a state or a snapshot in JSON, so it was not checked.`;
  return { kind: "notifications", notifications: [{ level: "warning", message, location, incomplete: false }] };
}

/** A run that found nothing to check says so. */
export function emptyRunNotices(inputs: Inputs, setup: Setup): Notification[] {
  if (inputs.readFiles + inputs.snapshots.length > 0 || setup.trailFiles.length > 0 || setup.paths.length === 0)
    return [];
  const where = setup.paths.join(", ");
  const message = `No infrastructure code was recognised in ${where} (${counted(inputs.candidates, "candidate file")}). Name a folder or file with CloudFormation templates, Terraform configuration, or Terraform plans or states in JSON.`;
  return [{ level: "warning", message, location: null, incomplete: false }];
}
