/**
 * Apps of the AWS CDK, in TypeScript.
 *
 * The construct `Trail` of aws-cdk-lib takes basic selectors alone, through `addEventSelector` (aws/aws-cdk,
 * packages/aws-cdk-lib/aws-cloudtrail/lib/cloudtrail.ts; issue 19398 asks for advanced ones). So an app sets the list
 * on
 * the `CfnTrail` below it, its default child: an override replaces a list as a whole, and takes the names that
 * CloudFormation has (packages/aws-cdk-lib/core/lib/cfn-resource.ts, `addOverride`). Event data stores have no
 * construct
 * but `CfnEventDataStore`. Names of properties are those of the synthesized template, at which findings stand.
 */
import type { ApiSelector, Dialect, Replacement, Value } from "./dialect.ts";
import { asInApi, asObjects, indented, listOf, quoteJson, setToTrue, type ObjectStyle } from "./parts.ts";

const style: ObjectStyle = { key: (property) => `${property}: `, quote: quoteJson, separator: ",", last: "," };

export const cdk: Dialect = {
  deployedBy: "cloudformation",
  nameOf: asInApi,
  valuesOf: (property, values) => `${property}: ${listOf(values, quoteJson)}`,
  turnOn: setToTrue(asInApi),
  selectors: {
    property: "AdvancedEventSelectors",
    items: (selectors) => ({ language: "typescript", text: asObjects(selectors, style) }),
    list: (selectors) => ({ language: "typescript", text: override("cfnTrail", selectors) }),
    replace: (replacement) => ({ language: "typescript", text: statements(replacement) }),
  },
};

function override(resource: string, selectors: readonly ApiSelector<Value>[]): string {
  return `${resource}.addPropertyOverride("AdvancedEventSelectors", [\n${indented(asObjects(selectors, style))}\n]);`;
}

function statements({ kind, selectors, hasBasicSelectors }: Replacement): string {
  switch (kind) {
    case "trail":
      return [
        "// trail is the cloudtrail.Trail; a cloudtrail.CfnTrail that the app makes itself is cfnTrail.",
        "const cfnTrail = trail.node.defaultChild as cloudtrail.CfnTrail;",
        override("cfnTrail", selectors),
        ...(hasBasicSelectors ? ['cfnTrail.addPropertyDeletionOverride("EventSelectors");'] : []),
      ].join("\n");
    case "event-data-store":
      return ["// eventDataStore is the cloudtrail.CfnEventDataStore.", override("eventDataStore", selectors)].join(
        "\n",
      );
  }
}
