/** Which module that `terraform init` brought is read for a call. */
import { describe, expect, test } from "vitest";
import { isInstalledFor } from "../../../../src/sources/terraform/hcl/installed-modules.ts";
import { takesVersion } from "../../../../src/sources/terraform/hcl/version-constraint.ts";

describe("a version satisfies a constraint", () => {
  test.each([
    ["1.2.3", "1.2.3"],
    ["= 1.2", "1.2.0"],
    [">= 1.0, < 2.0", "1.9.9"],
    ["~> 5.0", "5.31.0"],
    ["~> 5.0.1", "5.0.9"],
    ["~> 5", "6.1.0"],
    ["!= 1.0.0", "1.0.1"],
    [">1.0,<=1.1", "1.1.0"],
    ["2.0.0-rc1", "2.0.0-rc1"],
    [">= 2.0.0-rc1", "2.0.0-rc2"],
    ["v1.0.0", "1.0.0"],
  ])("%s: %s", (constraint, version) => {
    expect(takesVersion(constraint, version)).toBe(true);
  });

  test.each([
    ["1.2.3", "1.2.4"],
    [">= 1.0, < 2.0", "2.0.0"],
    ["~> 5.0", "6.0.0"],
    ["~> 5.0.1", "5.1.0"],
    ["~> 5.1", "5.0.0"],
    ["!= 1.0.0", "1.0"],
    [">= 1.0", "2.0.0-rc1"],
    ["2.0.0", "2.0.0-rc1"],
    ["newest", "1.0.0"],
    ["", "1.0.0"],
    ["1.0", "main"],
  ])("%s: not %s", (constraint, version) => {
    expect(takesVersion(constraint, version)).toBe(false);
  });
});

describe("an address as written is one that is listed", () => {
  const version = null;
  test.each([
    ["acme/audit/aws", "acme/audit/aws"],
    ["acme/audit/aws", "registry.terraform.io/acme/audit/aws"],
    ["acme/audit/aws//modules/trail", "registry.opentofu.org/acme/audit/aws//modules/trail"],
    ["app.terraform.io/acme/audit/aws", "app.terraform.io/acme/audit/aws"],
    ["github.com/acme/audit", "git::https://github.com/acme/audit.git"],
    ["github.com/acme/audit//trail?ref=v1", "git::https://github.com/acme/audit.git//trail?ref=v1"],
    ["git@github.com:acme/audit.git?ref=v1", "git::ssh://git@github.com/acme/audit.git?ref=v1"],
    ["git::https://example.com/audit.git?ref=v1&depth=1", "git::https://example.com/audit.git?depth=1&ref=v1"],
    ["bucket.s3-eu-west-1.amazonaws.com/audit.zip", "s3::https://s3-eu-west-1.amazonaws.com/bucket/audit.zip"],
    ["https://example.com/audit.zip", "https://example.com/audit.zip"],
  ])("%s: %s", (source, listed) => {
    expect(isInstalledFor({ folder: "m", source: listed, version }, { source, version })).toBe(true);
  });

  test.each([
    ["acme/audit/aws", "registry.terraform.io/other/audit/aws"],
    ["acme/audit/aws", "app.terraform.io/acme/audit/aws"],
    ["acme/audit/aws", "registry.terraform.io/acme/audit/aws//modules/trail"],
    ["github.com/acme/audit?ref=v2", "git::https://github.com/acme/audit.git?ref=v1"],
    ["github.com/acme/audit", "git::https://github.com/acme/audit.git?ref=v1"],
    ["git::https://example.com:8443/audit.git", "git::https://example.com/audit.git"],
    ["https://example.com/audit.zip", "https://example.com/audit-2.zip"],
  ])("%s: not %s", (source, listed) => {
    expect(isInstalledFor({ folder: "m", source: listed, version }, { source, version })).toBe(false);
  });
});
