import { describe, expect, it } from "vitest";
import type { Catalog, Operation } from "../../src/catalog/types.ts";
import { readPolicy } from "../../src/policy/policy.ts";
import { unknownNameNotices } from "../../src/policy/unknown-names.ts";

function operation(name: string, eventSource: string, eventNames: readonly string[] = [name]): Operation {
  return {
    name,
    eventNames,
    eventSource,
    category: "management",
    readOnly: true,
    readOnlyBasis: "statement",
    basis: "listed",
    documents: [0],
    eventForms: [],
    otherStatements: [],
    eventType: "AwsApiCall",
  };
}

function service(id: string, eventSource: string, operations: readonly Operation[]): Catalog["services"][number] {
  return {
    id,
    names: [id],
    eventSources: [eventSource],
    allEventSources: [eventSource],
    status: { state: "open" },
    managementOperations: [],
    documents: [],
    operations,
    iamActions: [],
    networkActivity: [],
  };
}

const catalog: Catalog = {
  catalogDate: "2026-11-01",
  services: [
    service("notes", "notes.amazonaws.com", [
      operation("GetNote", "notes.amazonaws.com"),
      operation("PutNote", "notes.amazonaws.com", ["PutNoteV2"]),
    ]),
    service("clocks", "clocks.amazonaws.com", [operation("GetTime", "clocks.amazonaws.com")]),
  ],
  resourceTypes: [
    { type: "AWS::Notes::Note", service: "notes", basicSelector: false, arn: [], hasArn: true, documents: [] },
  ],
  declarations: [],
  globalServiceEventSources: [],
};

/** The warnings on a requirement with this record and, where given, this exception. */
function warnings(record: string, exception?: string): string[] {
  const except = exception === undefined ? "" : `, except: [{ reason: x, ${exception} }]`;
  const reading = readPolicy(
    "p.yaml",
    `formatVersion: 1\nid: p\nrequirements:\n  - { id: r, level: error, record: { ${record} }${except} }\n`,
  );
  if (reading.kind === "failed") throw new Error(reading.errors.map(({ message }) => message).join("\n"));
  return unknownNameNotices(reading.policy, catalog).map(
    ({ level, message, location }) =>
      `${level} ${String(location?.startLine)}:${String(location?.startColumn)} ${message}`,
  );
}

describe("names that the catalog does not have", () => {
  const cases: Record<string, { record: string; except?: string; expected: string[] }> = {
    "all known": {
      record:
        "service: notes, eventSource: notes.amazonaws.com, operations: [GetNote, PutNote, PutNoteV2, 'Get*'], resourceType: AWS::Notes::Note",
      expected: [],
    },
    "a service": {
      record: "service: note, operations: [Any]",
      expected: [
        'warning 4:47 policy p, requirements[0].record.service: the catalog has no service "note". Did you mean "notes"?',
      ],
    },
    "an event source": {
      record: "eventSource: s9.amazonaws.com",
      expected: [
        'warning 4:51 policy p, requirements[0].record.eventSource: the catalog has no event source "s9.amazonaws.com". Look it up with "trailproof catalog".',
      ],
    },
    "a resource type": {
      record: "resourceType: AWS::Note::Note",
      expected: [
        'warning 4:52 policy p, requirements[0].record.resourceType: the catalog has no resource type "AWS::Note::Note". Did you mean "AWS::Notes::Note"?',
      ],
    },
    "an operation of another service": {
      record: "service: notes, operations: [GetTime]",
      expected: [expect.stringContaining('the catalog has no operation "GetTime"') as string],
    },
    "an operation of any service": {
      record: "category: management, operations: [GetTime, getNote]",
      expected: [
        'warning 4:82 policy p, requirements[0].record.operations[1]: the catalog has no operation "getNote". Did you mean "GetNote"?',
      ],
    },
    "a glob that matches nothing": {
      record: "service: notes, operations: ['List*']",
      expected: [expect.stringContaining('no operation matches "List*"') as string],
    },
    "an exception takes over the service": {
      record: "service: notes",
      except: "operations: [GetTime]",
      expected: [
        expect.stringContaining("requirements[0].except[0].operations[0]: the catalog has no operation") as string,
      ],
    },
  };
  it.each(Object.entries(cases))("%s", (_, { record, except, expected }) => {
    expect(warnings(record, except)).toEqual(expected);
  });
});
