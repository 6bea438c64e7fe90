/**
 * What one sentence of a page says about recording, told by the words that AWS's pages use for it.
 */
import { operationsOfProse } from "./operation-names.mjs";

/** @import { Says, Scope } from "./page-types.mjs" */

/**
 * @typedef {object} SentenceFacts
 * @property {Says} says
 * @property {Scope} [all]
 * @property {string[]} operations
 * @property {string[]} resourceTypes
 * @property {true} [conditional]
 */

const recording =
  /\b(?:captur\w*|log(?:s|ged|ging)?|record(?:s|ed|ing)?|track(?:s|ed)?|deliver(?:s|ed)?|(?:generat|emit|creat|produc)\w*(?=.{0,60}\b(?:events?|entr(?:y|ies))\b))\b/i;
const negation =
  /\b(?:(?:do|does|is|are|was|were|did|can|will)(?:n['’]t|\s+not)|cannot|not|never|no longer)\s+(?:\w+\s+){0,2}?(?:captur|log|record|track|deliver|generat|emit|creat|produc|appear|support(?:s|ed)?\s+logging)\w*|\bnot\s+(?:\w+\s+){0,2}?(?:captured|logged|recorded)\b|\bno\s+(?:CloudTrail\s+)?(?:events?|entries)\b/i;
const scopeBefore =
  /\b(?:captures?|logs?|records?|tracks?|(?:generates?|emits?|creates?|delivers?)\s+(?:\w+\s+)?(?:events?|log entries)\s+for)\s+(all|every|each of the|a subset of|most|some)\b(?=.{0,120}\b(?:APIs?|calls?|actions?|operations?|requests?)\b)/i;
const scopeAfter =
  /\b(all|every|most|some)\b(?!\s+(?:Regions?|trails?)\b).{0,140}?\b(?:actions?|operations?|calls?|APIs?|requests?)\b.{0,80}?\b(?:is|are|get)\b.{0,40}?\b(?:logged|captured|recorded)\b/i;
const unstated = /\b(?:captures?|logs?|records?)\s+(?:[\w()-]+\s+){0,5}?API\s+calls?\b/i;
const definitionLanguage = /\bData Definition Language\b|\bDDL\b/;
// Records without some of their fields are records.
const partOfRecord =
  /\b(?:request ?parameters?|response ?(?:elements?|fields?|parameters?)|input parameters?|parameters? and|responses are)\b/i;
const example = /\b(?:examples?|entry|entries|log|event)\b.*\b(?:shows?|demonstrates?)\b/i;
const exception = /,?\s+(?:except(?:\s+for)?|excluding|other than|with the exception of)\b/i;

export const managementWords =
  /\bmanagement (?:events?|operations?|APIs?|actions?)\b|\bmanagement and\b|\bcontrol[- ]plane\b/i;
export const dataWords = /\bdata (?:plane )?(?:events?|operations?|APIs?)\b|\bdata[- ]plane\b/i;

const typeName = /\bAWS::?[A-Za-z0-9]+::[A-Za-z0-9]+/g;

/**
 * The values of `resources.type` in a text, as printed, without repetition.
 * @param {string} text
 */
export function resourceTypesOf(text) {
  return [...new Set([...text.matchAll(typeName)].map(([type]) => type))];
}

/**
 * Cuts text where a sentence ends.
 * @param {string} text
 */
export function sentencesOf(text) {
  return text.split(/(?<=[.!?]["'”)]?)\s+(?=["'“`(]?[A-Z])/u).filter((sentence) => sentence.trim() !== "");
}

/**
 * What a list stands for that a sentence announces; undefined where it announces none of recording.
 * @param {string} sentence
 * @param {Says | undefined} ofSection what the section's heading says of its lists
 * @returns {Says | undefined}
 */
export function saysOfList(sentence, ofSection) {
  if (!recording.test(sentence) || !/\b(?:following|these|below|this|supports?|includes?)\b|:$/i.test(sentence))
    return undefined;
  if (
    !/\b(?:actions?|operations?|APIs?|calls?|events?|methods?|requests?|activit(?:y|ies)|commands?)\b/i.test(sentence)
  )
    return undefined;
  if (negation.test(sentence)) return partOfRecord.test(sentence) ? undefined : "never";
  if (dataWords.test(sentence)) return "data";
  if (managementWords.test(sentence)) return "management";
  return ofSection ?? "recorded";
}

/**
 * What a sentence says of the operations that it names or of an API as a whole: one entry for each of its parts that says something.
 * @param {string} sentence
 * @param {readonly string[]} subject operations that an introduction before it speaks of, for sentences that name none
 * @returns {SentenceFacts[]}
 */
export function factsOfSentence(sentence, subject = []) {
  const conditional =
    /^(?:when|if|unless|during)\b|\b(?:unauthenticated|only (?:if|when|while)|in this example)\b/i.test(sentence);
  return clausesOf(sentence).flatMap((clause) => {
    const facts = factsOfClause(clause, subject);
    return facts.map((fact) => (conditional ? { ...fact, conditional: /** @type {const} */ (true) } : fact));
  });
}

/**
 * A part of a sentence that says the opposite of the part before stands for itself.
 * @param {string} sentence
 */
function clausesOf(sentence) {
  return sentence.split(/,?\s+but\s+|;\s+|,\s+(?:however|whereas|while)\b/i);
}

/**
 * @param {string} clause
 * @param {readonly string[]} subject
 * @returns {SentenceFacts[]}
 */
function factsOfClause(clause, subject) {
  const resourceTypes = resourceTypesOf(clause);
  const [main = "", ...exceptions] = clause.split(exception);
  const named = operationsOfProse(main);
  const all = scopeOf(main);
  if (negation.test(clause))
    return named.length + resourceTypes.length === 0 || partOfRecord.test(clause)
      ? []
      : [{ says: "never", operations: named, resourceTypes }];
  if (example.test(main) && named.length > 0) return [{ says: "shown", operations: named, resourceTypes: [] }];
  if (!recording.test(main) && resourceTypes.length === 0) return [];
  const excepted = exceptions.flatMap(operationsOfProse);
  /** @type {SentenceFacts[]} */
  const facts = excepted.length === 0 ? [] : [{ says: "never", operations: excepted, resourceTypes: [] }];
  if (resourceTypes.length > 0)
    return [...facts, ...factsOfTypes(main, named.length > 0 ? named : subject, resourceTypes)];
  if (all !== undefined) facts.push({ says: saysOf(main, named), all, operations: named, resourceTypes });
  else if (named.length > 0) facts.push({ says: saysOf(main, named), operations: named, resourceTypes });
  return facts;
}

/**
 * A sentence that names types of resources speaks of data events where it speaks of selecting or recording events.
 * @param {string} clause
 * @param {readonly string[]} operations
 * @param {string[]} resourceTypes
 * @returns {SentenceFacts[]}
 */
function factsOfTypes(clause, operations, resourceTypes) {
  return dataWords.test(clause) ||
    /\bevents? (?:with|for|of)\b|\brecorded\b.*\bresource type\b|\bdelivered\b/i.test(clause)
    ? [{ says: "data", operations: [...operations], resourceTypes }]
    : [];
}

/**
 * @param {string} clause
 * @param {readonly string[]} named
 * @returns {Says}
 */
function saysOf(clause, named) {
  // "All management and `Query` operations": whether the named ones are management operations is not said.
  if (named.length > 0 && /\bmanagement and\b/i.test(clause)) return "recorded";
  if (/\bas data events?\b|\bdata (?:plane )?events? for\b/i.test(clause)) return "data";
  return /\bas management events?\b/i.test(clause) ? "management" : "recorded";
}

/**
 * How much of an API a clause speaks of.
 * @param {string} clause
 * @returns {Scope | undefined}
 */
function scopeOf(clause) {
  if (definitionLanguage.test(clause) && unstated.test(clause)) return "definition-language";
  const word = (scopeBefore.exec(clause) ?? scopeAfter.exec(clause))?.[1]?.toLowerCase();
  if (word === undefined)
    return unstated.test(clause) && /\bCloudTrail\b/.test(clause) && /\bevents?\b/i.test(clause)
      ? "unstated"
      : undefined;
  if (/subset|most|some/.test(word)) return "some";
  if (managementWords.test(clause)) return "management";
  return /\bdata[- ]plane\b|\bas data events?\b/i.test(clause) ? "data" : "all";
}
