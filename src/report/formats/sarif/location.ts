import type { ArtifactLocation, Location as SarifLocation, PhysicalLocation } from "sarif";
import type { Location } from "../../../model/location.ts";

/**
 * Path of an input file relative to the root that SARIF paths are resolved against; absolute for a file outside of it.
 * Forward slashes, not encoded.
 */
export type RepositoryPath = (uri: string) => string;

export const sourceRoot = "%SRCROOT%";

/**
 * A file as SARIF names it: percent-encoded and relative to the source root, or a `file:` URI where it lies outside.
 */
export function artifactLocation(uri: string, repositoryPath: RepositoryPath): ArtifactLocation {
  const path = repositoryPath(uri).replace(/^(?:\.\/)+/, "");
  const drive = /^[A-Za-z]:\//.test(path);
  if (drive) return { uri: `file:///${path.slice(0, 2)}${encodePath(path.slice(2))}` };
  if (path.startsWith("/")) return { uri: `file://${encodePath(path)}` };
  return { uri: encodePath(path), uriBaseId: sourceRoot };
}

/** Encodes each segment; half of a surrogate pair, which no URI can hold, becomes a replacement character. */
function encodePath(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

export function physicalLocation(location: Location, repositoryPath: RepositoryPath): PhysicalLocation {
  const { startLine, startColumn, endLine, endColumn } = location;
  return {
    artifactLocation: artifactLocation(location.uri, repositoryPath),
    region: { startLine, startColumn, endLine, endColumn },
  };
}

/** A location with the address of the resource it is about. */
export function sarifLocation(
  location: Location,
  address: string | null,
  repositoryPath: RepositoryPath,
): SarifLocation {
  return {
    physicalLocation: physicalLocation(location, repositoryPath),
    ...(address !== null && { logicalLocations: [{ fullyQualifiedName: address, kind: "resource" }] }),
  };
}

/**
 * A message without embedded links: brackets followed by a parenthesis would read as one, to wherever a name says
 * (SARIF 2.1.0, 3.11.6).
 */
export function withoutLinks(message: string): string {
  return message.replaceAll("](", "\\](");
}
