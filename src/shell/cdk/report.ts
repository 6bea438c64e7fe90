/** From a result to the report that the AWS CDK wants of a plugin. */
import type { WrittenFinding, ResultFile } from "../../model/result.ts";

/** `PolicyValidationPluginReport`. */
export interface PolicyReport {
  readonly success: boolean;
  readonly violations: PolicyViolation[];
}

interface PolicyViolation {
  readonly ruleName: string;
  readonly description: string;
  readonly severity: string;
  readonly fix: string;
  readonly violatingResources: ViolatingResource[];
}

interface ViolatingResource {
  readonly resourceLogicalId: string;
  readonly templatePath: string;
  readonly locations: string[];
}

/**
 * A violation for each finding that fails, and for each input that could not be read. The CDK adds the construct and
 * the line of the app to a resource of a template.
 * @param templateOf the path under which the CDK knows a file; null for another file
 */
export function pluginReport(
  { findings, notifications }: Pick<ResultFile, "findings" | "notifications">,
  success: boolean,
  templateOf: (uri: string) => string | null,
): PolicyReport {
  const failing = findings.filter(({ kind, suppressed }) => kind === "fail" && suppressed === null);
  const unread = notifications.filter(({ incomplete }) => incomplete === true);
  return {
    success,
    violations: [
      ...failing.map((finding) => violationOf(finding, templateOf)),
      ...unread.map(({ message, level }) => ({
        ruleName: "input-not-read",
        description: message,
        severity: level,
        fix: "Make the input readable, or leave it out with --exclude.",
        violatingResources: [],
      })),
    ],
  };
}

function violationOf(finding: WrittenFinding, templateOf: (uri: string) => string | null): PolicyViolation {
  const { ruleId, message, level, resource } = finding;
  const [uri = "", address = ""] = resource?.split("#") ?? [];
  const templatePath = templateOf(uri);
  return {
    ruleName: ruleId,
    description: message,
    severity: level,
    fix: `trailproof rule ${ruleId}`,
    violatingResources:
      templatePath === null || address === "" ? [] : [{ resourceLogicalId: address, templatePath, locations: [] }],
  };
}
