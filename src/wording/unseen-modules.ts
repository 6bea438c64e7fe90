/** Words for modules whose files are not here. */
import { tailOf } from "../model/address.ts";
import type { ModuleVersion, UnseenModuleCall } from "../model/notification.ts";

/** What is installed in the place of what a call asks for, as a sentence. */
export function otherVersionWords(asked: ModuleVersion, installed: ModuleVersion): string {
  return `It asks for ${versionWords(asked, installed)}; .terraform/modules has ${versionWords(installed, asked)}.`;
}

/** A module for people: "module.audit (asks for version 2.0.0, installed is version 1.0.0)". */
export function unseenModuleName({ address, asked, installed }: UnseenModuleCall): string {
  const name = tailOf(address);
  if (installed === undefined) return name;
  return `${name} (asks for ${versionWords(asked, installed)}, installed is ${versionWords(installed, asked)})`;
}

/** The version alone where that is what differs. */
function versionWords({ source, version }: ModuleVersion, other: ModuleVersion): string {
  const [full, short] = [source ?? "", other.source ?? ""].sort((a, b) => b.length - a.length);
  const isSame = full === short || full?.endsWith(`/${short ?? ""}`) === true;
  const number = version === null ? null : `version ${version}`;
  if (isSame && number !== null) return number;
  return [source ?? "a source that is no plain text", ...(number === null ? [] : [number])].join(" ");
}
