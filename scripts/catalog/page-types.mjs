/**
 * The shape of what `catalog:derive` finds in a page. It is stable: fields are added, none is renamed without a new `formatVersion`.
 *
 * @typedef {"web-text" | "cleaned-text" | "markdown"} PageForm
 *
 * `web-text`: a web page turned into wrapped text, with the navigation around it.
 * `cleaned-text`: the same without any markup; one paragraph a line.
 * `markdown`: documentation Markdown, as repositories of AWS documents have it.
 *
 * @typedef {object} Named an operation that a page names
 * @property {string} name
 * @property {number} line
 *
 * @typedef {"recorded" | "management" | "data" | "never" | "shown" | "resource-type"} Says
 *
 * `recorded`: recorded, and the page does not say as which kind of event. `shown`: the page announces a printed record of it.
 * `resource-type`: a value of `resources.type` is listed without operations.
 *
 * @typedef {"all" | "management" | "data" | "definition-language" | "some" | "unstated"} Scope
 *
 * How much of an API a sentence speaks of without names: all of it, its management or data operations, those of a data definition language,
 * a part that it does not name, or "API calls" with nothing before it.
 *
 * @typedef {object} Statement
 * @property {number} line where the sentence, list or table row begins
 * @property {Says} says
 * @property {Scope} [all]
 * @property {Named[]} [operations]
 * @property {string[]} [resourceTypes] as printed
 * @property {string[]} [arns] fixed ARNs that the records carry, as printed
 * @property {string} [group] the caption under which the list stands
 * @property {string} [service] of a row in CloudTrail's own table
 * @property {string} [title] the console's name of the resource type
 * @property {true} [conditional] the sentence says so only for some calls
 *
 * @typedef {object} RecordedResource
 * @property {string} [type]
 * @property {string} [ARN]
 * @property {string} [ARNPrefix]
 *
 * @typedef {object} RecordFacts what a printed event record shows about its operation, and nothing else of it
 * @property {string} [eventSource]
 * @property {string} [eventName]
 * @property {string} [eventType]
 * @property {string} [eventCategory]
 * @property {boolean} [managementEvent]
 * @property {boolean} [readOnly]
 * @property {RecordedResource[]} [resources]
 * @property {true} [partial] the page leaves parts out, or what it prints is not valid JSON
 *
 * @typedef {RecordFacts & { line: number }} PrintedRecord
 *
 * @typedef {object} Section
 * @property {string} heading
 * @property {number} line
 * @property {Statement[]} statements
 * @property {PrintedRecord[]} records
 *
 * @typedef {object} Page
 * @property {string} file
 * @property {PageForm} form
 * @property {string} title
 * @property {string | null} url
 * @property {string} date as the caller gives it: pages do not say their date. `unknown` otherwise
 * @property {string | null} newestRecord the day of the newest printed record: the page is not older
 * @property {Section[]} sections only those with facts
 *
 * @typedef {object} PageProblem
 * @property {string} file
 * @property {number} line
 * @property {number} column
 * @property {string} message
 */

export {};
