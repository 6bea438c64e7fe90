/**
 * Measures whole processes: CPU time (user and system), the peak of the resident set, and what they print. Each is
 * bounded in time and memory, and what does not end is an answer too.
 */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where all files of a run of the benchmark are. */
export const scratch = mkdtempSync(join(tmpdir(), "trailproof-bench-"));
process.on("exit", () => {
  rmSync(scratch, { recursive: true, force: true });
});

const printed = join(scratch, "printed");
const reporter = join(scratch, "usage.cjs");
writeFileSync(
  reporter,
  'process.on("exit", () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); require("fs").writeSync(3, JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 })); });',
);

/**
 * Seconds of CPU time of a process, megabytes of the heap of one of Node.js. On a machine that is busy a process may
 * take many times as long.
 */
const limits = {
  seconds: Number(process.env.SECONDS_EACH ?? 120),
  megabytes: Number(process.env.MEGABYTES_EACH ?? 3000),
};

/**
 * @typedef {object} Measure
 * @property {number} seconds CPU time; infinite where the process did not end by itself
 * @property {number} megabytes the peak of the resident set; NaN where nothing tells it
 * @property {number} bytes of standard output
 */

/**
 * A process of Node.js, which tells its use itself: a shell knows hundredths of a second only.
 * @param {readonly string[]} words
 * @returns {Measure}
 */
export function measureNode(words) {
  const descriptor = openSync(printed, "w");
  try {
    const limited = ["--require", reporter, `--max-old-space-size=${String(limits.megabytes)}`];
    const { output } = spawnSync("/bin/sh", bounded([process.execPath, ...limited, ...words]), {
      encoding: "utf8",
      timeout: limits.seconds * 10_000,
      killSignal: "SIGKILL",
      stdio: ["ignore", descriptor, "ignore", "pipe"],
    });
    const bytes = statSync(printed).size;
    const told = output?.[3] ?? "";
    return told === "" ? notEnded(bytes) : { ...JSON.parse(told), bytes };
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Any program, by what a shell of its own says of its finished children.
 * @param {readonly string[]} words
 * @returns {Measure}
 */
export function measureProgram(words) {
  const command = `ulimit -t ${String(limits.seconds)}; ${words.map(quote).join(" ")} >${quote(printed)} 2>/dev/null; times`;
  const { stdout, status } = spawnSync("/bin/sh", ["-c", command], {
    encoding: "utf8",
    timeout: limits.seconds * 10_000,
    killSignal: "SIGKILL",
  });
  if (status !== 0) return notEnded(0);
  const children = stdout.trim().split("\n")[1] ?? "";
  const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest),
    0,
  );
  return { seconds, megabytes: Number.NaN, bytes: statSync(printed).size };
}

/**
 * What a process of Node.js prints; null where it does not end.
 * @param {readonly string[]} words
 */
export function outputOf(words) {
  const { stdout, signal } = spawnSync("/bin/sh", bounded([process.execPath, ...words]), {
    encoding: "utf8",
    timeout: limits.seconds * 10_000,
    killSignal: "SIGKILL",
    maxBuffer: 1 << 29,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return signal === null ? stdout : null;
}

/**
 * The words with which a shell becomes the program, ended after the seconds it may take.
 * @param {readonly string[]} words
 */
function bounded(words) {
  return ["-c", `ulimit -t ${String(limits.seconds)}; exec "$@"`, "sh", ...words];
}

/** @param {number} bytes */
function notEnded(bytes) {
  return { seconds: Number.POSITIVE_INFINITY, megabytes: Number.POSITIVE_INFINITY, bytes };
}

/** @param {readonly number[]} values */
export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** @param {string} word */
function quote(word) {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
