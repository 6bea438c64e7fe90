/** Functions that read files of the repository, and those that decode what is in them. */
import type { Origin } from "../../../model/location.ts";
import { TextFile } from "../../text/text-file.ts";
import { decodedValue, type Decoder } from "./decoded.ts";
import { filesetMatcher } from "./fileset-pattern.ts";
import type { TerraformFunction } from "./terraform-function.ts";
import { notEvaluated } from "./too-many.ts";
import {
  booleanValue,
  errorValue,
  identity,
  listValue,
  stringOf,
  terraformStringValue,
  valueKey,
  type TerraformValue,
} from "./value.ts";

/** Terraform refuses a file that is not there; one that is not seen may hold anything. */
function withFile(
  name: string,
  use: (file: TextFile, ...given: Parameters<TerraformFunction>) => TerraformValue | undefined,
): TerraformFunction {
  return (values, origin, surroundings) => {
    const [path] = values.map((value) => surroundings.files.pathOf(value));
    if (path === undefined) return notEvaluated(name, values, origin);
    const found = surroundings.files.read(path);
    switch (found.kind) {
      case "text":
        return use(found.file, values, origin, surroundings) ?? notEvaluated(name, values, origin);
      case "absent":
        return errorValue({ code: "no-such-file", function: name, path }, identity(name, path), origin);
      case "unseen":
        return notEvaluated(name, values, origin);
    }
  };
}

const file = withFile("file", (found, _values, origin, { files }) => {
  const value = terraformStringValue(found.text, origin);
  files.noteSource(value, found);
  return value;
});

const templateFile = withFile("templatefile", (found, [, names], _origin, { render }) =>
  names?.kind === "object" && names.more === null ? render(found, names.entries) : undefined,
);

const fileExists: TerraformFunction = (values, origin, { files }) => {
  const [path] = values.map((value) => files.pathOf(value));
  const found = path === undefined ? undefined : files.read(path).kind;
  return found === undefined || found === "unseen"
    ? notEvaluated("fileexists", values, origin)
    : booleanValue(found === "text", origin);
};

/** The files below a folder that match a pattern, by their paths from there. */
const fileSet: TerraformFunction = (values, origin, { files }) => {
  const [folder, pattern] = values;
  const path = folder === undefined ? undefined : files.pathOf(folder);
  const written = pattern === undefined ? undefined : stringOf(pattern);
  const matches = written === undefined ? undefined : filesetMatcher(written);
  const below = path === undefined || matches === undefined ? null : files.below(path);
  // A folder in which nothing is seen may be outside of the repository.
  if (below === null || matches === undefined || below.length === 0) return notEvaluated("fileset", values, origin);
  const found = below.filter(matches).map((name) => terraformStringValue(name, origin));
  return listValue(found, origin, null, true);
};

/** What an absolute path is hangs on where Terraform runs; it leads to the same file all the same. */
const absolutePath: TerraformFunction = (values, origin, { files }) => {
  const [path] = values.map((value) => files.pathOf(value));
  return path === undefined
    ? notEvaluated("abspath", values, origin)
    : files.standIn(identity("abspath", path), path, { code: "call-not-evaluated", function: "abspath" }, origin);
};

function decode(decoder: Decoder): TerraformFunction {
  return (values, origin, { files }) => {
    const [value] = values;
    const source = value === undefined ? undefined : files.sourceOf(value);
    if (source !== undefined) return decodedFile(decoder, source) ?? notDecoded(decoder, values, origin);
    const text = value === undefined ? undefined : stringOf(value);
    if (text === undefined) return undefined;
    const found = decodedValue(decoder, new TextFile(`(${decoder})`, text), () => origin);
    return found ?? notDecoded(decoder, values, origin);
  };
}

/** JSON that does not parse is an error, which `try` passes over; of YAML the readers differ in what they take. */
function notDecoded(decoder: Decoder, values: readonly TerraformValue[], origin: Origin): TerraformValue {
  const id = identity(decoder, ...values.map(valueKey));
  return decoder === "jsondecode"
    ? errorValue({ code: "arguments-not-taken", function: decoder }, id, origin)
    : notEvaluated(decoder, values, origin);
}

const decodedFiles = new WeakMap<TextFile, Map<Decoder, TerraformValue | undefined>>();

/** A file is decoded once, however often it is asked for. */
function decodedFile(decoder: Decoder, source: TextFile): TerraformValue | undefined {
  const known = decodedFiles.get(source) ?? new Map<Decoder, TerraformValue | undefined>();
  decodedFiles.set(source, known);
  if (!known.has(decoder))
    known.set(
      decoder,
      decodedValue(decoder, source, ({ origin }) => origin),
    );
  return known.get(decoder);
}

export const fileFunctions: Readonly<Record<string, TerraformFunction>> = {
  abspath: absolutePath,
  file,
  fileexists: fileExists,
  fileset: fileSet,
  jsondecode: decode("jsondecode"),
  templatefile: templateFile,
  yamldecode: decode("yamldecode"),
};
