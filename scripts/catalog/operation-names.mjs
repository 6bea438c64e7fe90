/**
 * Which words of a page are names of API operations.
 *
 * A name in a list, in code style or in a link to an API reference is recognised by its form alone.
 * In plain prose `CloudTrail` and `DescribeEndpoints` look alike, so there the first part must be a verb that AWS begins names of operations with.
 */

const verbs = new Set(
  `Abort Accept Acknowledge Activate Add Admin Advertise Allocate Analyze Apply Approve Archive Assign Associate Assume Attach Authorize Autocomplete Batch Begin Build Bundle
  Calculate Cancel Change Chat Check Checkout Claim Classify Clear Clone Close Commit Compare Complete Compose Compute Configure Confirm Connect Continue Converse Convert Copy Count Create
  Deactivate Deauthorize Decline Decode Decrease Decrypt Define Delete Deliver Deploy Deprecate Deprovision Deregister Derive Describe Detach Detect Disable Disassociate Discard Disconnect
  Discover Dismiss Dissociate Download Drain Enable Encrypt End Enter Estimate Evaluate Evict Exchange Execute Exit Expire Export Extend Failover Filter Finalize Flush Forecast Forget Forgot
  Generate Geocode Get Git Grant Group Head Import Increase Index Infer Ingest Initialize Initiate Inject Insert Install Invalidate Invite Invoke Issue Join Label Launch Leave List Lock Logout
  Lookup Manage Mark Merge Meter Migrate Modify Monitor Move Notify Open Opt Optimize Override Pause Peer Poll Populate Post Predict Prepare Preview Probe Process Promote Provide Provision
  Publish Purchase Purge Push Put Query Re Read Reactivate Rebalance Reboot Rebuild Receive Recognize Record Redact Redeem Redeploy Redrive Refresh Regenerate Register Reimport Reject Release Reload
  Remove Rename Render Renew Reorder Replace Replicate Report Request Rerank Rescore Resend Reserve Reset Resize Resolve Respond Restart Restore Resume Resync Retire Retrieve Retry Return
  Reverse Revoke Rollback Rotate Run Sample Save Scan Schedule Search Select Send Set Setup Share Shutdown Sign Signal Simulate Skip Split Start Stop Submit Subscribe Suggest Suspend Swap
  Switchover Sync Synchronize Synthesize Tag Take Terminate Test Transact Transfer Translate Unarchive Unassign Undeploy Undeprecate Ungroup Uninstall Unlabel Unlink Unlock Unmonitor Unpeer
  Unregister Unshare Unsubscribe Untag Update Upgrade Upload Validate Verify View Vote Withdraw Write`.split(/\s+/),
);

const nameForm = /^[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*$/;

/**
 * The operation that a whole text names, such as an item of a list: the name alone, or followed by a remark in brackets or after a dash or colon.
 * @param {string} text without markup but for backticks
 * @returns {string | undefined}
 */
export function operationOfItem(text) {
  const match =
    /^`?\s*(?:[a-z][a-z0-9-]*:)?([A-Za-z0-9]+)\s*`?(?:\s*(?:[(:–—*†]|- |, (?:which|where|when|for|only)\b).*)?\.?$/u.exec(
      text.trim(),
    );
  const name = match?.[1];
  return name !== undefined && nameForm.test(name) ? name : undefined;
}

/**
 * The operations of an item that is a list of names: `A`, `B`, and `C`.
 * @param {string} text
 * @returns {string[]}
 */
export function operationsOfItem(text) {
  const one = operationOfItem(text);
  if (one !== undefined) return [one];
  const parts = text
    .trim()
    .replace(/\.$/, "")
    .split(/,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+|;\s*/)
    .filter((part) => part.trim() !== "");
  const names = parts.map(operationOfItem);
  return names.length > 1 && names.every((name) => name !== undefined) ? names : [];
}

/**
 * The operations that a sentence names.
 * @param {string} text without markup but for backticks
 * @returns {string[]} in order, without repetition
 */
export function operationsOfProse(text) {
  /** @type {[number, string][]} */
  const found = [];
  for (const match of text.matchAll(/`\s*([A-Za-z0-9]+)(?:\(\))?\s*`/g)) {
    const name = match[1] ?? "";
    if (nameForm.test(name)) found.push([match.index, name]);
  }
  let end = -1;
  const outsideCode = text.replaceAll(/`[^`]*`/g, (code) => " ".repeat(code.length));
  for (const match of outsideCode.matchAll(/(?<![\w:./-])[A-Z][A-Za-z0-9]+(?![\w:/-])/g)) {
    const [word] = match;
    const joined = end >= 0 && /^(?:,| and| or|, and|, or) $/.test(text.slice(end, match.index));
    if (!nameForm.test(word) || !isOperation(word, text.slice(match.index + word.length), joined)) continue;
    found.push([match.index, word]);
    end = match.index + word.length;
  }
  return [...new Set(found.sort(([left], [right]) => left - right).map(([, name]) => name))];
}

/**
 * @param {string} word
 * @param {string} rest the text after it
 * @param {boolean} joined to an operation, by a comma or "and"
 */
function isOperation(word, rest, joined) {
  const severalParts = /[a-z][A-Z]/.test(word);
  if (joined && severalParts) return true;
  return verbs.has(/^[A-Z][a-z]*/.exec(word)?.[0] ?? "") && (severalParts || calledOperation.test(rest));
}

/** "Query API operations". */
const calledOperation =
  /^ (?:APIs?|API (?:operations?|actions?|calls?|requests?|events)|operations?|actions?|requests)\b/;
