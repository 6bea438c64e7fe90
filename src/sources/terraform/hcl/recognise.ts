/** Tells Terraform configuration from other texts. */

const block =
  /^[ \t]*(?:(?:resource|data)[ \t]+"[\w-]+"[ \t]+"[\w-]+"|(?:module|provider|variable|output)[ \t]+"[\w-]+"|locals|terraform)[ \t]*\{/m;
const json = /"(?:resource|data|module|provider|variable|output|locals|terraform)"\s*:\s*[[{]/;

/** A cheap look at a text: could it be configuration, in HCL or in JSON? */
export function mayBeConfiguration(text: string): boolean {
  return /^\s*\{/.test(text.slice(0, 200)) ? json.test(text) : block.test(text);
}
