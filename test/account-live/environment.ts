import { onTestFinished, vi } from "vitest";

/** Sets variables of the environment for one test, and takes away what a developer's shell may have. */
export function withEnvironment(variables: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(process.env))
    if (/^AWS_|_proxy$|^NODE_EXTRA_CA_CERTS$/i.test(name)) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
}
