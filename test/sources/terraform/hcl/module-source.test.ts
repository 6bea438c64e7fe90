import { describe, expect, it } from "vitest";
import { modelOf } from "./reading.ts";

/** The level of what is said of a module whose files are not here: a warning where it seems to declare trails. */
function levelFor(source: string, name = "m"): string | undefined {
  const text = `module "${name}" {\n  source = ${source}\n}\nresource "aws_sns_topic" "t" {\n  name = "t"\n}\n`;
  const notice = modelOf(text).notifications.find(({ message }) => message.startsWith("The files of module"));
  return notice === undefined ? undefined : `${notice.level} ${String(notice.incomplete)}`;
}

describe("a module that is not here", () => {
  it.each([
    "terraform-aws-modules/cloudtrail/aws",
    "registry.example.com/acme/cloudtrail/aws",
    "acme/org-cloudtrail/aws",
    "git::https://example.com/terraform-aws-cloudtrail.git?ref=v1.0",
    "git::ssh://git@example.com/infra.git//modules/cloud_trail?ref=v1.0",
    "git@github.com:acme/cloudtrail.git",
    "github.com/acme/terraform-cloud-trail",
    "s3::https://s3.amazonaws.com/modules/cloudtrail.zip",
    "../missing/cloudtrail",
  ])("declares trails by its source %s", (source) => {
    expect(levelFor(JSON.stringify(source))).toBe("warning true");
  });

  it.each([
    "example/label/null",
    "cloudposse/cloudtrail-s3-bucket/aws",
    "cloudposse/cloudtrail-cloudwatch-alarms/aws",
    "cloudposse/cloudtrail/aws//modules/label",
    "git::https://example.com/cloudtrail/infra.git//modules/kms",
    "git::https://example.com/infra.git//cloudtrail/role?ref=cloudtrail",
    "../cloudtrail/table",
    "acme/s3/cloudtrail",
  ])("declares none by its source %s", (source) => {
    expect(levelFor(JSON.stringify(source), "cloudtrail")).toBe("note false");
  });

  it("is judged by its own name where its source is no plain text", () => {
    expect(levelFor("var.x", "cloudtrail")).toBe("warning true");
    expect(levelFor("var.x", "cloudtrail_kms_key")).toBe("note false");
  });

  it("is not judged by the module that calls it", () => {
    const { notifications } = modelOf({
      "m/main.tf": 'module "cloudtrail" {\n  source = "./cloudtrail"\n}\n',
      "m/cloudtrail/main.tf": 'module "label" {\n  source = "example/label/null"\n}\n',
    });
    expect(notifications.map(({ level, incomplete, location }) => [level, incomplete, location?.uri])).toEqual([
      ["note", false, "m/cloudtrail/main.tf"],
    ]);
  });
});

it("of a path, says that nothing outside is read, and speaks of no init", () => {
  const [notice] = modelOf('module "audit" {\n  source = "../../modules/audit"\n}\n').notifications;
  expect(notice?.message).toBe(
    'The files of module audit (source "../../modules/audit") are not in the repository or folder that is checked, ' +
      "outside of which nothing is read. What it declares is not seen: check a folder that holds both, or a plan.",
  );
});
