import { readFileSync, statSync } from "node:fs";

/**
 * Whether a file holds what a worse snapshot must not replace: anything but blanks and a snapshot without accounts.
 * Devices and pipes hold nothing; what cannot be read is kept.
 */
export function holdsSnapshot(path: string): boolean {
  const state = statSync(path, { throwIfNoEntry: false });
  if (state?.isFile() !== true || state.size === 0) return false;
  try {
    const text = readFileSync(path, "utf8");
    return text.trim() !== "" && !isWithoutAccounts(text);
  } catch {
    return true;
  }
}

function isWithoutAccounts(text: string): boolean {
  try {
    const value = JSON.parse(text) as { readonly kind?: unknown; readonly accounts?: unknown } | null;
    return value?.kind === "trailproof-snapshot" && Array.isArray(value.accounts) && value.accounts.length === 0;
  } catch {
    return false;
  }
}
