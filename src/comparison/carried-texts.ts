/**
 * Texts, settings and guards as results carry them: open pieces, questions and scopes stand in tables, each once, and
 * are referred to by position. What a table does not have is a mistake of the file, and reading goes on with something
 * that is open.
 */
import type {
  CarriedAnswer,
  CarriedPiece,
  CarriedQuestion,
  CarriedScope,
  CarriedText,
  CarriedTexts,
} from "../generated/result-file.d.ts";
import type { Guard } from "../model/guard.ts";
import type { Origin } from "../model/location.ts";
import type { Scope } from "../model/scope.ts";
import { concatenate, knownString, literal, type Text, type Unresolved } from "../model/text.ts";
import { absent, known, unknown, type List, type LocatedText, type Setting } from "../model/value.ts";
import { resourceOfPiece } from "./resource-of-piece.ts";
import { defined } from "../model/defined.ts";

/** A list as results carry it. */
export type CarriedList<T> = readonly T[] | { readonly items: readonly T[]; readonly more: number };

/** A setting as results carry it: null where it is not known, undefined where nobody set it. */
export type CarriedSetting<T> = T | null | undefined;

/** The tables of a result that is written. */
export class TablesToWrite {
  readonly #pieces = new Table<CarriedPiece>(({ id }) => id);
  readonly #questions = new Table<CarriedQuestion>(({ id }) => id);
  readonly #scopes = new Table<CarriedScope>((scope) => JSON.stringify(scope));

  get pieces(): readonly CarriedPiece[] {
    return this.#pieces.rows;
  }

  get questions(): readonly CarriedQuestion[] {
    return this.#questions.rows;
  }

  get scopes(): readonly CarriedScope[] {
    return this.#scopes.rows;
  }

  text(text: Text): CarriedText {
    return knownString(text) ?? text.parts.map((part) => (typeof part === "string" ? part : this.#piece(part)));
  }

  optionalText(text: Text | null | undefined): CarriedText | undefined {
    return text == null ? undefined : this.text(text);
  }

  texts(list: List<LocatedText>): CarriedTexts {
    return this.list(list, ({ text }) => this.text(text));
  }

  list<T, Written>({ items, more }: List<T>, write: (item: T) => Written): CarriedList<Written> {
    const written = items.map(write);
    return more === null ? written : { items: written, more: this.#piece(more) };
  }

  setting<T, Written>(setting: Setting<T>, write: (value: T) => Written): CarriedSetting<Written> {
    switch (setting.kind) {
      case "known":
        return write(setting.value);
      case "unknown":
        return null;
      case "absent":
        return undefined;
    }
  }

  flag(setting: Setting<boolean>): CarriedSetting<boolean> {
    return this.setting(setting, (value) => value);
  }

  /** Undefined: always. */
  guard(guard: Guard): readonly CarriedAnswer[] | undefined {
    if (guard.length === 0) return undefined;
    return guard.map(({ question: { id, answers }, answer }) => ({
      question: this.#questions.positionOf({ id, answers }),
      answer,
    }));
  }

  scope({ id, kind, account, region, partition, organizationId, memberOf }: Scope): number {
    return this.#scopes.positionOf({
      id,
      kind,
      account: this.text(account),
      region: this.text(region),
      partition: this.text(partition),
      ...defined({ organizationId: organizationId ?? undefined, memberOf }),
    });
  }

  #piece(piece: Unresolved): number {
    const { id, kind, stem } = piece;
    return this.#pieces.positionOf({ id, kind, ...defined({ stem, resource: resourceOfPiece(piece) ?? undefined }) });
  }
}

/** Rows, each once. */
class Table<Row> {
  readonly rows: Row[] = [];
  readonly #keyOf: (row: Row) => string;
  readonly #positions = new Map<string, number>();

  constructor(keyOf: (row: Row) => string) {
    this.#keyOf = keyOf;
  }

  positionOf(row: Row): number {
    const key = this.#keyOf(row);
    const position = this.#positions.get(key) ?? this.rows.length;
    if (position === this.rows.length) {
      this.rows.push(row);
      this.#positions.set(key, position);
    }
    return position;
  }
}

/** What a result has in its tables. */
interface Rows {
  readonly pieces: readonly CarriedPiece[];
  readonly questions: readonly CarriedQuestion[];
  readonly scopes: readonly CarriedScope[];
}

/** A position that a table does not have. */
export interface MissingRow {
  readonly table: "pieces" | "questions" | "scopes";
  readonly position: number;
}

/** What the result of an earlier run leaves open. */
export const leftOpen = { code: "open-in-result" } as const;

/** The tables of a result that is read. */
export class TablesToRead {
  /** What was asked for and is not there. */
  readonly missing: MissingRow[] = [];
  readonly #rows: Rows;
  readonly #pieces: readonly Unresolved[];
  readonly #scopes = new Map<number, Scope>();

  constructor(rows: Rows) {
    this.#rows = rows;
    this.#pieces = rows.pieces.map(({ resource, ...piece }) => ({
      ...piece,
      unknown: resource === undefined ? leftOpen : { ...leftOpen, resource },
    }));
  }

  text(text: CarriedText): Text {
    return typeof text === "string"
      ? literal(text)
      : concatenate(text.map((part) => (typeof part === "string" ? part : this.#piece(part))));
  }

  optionalText(text: CarriedText | undefined): Text | null {
    return text === undefined ? null : this.text(text);
  }

  texts(list: CarriedTexts, origin: Origin): List<LocatedText> {
    return this.list(list, origin, (text) => ({ text: this.text(text), origin }));
  }

  list<Written, T>(list: CarriedList<Written>, origin: Origin, read: (item: Written) => T): List<T> {
    if (!("more" in list)) return { items: list.map(read), more: null, origin };
    return { items: list.items.map(read), more: this.#piece(list.more), origin };
  }

  setting<Written, T>(setting: CarriedSetting<Written>, origin: Origin, read: (value: Written) => T): Setting<T> {
    if (setting === undefined) return absent;
    return setting === null ? unknown(leftOpen, origin) : known(read(setting), origin);
  }

  flag(setting: CarriedSetting<boolean>, origin: Origin): Setting<boolean> {
    return this.setting(setting, origin, (value) => value);
  }

  guard(guard: readonly CarriedAnswer[] = []): Guard {
    return guard.map(({ question: position, answer }) => {
      const question = this.#row("questions", position) ?? { id: `question ${String(position)}`, answers: [answer] };
      return { question: { ...question, subject: { code: "question-of-result", id: question.id } }, answer };
    });
  }

  scope(position: number): Scope {
    const read = this.#scopes.get(position) ?? this.#scope(position);
    this.#scopes.set(position, read);
    return read;
  }

  #scope(position: number): Scope {
    const { id, kind, account, region, partition, organizationId, memberOf } = this.#row("scopes", position) ?? nowhere;
    return {
      id,
      kind,
      account: this.text(account),
      region: this.text(region),
      partition: this.text(partition),
      organizationId: organizationId ?? null,
      ...defined({ memberOf }),
    };
  }

  #piece(position: number): Unresolved {
    return this.#pieces[position] ?? { id: this.#lacks("pieces", position), kind: "anything", unknown: leftOpen };
  }

  #row<Name extends "questions" | "scopes">(table: Name, position: number): Rows[Name][number] | undefined {
    const row: Rows[Name][number] | undefined = this.#rows[table][position];
    if (row === undefined) this.#lacks(table, position);
    return row;
  }

  #lacks(table: MissingRow["table"], position: number): string {
    this.missing.push({ table, position });
    return `${table} ${String(position)}`;
  }
}

const nowhere: CarriedScope = { id: "", kind: "code", account: "", region: "", partition: "" };
