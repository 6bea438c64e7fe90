/**
 * The examples that end each help text, by the name of the command. A test runs them.
 */
export const examples = {
  trailproof: ["trailproof check infrastructure", "trailproof explain records.json --in infrastructure"],
  check: [
    "trailproof check infrastructure --trails trails.json",
    "trailproof check . --output result.sarif --fail-on warning",
  ],
  diff: ["trailproof diff git:main .", "trailproof diff before.json infrastructure --fail-on none"],
  explain: [
    "trailproof explain records.json --in infrastructure",
    "trailproof explain --event s3:GetObject --region eu-west-1 --in infrastructure --expect recorded",
  ],
  verify: [
    "trailproof verify AWSLogs --trails trails.json",
    "trailproof verify AWSLogs --trails trails.json --witness events.json --since 2026-11-01",
  ],
  account: [
    "trailproof account --profile audit --inventory",
    "trailproof account --org --role-name AuditRole --output result.json",
  ],
  snapshot: [
    "trailproof snapshot --profile audit --output trails.json",
    "trailproof snapshot --org --role-name AuditRole --output trails.json",
  ],
  catalog: ["trailproof catalog dynamodb GetItem", "trailproof catalog --never"],
  suggest: ["trailproof suggest infrastructure", "trailproof suggest infrastructure --format json"],
  init: ["trailproof init", "trailproof init --stdout"],
  demo: ["trailproof demo", "trailproof demo --color"],
  completion: ["trailproof completion bash", "trailproof completion fish"],
  rule: ["trailproof rule", "trailproof rule event-not-recorded"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
