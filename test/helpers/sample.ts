/** Some of the cases, for tests of what holds of every case: running all of them in each such test takes too long. */

/** `CASES_EVERY=1` takes all cases. */
const asked = process.env.CASES_EVERY;

/**
 * Every nth case, each test from another one on, so that the tests together meet most of them.
 * @param every how many cases there are for one that is taken, when the environment does not say
 * @param first index of the first that is taken
 */
export function sampled<Case>(cases: readonly Case[], every: number, first: number): readonly Case[] {
  const step = asked === undefined ? every : Number(asked);
  return cases.filter((_, index) => index % step === first % step);
}
