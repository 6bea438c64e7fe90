/**
 * The selectors that the catalog offers record what they are offered for: asked of the plain evaluator, every form of
 * every operation.
 */
import { expect, test } from "vitest";
import { indexCatalog, loadCatalog } from "../../src/catalog/catalog.ts";
import { recordingSelectors } from "../../src/catalog/recording-selectors.ts";
import type { EventForm, Operation } from "../../src/catalog/types.ts";
import { evaluateAdvanced } from "../../src/selectors/evaluate.ts";
import type { EventField, TrailEvent } from "../../src/selectors/event.ts";
import { literal } from "../../src/model/text.ts";
import { sinkFromApi } from "../helpers/sinks.ts";

const catalog = loadCatalog();
const index = indexCatalog(catalog);
const categories = { management: "Management", data: "Data", networkActivity: "NetworkActivity" } as const;

/** The event of a form that carries the least: no optional element. */
function eventOf(operation: Operation, eventName: string, form: EventForm | null): TrailEvent {
  const category =
    operation.category === "never" || operation.category === "undocumented" ? "" : categories[operation.category];
  const fields = new Map<EventField, ReturnType<typeof literal>>([
    ["eventCategory", literal(category)],
    ["eventSource", literal(operation.eventSource)],
    ["eventName", literal(eventName)],
    ["eventType", literal(operation.eventType)],
    ["readOnly", literal(String(operation.readOnly))],
  ]);
  const resources =
    form === null
      ? null
      : form.resources
          .filter(({ presence = "always" }) => presence === "always")
          .map(({ type }) => ({
            type: literal(type),
            arn: index.resourceType(type)?.hasArn === false ? null : literal("arn:aws:x:us-east-1:111122223333:y"),
          }));
  return { fields, resources, region: literal("us-east-1"), global: false };
}

test("every form of every operation is recorded by one of its selectors, and each of them is needed", () => {
  for (const service of catalog.services) {
    for (const operation of service.operations) {
      const offered = recordingSelectors(operation);
      const sink = sinkFromApi({
        AdvancedEventSelectors: offered.map((fields) => ({
          FieldSelectors: fields.map(({ Field, Equals }) => ({ Field, Equals })),
        })),
      });
      const selectors = sink.advancedEventSelectors.kind === "known" ? sink.advancedEventSelectors.value.items : [];
      const forms = operation.eventForms.length === 0 ? [null] : operation.eventForms;
      const recorded = forms.flatMap((form) =>
        operation.eventNames.map((name) =>
          selectors.map((selector) => evaluateAdvanced(selector, eventOf(operation, name, form)).verdict === "yes"),
        ),
      );
      const isRecordable = operation.category === "management" || operation.category === "data";
      const where = `${service.id} ${operation.name}`;
      expect(offered.length > 0, where).toBe(isRecordable);
      if (!isRecordable) continue;
      expect(
        recorded.every((bySelectors) => bySelectors.includes(true)),
        where,
      ).toBe(true);
      offered.forEach((_fields, position) => {
        expect(
          recorded.some((bySelectors) => bySelectors[position] === true),
          where,
        ).toBe(true);
      });
    }
  }
});
