/** What the configuration leaves out on purpose: an exception of every requirement of every policy. */
import type { Exception, Policy } from "./types.ts";

/** The policies with what is accepted. One that ships with the program is no longer as it ships. */
export function withAccepted(policies: readonly Policy[], accept: readonly Exception[]): readonly Policy[] {
  if (accept.length === 0) return policies;
  return policies.map((policy) => ({
    ...policy,
    requirements: policy.requirements.map((requirement) => ({
      ...requirement,
      except: [...requirement.except, ...accept],
    })),
    builtIn: false,
  }));
}

/** The policies as they are written, to say what is doubtful about them. */
export function withoutAccepted(policies: readonly Policy[]): readonly Policy[] {
  if (acceptedIn(policies).length === 0) return policies;
  return policies.map((policy) => ({
    ...policy,
    requirements: policy.requirements.map((requirement) => ({
      ...requirement,
      except: requirement.except.filter(({ accepted }) => accepted !== true),
    })),
  }));
}

/** What is accepted where these policies judge, each once. */
export function acceptedIn(policies: readonly Policy[]): readonly Exception[] {
  const all = policies.flatMap(({ requirements }) => requirements.flatMap(({ except }) => except));
  return [...new Set(all.filter(({ accepted }) => accepted === true))];
}
