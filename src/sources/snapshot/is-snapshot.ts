/** Whether a text is a snapshot, told by its content. The first look is cheap, so that any text may be asked. */
export function isSnapshot(text: string): boolean {
  if (!/^\uFEFF?\s*\{/.test(text) || !text.includes('"trailproof-snapshot"')) return false;
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, "")) as { readonly kind?: unknown };
    return value.kind === "trailproof-snapshot";
  } catch {
    // What is cut off or misspelled is told as what it is meant to be.
    return /"kind"\s*:\s*"trailproof-snapshot"/.test(text);
  }
}
