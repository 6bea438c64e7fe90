import type { Catalog } from "../catalog/types.ts";
import type { Notification, SourceModel } from "../model/notification.ts";
import type { CommentLanguage } from "./text/ignore-comments.ts";

/** One input text. `uri` is relative to the working directory, with forward slashes. */
export interface SourceText {
  readonly uri: string;
  readonly text: string;
}

/** What a front-end reads. */
export interface SourceInput extends SourceText {
  /** The files beside it, for formats that spread over several. */
  readonly files: Files;
}

/**
 * The files that an input may refer to: nested templates, assets, the sources of a module. Paths are `uri`s,
 * `infra/network.yaml`;
 * whatever lies outside the repository of the working directory is `missing`, also through symbolic links: code that is
 * checked says which files are read.
 */
export interface Files {
  readonly read: (uri: string) => FileText;
  /** The names in a folder, sorted; empty where there is no such folder. */
  readonly names: (uri: string) => readonly string[];
}

export type FileText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "missing" }
  | { readonly kind: "failed"; readonly reason: string };

/** A file that was read as a part of an input, and is no input of its own. */
export interface SourcePart {
  readonly uri: string;
  readonly text: string;
  /** As `FrontEnd.mayQuote`. */
  readonly mayQuote: boolean;
}

/** What the caller says about what the code leaves open. One value for all the code that is read. */
export interface Environment {
  readonly region: string | null;
  readonly accountId: string | null;
  /** The organization of the account; left out: not known. */
  readonly organization?: string | null;
  readonly partition: string | null;
  /** Template parameters and Terraform variables by name. They go before the files of variables. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Files of Terraform variables, beside those of the root module; of two that set one variable, the later counts. */
  readonly variableFiles: readonly SourceText[];
  /** The name of the deployment that is read, where a root module has several; a part of all ids. */
  readonly deployment: string | null;
  readonly catalog: Catalog;
}

/** The root module behind a plan, or the sources of one. */
export interface TerraformRoot {
  readonly isPlan: boolean;
  /**
   * Where the sources are, without a slash at the end, empty for the working directory; null for a plan whose sources
   * are not found beside it.
   */
  readonly folder: string | null;
  /** Addresses of the resource blocks and module calls of the root module: `aws_cloudtrail.main`, `module.logs`. */
  readonly blocks: ReadonlySet<string>;
}

/**
 * What a front-end made of an input.
 * `not-mine`: the text is something else. `unreadable`: it is meant for this front-end but cannot be read; the
 * notifications say why and where.
 */
export type Reading =
  | {
      readonly kind: "read";
      readonly model: SourceModel;
      /** Files that were read together with the input. */
      readonly parts?: readonly SourcePart[];
      /**
       * Folders all of whose files belong to the input, `app/cdk.out/`: those that it does not refer to are left alone.
       */
      readonly folders?: readonly string[];
      /**
       * Of inputs that show one configuration of Terraform in several forms, a plan goes before the sources that it was
       * made from.
       */
      readonly terraform?: TerraformRoot;
    }
  | { readonly kind: "not-mine" }
  | { readonly kind: "unreadable"; readonly notifications: readonly Notification[] };

/** A reader of one format: a folder here and a line in the list of front-ends. */
export interface FrontEnd {
  /** A cheap look at the text, without parsing it: could it be of this format? False means surely not. */
  readonly mayRead: (text: string) => boolean;
  /** How comments are written in it, which may ask to leave findings out. */
  readonly comments: CommentLanguage;
  /**
   * Whether lines of such a file may be shown. Plans and states hold sensitive values in clear text, also beside what a
   * finding is about.
   */
  readonly mayQuote: boolean;
  readonly read: (input: SourceInput, environment: Environment) => Reading;
}
