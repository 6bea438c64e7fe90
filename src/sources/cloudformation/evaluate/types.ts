/** A template while it is evaluated: its parts, its stack, and what the functions of the language ask for. */
import type { Declaration } from "../../../catalog/types.ts";
import type { DialectId } from "../../../model/dialects/index.ts";
import type { Question } from "../../../model/guard.ts";
import type { Origin } from "../../../model/location.ts";
import type { Assumption } from "../../../model/reasons/assumption.ts";
import type { UnresolvedValue } from "../../../model/reasons/unknown-value.ts";
import type { Notification } from "../../../model/notification.ts";
import type { Scope } from "../../../model/scope.ts";
import type { Text, Unresolved } from "../../../model/text.ts";
import type { Certainty, LocatedText } from "../../../model/value.ts";
import type { DocumentNode, MapNode } from "../../text/node.ts";
import type { TemplatePiece, TemplateValue } from "./value.ts";

/** What the functions of the template language need of the evaluator that calls them. */
export interface TemplateEvaluation {
  readonly template: Template;
  /** The questions whose subject is the value of a piece, by the piece's id. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly evaluate: (node: DocumentNode) => TemplateValue;
  /** The value as one string; what is no string becomes an open piece. */
  readonly evaluateText: (node: DocumentNode) => Text;
  /** The properties of a resource as one value. */
  readonly propertiesOf: (resource: TemplateResource) => TemplateValue;
  /**
   * A property of a mapping, or one further down with dots between: `absent` when nobody set it, open when something
   * that is not visible may set it.
   */
  readonly property: (map: TemplateValue, path: string) => TemplateValue;
  /**
   * What the parent stack, or somebody who deploys this one, gives for a parameter; null where nobody gives anything.
   */
  readonly given: (parameter: string) => TemplateValue | null;
  /** An output of a nested stack whose template was read, else null. */
  readonly output: (stack: string, name: string) => TemplateValue | null;
  /** Whether the condition with this name holds; `maybe` only where questions are not answered one by one. */
  readonly condition: (name: string) => Certainty;
  /** The question about the value of a piece, whenever it is asked. */
  readonly questionAbout: (piece: Unresolved) => Question | undefined;
  /** The answer to a question in the world under evaluation, or null where it stays open. */
  readonly ask: (question: Question) => string | null;
  /**
   * Runs a part of an evaluation that can contain itself; `undefined` when it is nested deeper than any real template.
   */
  readonly nested: <T>(compute: () => T) => T | undefined;
  /** Notes what the result rests on. */
  readonly assume: (assumption: Assumption) => void;
  /**
   * The text with the answers of this world put for pieces: for what decides something (keys of mappings, truth
   * values), not for what is compared as text,
   * where a piece must stay the piece that other resources share. `secrets`: also hidden values, for results that do
   * not show them.
   */
  readonly decide: (text: Text, secrets?: "with secrets") => Text;
  /**
   * The same with the answers to questions that are asked on demand, for settings: whoever asks makes a variant for
   * each answer.
   */
  readonly settle: (text: Text, secrets?: "with secrets") => Text;
  /** A value with the same put in. */
  readonly settleValue: (value: TemplateValue) => TemplateValue;
  /**
   * The texts behind the placeholders of the resource's patterns, with `arn` and `name`; `undefined` for types nobody
   * knows.
   */
  readonly variablesOf: (resource: TemplateResource) => ReadonlyMap<string, Text> | undefined;
}

/** One entry of the `Resources` section. */
export interface TemplateResource {
  readonly logicalId: string;
  /** As written; empty when it is missing or not a string. */
  readonly type: string;
  /** Null for a resource that nothing asks about and that was not read. */
  readonly node: MapNode | null;
  readonly keyOrigin: Origin;
  /** The logical id together with everything below it. */
  readonly origin: Origin;
  /** What a loop that made it took for granted. */
  readonly assumptions: readonly Assumption[];
}

/** The stack that a nested stack belongs to. */
export interface ParentStack {
  readonly template: Template;
  /** The resource of the parent that is this stack. */
  readonly resource: TemplateResource;
  /** What the parent passes for a parameter, evaluated in the parent; `absent` where it passes nothing. */
  readonly parameter: (evaluation: TemplateEvaluation, name: string) => TemplateValue;
}

/** A parameter of a template with the value that it has in this run, as long as no parent stack passes another. */
export interface Parameter {
  readonly name: string;
  readonly isList: boolean;
  /** What is given for it is the name of a parameter of Systems Manager, whose value nobody knows. */
  readonly isStored: boolean;
  /** `NoEcho`: its value is never shown. */
  readonly isSecret: boolean;
  /**
   * A literal, or one open piece where neither the caller nor a default gives a value, and where the value is hidden.
   */
  readonly text: Text;
  /** The value behind the piece of a `NoEcho` parameter: decides conditions, is never shown. */
  readonly hidden: string | null;
  /** The piece in `text`, or the one that stands for a hidden value. */
  readonly piece: TemplatePiece;
  /** What to say where the value is used and rests on the default; null where the caller gave the value. */
  readonly assumption: Assumption | null;
  /** The only values that the template accepts; empty where it says nothing about them. */
  readonly allowedValues: readonly string[];
}

/** Where a stack stands. */
export interface StackPlace {
  /** The file that ids begin with: that of the outermost stack. */
  readonly root: string;
  /** The logical ids of the stacks around, each with a dot behind it; empty for a stack of its own. */
  readonly path: string;
  readonly scope: Scope;
  /** Null for a stack of its own. */
  readonly parent: ParentStack | null;
  /** Values for parameters that somebody who deploys the stack gives. */
  readonly given: ReadonlyMap<string, LocatedText>;
  /** Null where nobody knows it. */
  readonly stackName: Text | null;
}

/** What a stack and the stacks nested in it share. */
export interface Family {
  /** Parameters of all of them, by the id of their piece. */
  readonly parameters: Map<string, Parameter>;
  /**
   * Questions that are asked only where something depends on the answer, by the id of the piece that they are about.
   */
  readonly onDemand: Map<string, Question>;
  /** Steps of evaluation that are left: keeps a hostile template from taking for ever. */
  readonly budget: { left: number };
  /** What is said of limits that were reached, by what it is about. */
  readonly limits: Map<string, Notification>;
}

/** A template as one stack: with all that its expressions can refer to. */
export interface Template {
  /** The file. */
  readonly uri: string;
  /** How it is written. */
  readonly dialect: DialectId;
  /** Where the stack lives and what tells it from other stacks of the same file. */
  readonly place: StackPlace;
  readonly scope: Scope;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly mappings: MapNode | null;
  readonly conditions: ReadonlyMap<string, DocumentNode>;
  readonly resources: ReadonlyMap<string, TemplateResource>;
  readonly outputs: ReadonlyMap<string, DocumentNode>;
  /** The nested stacks whose templates were read, by their logical id here. */
  readonly children: ReadonlyMap<string, Template>;
  /**
   * What `Ref`, `Fn::GetAtt` and names of a resource type mean, for the types that the catalog or this front-end knows.
   */
  readonly declarationOf: (type: string) => Declaration | undefined;
  /** What all stacks of an input share. */
  readonly family: Family;
  /** What can make another template of it before CloudFormation reads it. Left out: nothing. */
  readonly changedBy?: UnresolvedValue;
}

/** The sections of a template, however they were read. */
export interface Sections {
  readonly parameters: DocumentNode | undefined;
  readonly mappings: DocumentNode | undefined;
  readonly conditions: DocumentNode | undefined;
  readonly outputs: DocumentNode | undefined;
  readonly rules: DocumentNode | undefined;
  readonly resources: readonly TemplateResource[];
}
