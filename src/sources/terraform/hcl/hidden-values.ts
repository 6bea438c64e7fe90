import type { Origin } from "../../../model/location.ts";
import { openTerraformPiece, openTerraformValue, valueKey, type TerraformValue } from "./value.ts";

/**
 * What stands for values that are marked sensitive. Names of open values are shown, so that they tell nothing of the
 * value, not even a hash: values are numbered as they come up. Equal values have one number, under whatever answers to
 * open questions they are asked for.
 */
export class HiddenValues {
  readonly #uri: string;
  readonly #numbers = new Map<string, number>();

  /** @param uri the file that stands for the root module in identities */
  constructor(uri: string) {
    this.#uri = uri;
  }

  /** The open value in place of one that is never looked at. */
  standInFor(value: TerraformValue | undefined, origin: Origin): TerraformValue {
    const key = value === undefined ? "" : valueKey(value);
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, number);
    const id = `${this.#uri}#sensitive ${String(number)}`;
    return openTerraformValue(openTerraformPiece(id, { code: "sensitive" }), origin);
  }
}
