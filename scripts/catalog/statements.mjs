/**
 * Reads the blocks of a page from top to bottom and collects what they say, section by section.
 */
import { operationsOfItem, operationsOfProse } from "./operation-names.mjs";
import { dataWords, factsOfSentence, managementWords, resourceTypesOf, saysOfList, sentencesOf } from "./sentences.mjs";
import { TableReader } from "./tables.mjs";

/** @import { Block, PageText } from "./page-blocks.mjs" */
/** @import { Named, Says, Section, Statement } from "./page-types.mjs" */

/**
 * @param {PageText} page
 * @param {string} title
 * @returns {Section[]}
 */
export function readStatements(page, title) {
  return new StatementReader(page, title).read();
}

class StatementReader {
  /**
   * @param {PageText} page
   * @param {string} title
   */
  constructor(page, title) {
    /** @private */
    this.page = page;
    /** @private @type {Section} */
    this.section = { heading: title, line: 1, statements: [], records: [] };
    /** @private */
    this.sections = [this.section];
    /** @private What lists under the heading stand for, where it says so. @type {Says | undefined} */
    this.ofSection = undefined;
    /** @private What the list stands for that may follow. @type {Says | undefined} */
    this.ofList = undefined;
    /** @private Operations that an introduction speaks of. @type {string[]} */
    this.subject = [];
    /** @private The types of a table that has lost its lines. @type {string[]} */
    this.types = [];
    /** @private @type {string | undefined} */
    this.group = undefined;
    /** @private The list being read. @type {Statement | undefined} */
    this.list = undefined;
    /** @private */
    this.tables = new TableReader();
  }

  read() {
    for (const block of this.page.blocks) {
      if (block.kind !== "item") this.list = undefined;
      if (block.kind !== "row") this.tables.end();
      this[block.kind](block);
    }
    return this.sections;
  }

  /** @param {Block} block */
  heading(block) {
    this.section = { heading: block.text.replaceAll("`", ""), line: block.line, statements: [], records: [] };
    this.sections.push(this.section);
    this.ofSection = dataWords.test(block.text) ? "data" : managementWords.test(block.text) ? "management" : undefined;
    this.expectNothing();
  }

  /** @param {Block} block */
  paragraph(block) {
    if (this.isFixedArn(block)) return;
    if (this.types.length > 0 && operationsOfItem(block.text).length > 0) {
      this.item(block);
      return;
    }
    if (this.isCaption(block)) return;
    this.expectNothing();
    const sentences = sentencesOf(block.text);
    const last = sentences.at(-1) ?? "";
    const facts = sentences.flatMap((sentence) => factsOfSentence(sentence));
    for (const fact of facts) this.add(block, fact);
    this.ofList = saysOfList(last, this.ofSection) ?? (refersElsewhere(last) ? undefined : this.ofSection);
    if (/:$/.test(last) && facts.length === 0) this.subject = operationsOfProse(last);
    // Where a table has lost its lines, each row begins with its type.
    const types = resourceTypesOf(block.text);
    if (facts.length === 0 && types.length === 1 && /`\s*$/.test(block.text)) this.expectTypes(types, undefined);
  }

  /** @param {Block} block */
  item(block) {
    const operations = operationsOfItem(block.text);
    if (operations.length > 0) {
      if (this.ofList !== undefined) this.addToList(block, operations, this.ofList);
      return;
    }
    this.list = undefined;
    for (const sentence of sentencesOf(block.text))
      for (const fact of factsOfSentence(sentence, this.subject)) this.add(block, fact);
  }

  /** @param {Block} block */
  row(block) {
    const statement = this.tables.read(block, this.ofList ?? this.ofSection);
    if (statement !== undefined) this.section.statements.push(statement);
  }

  /**
   * An ARN alone in a paragraph belongs to the statement before it.
   * @private
   * @param {Block} block
   */
  isFixedArn(block) {
    const arn = /^`?(arn:[\w-]+:[^\s`]+)`?(?:\s|$)/.exec(block.text)?.[1];
    const previous = this.section.statements.at(-1);
    if (arn === undefined || previous === undefined || previous.says !== "data") return false;
    previous.arns = [...(previous.arns ?? []), arn];
    const rest = block.text.slice(arn.length).trim();
    for (const sentence of sentencesOf(rest))
      for (const fact of factsOfSentence(sentence, this.subject)) this.add(block, fact);
    return true;
  }

  /**
   * A few words without a verb between the items of a list name a group of them. What the list stands for stays.
   * @private
   * @param {Block} block
   */
  isCaption(block) {
    const words = block.text.split(" ").length;
    if (words > 9 || /[.:;!?]$/.test(block.text) || block.lastLine > block.line + 3) return false;
    const types = resourceTypesOf(block.text);
    if (types.length > 0) this.expectTypes(types, block.text.replace(/`.*$/, "").trim());
    else this.group = block.text.replaceAll("`", "");
    return true;
  }

  /**
   * @private
   * @param {string[]} types
   * @param {string | undefined} group
   */
  expectTypes(types, group) {
    this.types = types;
    this.ofList = "data";
    this.group = group === "" ? undefined : group;
  }

  /** @private */
  expectNothing() {
    this.ofList = this.ofSection;
    this.subject = [];
    this.types = [];
    this.group = undefined;
  }

  /**
   * @private
   * @param {Block} block
   * @param {readonly string[]} operations
   * @param {Says} says
   */
  addToList(block, operations, says) {
    const named = operations.map((name) => ({ name, line: this.lineOf(block, name) }));
    if (this.list === undefined) {
      this.list = {
        line: block.line,
        says,
        operations: [],
        ...(this.types.length === 0 ? {} : { resourceTypes: this.types }),
        ...(this.group === undefined ? {} : { group: this.group }),
      };
      this.section.statements.push(this.list);
    }
    this.list.operations?.push(...named);
  }

  /**
   * @private
   * @param {Block} block
   * @param {ReturnType<typeof factsOfSentence>[number]} fact
   */
  add(block, { says, all, operations, resourceTypes, conditional }) {
    const anchor = operations[0] ?? resourceTypes[0];
    this.section.statements.push({
      line: anchor === undefined ? block.line : this.lineOf(block, anchor),
      says,
      ...(all === undefined ? {} : { all }),
      ...(operations.length === 0
        ? {}
        : { operations: operations.map((name) => ({ name, line: this.lineOf(block, name) })) }),
      ...(resourceTypes.length === 0 ? {} : { resourceTypes }),
      ...(conditional === undefined ? {} : { conditional }),
    });
  }

  /**
   * The line of a block on which a word stands.
   * @private
   * @param {Block} block
   * @param {string} word
   */
  lineOf(block, word) {
    for (let line = block.line; line <= block.lastLine; line++)
      if (this.page.lines[line - 1]?.includes(word) === true) return line;
    return block.line;
  }
}

/**
 * Whether a sentence announces a list of other pages.
 * @param {string} sentence
 */
function refersElsewhere(sentence) {
  return /\b(?:more information|learn more|see (?:also|the)|topics|related)\b.*:$/i.test(sentence);
}
