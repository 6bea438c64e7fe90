import fc from "fast-check";

/**
 * Property tests try the same inputs in every run, so that a red build is about the change that made it red.
 * `FAST_CHECK_SEED=$RANDOM npx vitest run` looks elsewhere.
 */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20261121) });
