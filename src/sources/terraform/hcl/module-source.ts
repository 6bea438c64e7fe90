/** What the address of a module says of it (Terraform: "Module Sources"). */

/** Things that serve a trail, and are none: modules for them are called after both. */
const servants =
  /alarm|athena|bucket|encrypt|event|function|glue|key|kms|label|lambda|metric|notif|policy|role|state|table/i;

/** Whether a module of this name declares trails, as far as a name can tell. */
export function isNamedAsTrail(name: string): boolean {
  return /cloud[-_]?trail/i.test(name) && !servants.test(name.replace(/^.*?cloud[-_]?trail/i, ""));
}

/** The name in the source of a module: of a folder its last part, of a registry the part before the provider. */
export function moduleNameIn(source: string): string {
  const [address = "", folder] = source.replace(/[?#].*$/, "").split(/(?<!:)\/\//);
  const parts = partsOf(folder ?? address);
  const isRegistry = folder === undefined && /^(?:[\w.-]+\.[\w-]+\/)?[\w-]+\/[\w-]+\/[\w-]+$/.test(source);
  return (isRegistry ? parts.at(-2) : parts.at(-1)) ?? "";
}

function partsOf(path: string): string[] {
  return path
    .replace(/\.(?:git|zip|tar\.gz|tgz)$/, "")
    .split(/[/:]/)
    .filter((part) => part !== "");
}

/** Whether the source of a module is a path, below or beside the module that calls it. */
export function isLocalSource(source: string): boolean {
  return /^\.\.?(?:\/|$)/.test(source);
}
