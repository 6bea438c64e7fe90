/** Ids of resources and sinks: `file#address` for what code declares, the ARN of what is live. */

/** What stands behind the file name; the whole id where it names no file. */
export function tailOf(id: string): string {
  return id.slice(separatorOf(id) + 1);
}

/** The file that an id names; null where it names none. */
export function fileOf(id: string): string | null {
  const separator = separatorOf(id);
  return separator < 0 ? null : id.slice(0, separator).replace(/(\.(?:tf|tofu)(?:\.json)?)\[[^[\]]*\]$/, "$1");
}

/**
 * What stands for a file in ids: the file, with the name of a deployment in brackets where one root of Terraform has
 * several, `live/main.tf[prod]`.
 */
export function deployedId(file: string, deployment: string | null): string {
  return deployment === null ? file : `${file}[${deployment}]`;
}

/**
 * Where the number sign between file and address stands; -1 where there is none. Names of folders may hold one, and so
 * may the keys of an address of Terraform, which stand in quotation marks: it is the last one outside of such a key.
 */
function separatorOf(id: string): number {
  return id.search(/#(?:[^#"\\]|"(?:[^"\\]|\\.)*")*$/s);
}

/** The part of an id that people tell things apart by: the address without its file, of an ARN the resource. */
export function shortAddress(id: string): string {
  const arn = /^arn:[^:]*:[^:]*:[^:]*:([^:]*):(.+)$/.exec(id);
  if (arn !== null) return arn[2] === "root" ? `account ${arn[1] ?? ""}` : (arn[2] ?? id);
  return tailOf(id);
}

/** An address of Terraform without the keys of instances: `module.a.b.c` of `module.a["x"].b.c[0]`. */
export function withoutKeys(address: string): string {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, "");
}
