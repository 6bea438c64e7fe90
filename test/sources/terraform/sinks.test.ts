import { noFiles } from "../../../src/sources/files/neighbours.ts";
import { describe, expect, it } from "vitest";
import type { SourceModel } from "../../../src/model/notification.ts";
import type { EventDataStore, Trail } from "../../../src/model/sink.ts";
import { literal } from "../../../src/model/text.ts";
import { terraformPlan } from "../../../src/sources/terraform/plan/index.ts";
import { at, environment, shown, shownSetting, shownSink } from "../cloudformation/summary.ts";
import {
  block,
  change,
  constant,
  plan,
  planModel,
  references,
  stateModel,
  type Json,
  type JsonObject,
  type PlanOptions,
} from "./plans.ts";

function trailOf(model: SourceModel): Trail {
  const [sink] = model.sinks;
  if (sink?.kind !== "trail") throw new Error("no trail");
  return sink;
}

function storeOf(model: SourceModel): EventDataStore {
  const [sink] = model.sinks;
  if (sink?.kind !== "event-data-store") throw new Error("no event data store");
  return sink;
}

const trail = (after: JsonObject, unknown: Json = {}, expressions: JsonObject = {}): Trail =>
  trailOf(
    planModel(
      plan([change("aws_cloudtrail.main", { name: "main", s3_bucket_name: "logs", ...after }, { unknown })], {
        resources: [block("aws_cloudtrail.main", expressions)],
      }),
    ),
  );

const shownState = (after: JsonObject): Json => ({
  format_version: "1.0",
  values: {
    root_module: {
      resources: [
        { address: "aws_cloudtrail.main", mode: "managed", type: "aws_cloudtrail", values: { name: "main", ...after } },
      ],
    },
  },
});

describe("settings of a trail", () => {
  it("has the defaults of the provider where nothing is set", () => {
    const main = trail({});
    expect(main).toMatchObject({
      dialect: "terraform-aws",
      logging: { kind: "known", value: true },
      globalServiceEvents: { kind: "known", value: true },
      multiRegion: { kind: "known", value: false },
      organization: { kind: "known", value: false },
      logFileValidation: { kind: "known", value: false },
      eventSelectors: { kind: "absent" },
      advancedEventSelectors: { kind: "absent" },
      kmsKey: { kind: "absent" },
      insights: { kind: "absent" },
      assumptions: [],
    });
  });

  it.each([
    ["empty lists", { event_selector: [], advanced_event_selector: [], insight_selector: [], kms_key_id: "" }],
    ["nulls", { event_selector: null, advanced_event_selector: null, insight_selector: null, kms_key_id: null }],
  ])("takes %s for absent", (_what, after) => {
    expect(trail(after)).toMatchObject({
      eventSelectors: { kind: "absent" },
      advancedEventSelectors: { kind: "absent" },
      insights: { kind: "absent" },
      kmsKey: { kind: "absent" },
    });
  });

  it("says what it cannot tell", () => {
    const main = trail({ is_multi_region_trail: "perhaps" }, { enable_logging: true, event_selector: true });
    expect(main.logging).toMatchObject({
      kind: "unknown",
      because: { code: "after-apply", address: "aws_cloudtrail.main", attribute: "enable_logging" },
    });
    expect(main.eventSelectors).toMatchObject({
      kind: "unknown",
      because: { code: "after-apply", address: "aws_cloudtrail.main", attribute: "event_selector" },
    });
    expect(main.multiRegion).toMatchObject({
      kind: "unknown",
      because: { code: "attribute-not-boolean", address: "aws_cloudtrail.main", attribute: "is_multi_region_trail" },
    });
  });

  it("has the defaults of a basic selector, and more where a block is unknown", () => {
    const main = trail({ event_selector: [{}, null] }, { event_selector: [{}, true] });
    const list = main.eventSelectors.kind === "known" ? main.eventSelectors.value : undefined;
    expect(list?.items).toMatchObject([
      {
        readWriteType: { value: { parts: ["All"] } },
        includeManagementEvents: { value: true },
        excludeManagementEventSources: { kind: "absent" },
        dataResources: { kind: "absent" },
      },
    ]);
    expect(list?.more?.unknown).toMatchObject({ code: "after-apply", attribute: "event_selector[1]" });
  });

  it("keeps a setting that is set to something unknown", () => {
    const main = trail(
      {},
      { kms_key_id: true, cloud_watch_logs_group_arn: true },
      { kms_key_id: references("aws_kms_key.k.arn", "aws_kms_key.k") },
    );
    expect(main.kmsKey).toMatchObject({ kind: "known", value: { parts: [{ kind: "anything" }] } });
    expect(main.cloudWatchLogs).toMatchObject({ kind: "known" });
  });

  it("reads the operators of a field selector", () => {
    const field = {
      field: "eventName",
      equals: ["a"],
      starts_with: ["b"],
      ends_with: ["c"],
      not_equals: ["d"],
      not_starts_with: ["e"],
      not_ends_with: ["f"],
    };
    expect(
      shownSink(
        trail({
          advanced_event_selector: [
            { name: "n", field_selector: [field, { field: "readOnly", equals: [true], not_equals: [] }] },
          ],
        }),
      ),
    ).toMatchObject({
      advancedEventSelectors: [
        {
          fields: [
            {
              Equals: [expect.stringMatching(/^a @/)],
              StartsWith: [expect.stringMatching(/^b @/)],
              EndsWith: [expect.stringMatching(/^c @/)],
              NotEquals: [expect.stringMatching(/^d @/)],
              NotStartsWith: [expect.stringMatching(/^e @/)],
              NotEndsWith: [expect.stringMatching(/^f @/)],
            },
            { Equals: [expect.stringMatching(/^true @/)] },
          ],
        },
      ],
    });
  });

  it("finds the block of a field selector whatever the order of the set", () => {
    const selectors = [
      { field: "eventCategory", equals: ["Data"] },
      { field: "resources.ARN", equals: [null] },
    ];
    const entry = change(
      "aws_cloudtrail.main",
      { advanced_event_selector: [{ field_selector: selectors }] },
      { unknown: { advanced_event_selector: [{ field_selector: [{ equals: [false] }, { equals: [true] }] }] } },
    );
    const blocks = [
      { field: constant("resources.ARN"), equals: references("aws_dynamodb_table.t.arn", "aws_dynamodb_table.t") },
      { field: constant("eventCategory"), equals: constant(["Data"]) },
    ];
    const table = change("aws_dynamodb_table.t", { name: "t" }, { unknown: { arn: true } });
    const main = trailOf(
      planModel(
        plan([entry, table], {
          resources: [block("aws_cloudtrail.main", { advanced_event_selector: [{ field_selector: blocks }] })],
        }),
      ),
    );
    expect(shownSink(main)).toMatchObject({
      advancedEventSelectors: [{ fields: [{}, { Equals: [expect.stringMatching(/table\/t @/)] }] }],
    });
  });
});

describe("states", () => {
  it("says that a state may hide a selector, where it could", () => {
    expect(trailOf(stateModel(shownState({ event_selector: [], advanced_event_selector: [] }))).assumptions).toEqual([
      { code: "state-hides-selector", address: "aws_cloudtrail.main" },
    ]);
    expect(trailOf(stateModel(shownState({ event_selector: [{ read_write_type: "WriteOnly" }] }))).assumptions).toEqual(
      [],
    );
    expect(
      trailOf(
        stateModel(
          shownState({ advanced_event_selector: [{ field_selector: [{ field: "eventCategory", equals: ["Data"] }] }] }),
        ),
      ).assumptions,
    ).toEqual([]);
    expect(trail({ event_selector: [] }).assumptions).toEqual([]);
  });

  it("says so of a refresh-only plan, which shows a state", () => {
    const entry = {
      address: "aws_cloudtrail.main",
      mode: "managed",
      type: "aws_cloudtrail",
      values: { name: "main", event_selector: [] },
    };
    const prior_state = { values: { root_module: { resources: [entry] } } };
    expect(
      trailOf(planModel({ format_version: "1.2", planned_values: { root_module: {} }, prior_state })).assumptions,
    ).toHaveLength(1);
    // Any other plan says in its changes what becomes of what exists.
    expect(planModel(plan([], { more: { prior_state, complete: true } })).sinks).toEqual([]);
  });

  it("says of selectors in a state that they may be gone", () => {
    const notices = (after: JsonObject) =>
      stateModel(shownState(after)).notifications.map(({ level, message }) => [level, message.slice(0, 16)]);
    expect(notices({ event_selector: [{ read_write_type: "WriteOnly" }] })).toEqual([["note", "This is a state:"]]);
    expect(notices({ event_selector: [], advanced_event_selector: [] })).toEqual([]);
  });

  it("leaves out data sources and deposed objects", () => {
    const entry = { type: "aws_cloudtrail", values: { name: "main" } };
    const resources = [
      { ...entry, address: "data.aws_cloudtrail.a", mode: "data" },
      { ...entry, address: "aws_cloudtrail.b", mode: "managed", deposed_key: "0a1b2c3d" },
    ];
    expect(stateModel({ format_version: "1.0", values: { root_module: { resources } } }).sinks).toEqual([]);
  });

  it("writes the keys of instances as Terraform does", () => {
    const instances = [1, "a", 'q"u.o\\te', "${x}"].map((index_key) => ({ index_key, attributes: {} }));
    const model = stateModel({
      version: 4,
      serial: 1,
      resources: [{ module: 'module.m["x"]', mode: "managed", type: "aws_cloudtrail", name: "t", instances }],
    });
    expect(model.sinks.map(({ address }) => address)).toEqual(
      ["t[1]", 't["a"]', 't["q\\"u.o\\\\te"]', 't["$${x}"]'].map((last) => `module.m["x"].aws_cloudtrail.${last}`),
    );
  });
});

describe("event data stores", () => {
  const store = (after: JsonObject, unknown: Json = {}, expressions: JsonObject | null = {}): EventDataStore =>
    storeOf(
      planModel(
        plan([change("aws_cloudtrail_event_data_store.s", { name: "s", ...after }, { unknown })], {
          resources: expressions === null ? [] : [block("aws_cloudtrail_event_data_store.s", expressions)],
        }),
      ),
    );

  it.each([
    [null, true],
    ["", true],
    ["false", true],
    ["true", false],
    [true, false],
  ])("takes suspend %j for ingestion %j", (suspend, ingestion) => {
    expect(store({ suspend }).ingestion).toMatchObject({ kind: "known", value: ingestion });
  });

  it("does not know whether it ingests where suspend is unknown", () => {
    expect(store({}, { suspend: true }, { suspend: references("var.s") }).ingestion.kind).toBe("unknown");
  });

  it("keeps events for the days that the provider sends where nobody sets any", () => {
    expect(store({}).retentionDays).toMatchObject({ kind: "known", value: 2555 });
    expect(store({ retention_period: 90 }).retentionDays).toMatchObject({ kind: "known", value: 90 });
    const open = store({}, { retention_period: true }, { retention_period: references("var.days") });
    expect(open.retentionDays.kind).toBe("unknown");
  });

  it("has what AWS chooses where nobody sets selectors, and says that it takes this for granted", () => {
    const plain = store({}, { advanced_event_selector: true });
    expect(plain.advancedEventSelectors).toEqual({ kind: "absent" });
    expect(plain.multiRegion).toMatchObject({ kind: "known", value: true });
    expect(plain.assumptions).toEqual([
      {
        code: "default-by-aws",
        attribute: "advanced_event_selector",
        address: "aws_cloudtrail_event_data_store.s",
      },
    ]);
  });

  it("does not take for granted what a store that exists already keeps", () => {
    const entry = change(
      "aws_cloudtrail_event_data_store.s",
      { name: "s" },
      {
        actions: ["update"],
        before: { name: "s", advanced_event_selector: [{}] },
        unknown: { advanced_event_selector: true },
      },
    );
    expect(
      storeOf(planModel(plan([entry], { resources: [block("aws_cloudtrail_event_data_store.s", {})] })))
        .advancedEventSelectors.kind,
    ).toBe("unknown");
  });

  it("does not take unknown flags for the default where the configuration is not there", () => {
    const store = storeOf(
      planModel({
        resource_changes: [
          change(
            "aws_cloudtrail_event_data_store.s",
            { name: "s" },
            { unknown: { suspend: true, advanced_event_selector: true } },
          ),
        ],
      }),
    );
    expect(store).toMatchObject({ ingestion: { kind: "unknown" }, advancedEventSelectors: { kind: "absent" } });
    expect(store.assumptions).toHaveLength(1);
  });

  it("leaves out operators that nobody sets, and keeps those that are set to something unknown", () => {
    const selector = { field_selector: [{ field: "eventCategory", equals: ["Data"] }] };
    const unknown = {
      advanced_event_selector: [{ name: true, field_selector: [{ starts_with: true, not_equals: true }] }],
    };
    const conditions = (expressions: JsonObject): unknown => {
      const { advancedEventSelectors: setting } = store({ advanced_event_selector: [selector] }, unknown, expressions);
      return setting.kind === "known"
        ? setting.value.items[0]?.fieldSelectors.items[0]?.conditions.map(({ operator, values }) => [
            operator,
            values.more === null,
          ])
        : undefined;
    };
    const fields = { field: constant("eventCategory"), equals: constant(["Data"]) };
    expect(conditions({ advanced_event_selector: [{ field_selector: [fields] }] })).toEqual([["Equals", true]]);
    expect(
      conditions({ advanced_event_selector: [{ field_selector: [{ ...fields, not_equals: references("var.x") }] }] }),
    ).toEqual([
      ["Equals", true],
      ["NotEquals", false],
    ]);
    // Made by `dynamic`: the configuration shows no block.
    expect(conditions({})).toEqual([["Equals", true]]);
  });
});

describe("what a plan does to sinks", () => {
  const before = { name: "main", arn: "arn:aws:cloudtrail:eu-west-1:111122223333:trail/main" };

  const effects: readonly (readonly [readonly string[], JsonObject | null, number, readonly string[]])[] = [
    [["no-op"], { ...before }, 1, []],
    [["update"], { ...before }, 1, []],
    [["create"], { name: "main" }, 1, []],
    [["delete", "create"], { name: "main" }, 1, ["before it makes it anew"]],
    [["create", "delete"], { name: "main" }, 1, []],
    [["create", "forget"], { name: "main" }, 1, []],
    [["delete"], null, 0, ["deletes aws_cloudtrail.main, so it records nothing"]],
    [["forget"], null, 0, ["goes on in AWS"]],
  ];
  it.each(effects)("%j", (actions, after, count, said) => {
    const model = planModel(plan([change("aws_cloudtrail.main", after, { actions, before })]));
    expect(model.sinks).toHaveLength(count);
    expect(model.notifications).toMatchObject(
      said.map((text) => ({ level: "note", incomplete: false, message: expect.stringContaining(text) as string })),
    );
  });

  it("does not take the ARN of a trail that is replaced for that of the new one", () => {
    const arn = (actions: readonly string[]) =>
      shown(
        trailOf(
          planModel(
            plan([change("aws_cloudtrail.main", { name: "new" }, { actions, before, unknown: { arn: true } })]),
          ),
        ).arn,
      );
    expect(arn(["delete", "create"])).toBe("arn:aws:cloudtrail:<region>:111122223333:trail/new");
    expect(arn(["update"])).toBe(before.arn);
  });

  it("says what is missing from a plan", () => {
    expect(planModel(plan([], { more: { errored: true } })).notifications).toMatchObject([
      { level: "warning", incomplete: true, location: { uri: "plan.json" } },
    ]);
    expect(planModel(plan([], { more: { complete: false } })).notifications).toMatchObject([
      { level: "warning", incomplete: false },
    ]);
    const messages = (options: PlanOptions) => planModel(plan([], options)).notifications.map(({ message }) => message);
    expect(messages({ resources: [block("aws_cloudtrail.none", {}), block("aws_s3_bucket.none", {})] })).toEqual([
      expect.stringContaining("has aws_cloudtrail.none, but"),
    ]);
    expect(
      messages({
        calls: { logs: { count_expression: constant(0), module: { resources: [block("aws_cloudtrail.none", {})] } } },
      }),
    ).toEqual([expect.stringContaining("has module.logs.aws_cloudtrail.none, but")]);
  });
});

describe("what a plan says of things that are not in its changes", () => {
  const existing: JsonObject = {
    address: "aws_cloudtrail.old",
    mode: "managed",
    type: "aws_cloudtrail",
    name: "old",
    values: { name: "old", enable_logging: true },
  };
  const prior_state = { values: { root_module: { resources: [existing] } } };
  const addresses = (options: PlanOptions["more"], changes: readonly JsonObject[] = []) =>
    planModel(plan(changes, { more: { prior_state, ...options } })).sinks.map(({ address }) => address);

  it("keeps what exists where the plan was limited, or is too old to say that it was not", () => {
    expect(addresses({ complete: true })).toEqual([]);
    expect(addresses({ complete: false })).toEqual(["aws_cloudtrail.old"]);
    expect(addresses({})).toEqual(["aws_cloudtrail.old"]);
    expect(
      addresses({ complete: false }, [
        change("aws_cloudtrail.old", null, { actions: ["delete"], before: { name: "old" } }),
      ]),
    ).toEqual([]);
    const [kept] = planModel(plan([], { more: { prior_state, complete: false } })).sinks;
    expect(kept?.assumptions).toEqual([{ code: "plan-silent", address: "aws_cloudtrail.old" }]);
  });

  it("reads nothing twice that was moved", () => {
    const moved = {
      ...change("aws_cloudtrail.new", { name: "old" }, { actions: ["no-op"], before: { name: "old" } }),
      previous_address: "aws_cloudtrail.old",
    };
    const state = { values: { root_module: { resources: [{ ...existing, address: "aws_cloudtrail.new" }] } } };
    const { sinks } = planModel(plan([moved], { more: { prior_state: state, complete: false } }));
    expect(sinks.map(({ address, previousAddress }) => [address, previousAddress])).toEqual([
      ["aws_cloudtrail.new", "aws_cloudtrail.old"],
    ]);
  });

  const deferred = (address: string, before: JsonObject | null, after: JsonObject | null): JsonObject => ({
    reason: "provider_config_unknown",
    resource_change: change(address, after, { actions: ["create"], before }),
  });

  it.each([
    ["what they make", null, { name: "main" }, [{ answer: "made" }]],
    ["what they change", { name: "main" }, { name: "main" }, []],
    ["what they delete", { name: "main" }, null, [{ answer: "put off" }]],
  ])("reads changes that are put off: %s", (_what, before, after, guard) => {
    const { sinks, notifications } = planModel(
      plan([], { more: { complete: false, deferred_changes: [deferred("aws_cloudtrail.main", before, after)] } }),
    );
    expect(sinks).toMatchObject([
      {
        name: { parts: ["main"] },
        guard,
        assumptions: [{ code: "plan-puts-off", address: "aws_cloudtrail.main", reason: "provider_config_unknown" }],
      },
    ]);
    expect(notifications.map(({ message }) => message)).toEqual([
      expect.stringContaining("not complete"),
      expect.stringContaining("defers the change of aws_cloudtrail.main"),
    ]);
  });

  it("asks one question for all that is put off", () => {
    const all = ["a", "b"].map((name) => deferred(`aws_dynamodb_table.${name}`, null, { name }));
    const { resources } = planModel(plan([], { more: { complete: false, deferred_changes: all } }));
    expect(new Set(resources.map(({ guard }) => guard[0]?.question.id))).toEqual(new Set(["plan.json?deferred"]));
  });

  it("says what somebody changed outside of Terraform, and not what to", () => {
    const drift = {
      ...change(
        "aws_cloudtrail.main",
        { name: "main", kms_key_id: "s3cr3t", enable_logging: false },
        { actions: ["update"], before: { name: "main", kms_key_id: "k", enable_logging: true } },
      ),
    };
    const gone = change("aws_cloudtrail.gone", null, { actions: ["delete"], before: { name: "gone" } });
    const other = change("aws_s3_bucket.b", null, { actions: ["delete"], before: { bucket: "b" } });
    const messages = planModel(
      plan([change("aws_cloudtrail.main", { name: "main" }, { actions: ["update"] })], {
        more: { resource_drift: [drift, gone, other] },
      }),
    ).notifications.map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringContaining("changed outside of Terraform since the last apply (enable_logging, kms_key_id)"),
      expect.stringContaining("aws_cloudtrail.gone was deleted outside"),
    ]);
    expect(messages.join()).not.toContain("s3cr3t");
  });

  it("says why a block has no instance, where that is written", () => {
    const messages = (options: PlanOptions) => planModel(plan([], options)).notifications.map(({ message }) => message);
    expect(messages({ resources: [{ ...block("aws_cloudtrail.none", {}), count_expression: constant(0) }] })).toEqual([
      expect.stringContaining("its count is 0"),
    ]);
    const inner = {
      inner: { count_expression: constant(0), module: { resources: [block("aws_cloudtrail.none", {})] } },
    };
    expect(messages({ calls: { outer: { module: { module_calls: inner } } } })).toEqual([
      expect.stringContaining("the count of module.outer.module.inner is 0"),
    ]);
    expect(messages({ calls: { outer: { count_expression: constant(0), module: { module_calls: inner } } } })).toEqual([
      expect.stringContaining("the count of module.outer is 0"),
    ]);
  });

  it("reads what is imported like anything else", () => {
    const entry = change("aws_cloudtrail.main", { name: "main" }, { actions: ["no-op"], before: { name: "main" } });
    const { sinks, notifications } = planModel(
      plan([{ ...entry, change: { ...entry.change, importing: { id: "main" } } }]),
    );
    expect([sinks.length, notifications]).toEqual([1, []]);
  });
});

describe("places", () => {
  const text = [
    '{"format_version":"1.2","errored":true,',
    '"resource_changes":[{"address":"aws_vpc.a"},',
    '  {"address":"aws_cloudtrail.main","mode":"managed","type":"aws_cloudtrail","change":{"actions":["create"],"after":{',
    '    "name":"main",',
    '    "event_selector":[{"data_resource":[{"type":"AWS::S3::Object",',
    '      "values":["arn:aws:s3:::a/",',
    '        "arn:aws:s3:::ä\\u00e4/"]}]}]},"after_unknown":{}}}],',
    '"planned_values":{}}',
  ].join("\n");

  it("are exact", () => {
    const reading = terraformPlan.read({ uri: "p.json", text, files: noFiles }, environment());
    if (reading.kind !== "read") throw new Error("not read");
    const main = trailOf(reading.model);
    expect(at(main.origin)).toBe("3:3-7:59");
    const [selector] = main.eventSelectors.kind === "known" ? main.eventSelectors.value.items : [];
    const [resource] = selector?.dataResources.kind === "known" ? selector.dataResources.value.items : [];
    expect(shownSetting(resource?.type ?? { kind: "absent" }, shown)).toBe("AWS::S3::Object @ 5:49-5:66");
    const values = resource?.values.kind === "known" ? resource.values.value.items : [];
    expect(values.map(({ text: value, origin }) => [shown(value), at(origin)])).toEqual([
      ["arn:aws:s3:::a/", "6:17-6:34"],
      ["arn:aws:s3:::ää/", "7:9-7:32"],
    ]);
    expect(main.logging).toMatchObject({ value: true });
    expect(reading.model.notifications[0]?.location).toMatchObject({ startLine: 1, startColumn: 25, endColumn: 34 });
    expect(literal("main")).toEqual(main.name);
  });
});
