import type { Dialect } from "./dialect.ts";
import { asObjects, indented, jsonStyle, listOf, quoteTerraform, setToTrue, snakeCase } from "./parts.ts";
import { nameInTerraformAws, turnOnInTerraformAws } from "./terraform-aws.ts";

/** Terraform configuration with the provider `aws`, in JSON (`.tf.json`). */
export const terraformAwsJson: Dialect = inJson(nameInTerraformAws, turnOnInTerraformAws);

/** Terraform configuration with the provider `awscc`, in JSON (`.tf.json`). */
export const terraformAwsccJson: Dialect = inJson(snakeCase, setToTrue(snakeCase));

function inJson(nameOf: Dialect["nameOf"], turnOn: Dialect["turnOn"]): Dialect {
  const style = jsonStyle(nameOf, quoteTerraform);
  const property = nameOf("AdvancedEventSelectors");
  return {
    deployedBy: "terraform",
    nameOf,
    valuesOf: (name, values) => `${style.key(name)}${listOf(values, quoteTerraform)}`,
    turnOn,
    selectors: {
      property,
      items: (selectors) => ({ language: "json", text: asObjects(selectors, style) }),
      list: (selectors) => ({
        language: "json",
        text: `"${property}": [\n${indented(asObjects(selectors, style))}\n]`,
      }),
    },
  };
}
