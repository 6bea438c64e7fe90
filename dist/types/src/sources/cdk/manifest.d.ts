/**
 * Reads the manifest of a cloud assembly, the folder that `cdk synth` writes (aws-cdk-lib, cloud-assembly-schema).
 * Assemblies of Stages lie in folders of their own and have manifests of their own.
 */
import type { Notification } from "../../model/notification.ts";
import type { Origin } from "../../model/location.ts";
import type { DocumentNode, MapNode } from "../document/node.ts";
import type { Files } from "../types.ts";
/** A stack of an app. */
export interface StackArtifact {
    /** As `cdk deploy` takes it: `Production/Data`. */
    readonly displayName: string;
    /** The name that CloudFormation will know it by. */
    readonly stackName: string;
    readonly templateUri: string;
    /** Null where the app leaves it to the credentials of whoever deploys. */
    readonly account: string | null;
    readonly region: string | null;
    /** Values of parameters that the deployment passes. */
    readonly parameters: MapNode | null;
    /** Construct metadata, by construct path; read when it is asked for. */
    readonly metadata: () => readonly MapNode[];
    readonly origin: Origin;
}
/** A cloud assembly: that of the app, or of one of its Stages. */
export interface Assembly {
    /** The uri of the manifest. */
    readonly uri: string;
    /** Of the assembly, with a slash at the end. */
    readonly folder: string;
    readonly stacks: readonly StackArtifact[];
    readonly stages: readonly Assembly[];
    /** Files of the assembly by the hash under which a template is uploaded. */
    readonly filesByHash: ReadonlyMap<string, string>;
}
/** What reading an assembly takes and gathers. */
export interface AssemblyFiles {
    readonly files: Files;
    readonly notifications: Notification[];
    /** The manifests that were read: none is read twice, so that assemblies cannot hold each other. */
    readonly manifests: Set<string>;
}
/** The assembly behind a manifest that `isManifest` accepts, with those of its Stages. What cannot be read is told, and left out. */
export declare function readAssembly(uri: string, root: MapNode, reading: AssemblyFiles): Assembly;
/** The same without the Stages. */
export declare function readAssemblyAlone(uri: string, root: MapNode, reading: AssemblyFiles): Assembly;
/** An assembly with those of its Stages, and theirs. */
export declare function assembliesOf(assembly: Assembly): readonly Assembly[];
/** A JSON file of the assembly; null where it cannot be read, which is said unless it is merely not there. */
export declare function readPart(uri: string, { files, notifications }: AssemblyFiles): DocumentNode | null;
